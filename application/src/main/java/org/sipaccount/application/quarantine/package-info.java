/** The quarantine of addresses and numbers that were given up: seen, ended early and forgotten. */
@NullMarked
package org.sipaccount.application.quarantine;

import org.jspecify.annotations.NullMarked;
