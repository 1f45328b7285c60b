package org.softstart.sense;

/** Who somebody in a draft is. */
public enum Role {
    /** The writer. */
    SELF,
    /** The one written to. */
    PARTNER,
    /** Both together. */
    US,
    /** Anybody or anything else. */
    THIRD,
    /** Nobody named. */
    NONE
}
