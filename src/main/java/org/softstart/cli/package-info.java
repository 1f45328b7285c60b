/** The command line; the only package that uses the standard streams. */
package org.softstart.cli;
