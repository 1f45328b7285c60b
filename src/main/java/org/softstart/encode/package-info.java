/** A small neural network, trained on the corpus, that hears sentences in their surroundings. */
package org.softstart.encode;
