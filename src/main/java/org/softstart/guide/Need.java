package org.softstart.guide;

/** Whether a letter is complete without an answer. */
public enum Need {
    REQUIRED,
    OPTIONAL
}
