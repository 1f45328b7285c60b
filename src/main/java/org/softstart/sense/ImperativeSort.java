package org.softstart.sense;

/** What an imperative is for. Only an order is a concern. */
public enum ImperativeSort {
    /** "Drive safe", "sleep well", "take your time". */
    BENEVOLENT,
    /** "Don't forget your coat." */
    CARE,
    /** "Guess what", "tell me more", and play. */
    BID,
    /** "Please call me when you land", and everyday errands: "grab milk". */
    PETITION,
    /** "Answer me", "stop ignoring me". */
    ORDER,
    /** No imperative. */
    NONE
}
