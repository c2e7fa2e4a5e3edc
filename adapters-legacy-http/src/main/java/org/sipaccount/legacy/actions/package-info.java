/** The actions of the legacy API, one class each. */
@NullMarked
package org.sipaccount.legacy.actions;

import org.jspecify.annotations.NullMarked;
