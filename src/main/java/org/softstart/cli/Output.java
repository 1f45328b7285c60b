package org.softstart.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where results go. Writers swallow what goes wrong there, so it is kept for whoever has to answer for it at the end. */
final class Output extends OutputStream {
    private final OutputStream out;
    private final Path link;
    private IOException trouble;

    /**
     * @param link which may lead to the name of where it goes, such as {@code pipe:[4711]}
     */
    Output(OutputStream out, Path link) {
        this.out = out;
        this.link = link;
    }

    /** The standard output. */
    static Output standard() {
        return new Output(new FileOutputStream(FileDescriptor.out), Path.of("/proc/self/fd/1"));
    }

    /** A step that may fail. */
    private interface Step {
        void run() throws IOException;
    }

    private void tried(Step step) throws IOException {
        try {
            step.run();
        } catch (IOException e) {
            if (trouble == null) {
                trouble = e;
            }
            throw e;
        }
    }

    @Override
    public void write(int b) throws IOException {
        tried(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        tried(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        tried(out::flush);
    }

    /** Why something was lost, for people; nothing where all went well, or where the reader has read enough, as {@code head} does. */
    Optional<String> lost() {
        if (trouble == null || isPipe(trouble)) {
            return Optional.empty();
        }
        String reason = trouble.getMessage() == null ? "" : " (" + trouble.getMessage() + ")";
        return Optional.of("the output cannot be written" + reason);
    }

    /** Writing to a pipe fails only where its other end is closed; the system says why in the user's language. */
    private boolean isPipe(IOException trouble) {
        String said = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
        try {
            return said.contains("pipe")
                    || Files.isSymbolicLink(link)
                            && Files.readSymbolicLink(link).toString().startsWith("pipe:");
        } catch (IOException e) {
            return false;
        }
    }
}
