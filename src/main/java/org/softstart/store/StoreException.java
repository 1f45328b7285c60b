package org.softstart.store;

/** Why drafts could not be opened or kept. The message is one line meant for people, and holds no draft. Whatever was kept before is still there. */
public abstract sealed class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private StoreException(String message) {
        super(message);
    }

    private StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The passphrase is not the one. */
    public static final class WrongPassphrase extends StoreException {
        private static final long serialVersionUID = 1L;

        WrongPassphrase() {
            super("That passphrase doesn't open these drafts. Nothing has changed; please try again.");
        }
    }

    /** A file holds something else than what was written: altered, swapped, or put back to an older state. */
    public static final class Tampered extends StoreException {
        private static final long serialVersionUID = 1L;

        Tampered() {
            super(
                    "The drafts file isn't the way Softstart left it. It stays untouched; a backup can be opened instead.");
        }

        Tampered(Throwable cause) {
            super(
                    "The drafts file isn't the way Softstart left it. It stays untouched; a backup can be opened instead.",
                    cause);
        }
    }

    /** A file, or the end of one, is missing. */
    public static final class Truncated extends StoreException {
        private static final long serialVersionUID = 1L;

        Truncated() {
            super("Part of the drafts file is missing. The rest stays untouched; a backup can be opened instead.");
        }
    }

    /** No room to write. The same call works again once there is room. */
    public static final class DiskFull extends StoreException {
        private static final long serialVersionUID = 1L;

        DiskFull(Throwable cause) {
            super("The disk is full, so the latest change isn't saved yet. Everything saved before is safe.", cause);
        }
    }

    /** Another window, here or in another process, has the drafts open. */
    public static final class InUse extends StoreException {
        private static final long serialVersionUID = 1L;

        InUse() {
            super("These drafts are already open in another Softstart window. You can go on writing there.");
        }
    }

    /** The desktop has no keyring, it is locked, or it no longer has the key. */
    public static final class NoKeyring extends StoreException {
        private static final long serialVersionUID = 1L;

        NoKeyring() {
            super("The keyring of this computer can't be reached. A passphrase works without it.");
        }

        NoKeyring(Throwable cause) {
            super("The keyring of this computer can't be reached. A passphrase works without it.", cause);
        }
    }

    /** The folder can't be read or written for another reason than room. */
    public static final class Unreachable extends StoreException {
        private static final long serialVersionUID = 1L;

        Unreachable(Throwable cause) {
            super("The folder for drafts can't be read or written right now. Everything saved before is safe.", cause);
        }
    }

    /** The folder was written by a later Softstart. */
    public static final class Newer extends StoreException {
        private static final long serialVersionUID = 1L;

        Newer() {
            super("These drafts were kept by a newer Softstart. Please open them with that one.");
        }
    }

    /** There is no such draft, version or vault (any more). */
    public static final class Gone extends StoreException {
        private static final long serialVersionUID = 1L;

        Gone() {
            super("What was asked for is no longer here.");
        }
    }
}
