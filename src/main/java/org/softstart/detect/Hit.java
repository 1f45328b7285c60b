package org.softstart.detect;

import org.softstart.lexicon.Match;
import org.softstart.lexicon.Rule;

/**
 * A pattern that matched one sentence, all sentence-level tests and exceptions passed.
 *
 * @param severity after play and warmth are weighed
 */
record Hit(Rule rule, Rule.RulePattern pattern, Match match, int severity) {}
