package org.softstart.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelFilesTest {
    @TempDir
    private Path folder;

    @Test
    void handsOutWhatIsWhole() throws IOException {
        Files.writeString(folder.resolve("a.bin"), "hello");
        Files.writeString(
                folder.resolve("checksums.sha256"),
                "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824  a.bin\n");
        assertThat(ModelFiles.in(folder).read("a.bin"))
                .isEqualTo("hello".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void refusesADamagedModel() throws IOException {
        Files.writeString(folder.resolve("a.bin"), "hellp");
        Files.writeString(
                folder.resolve("checksums.sha256"),
                "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824  a.bin\n");
        assertThatThrownBy(() -> ModelFiles.in(folder).read("a.bin"))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("a.bin is damaged");
    }

    @Test
    void saysWhichModelIsMissing() throws IOException {
        Files.writeString(folder.resolve("checksums.sha256"), "");
        assertThatThrownBy(() -> ModelFiles.in(folder).read("b.bin"))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("b.bin is missing");
        assertThatThrownBy(() -> ModelFiles.in(folder.resolve("nowhere"))).isInstanceOf(ModelException.class);
    }

    @Test
    void saysHowToGetBackWhatNoBuildRestores() throws IOException {
        Files.writeString(folder.resolve("checksums.sha256"), "00  learned.bin\n00  a.bin\n");
        assertThatThrownBy(() -> ModelFiles.in(folder).read("learned.bin"))
                .hasMessage("the model learned.bin is missing or unreadable; get it back with"
                        + " git checkout models/learned.bin, or from a fresh copy of Softstart");
        Files.writeString(folder.resolve("learned.bin"), "hello");
        Files.writeString(folder.resolve("a.bin"), "hello");
        assertThatThrownBy(() -> ModelFiles.in(folder).read("learned.bin"))
                .hasMessageContaining("git checkout models/learned.bin")
                .hasMessageNotContaining("delete");
        assertThatThrownBy(() -> ModelFiles.in(folder).read("a.bin"))
                .hasMessageContaining("delete " + folder.resolve("a.bin") + " and build the project again");
    }

    @Test
    void takesAModelThatIsNewerThanWhatWasPrepared() throws IOException {
        Files.writeString(folder.resolve("a.bin"), "hello");
        Files.writeString(
                folder.resolve("checksums.sha256"),
                "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824  a.bin\n");
        Path prepared = Files.createDirectory(folder.resolve("prepared"));
        Files.writeString(prepared.resolve("models.crc32"), "00000001 a.bin\n");
        assertThat(ModelFiles.in(folder).preparedIn(prepared).read("a.bin")).hasSize(5);
        Files.writeString(folder.resolve("a.bin"), "hellp");
        assertThatThrownBy(() -> ModelFiles.in(folder).preparedIn(prepared).read("a.bin"))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("a.bin is damaged");
    }

    @Test
    void theModelsOfTheProjectAreWhole() {
        ModelFiles files = ModelFiles.in(Path.of("models"));
        assertThat(files.read(ModelFiles.TAGS)).isNotEmpty();
        assertThat(files.read(ModelFiles.DEPENDENCIES)).isNotEmpty();
    }
}
