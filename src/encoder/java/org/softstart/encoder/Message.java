package org.softstart.encoder;

/**
 * A message of the corpus as the encoder sees it.
 *
 * @param writer whose it is, as the number of a folder
 * @param pieces for each sentence its pieces of words
 * @param labels for each sentence and head 1 if it holds, 0 if it does not, -1 if that is open
 * @param whole the same for the heads of the message
 */
record Message(String id, String writer, String verdict, int[][] pieces, byte[][] labels, byte[] whole) {}
