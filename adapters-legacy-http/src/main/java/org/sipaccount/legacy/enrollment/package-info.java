/** The form by which an app opens an account. */
@NullMarked
package org.sipaccount.legacy.enrollment;

import org.jspecify.annotations.NullMarked;
