/** A real MariaDB as a child process, and the directory that it keeps its data in. */
@NullMarked
package org.sipaccount.localstack.database;

import org.jspecify.annotations.NullMarked;
