package org.softstart.nlp;

import java.nio.ByteBuffer;

/**
 * The two files of an encoder. Nobody changes them.
 *
 * @param network as an ONNX file; mapped
 * @param words its vocabulary, one word piece a line
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once
public record EncoderFiles(ByteBuffer network, byte[] words) {}
