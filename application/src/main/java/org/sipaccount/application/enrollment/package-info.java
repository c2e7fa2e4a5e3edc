/** How somebody gets an account by themselves. */
@NullMarked
package org.sipaccount.application.enrollment;

import org.jspecify.annotations.NullMarked;
