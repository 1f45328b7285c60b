package org.softstart.cli;

import java.util.Iterator;
import java.util.List;
import org.softstart.practice.Curriculum;
import org.softstart.practice.Skill;

/** What the Tab key offers after an option; looked up only when the completion is written. */
final class Candidates {
    static final List<String> KINDS = List.of("text", "opening", "letter", "spoken");
    static final List<String> FORMATS = List.of("human", "json");
    static final List<String> COUNTRIES = List.of("US", "UK", "IE", "CA", "AU", "NZ");

    private Candidates() {}

    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FORMATS.iterator();
        }
    }

    static final class Countries implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return COUNTRIES.iterator();
        }
    }

    /** The kinds that can be written together. */
    static final class Guided implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("letter", "spoken").iterator();
        }
    }

    static final class LetterFormats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("txt", "md", "docx", "pdf").iterator();
        }
    }

    static final class Skills implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Curriculum.load().skills().stream().map(Skill::id).iterator();
        }
    }
}
