@NullMarked
package org.sipaccount.legacy.digest;

import org.jspecify.annotations.NullMarked;
