/** Listing and adding aliases. */
@NullMarked
package org.sipaccount.application.aliases;

import org.jspecify.annotations.NullMarked;
