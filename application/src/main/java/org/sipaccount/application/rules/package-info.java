/** Accept rules, reject rules, do not disturb. */
@NullMarked
package org.sipaccount.application.rules;

import org.jspecify.annotations.NullMarked;
