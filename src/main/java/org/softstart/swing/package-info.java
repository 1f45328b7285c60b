/** The desktop window. Models hold what is so and are plain Java; views only paint it and pass on what people do. */
package org.softstart.swing;
