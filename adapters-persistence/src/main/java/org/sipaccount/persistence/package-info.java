/** Keeps accounts in MariaDB: one class for each port, one entity for each table; Flyway owns the schema. */
@NullMarked
package org.sipaccount.persistence;

import org.jspecify.annotations.NullMarked;
