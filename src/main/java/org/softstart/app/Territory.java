package org.softstart.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the writer is, as far as this computer tells: it decides whose help lines are shown. */
public final class Territory {
    /** In the order in which POSIX lets one overrule the next. */
    private static final List<String> SETTINGS = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private static final Pattern NAMED = Pattern.compile("[A-Za-z]+_([A-Za-z]{2})(?:[.@].*)?");
    /** No codes of ISO 3166, but ours: what everybody says for GB, and where no country is known. */
    private static final Set<String> OURS = Set.of("UK", HelpDesk.ELSEWHERE);

    private Territory() {}

    /** The country of this computer's language setting; empty if that names none. */
    public static String usual() {
        return of(System.getenv(), Locale.getDefault().getCountry());
    }

    /**
     * @param otherwise what Java makes of the settings: where a language is not installed, it takes the American one for it
     */
    static String of(Map<String, String> environment, String otherwise) {
        return SETTINGS.stream()
                .map(name -> NAMED.matcher(environment.getOrDefault(name, "")))
                .filter(Matcher::matches)
                .map(setting -> setting.group(1).toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse(otherwise);
    }

    /** The country that a code stands for, in capitals; nothing if it stands for none. */
    public static Optional<String> named(String code) {
        String country = code.toUpperCase(Locale.ROOT);
        return OURS.contains(country) || Set.of(Locale.getISOCountries()).contains(country)
                ? Optional.of(country)
                : Optional.empty();
    }
}
