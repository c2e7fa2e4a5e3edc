@NullMarked
package org.sipaccount.legacy.enrollment;

import org.jspecify.annotations.NullMarked;
