package org.softstart.store;

import java.util.List;
import java.util.Optional;

/**
 * The library of drafts. A draft has versions, which never change, and at most one working copy, which autosave overwrites. Each call is kept whole or
 * not at all, and is on the disk when it returns. A draft that is not there (any more) is answered with {@link StoreException.Gone}.
 */
public interface Drafts {

    /** Begins a draft; what it holds so far is its working copy. */
    DraftId create(Manuscript manuscript);

    /** Keeps the present state as the working copy; cheap when nothing has changed. Meant to be called every second or two. */
    void autosave(DraftId id, Manuscript manuscript);

    /**
     * Keeps the present state as a new version, in place of the working copy. Words that are in the newest version already make no new one; what
     * is kept beside them is then kept with that one.
     *
     * @param step what the writer did, for the timeline
     */
    Version save(DraftId id, Manuscript manuscript, String step);

    /** The latest state: the working copy if there is one, else the newest version. */
    Manuscript read(DraftId id);

    /** What autosave kept since the newest version. */
    Optional<Manuscript> workingCopy(DraftId id);

    /** Newest first. */
    List<Version> versions(DraftId id);

    Manuscript version(DraftId id, int number);

    /** All that is not in the trash, changed last first. */
    List<DraftSummary> list();

    /** Of {@link #list}, the drafts whose title or latest text has each of these words, in any letter case. */
    List<DraftSummary> search(String words);

    /** What is in the trash, thrown away last first. */
    List<DraftSummary> trash();

    /** Moves a draft to the trash; {@link #restore} is the undo. */
    void discard(DraftId id);

    void restore(DraftId id);

    /** Deletes a draft for good: with its key and all versions, here and in the backups. */
    void destroy(DraftId id);

    /** Deletes for good whatever is in the trash. */
    void emptyTrash();
}
