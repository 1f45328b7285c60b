/** Analysis with OpenNLP and CoreNLP. The only package that touches those libraries; models are read from files, never fetched. */
package org.softstart.nlp;
