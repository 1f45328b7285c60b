package org.softstart.model;

/** How urgent a safety finding is. */
public enum SafetyLevel {
    /** A pointer to Help in a footer, no card. */
    S1,
    /** One quiet question; the span is never reworded. */
    S2,
    /** Help replaces all coaching. */
    S3
}
