package org.softstart.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files that only their owner may read, replaced whole or not at all. */
final class Disk {
    /** Less than this is as good as nothing: a file system keeps some room to itself. */
    private static final long NO_ROOM = 64L * 1024;

    private static final List<String> FULL =
            List.of("No space left", "Disk quota exceeded", "not enough space on the disk", "File too large");

    private Disk() {}

    static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, owners(folder, "rwx------"));
        if (isPosix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** An empty file, unless there is one. */
    static void createFile(Path file) throws IOException {
        try {
            Files.createFile(file, owners(file, "rw-------"));
        } catch (FileAlreadyExistsException e) {
            // that is what was wanted
        }
    }

    private static FileAttribute<?>[] owners(Path path, String permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Puts these bytes in the place of a file; a crash leaves the old one or the new one. */
    static void write(Path file, byte[] bytes) throws IOException {
        prepare(file, bytes);
        replace(fresh(file), file);
    }

    /** Lays these bytes down beside a file, to be put in its place. */
    static void prepare(Path file, byte[] bytes) throws IOException {
        Path fresh = fresh(file);
        Files.deleteIfExists(fresh);
        createFile(fresh);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Where a file is made that will take the place of this one. */
    static Path fresh(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /** @param fresh written and forced to the disk already */
    static void replace(Path fresh, Path file) throws IOException {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(file.toAbsolutePath().getParent());
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.WRITE))) {
            channel.force(true);
        }
    }

    /** Makes names last, where the system has a way to ask for that. */
    private static void forceFolder(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path file : files(folder)) {
                deleteTree(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    /** A folder that others use, too, stays, and so does one that can't be taken away, such as a whole stick. */
    static void deleteIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // there is nothing of the vault in it
        }
    }

    /** Why writing did not work, in the words for people. */
    static StoreException failure(Path folder, Exception cause) {
        return isFull(folder, cause) ? new StoreException.DiskFull(cause) : new StoreException.Unreachable(cause);
    }

    private static boolean isFull(Path folder, Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            if (FULL.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < NO_ROOM;
        } catch (IOException e) {
            return false;
        }
    }
}
