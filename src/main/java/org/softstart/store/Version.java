package org.softstart.store;

import java.time.Instant;

/**
 * A saved state of a draft.
 *
 * @param number counts from 1
 * @param step what the writer had done by then, in words for a timeline; may be empty
 */
public record Version(int number, Instant saved, String step) {}
