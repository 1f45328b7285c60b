package org.softstart.reply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.softstart.model.Guess;

/** Guesses at feelings and needs: their own word first, then what such words often stand for, and what the theme suggests. */
final class Heart {
    private static final int MOST = 3;

    private final Themes themes;

    Heart(Themes themes) {
        this.themes = themes;
    }

    /** At most three guesses, the weightiest readings first, no feeling and no need twice. */
    List<Guess> guesses(List<Heard> ranked) {
        List<Guess> guesses = new ArrayList<>();
        Set<String> feelings = new HashSet<>();
        Set<String> needs = new HashSet<>();
        for (int round = 0; round < MOST && guesses.size() < MOST; round++) {
            for (Heard heard : ranked) {
                add(heard, guesses, feelings, needs);
                if (guesses.size() == MOST) {
                    return guesses;
                }
            }
        }
        return guesses;
    }

    private void add(Heard heard, List<Guess> guesses, Set<String> feelings, Set<String> needs) {
        Optional<Themes.Theme> theme = theme(heard);
        Optional<String> said = said(heard).filter(f -> !feelings.contains(f));
        Optional<String> feeling = said.or(() -> first(pool(heard, theme, Kind.FEELINGS), feelings));
        Optional<String> need = first(pool(heard, theme, Kind.NEEDS), needs);
        if (feeling.isPresent() && need.isPresent()) {
            feelings.add(feeling.get());
            needs.add(need.get());
            Guess.Origin origin = said.isPresent() ? Guess.Origin.SAID : Guess.Origin.GUESSED;
            guesses.add(new Guess(feeling.get(), need.get(), heard.span(), origin));
        }
    }

    private enum Kind {
        FEELINGS,
        NEEDS
    }

    private static List<String> pool(Heard heard, Optional<Themes.Theme> theme, Kind kind) {
        List<String> own = kind == Kind.FEELINGS ? heard.feelings() : heard.needs();
        List<String> about =
                theme.map(t -> kind == Kind.FEELINGS ? t.feelings() : t.needs()).orElse(List.of());
        List<String> pool = new ArrayList<>();
        boolean themeFirst = heard.reading().lists().containsKey("theme-first");
        pool.addAll(themeFirst ? about : own);
        pool.addAll(themeFirst ? own : about);
        return pool;
    }

    private static Optional<String> first(List<String> pool, Set<String> taken) {
        return pool.stream().filter(word -> !taken.contains(word)).findFirst();
    }

    /** A feeling that they named: the capture {@code feeling}. */
    static Optional<String> said(Heard heard) {
        return Optional.ofNullable(heard.match().captures().get(Ear.FEELING))
                .map(range -> joined(heard, range.start(), range.end()));
    }

    private static String joined(Heard heard, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(heard.sentence().token(i).norm());
        }
        return words.toString();
    }

    /** The theme of what was heard: of the words matched, else of the sentence. */
    Optional<Themes.Theme> theme(Heard heard) {
        return themes.in(heard.sentence(), heard.match().start(), heard.match().end())
                .or(() -> themes.in(heard.sentence(), 0, heard.sentence().size()))
                .map(Themes.Found::theme);
    }
}
