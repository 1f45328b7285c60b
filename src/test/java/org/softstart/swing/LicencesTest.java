package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody's work is left out of the list. */
final class LicencesTest {
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("<artifactId>([^<$]+)</artifactId>");

    private static List<String> named() {
        return Licences.libraries().stream()
                .flatMap(l -> l.artifacts().stream())
                .toList();
    }

    @Test
    void everyLibraryOfThePomIsNamed() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"));
        Matcher dependency = DEPENDENCY.matcher(pom.substring(0, pom.indexOf("<profiles>")));
        List<String> wanted = new ArrayList<>();
        while (dependency.find()) {
            Matcher name = NAME.matcher(dependency.group(1));
            if (!dependency.group(1).contains("<scope>test") && name.find()) {
                wanted.add(name.group(1));
            }
        }
        assertThat(wanted).hasSizeGreaterThan(15);
        assertThat(named()).containsAll(wanted);
    }

    /** Also those that others bring along; the folder is there once Softstart was packed. */
    @Test
    void everyNamedLibraryIsOnTheClassPath() {
        List<String> files = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> Path.of(path).getFileName().toString())
                .toList();
        for (String artifact : named()) {
            assertThat(files).as(artifact).anyMatch(file -> file.startsWith(artifact + "-"));
        }
    }

    @Test
    void typefacesBringTheirTexts() {
        for (String text : List.of("Inter", "NotoSerif", "DejaVu", "PDFBox")) {
            assertThat(Licences.class.getResource("/org/softstart/licences/" + text + ".txt"))
                    .isNotNull();
        }
    }
}
