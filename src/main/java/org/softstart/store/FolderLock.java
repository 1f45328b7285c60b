package org.softstart.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** Held by the one window that has the drafts open; the system lets go of it when a process ends, however it ends. */
final class FolderLock implements AutoCloseable {
    /**
     * What this process holds. It has to know before it opens the file a second time, since on many systems closing any channel to a file lets go of
     * every lock that the process has on it.
     */
    private static final Set<Path> HELD = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock take(Path folder) {
        try {
            Path file = folder.toRealPath().resolve("lock");
            synchronized (HELD) {
                if (HELD.contains(file)) {
                    throw new StoreException.InUse();
                }
                Disk.createFile(file);
                FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                if (!isLocked(channel)) {
                    channel.close();
                    throw new StoreException.InUse();
                }
                HELD.add(file);
                return new FolderLock(file, channel);
            }
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Lets go of it without a trace. The file goes while it is still held, so that nobody else's is taken away. */
    void remove() throws IOException {
        Files.deleteIfExists(file);
        close();
    }

    @Override
    public void close() {
        synchronized (HELD) {
            HELD.remove(file);
            try {
                channel.close();
            } catch (IOException e) {
                // nothing was written through it
            }
        }
    }
}
