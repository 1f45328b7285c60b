/** The facade and what decides between its stages; all that the window, the command line and the server know. */
package org.softstart.app;
