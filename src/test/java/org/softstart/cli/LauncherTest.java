package org.softstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java that only notes how it was called and, asked to prepare, leaves the files of a preparation. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
    private static final Instant LONG_AGO = Instant.now().minus(Duration.ofHours(1));

    @TempDir
    private Path home;

    @BeforeEach
    void build() throws IOException {
        Files.copy(Path.of("softstart"), home.resolve("softstart"));
        executable(home.resolve("softstart"));
        write("models/checksums.sha256", "00  a.bin");
        write("models/a.bin", "");
        write("lexicons/blame/rule.yaml", "");
        write("src/main/java/Main.java", "");
        write("src/main/resources/text", "");
        write("src/main/examples/harsh-letter.txt", "");
        write("pom.xml", "");
        write("target/softstart.jar", "");
        write(
                "java/bin/java",
                """
                #!/bin/sh
                case "$*" in
                    *DumpLoadedClassList* | *-Xshare:dump*) exit 1 ;; # as a Java that cannot do that
                esac
                echo "$@" >>"$CALLS"
                case "$*" in
                    *" prepare "*)
                        for folder; do :; done
                        mkdir -p "$folder"
                        touch "$folder/lexicon.bin" "$folder/models.crc32"
                        [ -z "${WHILE_PREPARING:-}" ] || touch "$WHILE_PREPARING"
                        ;;
                esac
                """);
        executable(home.resolve("java/bin/java"));
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
            }
        }
        Files.setLastModifiedTime(home.resolve("target/softstart.jar"), FileTime.from(LONG_AGO.plusSeconds(1)));
    }

    @Test
    void saysThatItPreparesAndDoesSoOnce() throws Exception {
        assertThat(start().messages())
                .containsExactly("Preparing Softstart for quick starts; this takes about half a minute.");
        Start second = start();
        assertThat(second.messages()).isEmpty();
        assertThat(second.calls()).hasSize(1);
    }

    @Test
    void preparesNothingButTheRulesWhereARuleHasChanged() throws Exception {
        start();
        write("lexicons/blame/rule.yaml", "changed");
        Start after = start();
        assertThat(after.messages()).containsExactly("Preparing the rules anew; this takes some seconds.");
        assertThat(after.calls()).hasSize(2);
        assertThat(after.calls().get(0)).contains("prepare --lexicons");
        assertThat(start().messages()).isEmpty();
    }

    @Test
    void preparesAllAnewWhereAModelHasChanged() throws Exception {
        start();
        write("models/a.bin", "changed");
        Start after = start();
        assertThat(after.messages()).hasSize(1);
        assertThat(after.calls().get(0)).contains("prepare").doesNotContain("--lexicons");
    }

    @Test
    void noticesWhatChangesWhileItPrepares() throws Exception {
        start(home.resolve("models/a.bin").toString());
        assertThat(start().calls().get(0)).contains("prepare").doesNotContain("--lexicons");
    }

    @Test
    void preparesWhatWasDeletedAsDamaged() throws Exception {
        start();
        Files.delete(home.resolve("target/prepared/models.crc32"));
        assertThat(start().messages()).hasSize(1);
        Files.delete(home.resolve("target/prepared/lexicon.bin"));
        assertThat(start().calls().get(0)).contains("prepare --lexicons");
        assertThat(start().messages()).isEmpty();
    }

    @Test
    void saysHowToGetBackAModelThatNoBuildRestores() throws Exception {
        write("models/checksums.sha256", "00  a.bin\n00  learned.bin\n");
        Path messages = home.resolve("messages");
        Process launcher = new ProcessBuilder(home.resolve("softstart").toString(), "check", "-")
                .redirectError(messages.toFile())
                .start();
        assertThat(launcher.waitFor()).isEqualTo(2);
        assertThat(Files.readAllLines(messages))
                .containsExactly("softstart: models/learned.bin is missing; get it back with"
                        + " git checkout models/learned.bin, or from a fresh copy of Softstart");
    }

    @Test
    void saysInOneLineThatItCannotBeBuiltWhereItStands() throws Exception {
        Files.delete(home.resolve("target/softstart.jar"));
        assertThat(messagesWhereNothingCanBeWritten(home))
                .containsExactly(
                        "softstart: the folder " + home.toRealPath()
                                + " cannot be written to, and Softstart has to be built there first; copy it into a folder of yours");
    }

    @Test
    void saysInOneLineThatItCannotBePreparedWhereItStands() throws Exception {
        assertThat(messagesWhereNothingCanBeWritten(home.resolve("target")))
                .singleElement()
                .asString()
                .contains("target cannot be written to");
    }

    private List<String> messagesWhereNothingCanBeWritten(Path folder) throws IOException, InterruptedException {
        executable(Files.writeString(home.resolve("java/bin/mvn"), "#!/bin/sh\nexit 1\n"));
        Path messages = Files.createTempFile(home.resolve("java"), "messages", "");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            List<String> call = new ArrayList<>();
            if (Files.isWritable(folder)) {
                // Whoever administers a machine may write everywhere; the launcher is to be met by somebody who may
                // not.
                call.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
            }
            call.addAll(List.of(home.resolve("softstart").toString(), "check", "-"));
            ProcessBuilder launcher = new ProcessBuilder(call).redirectError(messages.toFile());
            launcher.environment().put("JAVA_HOME", home.resolve("java").toString());
            launcher.environment().merge("PATH", home.resolve("java/bin").toString(), (old, mvn) -> mvn + ":" + old);
            assertThat(launcher.start().waitFor()).isEqualTo(2);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return Files.readAllLines(messages);
    }

    private record Start(List<String> messages, List<String> calls) {}

    private Start start() throws IOException, InterruptedException {
        return start("");
    }

    /** @param changed a file that is changed while the launcher prepares */
    private Start start(String changed) throws IOException, InterruptedException {
        Path calls = home.resolve("calls");
        Path messages = home.resolve("messages");
        Files.deleteIfExists(calls);
        ProcessBuilder launcher =
                new ProcessBuilder(home.resolve("softstart").toString(), "check", "-").redirectError(messages.toFile());
        launcher.environment().put("JAVA_HOME", home.resolve("java").toString());
        launcher.environment().put("CALLS", calls.toString());
        launcher.environment().put("WHILE_PREPARING", changed);
        Process process = launcher.start();
        process.getOutputStream().close();
        assertThat(process.waitFor()).isZero();
        return new Start(Files.readAllLines(messages), Files.readAllLines(calls));
    }

    private void write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
