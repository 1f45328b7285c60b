package org.softstart.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.softstart.text.Dependencies;

/**
 * CoreNLP's neural dependency parser (Chen and Manning 2014), run on its own weights: an arc-standard parser whose next step
 * a network with one hidden layer chooses. It gives the trees that CoreNLP gives, in a tenth of the time, since it keeps what
 * each word adds to the hidden layer in arrays that the processor can add at once. Thread-safe.
 */
final class TransitionParser {
    /** What a word, tag or label adds in one place is kept; at 4 kB each this is 32 MB at most. */
    private static final int REMEMBERED = 1 << 13;

    private static final int WORDS = 18;
    private static final int NONE = -1;
    private static final int STRIDE = 4;

    private final ParserWeights weights;
    private final int units;
    private final int noWord;
    private final int rootWord;
    private final int unknownWord;
    private final int noTag;
    private final int rootTag;
    private final int unknownTag;
    private final int firstLabel;
    private final AtomicReferenceArray<Addend> remembered = new AtomicReferenceArray<>(REMEMBERED);

    /** What one input adds to each hidden unit. */
    private record Addend(int key, float[] values) {}

    TransitionParser(ParserWeights weights) {
        if (weights.inputs() % STRIDE != 0 || weights.bias().length % STRIDE != 0) {
            throw new ModelException("the parser's model has another shape than expected");
        }
        this.weights = weights;
        this.units = weights.bias().length;
        this.noWord = weights.words().get("-NULL-", 0);
        this.rootWord = weights.words().get("-ROOT-", 0);
        this.unknownWord = weights.words().get("-UNKNOWN-", 0);
        this.noTag = weights.tags().get("-NULL-", 0);
        this.rootTag = weights.tags().get("-ROOT-", 0);
        this.unknownTag = weights.tags().get("-UNKNOWN-", 0);
        this.firstLabel = weights.words().size() + weights.tags().size();
    }

    /**
     * Parses one sentence.
     *
     * @param words its words, in the treebank's spelling
     * @param tags a Penn tag for each
     */
    Dependencies parse(List<String> words, List<String> tags) {
        State state = new State(words, tags);
        float[] hidden = new float[units];
        float[] scores = new float[weights.transitions()];
        int[] inputs = new int[weights.inputs()];
        while (!state.isDone()) {
            state.look(inputs);
            score(inputs, hidden, scores);
            state.take(state.best(scores));
        }
        return state.tree();
    }

    private void score(int[] inputs, float[] hidden, float[] scores) {
        System.arraycopy(weights.bias(), 0, hidden, 0, units);
        // Four rows a pass, here and below: each pass reads and writes the sums once.
        for (int place = 0; place < inputs.length; place += STRIDE) {
            float[] a = addend(inputs[place], place);
            float[] b = addend(inputs[place + 1], place + 1);
            float[] c = addend(inputs[place + 2], place + 2);
            float[] d = addend(inputs[place + 3], place + 3);
            for (int unit = 0; unit < hidden.length; unit++) {
                hidden[unit] += (a[unit] + b[unit]) + (c[unit] + d[unit]);
            }
        }
        for (int unit = 0; unit < hidden.length; unit++) {
            hidden[unit] = hidden[unit] * hidden[unit] * hidden[unit];
        }
        Arrays.fill(scores, 0);
        float[] output = weights.output();
        int width = scores.length;
        for (int unit = 0; unit < units; unit += STRIDE) {
            float a = hidden[unit];
            float b = hidden[unit + 1];
            float c = hidden[unit + 2];
            float d = hidden[unit + 3];
            int from = unit * width;
            for (int t = 0; t < width; t++) {
                scores[t] += (a * output[from + t] + b * output[from + width + t])
                        + (c * output[from + 2 * width + t] + d * output[from + 3 * width + t]);
            }
        }
    }

    private float[] addend(int item, int place) {
        int key = item * weights.inputs() + place;
        int slot = (key * 0x9E3779B1) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(REMEMBERED));
        Addend known = remembered.get(slot);
        if (known == null || known.key() != key) {
            known = new Addend(key, compute(item, place));
            remembered.set(slot, known);
        }
        return known.values();
    }

    private float[] compute(int item, int place) {
        float[] sum = new float[units];
        int width = weights.width();
        for (int i = 0; i < width; i++) {
            float factor = weights.embeddings()[item * width + i];
            int row = (place * width + i) * units;
            for (int unit = 0; unit < units; unit++) {
                sum[unit] += factor * weights.hidden()[row + unit];
            }
        }
        return sum;
    }

    /** Where a parse stands. Words are counted from 1; 0 is the root above the sentence. */
    private final class State {
        private final int size;
        private final int[] words;
        private final int[] tags;
        private final int[] heads;
        private final int[] labels;
        private final int[] stack;
        private int depth = 1;
        private int next = 1;

        State(List<String> sentence, List<String> tagged) {
            size = sentence.size();
            words = new int[size + 1];
            tags = new int[size + 1];
            words[0] = rootWord;
            tags[0] = rootTag;
            for (int i = 1; i <= size; i++) {
                words[i] = weights.words().get(sentence.get(i - 1), unknownWord);
                tags[i] = weights.tags().get(tagged.get(i - 1), unknownTag);
            }
            heads = new int[size + 1];
            Arrays.fill(heads, NONE);
            labels = new int[size + 1];
            stack = new int[size + 2];
        }

        boolean isDone() {
            return depth == 1 && next > size;
        }

        /** The numbers of the words, tags and labels around, in the places where the network expects them. */
        void look(int[] inputs) {
            for (int i = 0; i < 3; i++) {
                see(inputs, 2 - i, onStack(i));
                see(inputs, 3 + i, next + i <= size ? next + i : NONE);
            }
            for (int i = 0; i < 2; i++) {
                int word = onStack(i);
                int left = leftChild(word, 1);
                int right = rightChild(word, 1);
                int[] around = {
                    left, right, leftChild(word, 2), rightChild(word, 2), leftChild(left, 1), rightChild(right, 1)
                };
                for (int k = 0; k < around.length; k++) {
                    int place = 6 + around.length * i + k;
                    see(inputs, place, around[k]);
                    inputs[WORDS + 12 + place] = firstLabel + (around[k] <= 0 ? 0 : labels[around[k]]);
                }
            }
        }

        private void see(int[] inputs, int place, int word) {
            inputs[place] = word == NONE ? noWord : words[word];
            inputs[WORDS + place] = word == NONE ? noTag : tags[word];
        }

        private int onStack(int fromTop) {
            return fromTop < depth ? stack[depth - 1 - fromTop] : NONE;
        }

        private int leftChild(int word, int wanted) {
            int seen = 0;
            for (int i = 1; i < word; i++) {
                if (heads[i] == word && ++seen == wanted) {
                    return i;
                }
            }
            return NONE;
        }

        private int rightChild(int word, int wanted) {
            int seen = 0;
            for (int i = size; word != NONE && i > word; i--) {
                if (heads[i] == word && ++seen == wanted) {
                    return i;
                }
            }
            return NONE;
        }

        /** The best step that is possible here: a label for an arc to the left, one to the right, or shift. */
        int best(float[] scores) {
            int relations = weights.labels().size() - 1;
            int best = NONE;
            for (int t = 0; t < scores.length; t++) {
                if (isPossible(t, relations) && (best == NONE || scores[t] > scores[best])) {
                    best = t;
                }
            }
            return best;
        }

        private boolean isPossible(int step, int relations) {
            if (step == 2 * relations) {
                return next <= size;
            }
            boolean isRoot = step % relations == 0;
            if (step < relations) {
                return depth > 2 && !isRoot;
            }
            return depth > 2 ? !isRoot : depth == 2 && next > size && isRoot;
        }

        void take(int step) {
            int relations = weights.labels().size() - 1;
            if (step == 2 * relations) {
                stack[depth++] = next++;
            } else if (step < relations) {
                attach(stack[depth - 2], stack[depth - 1], step);
                stack[depth - 2] = stack[depth - 1];
                depth--;
            } else {
                attach(stack[depth - 1], stack[depth - 2], step - relations);
                depth--;
            }
        }

        private void attach(int word, int head, int relation) {
            heads[word] = head;
            labels[word] = relation + 1;
        }

        Dependencies tree() {
            List<Integer> above = new ArrayList<>(Collections.nCopies(size, NONE));
            List<String> relations = new ArrayList<>();
            for (int i = 1; i <= size; i++) {
                above.set(i - 1, heads[i] - 1);
                relations.add(weights.labels().get(labels[i]));
            }
            mendPassives(above, relations);
            return new Dependencies(above, relations);
        }

        /** The parser sees a passive's helper last; as in CoreNLP, its subject is named for it afterwards. */
        private void mendPassives(List<Integer> above, List<String> relations) {
            for (int i = 0; i < size; i++) {
                boolean isSubject =
                        relations.get(i).equals("nsubj") || relations.get(i).equals("csubj");
                for (int k = 0; isSubject && k < size; k++) {
                    if (relations.get(k).equals("aux:pass") && above.get(k).equals(above.get(i))) {
                        relations.set(i, relations.get(i) + ":pass");
                        break;
                    }
                }
            }
        }
    }
}
