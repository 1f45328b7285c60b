package org.softstart.reply;

import java.util.Locale;

/** How they write, so that a reply can be written the same way. Never changes where a word stands. */
enum Register {
    /** Sentences with capitals. */
    WRITTEN {
        @Override
        String of(String reply) {
            return reply;
        }
    },
    /** Small letters, no full stop at the end. */
    TEXTED {
        @Override
        String of(String reply) {
            String small = reply.toLowerCase(Locale.ROOT);
            return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
        }
    };

    abstract String of(String reply);

    static Register ofMessage(CharSequence message) {
        boolean capital = message.chars().anyMatch(Character::isUpperCase);
        boolean letter = message.chars().anyMatch(Character::isLowerCase);
        return letter && !capital ? TEXTED : WRITTEN;
    }
}
