package org.softstart.rewrite;

/** Orders that only scold: "grow up", "give it a rest". Whoever reads an order, word by word or parsed, leaves them alone. */
final class Scolds {
    /** The beginnings of such orders, as alternatives of a pattern that ignores case. */
    static final String BEGINNINGS =
            "cop on|grow up|wise up|man up|give it a rest|give over|get (?:real|lost|a life|a grip)"
                    + "|get off my (?:back|case)|act your age|admit|own (?:it|up)|be my guest|go (?:ahead|figure|cry)|suit yourself"
                    + "|knock yourself|keep (?:it up|telling yourself)|listen to yourself|mind your own|catch yourself|wind your"
                    + "|deal with it|live with it|do one|feel free|carry on|spare me|save it";

    private Scolds() {}
}
