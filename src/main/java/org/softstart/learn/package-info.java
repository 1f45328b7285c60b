/** Judgement learned from the corpus: what it looks at, and linear models over that. Knows nothing of rules or of how it was trained. */
package org.softstart.learn;
