package org.softstart.cli;

/** Parts of a draft on one line, with nothing in them that acts on a terminal, cut between words where they are long. */
final class Excerpt {
    private static final String MORE = "…";

    private Excerpt() {}

    /** The text on one line. */
    static String line(String text) {
        return Visible.of(text.strip()).replaceAll("\\s+", " ");
    }

    /** The beginning, at most so long. */
    static String beginning(String text, int longest) {
        String line = line(text);
        return line.length() <= longest ? line : first(line, longest - 2) + " " + MORE;
    }

    /** The beginning and the end, together at most so long. */
    static String ends(String text, int longest, int end) {
        String line = line(text);
        return line.length() <= longest ? line : first(line, longest - end - 3) + " " + MORE + " " + last(line, end);
    }

    /** What stands before a place, at most so much of it. */
    static String before(String text, int longest) {
        String line = line(text);
        return line.length() <= longest ? line : MORE + last(line, longest);
    }

    /** What stands after a place, at most so much of it. */
    static String after(String text, int longest) {
        String line = line(text);
        return line.length() <= longest ? line : first(line, longest) + MORE;
    }

    /** The first whole words; of a word that is longer than all there is room for, its first letters. */
    private static String first(String line, int longest) {
        int end = line.lastIndexOf(' ', longest);
        if (end <= 0) {
            end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        }
        return line.substring(0, end);
    }

    private static String last(String line, int longest) {
        int from = line.length() - longest;
        int start = line.indexOf(' ', from - 1) + 1;
        if (start == 0) {
            start = Character.isLowSurrogate(line.charAt(from)) ? from + 1 : from;
        }
        return line.substring(start);
    }
}
