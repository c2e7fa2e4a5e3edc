@NullMarked
package org.sipaccount.application.deletion;

import org.jspecify.annotations.NullMarked;
