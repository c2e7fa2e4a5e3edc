/** Who may ring the account, and when: accept rules, do not disturb, reject rules, the phone book. */
@NullMarked
package org.sipaccount.domain.rules;

import org.jspecify.annotations.NullMarked;
