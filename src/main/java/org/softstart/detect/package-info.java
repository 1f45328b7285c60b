/** Finds concerns and strengths in an annotated draft. What grows here is {@code lexicons/}; code is for counting and comparing. */
package org.softstart.detect;
