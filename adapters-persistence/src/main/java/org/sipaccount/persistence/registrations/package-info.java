/** Registered devices. */
@NullMarked
package org.sipaccount.persistence.registrations;

import org.jspecify.annotations.NullMarked;
