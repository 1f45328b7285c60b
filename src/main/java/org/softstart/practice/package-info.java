/** Learning to start softly: lessons, exercises, what an answer shows, and when to meet it again. Knows the facade, and no window. */
package org.softstart.practice;
