package org.softstart.model;

/**
 * A service that can help.
 *
 * @param country such as {@code UK} or {@code UK-Wales}; {@code any} for everywhere
 * @param kind emergency, abuse, own-behaviour, crisis or directory
 * @param name what it is called
 * @param audience whom it serves
 * @param how call, text, website
 * @param number the number or address
 * @param hours when it answers
 */
public record HelpLine(
        String country, String kind, String name, String audience, String how, String number, String hours) {}
