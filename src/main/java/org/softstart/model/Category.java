package org.softstart.model;

import java.util.Locale;
import java.util.Optional;

/** What a finding is about. The order is the order of presentation: the four that Softstart exists for come first. */
public enum Category {
    HARSH_START_UP("harsh start"),
    BLAME("blame"),
    DEMAND("demand"),
    ANXIOUS_OVERLOAD("overload"),
    CONTEMPT("contempt"),
    FIXING("fixing"),
    DEFENSIVENESS("defensiveness"),
    STONEWALLING("stonewalling"),
    INVALIDATING("invalidating"),
    KITCHEN_SINK("kitchen sink"),
    UNCLEAR_ASK("unclear ask"),
    SAFETY("safety");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    /** The name used outside: in JSON, rule ids and folder names. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name shown to people. */
    public String label() {
        return label;
    }

    /** Whether a finding of this category is about the whole message rather than one line. */
    public boolean isMessageLevel() {
        return this == KITCHEN_SINK || this == ANXIOUS_OVERLOAD;
    }

    public static Optional<Category> of(String id) {
        for (Category category : values()) {
            if (category.id().equals(id)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }

    /** The category that a rule id such as {@code blame.absolute} begins with. */
    public static Optional<Category> ofRule(String rule) {
        int dot = rule.indexOf('.');
        return dot < 0 ? Optional.empty() : of(rule.substring(0, dot));
    }
}
