package org.softstart.swing;

import java.util.Locale;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;

/** How findings and kinds are named to people. */
final class Words {
    private static final int EXCERPT = 90;
    private static final int END = 28;

    private Words() {}

    static String category(Finding finding) {
        return Texts.of("category." + finding.category().id());
    }

    static String severity(Finding finding) {
        return finding.isSafety() ? "" : Texts.of("severity." + finding.severity());
    }

    static String kind(DraftKind kind) {
        return Texts.of("kind." + kind.id());
    }

    /** A mark in one breath, for who points at it or listens to it. */
    static String description(Finding finding) {
        String weight = severity(finding);
        return category(finding) + (weight.isEmpty() ? "" : ", " + weight) + ". " + finding.message();
    }

    /** Words of the draft on one line, some whole ones left out in the middle when they are many. */
    static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= EXCERPT) {
            return line;
        }
        String begin = line.substring(0, EXCERPT - END);
        String end = line.substring(line.length() - END);
        return begin.replaceFirst(" [^ ]*$", "") + " … " + end.replaceFirst("^[^ ]* ", "");
    }

    /** For tool tips, which break lines only in HTML. */
    static String html(String text, int width) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<html><body style='width:" + width + "px'>" + safe + "</body></html>";
    }

    static String number(int value) {
        return String.format(Locale.getDefault(), "%,d", value);
    }
}
