package org.softstart.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Guess;
import org.softstart.model.Reading;
import org.softstart.model.Reading.Tone;
import org.softstart.model.Reply;
import org.softstart.model.Slot;

/** Messages as partners write them, and what a good reading of each must hold. */
final class PartnerMessagesTest {
    private static final Path MESSAGES = Path.of("src/test/resources/reply/messages.jsonl");
    private static final int STRONG = 2;

    /** What no reply may say: phrases from handbooks, and grovelling, defending, promising. */
    private static final Pattern BANNED = Pattern.compile(
            "(?i)\\b(i feel that|i need you to|unmet|trigger|validate|hold space|i understand,? but|i promise|i swear|i'm so sorry|forgive me|i'll never|i'll always|of course i|that's not true|calm down|you're wrong)\\b");

    private static final Map<String, Reading> READ = new HashMap<>();

    /** One line of the file. */
    private record Sample(String id, String tone, String text, List<String> topic, List<String> feelings) {}

    private static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String line : Files.readAllLines(MESSAGES)) {
            Map<String, Object> fields = JSON.std.mapFrom(line);
            samples.add(new Sample(
                    (String) fields.get("id"),
                    (String) fields.get("tone"),
                    (String) fields.get("text"),
                    strings(fields.get("topic")),
                    strings(fields.get("feelings"))));
        }
        return samples;
    }

    private static List<String> strings(Object items) {
        return items instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static synchronized Reading read(String text) {
        return READ.computeIfAbsent(text, TestEngine.replies()::read);
    }

    @Test
    void areMany() throws IOException {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(120);
    }

    @TestFactory
    Stream<DynamicTest> areReadWell() throws IOException {
        return samples().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.id() + " " + sample.tone(), () -> check(sample)));
    }

    private static void check(Sample sample) {
        Reading reading = read(sample.text());
        assertThat(reading.tone().id()).isEqualTo(sample.tone());
        assertThat(reading.help().isEmpty()).isEqualTo(reading.tone() != Tone.UNSAFE);
        for (Reply reply : reading.replies()) {
            checkReply(reply, sample.text());
        }
        for (Guess guess : reading.guesses()) {
            assertThat(guess.span().of(sample.text())).isNotBlank();
            assertThat(guess.message()).contains("guess");
        }
        if (reading.tone() == Tone.PAIN) {
            assertThat(reading.guesses()).hasSizeBetween(2, 3);
            assertThat(reading.replies()).hasSize(2);
            assertThat(reading.guesses()).anyMatch(g -> sample.feelings().contains(g.feeling()));
            String replies = reading.replies().toString().toLowerCase(Locale.ROOT);
            assertThat(sample.topic()).anyMatch(replies::contains);
        } else if (reading.tone() != Tone.WARM) {
            assertThat(reading.guesses()).isEmpty();
        }
        if (reading.tone() == Tone.PLAIN || reading.tone() == Tone.UNSAFE) {
            assertThat(reading.replies()).isEmpty();
        }
    }

    /** It asks one thing, passes our own detectors, and says nothing that only the writer can say; their own words may be said back. */
    private static void checkReply(Reply reply, String theirs) {
        String text = reply.text();
        assertThat(text.chars().filter(c -> c == '?').count()).as(text).isEqualTo(1);
        String said = theirs.toLowerCase(Locale.ROOT);
        assertThat(BANNED.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group))
                .as(text)
                .allMatch(said::contains);
        assertThat(text).doesNotContain("!", "  ", "{", " .", " ,", "??").matches("(?s).*\\?");
        for (Slot slot : reply.slots()) {
            assertThat(slot.span().of(text)).startsWith("[").endsWith("]");
        }
        assertThat(TestEngine.softstart().raw(new Draft(DraftKind.TEXT, text), Depth.DEEP))
                .as(text)
                .noneMatch(finding -> finding.severity() >= STRONG || finding.isSafety());
    }

    @Test
    void neverGetTheSameLineTwice() throws IOException {
        Map<String, String> seen = new LinkedHashMap<>();
        for (Sample sample : samples()) {
            for (Reply reply : read(sample.text()).replies()) {
                String before = seen.put(reply.text().toLowerCase(Locale.ROOT), sample.id());
                assertThat(before).as(sample.id() + " " + reply.text()).isNull();
            }
        }
    }

    /** A texter is answered in small letters, a letter in sentences. */
    @Test
    void areAnsweredInTheirRegister() {
        assertThat(read("u never listen").replies())
                .allMatch(r -> r.text().equals(r.text().toLowerCase(Locale.ROOT)));
        assertThat(read("You never listen.").replies())
                .allMatch(r -> !r.text().equals(r.text().toLowerCase(Locale.ROOT)));
    }

    /** Their "you" is the one who answers. */
    @Test
    void areTurnedIntoTheRightPerson() {
        assertThat(read("You never take my side with your mum.")
                        .replies()
                        .get(0)
                        .text())
                .contains("take your side with my mum");
        assertThat(read("I'm burnt out from us fighting.").replies().get(0).text())
                .contains("you're burnt out from us fighting");
    }

    /** Messages by other writers, with threats among them. Tuned on, so these are floors and no measure. */
    @Test
    void areHeardInOtherVoices() throws IOException {
        assertHeard("fresh", 2, 1, 4);
    }

    /** What befalls people, mostly without a word for a feeling; good news, thanks and errands among it. Tuned on too. */
    @Test
    void areHeardWithoutAWordForTheFeeling() throws IOException {
        assertHeard("tune", 0, 0, 3);
    }

    /**
     * @param dangers how many threats may pass as something to answer
     * @param errands in how many everyday messages something may be heard
     * @param silences how many messages may pass unheard
     */
    private static void assertHeard(String file, int dangers, int errands, int silences) throws IOException {
        List<String> unheard = new ArrayList<>();
        List<String> answeredThreats = new ArrayList<>();
        List<String> overheard = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/reply/" + file + ".jsonl"))) {
            Map<String, Object> fields = JSON.std.mapFrom(line);
            String text = (String) fields.get("text");
            Reading reading = read(text);
            reading.replies().forEach(reply -> checkReply(reply, text));
            if (Boolean.TRUE.equals(fields.get("danger"))) {
                if (reading.tone() != Tone.UNSAFE) {
                    answeredThreats.add(text);
                }
            } else if (Boolean.TRUE.equals(fields.get("nothing"))) {
                if (reading.tone() == Tone.PAIN || reading.tone() == Tone.UNSAFE) {
                    overheard.add(text);
                }
            } else if (reading.replies().isEmpty()) {
                unheard.add(text);
            }
        }
        assertThat(answeredThreats).hasSizeLessThanOrEqualTo(dangers);
        assertThat(overheard).hasSizeLessThanOrEqualTo(errands);
        assertThat(unheard).hasSizeLessThanOrEqualTo(silences);
    }

    @Test
    void countInTheirOwnLetters() {
        String text = "😢 “Nice.”\r\nYou never listen to me 😢";
        Reading reading = read(text);
        assertThat(reading.guesses()).isNotEmpty();
        assertThat(reading.guesses().get(0).span().of(text)).isEqualTo("You never listen to me");
    }

    @Test
    void areReadTheSameEachTime() {
        String text = "You never help with the kids and I'm exhausted.";
        assertThat(TestEngine.replies().read(text))
                .isEqualTo(TestEngine.replies().read(text));
    }
}
