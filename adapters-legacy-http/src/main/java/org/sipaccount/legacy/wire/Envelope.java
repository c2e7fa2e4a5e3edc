package org.sipaccount.legacy.wire;

/** What a change answers; the text is there on success, too. */
public record Envelope(boolean success, String error_message) {}
