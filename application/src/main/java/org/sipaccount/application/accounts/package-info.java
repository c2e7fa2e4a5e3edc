/** Opening an account, and the switches that are group memberships. */
@NullMarked
package org.sipaccount.application.accounts;

import org.jspecify.annotations.NullMarked;
