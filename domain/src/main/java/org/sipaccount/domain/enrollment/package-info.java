/** How somebody gets an account by themselves. */
@NullMarked
package org.sipaccount.domain.enrollment;

import org.jspecify.annotations.NullMarked;
