package org.softstart.swing;

import java.util.List;

/** Whose help lines to show. */
record Country(String code) {
    static final List<Country> ALL = List.of(
            new Country("US"),
            new Country("UK"),
            new Country("IE"),
            new Country("CA"),
            new Country("AU"),
            new Country("NZ"),
            new Country(""));

    String label() {
        return Texts.of("country." + (code.isEmpty() ? "other" : code));
    }

    static boolean isKnown(String code) {
        return ALL.contains(new Country(code));
    }
}
