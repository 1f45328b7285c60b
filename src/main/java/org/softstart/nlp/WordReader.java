package org.softstart.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import org.softstart.model.Span;
import org.softstart.text.LruCache;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Reads the tokens of one sentence: texting spellings and contractions opened up, tags, lemmas. Not thread-safe. */
final class WordReader {
    /** Words after which the tagger's {@code 'd} is "had". */
    private static final Set<String> AFTER_HAD =
            Set.of("better", "been", "gone", "said", "told", "done", "promised", "had");
    /** What follows a {@code your} that means "you are". */
    private static final Set<String> AFTER_YOU_ARE = Set.of(
            "a", "an", "the", "not", "never", "always", "so", "such", "just", "being", "going", "too", "really", "very",
            "still", "only", "welcome", "right", "wrong");

    /** What follows an {@code its} that means "it is". */
    private static final Set<String> AFTER_IT_IS = Set.of(
            "a", "an", "the", "not", "never", "always", "so", "such", "just", "too", "all", "my", "your", "ur", "like",
            "over", "been", "ok", "okay", "fine", "because", "cos", "cuz", "that", "what", "only", "really", "very",
            "about", "no", "me", "us", "you", "time");

    private static final int REMEMBERED = 4096;

    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;
    /** Where words are cut: the tokenizer looks at one at a time and at each of its letters, which is most of a quick analysis. */
    private final LruCache<String, List<Span>> cuts = new LruCache<>(REMEMBERED);

    private final Lemmas lemmas;
    private final Map<String, String> spellings;

    WordReader(TokenizerME tokenizer, POSTaggerME tagger, Lemmas lemmas, Map<String, String> spellings) {
        this.tokenizer = tokenizer;
        this.tagger = tagger;
        this.lemmas = lemmas;
        this.spellings = spellings;
    }

    /** One written token and the words it stands for. */
    private record Written(Span span, String surface) {}

    List<Token> read(String sentence) {
        List<Written> written = new ArrayList<>();
        for (opennlp.tools.util.Span word : WhitespaceTokenizer.INSTANCE.tokenizePos(sentence)) {
            for (Span part : cuts.get(sentence.substring(word.getStart(), word.getEnd()), this::cut)) {
                respell(part.shift(word.getStart()), sentence, written);
            }
        }
        String[] forms = written.stream().map(Written::surface).toArray(String[]::new);
        String[] tags = tagger.tag(forms);
        List<Token> tokens = new ArrayList<>(forms.length + 8);
        for (int i = 0; i < forms.length; i++) {
            String next = i + 1 < forms.length ? forms[i + 1].toLowerCase(Locale.ROOT) : "";
            open(written.get(i), sentence, tags[i], next, tokens);
        }
        return tokens;
    }

    private List<Span> cut(String word) {
        return Arrays.stream(tokenizer.tokenizePos(word))
                .map(part -> new Span(part.getStart(), part.getEnd()))
                .toList();
    }

    private void respell(Span span, String sentence, List<Written> into) {
        String surface = span.of(sentence);
        String lower = squeeze(surface.toLowerCase(Locale.ROOT));
        String usual = spellings.get(lower);
        if (usual == null) {
            into.add(new Written(span, lower.length() == surface.length() ? surface : lower));
            return;
        }
        for (String word : usual.split(" ")) {
            into.add(new Written(span, word));
        }
    }

    /** "soooo" is "so". */
    private static String squeeze(String word) {
        StringBuilder squeezed = null;
        for (int i = 2; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean run = Character.isLetter(c) && c == word.charAt(i - 1) && c == word.charAt(i - 2);
            if (run && squeezed == null) {
                squeezed = new StringBuilder(word.substring(0, i - 1));
            } else if (squeezed != null && (!run || c != squeezed.charAt(squeezed.length() - 1))) {
                squeezed.append(c);
            }
        }
        return squeezed == null || word.startsWith("www") ? word : squeezed.toString();
    }

    private void open(Written written, String sentence, String tags, String next, List<Token> into) {
        String norm = written.surface().toLowerCase(Locale.ROOT);
        String[] joint = tags.split("\\+");
        Tag first = Tag.of(joint[0]);
        if (norm.equals("your") && AFTER_YOU_ARE.contains(next)) {
            norm = "you're";
            first = Tag.PRON;
        }
        if (norm.equals("its") && AFTER_IT_IS.contains(next)) {
            norm = "it's";
            first = Tag.PRON;
        }
        Optional<Contractions.Split> split = Contractions.split(norm);
        if (split.isEmpty()) {
            into.add(token(written.span(), written.surface(), norm, first));
            return;
        }
        Contractions.Split parts = split.get();
        String letters = written.span().of(sentence);
        int cut = written.span().end() - Contractions.letters(parts, letters);
        boolean divisible = cut > written.span().start()
                && letters.length() > parts.ending().length();
        Span stem = divisible ? new Span(written.span().start(), cut) : written.span();
        Span ending = divisible ? new Span(cut, written.span().end()) : written.span();
        String word = parts.word().equals("would") && AFTER_HAD.contains(next) ? "had" : parts.word();
        into.add(token(stem, parts.stem(), parts.stem(), joint.length > 1 ? first : stemTag(word, first)));
        into.add(token(ending, parts.ending(), word, endingTag(word)));
    }

    private static Tag stemTag(String ending, Tag given) {
        return ending.equals("not") ? Tag.AUX : given == Tag.AUX || given == Tag.VERB ? Tag.PRON : given;
    }

    private static Tag endingTag(String word) {
        return switch (word) {
            case "not", "'s" -> Tag.PART;
            case "us" -> Tag.PRON;
            default -> Tag.AUX;
        };
    }

    private Token token(Span span, String surface, String norm, Tag tag) {
        boolean word = norm.chars().anyMatch(Character::isLetterOrDigit);
        Tag real = word ? (tag == Tag.PUNCT || tag == Tag.SYM ? Tag.X : tag) : (tag == Tag.SYM ? Tag.SYM : Tag.PUNCT);
        return new Token(span, surface, norm, word ? lemmas.of(norm, real) : norm, real);
    }
}
