package org.softstart.spell;

/** The English that counts as spelt right. */
public enum Variety {
    /** British and American spellings both pass. */
    EITHER,
    BRITISH,
    AMERICAN
}
