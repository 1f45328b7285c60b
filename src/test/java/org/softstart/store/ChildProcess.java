package org.softstart.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A second process that uses the store, and can be stopped at any moment. */
final class ChildProcess {
    private ChildProcess() {}

    /** What a child does with a folder; it says aloud what it has done. */
    enum Task {
        /** Writes without end: each number that it says has been autosaved. */
        WRITE {
            @Override
            void run(Path folder, Consumer<String> say) {
                writeForever(folder, say);
            }
        },
        /** Opens the vault, or says why it can't. */
        OPEN {
            @Override
            void run(Path folder, Consumer<String> say) {
                try (Vault vault = TestVault.open(folder)) {
                    say.accept("open, " + vault.drafts().list().size() + " drafts");
                } catch (StoreException e) {
                    say.accept(e.getClass().getSimpleName());
                }
            }
        },
        /** Fills the disk that the folder is on. */
        FILL {
            @Override
            void run(Path folder, Consumer<String> say) throws IOException {
                fill(folder, say);
            }
        };

        abstract void run(Path folder, Consumer<String> say) throws IOException;
    }

    static List<String> command(Task task, Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                ChildProcess.class.getName(),
                task.name(),
                folder.toString());
    }

    /** @param said where the child's words go: a pipe would be closed with the child */
    static Process start(List<String> command, Path said) throws IOException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
    }

    /** What it said in whole lines. */
    static List<String> lines(Path said) throws IOException {
        String all = Files.readString(said);
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }

    public static void main(String[] arguments) throws IOException {
        Task.valueOf(arguments[0]).run(Path.of(arguments[1]), line -> {
            System.out.println(line);
            System.out.flush();
        });
    }

    /** The text of a state; long ones take several pages. */
    static Manuscript state(int number) {
        return TestVault.letter("state " + number + "\n" + "A quiet evening. ".repeat(number * 37 % 900));
    }

    /** Everything that writes: autosave, versions, events, drafts that come, go and are destroyed, which writes all files anew. */
    private static void writeForever(Path folder, Consumer<String> say) {
        try (Vault vault = TestVault.open(folder)) {
            Drafts drafts = vault.drafts();
            DraftId main = drafts.list().get(0).id();
            int number = number(drafts.read(main));
            DraftId other = drafts.create(TestVault.letter("another"));
            while (true) {
                number++;
                drafts.autosave(main, state(number));
                if (number % 3 == 0) {
                    vault.events().append("steps", String.valueOf(number));
                }
                if (number % 5 == 0) {
                    drafts.save(main, state(number), "step");
                }
                if (number % 7 == 0) {
                    drafts.destroy(other);
                    other = drafts.create(TestVault.letter("another"));
                }
                say.accept(String.valueOf(number));
            }
        }
    }

    static int number(Manuscript manuscript) {
        return Integer.parseInt(
                manuscript.draft().text().lines().findFirst().orElseThrow().substring("state ".length()));
    }

    /** Asks for another passphrase where not one more block can be had. */
    private static String passphraseOn(Vault vault, Path disk) throws IOException {
        Path rest = disk.resolve("rest");
        try (OutputStream out = Files.newOutputStream(rest)) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException e) {
            // full to the last block
        }
        try {
            vault.setPassphrase("other".toCharArray());
            return "changed after all";
        } catch (StoreException.DiskFull e) {
            return "the passphrase is still the same: " + vault.isPassphrase("seven quiet lamps".toCharArray());
        } finally {
            Files.delete(rest);
        }
    }

    private static void fill(Path folder, Consumer<String> say) throws IOException {
        Path ballast = folder.resolve("ballast");
        Files.write(ballast, new byte[512 * 1024]);
        Path data = folder.resolve("data");
        DraftId id;
        int kept = 0;
        try (Vault vault = TestVault.create(data)) {
            id = vault.drafts().create(state(0));
            while (true) {
                vault.drafts().save(id, state(kept + 1), "step");
                kept++;
            }
        } catch (StoreException.DiskFull e) {
            say.accept("full after " + kept + ": " + e.getMessage());
            id = null;
        }
        try (Vault vault = TestVault.open(data)) {
            id = vault.drafts().list().get(0).id();
            say.accept("kept " + number(vault.drafts().read(id)));
            Manuscript more = TestVault.letter("state 9999\n" + "A quiet evening. ".repeat(9000));
            try {
                vault.drafts().save(id, more, "step");
                say.accept("room after all");
            } catch (StoreException.DiskFull e) {
                say.accept("full again");
            }
            say.accept("readable " + number(vault.drafts().read(id)));
            say.accept(passphraseOn(vault, folder));
            Files.delete(ballast);
            vault.drafts().save(id, more, "step");
            say.accept("saved " + number(vault.drafts().read(id)));
        }
        try (Vault vault = TestVault.open(data)) {
            say.accept("then " + number(vault.drafts().read(id)) + " versions "
                    + (vault.drafts().versions(id).size() == kept + 1));
        }
    }
}
