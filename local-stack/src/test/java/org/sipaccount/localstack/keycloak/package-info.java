@NullMarked
package org.sipaccount.localstack.keycloak;

import org.jspecify.annotations.NullMarked;
