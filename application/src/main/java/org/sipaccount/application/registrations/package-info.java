/** Registered devices. */
@NullMarked
package org.sipaccount.application.registrations;

import org.jspecify.annotations.NullMarked;
