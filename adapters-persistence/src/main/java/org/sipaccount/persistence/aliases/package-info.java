/** Addresses in use: those of accounts and their aliases. */
@NullMarked
package org.sipaccount.persistence.aliases;

import org.jspecify.annotations.NullMarked;
