package org.softstart.sense;

/** How welcome an act or quality would be to a partner. */
public enum Polarity {
    WELCOME,
    UNWELCOME,
    UNKNOWN
}
