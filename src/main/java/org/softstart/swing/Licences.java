package org.softstart.swing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;

/** What Softstart is built with and under which licences, and the notices that have to come along. */
final class Licences {
    private static final String FOLDER = "/org/softstart/licences/";
    /** Texts that are not inside the library's own file, or are to be shown. */
    private static final List<String> TEXTS = List.of("Inter", "NotoSerif", "DejaVu", "PDFBox");

    /**
     * One of them.
     *
     * @param artifacts the files that it comes in; none for what is part of Softstart's own
     */
    record Library(String name, String licence, List<String> artifacts) {}

    private Licences() {}

    static List<Library> libraries() {
        return read("libraries.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(row -> new Library(
                        row[0],
                        row[1],
                        Arrays.stream(row[2].split(" "))
                                .filter(a -> !a.isEmpty())
                                .toList()))
                .toList();
    }

    private static String read(String file) {
        try (InputStream in = Licences.class.getResourceAsStream(FOLDER + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the licences cannot be read", e);
        }
    }

    /** All of them, with the texts behind a button. */
    static JPanel panel() {
        JPanel panel = Parts.panel("insets 0, fillx, wrap 2, hidemode 3", "[240:30%][grow, fill]", "[]3[]");
        for (Library library : libraries()) {
            panel.add(Parts.text(library.name()), "wmin 0, growx");
            panel.add(Parts.text(library.licence(), Theme.font(13), "quiet"), "wmin 0");
        }
        JButton[] more = new JButton[1];
        more[0] = Parts.link(Texts.of("help.licences.more"), () -> {
            panel.remove(more[0]);
            for (String text : TEXTS) {
                panel.add(Parts.label(text, Theme.semibold(13), "ink"), "span, gaptop 12");
                panel.add(Parts.text(read(text + ".txt"), Theme.font(12), "quiet"), "span, growx, wmin 0");
            }
            panel.revalidate();
        });
        more[0].setName("licences.more");
        panel.add(more[0], "span, growx 0, gaptop 4");
        return panel;
    }
}
