/** What can be done with an account: one package per activity, with its ports on both sides. */
@NullMarked
package org.sipaccount.application;

import org.jspecify.annotations.NullMarked;
