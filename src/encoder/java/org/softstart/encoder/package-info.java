/**
 * Fine-tunes the first layers of e5-small-v2 on the corpus and writes what comes of it as an ONNX file with weights of one byte.
 * Built by the Maven profile of the same name only, and no part of the product.
 */
package org.softstart.encoder;
