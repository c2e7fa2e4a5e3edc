/**
 * The instances of the service on one database: they find each other by a table of it and tell each other of changes,
 * over JGroups.
 */
@NullMarked
package org.sipaccount.persistence.cluster;

import org.jspecify.annotations.NullMarked;
