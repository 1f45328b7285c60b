package org.softstart.store;

/**
 * A place for drafts and events: a {@link Vault}, which keeps them encrypted, or {@link PrivateMode}, which forgets them. May be used by several
 * threads at once. Every method of what it hands out may throw a {@link StoreException}.
 */
public interface Store extends AutoCloseable {
    Drafts drafts();

    EventLog events();

    /** Ends the use; what was given to the store before is safe, as far as it keeps anything. */
    @Override
    void close();
}
