/** Learning from the corpus: labels, cross-validation over writers, the learned files of {@code models/}. Used by the command line alone. */
package org.softstart.train;
