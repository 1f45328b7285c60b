/** Reads a partner's message: guesses at what lies under it, and replies built from its words. */
package org.softstart.reply;
