package org.softstart.store;

import java.util.regex.Pattern;

/**
 * Names a draft and says nothing about it.
 *
 * @param value 32 hexadecimal digits, chosen by chance
 */
public record DraftId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public DraftId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the name of a draft");
        }
    }
}
