package org.softstart.text;

/** The form of a verb as far as its letters tell. */
public enum Form {
    /** help, put, be */
    BASE,
    /** helps, is */
    S,
    /** helped, forgot, gone */
    PAST,
    /** helping */
    ING
}
