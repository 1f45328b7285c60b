package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the window goes where the writer said, and how it went is told in a line. */
final class WaysOutTest {
    private static final String LETTER = "Dear Sam,\n\nThank you for tea.";

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();

    private WaysOut to(Optional<Path> place, WaysOut.Mail mail) {
        return new WaysOut(new JPanel(), Runnable::run, (over, name) -> place, mail);
    }

    private static final WaysOut.Mail NONE = new WaysOut.Mail() {
        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public void open() {
            throw new AssertionError("there is nothing to open");
        }
    };

    private static WaysOut.Mail that(Opening opens) {
        return new WaysOut.Mail() {
            @Override
            public boolean isThere() {
                return true;
            }

            @Override
            public void open() throws IOException {
                opens.run();
            }
        };
    }

    /** What a mail program does when it is asked. */
    private interface Opening {
        void run() throws IOException;
    }

    private List<String> said() {
        // What a worker has to say is said in the window's thread.
        Stage.onWindow(() -> null);
        return said;
    }

    @Test
    void savesWhereTheWriterChooses() throws IOException {
        Path file = folder.resolve("Letter to Sam.txt");
        to(Optional.of(file), NONE).save(LETTER, "Sam", said::add);
        assertThat(Files.readString(file)).contains("Thank you for tea.");
        assertThat(said()).containsExactly(Texts.of("out.saved", "Letter to Sam.txt"));
    }

    @Test
    void doesNothingForWhoWouldRatherNot() {
        to(Optional.empty(), NONE).save(LETTER, "Sam", said::add);
        assertThat(said()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPlaceThatCannotBeWrittenLosesNothing() {
        to(Optional.of(folder.resolve("not").resolve("there.txt")), NONE).save(LETTER, "Sam", said::add);
        assertThat(said()).containsExactly(Texts.of("out.failed"));
    }

    @Test
    void handsOverToTheMailProgramByTheClipboard() {
        to(Optional.empty(), that(() -> {})).mail(LETTER, said::add);
        assertThat(said()).containsExactly(Texts.of("out.mail.open"));
        assertThat(Clip.text()).contains(LETTER);
    }

    @Test
    void saysThatThereIsNoMailProgram() {
        to(Optional.empty(), NONE).mail(LETTER, said::add);
        to(Optional.empty(), that(() -> {
                    throw new IOException("none");
                }))
                .mail(LETTER, said::add);
        assertThat(said()).containsExactly(Texts.of("out.mail.none"), Texts.of("out.mail.none"));
    }
}
