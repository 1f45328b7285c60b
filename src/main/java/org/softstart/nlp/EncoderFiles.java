package org.softstart.nlp;

/**
 * The two files of an encoder. Nobody changes the arrays.
 *
 * @param network as an ONNX file
 * @param words its vocabulary, one word piece a line
 */
@SuppressWarnings("ArrayRecordComponent") // 22 MB that are handed on once
public record EncoderFiles(byte[] network, byte[] words) {}
