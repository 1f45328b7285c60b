/** A draft as the rest of the program reads it: sentences, clauses, tokens, quotations, with offsets into the text as given. */
package org.softstart.text;
