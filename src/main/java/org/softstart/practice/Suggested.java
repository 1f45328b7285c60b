package org.softstart.practice;

/**
 * A lesson that what the learner writes makes worth while.
 *
 * @param rule what was found most often
 * @param times in how many drafts anything that the skill helps with was found lately
 */
public record Suggested(Skill skill, String rule, int times) {}
