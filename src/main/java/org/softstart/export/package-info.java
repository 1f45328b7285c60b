/** A finished letter as a file: plain text, Markdown, Word, PDF. */
package org.softstart.export;
