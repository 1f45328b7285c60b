/** The values that flow through Softstart: what was written, what was found, what is offered. Depends on nothing else. */
package org.softstart.model;
