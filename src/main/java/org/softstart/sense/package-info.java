/**
 * The shared understanding that rules build on: whether a predicate is welcome, what a negation rules over, what sort of
 * imperative or question something is, who is spoken of. Each is small and tested on its own.
 */
package org.softstart.sense;
