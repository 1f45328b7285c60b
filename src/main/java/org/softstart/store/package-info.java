/** Keeps drafts and what was learned from them: encrypted, in versions, and gone for good when that is asked. See {@code src/docs/store.md}. */
package org.softstart.store;
