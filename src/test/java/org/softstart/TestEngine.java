package org.softstart;

import java.nio.file.Path;
import org.softstart.app.Home;
import org.softstart.app.Replies;
import org.softstart.app.Softstart;
import org.softstart.lexicon.Lexicon;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Annotator;
import org.softstart.text.Sentence;

/** The real engine with the real models, made once for all tests. */
public final class TestEngine {
    private static final Home HOME = Home.at(Path.of("").toAbsolutePath());
    private static final Lexicon LEXICON = HOME.sources();
    private static final Annotator ANNOTATOR = HOME.annotator(LEXICON);
    private static final Softstart SOFTSTART = HOME.softstart(LEXICON, true, "UK");
    private static final Softstart SHIPPED = HOME.softstart(LEXICON, false, "UK");
    private static final Softstart RULES = HOME.rulesAlone(LEXICON, true);

    private static final Replies REPLIES = HOME.replies(LEXICON, "UK");

    private TestEngine() {}

    /** The reading of a partner's words. */
    public static Replies replies() {
        return REPLIES;
    }

    public static Lexicon lexicon() {
        return LEXICON;
    }

    /** Everything there is, rules on trial too. */
    public static Softstart softstart() {
        return SOFTSTART;
    }

    /** What people use: without rules on trial. */
    public static Softstart shipped() {
        return SHIPPED;
    }

    /** The engine without what was learned. */
    public static Softstart rules() {
        return RULES;
    }

    public static AnnotatedDraft annotate(String text, Depth depth) {
        return ANNOTATOR.annotate(new Draft(DraftKind.TEXT, text), depth);
    }

    /** The first sentence of a text, quickly analysed. */
    public static Sentence sentence(String text) {
        return annotate(text, Depth.QUICK).sentence(0);
    }

    /** The first sentence of a text with its parse. */
    public static Sentence parsed(String text) {
        return annotate(text, Depth.DEEP).sentence(0);
    }

    /** Index of a word in a sentence. */
    public static int indexOf(Sentence sentence, String word) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).is(word)) {
                return i;
            }
        }
        throw new AssertionError("no " + word + " in the sentence");
    }
}
