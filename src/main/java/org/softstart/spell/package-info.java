/** Which words of a draft look misspelt, and how they may have been meant. Knows nothing of findings. */
package org.softstart.spell;
