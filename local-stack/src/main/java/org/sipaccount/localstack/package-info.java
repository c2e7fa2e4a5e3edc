/** The launcher behind {@code ./run}: the service on an embedded database, with demo accounts. */
@NullMarked
package org.sipaccount.localstack;

import org.jspecify.annotations.NullMarked;
