package org.softstart.store;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A whole, encrypted copy of the drafts.
 *
 * @param day the state at the beginning of that day's work
 */
public record Backup(LocalDate day, Path file) {}
