/** Rules, word lists and token patterns as read from {@code lexicons/}. */
package org.softstart.lexicon;
