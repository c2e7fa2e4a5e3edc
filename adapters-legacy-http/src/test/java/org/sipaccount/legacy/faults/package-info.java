@NullMarked
package org.sipaccount.legacy.faults;

import org.jspecify.annotations.NullMarked;
