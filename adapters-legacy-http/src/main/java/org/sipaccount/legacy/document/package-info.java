/** The JSON form of the document of accounts. */
@NullMarked
package org.sipaccount.legacy.document;

import org.jspecify.annotations.NullMarked;
