package org.softstart.learn;

/**
 * How two judgements of one sentence are weighed: a logistic regression over their log-odds.
 *
 * @param features the weight of the one that knows words and grammar
 * @param heard the weight of the encoder's
 * @param shift what is added
 */
public record Blend(double features, double heard, double shift) {
    /** No probability is taken to be nearer to 0 or 1. */
    private static final double CERTAIN = 1e-4;

    /**
     * The probability by both.
     *
     * @param probability by words and grammar
     * @param logOdds by the encoder
     */
    public double of(double probability, double logOdds) {
        return 1 / (1 + Math.exp(-(features * logOdds(probability) + heard * logOdds + shift)));
    }

    /** The log-odds of a probability. */
    public static double logOdds(double probability) {
        double possible = Math.min(1 - CERTAIN, Math.max(CERTAIN, probability));
        return Math.log(possible / (1 - possible));
    }
}
