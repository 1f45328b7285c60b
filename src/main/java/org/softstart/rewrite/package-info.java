/** Offers gentler wordings. What it offers are candidates; the facade checks each by running the whole pipeline again. */
package org.softstart.rewrite;
