/** A real Keycloak as a child process, with the realm that the service and its tests log in to. */
@NullMarked
package org.sipaccount.localstack.keycloak;

import org.jspecify.annotations.NullMarked;
