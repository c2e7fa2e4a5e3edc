/** Deletion by mail: the letter with the link, and the page that the link opens. */
@NullMarked
package org.sipaccount.legacy.mail;

import org.jspecify.annotations.NullMarked;
