@NullMarked
package org.sipaccount.legacy.document;

import org.jspecify.annotations.NullMarked;
