package org.softstart.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.lexicon.Lexicon;
import org.softstart.model.Finding;
import org.softstart.model.Help;
import org.softstart.model.HelpLine;
import org.softstart.model.Risk;
import org.softstart.model.SafetyLevel;

/** Who can help, and how to say so; the words and numbers stand in {@code lexicons/shared/}. */
final class HelpDesk {
    private static final String ANYWHERE = "any";
    /** Whose lines are shown where no country is known, or none of whose lines are: its emergency number is answered in most. */
    static final String ELSEWHERE = "EU";

    private static final String DIRECTORY = "directory";
    private static final Map<Risk, List<String>> KINDS = Map.of(
            Risk.WRITER_MAY_HARM, List.of("emergency", "own-behaviour", DIRECTORY),
            Risk.WRITER_AT_RISK, List.of("emergency", "abuse", DIRECTORY),
            Risk.SELF_HARM, List.of("emergency", "crisis", DIRECTORY),
            Risk.LEVERAGE, List.of("emergency", "crisis", "own-behaviour", DIRECTORY));

    private final List<HelpLine> lines = new ArrayList<>();
    private final Map<String, String> texts;
    private final String country;

    /**
     * @param country the writer's setting, such as {@code UK}; empty if there is none. For a country without lines of its own the
     *     common emergency number and the directory of helplines are shown.
     */
    HelpDesk(Lexicon lexicon, String country) {
        for (List<String> row : lexicon.table("helplines")) {
            lines.add(new HelpLine(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6)));
        }
        this.texts = lexicon.texts().getOrDefault("help-texts", Map.of());
        String given = country.toUpperCase(Locale.ROOT);
        String meant = given.equals("GB") ? "UK" : given;
        this.country = lines.stream().anyMatch(line -> isOf(meant, line)) ? meant : ELSEWHERE;
    }

    /** The panels for what was found; none without a safety finding of level S2 or S3. */
    List<Help> panels(List<Finding> findings) {
        Set<Risk> risks = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (finding.isAt(SafetyLevel.S2) || finding.isAt(SafetyLevel.S3)) {
                risks.add(finding.risk().orElse(Risk.WRITER_MAY_HARM));
            }
        }
        boolean acute = findings.stream().anyMatch(f -> f.isAt(SafetyLevel.S3));
        return risks.stream().map(risk -> panel(risk, acute)).toList();
    }

    /** The panels for who has answered a question rather than written something: nothing is said of words, and each line stands once. */
    List<Help> answered(List<Risk> risks) {
        List<Help> panels = new ArrayList<>();
        Set<HelpLine> shown = new LinkedHashSet<>();
        for (Risk risk : risks) {
            String said = text("answered-" + risk.id());
            List<HelpLine> fresh = fitting(risk).stream().filter(shown::add).toList();
            panels.add(new Help(risk, panels.isEmpty() ? said + " " + text("disclaimer") : said, fresh));
        }
        return panels;
    }

    /** All that is near: emergency first, then in the order of the list. */
    List<HelpLine> lines() {
        List<HelpLine> near = new ArrayList<>();
        lines.stream()
                .filter(line -> line.kind().equals("emergency") && isNear(line))
                .forEach(near::add);
        lines.stream()
                .filter(line -> !line.kind().equals("emergency") && isNear(line))
                .forEach(near::add);
        return near;
    }

    /**
     * The panels for what was found in a message that the writer received: whoever threatens in it is not the writer, and whoever
     * is afraid in it is the partner.
     */
    List<Help> receivedPanels(List<Finding> findings) {
        Set<Risk> risks = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (finding.isAt(SafetyLevel.S2) || finding.isAt(SafetyLevel.S3)) {
                risks.add(finding.risk().orElse(Risk.WRITER_MAY_HARM).seenFromTheOtherSide());
            }
        }
        boolean acute = findings.stream().anyMatch(f -> f.isAt(SafetyLevel.S3));
        return risks.stream().map(risk -> receivedPanel(risk, acute)).toList();
    }

    /** The panel of who received what may mean this: it asks more than it says, since the words could have been meant otherwise. */
    Help maybeReceived(Risk risk) {
        return receivedPanel(risk, false);
    }

    private Help receivedPanel(Risk risk, boolean acute) {
        List<HelpLine> fitting = fitting(risk);
        String key = "received-" + risk.id();
        String said = acute ? text(key) : texts.getOrDefault(key + ".unsure", text(key));
        return new Help(risk, named(said, fitting) + " " + text("disclaimer"), fitting);
    }

    private List<HelpLine> fitting(Risk risk) {
        List<HelpLine> fitting = new ArrayList<>();
        for (String kind : KINDS.get(risk)) {
            lines.stream()
                    .filter(line -> line.kind().equals(kind) && isNear(line))
                    .forEach(fitting::add);
        }
        return fitting;
    }

    private Help panel(Risk risk, boolean acute) {
        List<HelpLine> fitting = fitting(risk);
        return new Help(risk, message(risk, fitting, acute), fitting);
    }

    private boolean isNear(HelpLine line) {
        return line.country().equals(ANYWHERE) || isOf(country, line);
    }

    private static boolean isOf(String country, HelpLine line) {
        return line.country().equals(country) || line.country().startsWith(country + "-");
    }

    /** Of an acute finding the panel; else a quiet question first, and the panel for who answers yes or is not sure. */
    private String message(Risk risk, List<HelpLine> fitting, boolean acute) {
        String panel = text(risk.id());
        if (risk == Risk.LEVERAGE) {
            panel = text(Risk.SELF_HARM.id()) + " " + panel;
        }
        String text = acute ? panel : text("s2-question") + " If yes, or if you are not sure: " + panel;
        return named(text, fitting) + " " + text("disclaimer");
    }

    /** A text with the first line of each kind that it speaks of. */
    private static String named(String text, List<HelpLine> fitting) {
        String named = text;
        String other = first(DIRECTORY, fitting)
                .map(l -> "a helpline near you (" + l.number() + ")")
                .orElse("the lines below");
        for (String kind : List.of("own-behaviour", "abuse", "crisis", "emergency")) {
            String line =
                    first(kind, fitting).map(l -> l.name() + " " + l.number()).orElse(other);
            named = named.replace("{" + kind + " line}", line).replace("{" + kind + "}", line);
        }
        return named;
    }

    private static Optional<HelpLine> first(String kind, List<HelpLine> fitting) {
        return fitting.stream().filter(line -> line.kind().equals(kind)).findFirst();
    }

    private String text(String key) {
        return texts.getOrDefault(key, "");
    }
}
