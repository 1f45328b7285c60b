package org.softstart.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.softstart.model.DraftKind;

/** What the library knows of a draft without reading its text. */
record Head(
        String title,
        String firstLine,
        DraftKind kind,
        Instant created,
        Instant changed,
        int versions,
        Optional<Instant> autosaved,
        Optional<Instant> discarded) {
    private static final int FORM = 1;
    private static final int LINE = 80;
    /** So far back a gap between words is looked for; a longer word is cut. */
    private static final int WORD = 20;

    /** A line that only greets tells one draft from another no better than the name beside it. */
    private static final Pattern GREETING = Pattern.compile(
            "(?i)((my )?(dear|dearest|darling|love|sweetheart)|hi|hello|hey|good (morning|evening))\\b[^.?!]{0,40}[,!:.]?|[\\p{L}'’-]+( [\\p{L}'’-]+){0,2},");

    private static final String MORE = "…";

    static Head of(Manuscript manuscript, Instant now) {
        return new Head("", "", manuscript.draft().kind(), now, now, 0, Optional.empty(), Optional.empty())
                .autosaved(manuscript, now);
    }

    Head autosaved(Manuscript manuscript, Instant now) {
        return new Head(
                manuscript.title(),
                firstLine(manuscript.draft().text()),
                manuscript.draft().kind(),
                created,
                now,
                versions,
                Optional.of(now),
                discarded);
    }

    /** Nothing was written; only what is kept beside the words has changed. */
    Head autosavedBeside(Instant now) {
        return new Head(title, firstLine, kind, created, changed, versions, Optional.of(now), discarded);
    }

    Head saved(Manuscript manuscript, Instant now, int newest) {
        Head head = autosaved(manuscript, now);
        return new Head(head.title, head.firstLine, head.kind, created, now, newest, Optional.empty(), discarded);
    }

    Head discarded(Optional<Instant> when) {
        return new Head(title, firstLine, kind, created, changed, versions, autosaved, when);
    }

    /** The first line with something on it after the greeting, cut between words if it can be and never within a character, with a sign that it goes on. */
    private static String firstLine(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(candidate -> !candidate.isEmpty())
                .limit(2)
                .toList();
        boolean isGreeted = lines.size() > 1 && GREETING.matcher(lines.get(0)).matches();
        String line = lines.isEmpty() ? "" : lines.get(isGreeted ? 1 : 0);
        if (line.length() <= LINE) {
            return line;
        }
        int cut = LINE - MORE.length();
        int gap = line.lastIndexOf(' ', cut);
        if (gap > cut - WORD) {
            return line.substring(0, gap).stripTrailing() + MORE;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut) + MORE;
    }

    DraftSummary summary(DraftId id) {
        return new DraftSummary(id, title, firstLine, kind, created, changed, versions, autosaved, discarded);
    }

    byte[] packed() {
        return new Packer()
                .number(FORM)
                .string(title)
                .string(firstLine)
                .string(kind.id())
                .instant(created)
                .instant(changed)
                .number(versions)
                .optionalInstant(autosaved)
                .optionalInstant(discarded)
                .packed();
    }

    static Head unpack(byte[] packed) {
        Unpacker in = new Unpacker(packed);
        Forms.expect(FORM, in.number());
        return new Head(
                in.string(),
                in.string(),
                Forms.kind(in.string()),
                in.instant(),
                in.instant(),
                in.number(),
                in.optionalInstant(),
                in.optionalInstant());
    }
}
