package org.softstart.swing;

import java.awt.Component;
import java.awt.Desktop;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.softstart.export.LetterFormat;

/** The ways in which a letter leaves the window, each only when asked: the clipboard, a file, paper, the mail program. */
final class WaysOut {
    private final Component window;
    private final Executor worker;
    private final Asks asks;
    private final Mail mail;

    /** What is asked of the writer. */
    interface Asks {
        /** Where to save; nothing if they would rather not. */
        Optional<Path> place(Component over, String name);
    }

    /** The mail program of this computer. */
    interface Mail {
        boolean isThere();

        /** Opens an empty message. */
        void open() throws IOException;
    }

    WaysOut(Component window, Executor worker) {
        this(window, worker, WaysOut::choose, new Mail() {
            @Override
            public boolean isThere() {
                return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.MAIL);
            }

            @Override
            public void open() throws IOException {
                Desktop.getDesktop().mail();
            }
        });
    }

    WaysOut(Component window, Executor worker, Asks asks, Mail mail) {
        this.window = window;
        this.worker = worker;
        this.asks = asks;
        this.mail = mail;
    }

    void copy(String text, Consumer<String> say) {
        Clip.copy(text);
        say.accept(Texts.of("said.copied"));
    }

    /**
     * Saves it where the writer chooses.
     *
     * @param say told in a line how it went
     */
    void save(String text, String to, Consumer<String> say) {
        asks.place(window, LetterFile.suggested(to)).ifPresent(file -> {
            try {
                List<String> missing = LetterFile.write(text, file);
                String name = file.getFileName().toString();
                say.accept(
                        missing.isEmpty()
                                ? Texts.of("out.saved", name)
                                : Texts.of("out.missing", name, String.join(" ", missing)));
            } catch (IOException e) {
                say.accept(Texts.of("out.failed"));
            }
        });
    }

    private static Optional<Path> choose(Component over, String name) {
        JFileChooser chooser = new JFileChooser() {
            private static final long serialVersionUID = 1L;

            @Override
            public void approveSelection() {
                File file = chosen(this).toFile();
                boolean mayWrite = !file.exists()
                        || JOptionPane.showConfirmDialog(
                                        this,
                                        Texts.of("out.replace", file.getName()),
                                        Texts.of("out.save.title"),
                                        JOptionPane.YES_NO_OPTION)
                                == JOptionPane.YES_OPTION;
                if (mayWrite) {
                    super.approveSelection();
                }
            }
        };
        chooser.setDialogTitle(Texts.of("out.save.title"));
        chooser.setAcceptAllFileFilterUsed(false);
        for (LetterFormat format : LetterFormat.values()) {
            chooser.addChoosableFileFilter(new FileNameExtensionFilter(Texts.of("out." + format.id()), format.id()));
        }
        chooser.setFileFilter(chooser.getChoosableFileFilters()[LetterFormat.PDF.ordinal()]);
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), name));
        return chooser.showSaveDialog(over) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chosen(chooser))
                : Optional.empty();
    }

    private static Path chosen(JFileChooser chooser) {
        FileNameExtensionFilter filter = (FileNameExtensionFilter) chooser.getFileFilter();
        LetterFormat format = LetterFormat.of(filter.getExtensions()[0]).orElse(LetterFormat.TXT);
        return LetterFile.named(chooser.getSelectedFile().toPath(), format);
    }

    /** Prints it after the system has asked on which printer. */
    void print(String text, Consumer<String> say) {
        PrinterJob job = PrinterJob.getPrinterJob();
        if (job.getPrintService() == null) {
            say.accept(Texts.of("out.print.none"));
            return;
        }
        job.setJobName(Texts.of("window.title"));
        job.setPrintable(Sheet.of(text), Sheet.page(job.defaultPage()));
        if (job.printDialog()) {
            worker.execute(() -> {
                String said = "out.printed";
                try {
                    job.print();
                } catch (PrinterException e) {
                    said = "out.print.failed";
                }
                String told = Texts.of(said);
                SwingUtilities.invokeLater(() -> say.accept(told));
            });
        }
    }

    /** Opens an empty message and lays the letter on the clipboard: handed over as an argument, other programs of this computer could read it. */
    void mail(String text, Consumer<String> say) {
        Clip.copy(text);
        worker.execute(() -> {
            String said = "out.mail.none";
            try {
                if (mail.isThere()) {
                    mail.open();
                    said = "out.mail.open";
                }
            } catch (IOException | UnsupportedOperationException | SecurityException e) {
                said = "out.mail.none";
            }
            String told = Texts.of(said);
            SwingUtilities.invokeLater(() -> say.accept(told));
        });
    }
}
