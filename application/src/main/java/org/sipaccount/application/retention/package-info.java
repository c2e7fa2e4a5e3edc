/** Forgetting what is older than the provider keeps it. */
@NullMarked
package org.sipaccount.application.retention;

import org.jspecify.annotations.NullMarked;
