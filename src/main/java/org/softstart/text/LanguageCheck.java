package org.softstart.text;

/** Whether a text is in English, as far as can be told. */
public interface LanguageCheck {

    /** False only when it is clearly something else. */
    boolean isEnglish(AnnotatedDraft draft);
}
