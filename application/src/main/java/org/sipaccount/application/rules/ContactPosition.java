package org.sipaccount.application.rules;

/**
 * A place in a phone book.
 *
 * @param key tells contacts apart whose name and address are the same
 */
public record ContactPosition(String name, String uri, long key) {}
