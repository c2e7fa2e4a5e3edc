package org.sipaccount.legacy.page;

/**
 * What a form has done.
 *
 * @param message key of the text that says so
 * @param field name of what was changed: the text stands there, and the focus goes there
 */
record Done(String message, String field) {}
