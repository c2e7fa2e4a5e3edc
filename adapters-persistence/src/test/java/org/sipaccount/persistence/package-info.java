/** The ports of the application, kept with a real MariaDB. */
@NullMarked
package org.sipaccount.persistence;

import org.jspecify.annotations.NullMarked;
