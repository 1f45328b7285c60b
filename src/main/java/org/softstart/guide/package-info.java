/** The guided letter: five steps from nothing to a letter that reads like one, with its checks and what comes after. */
package org.softstart.guide;
