/** What Softstart is measured against. Built by the Maven profile of the same name only, and no part of the product. */
package org.softstart.baselines;
