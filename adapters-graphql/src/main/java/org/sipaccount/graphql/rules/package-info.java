/** Who may ring the account, and when: accept rules, reject rules, do not disturb, the phone book. */
@NullMarked
package org.sipaccount.graphql.rules;

import org.jspecify.annotations.NullMarked;
