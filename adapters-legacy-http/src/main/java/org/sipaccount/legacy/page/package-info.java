/** The self-care page: what the legacy address shows to a person, in a browser or in a phone app's window. */
@NullMarked
package org.sipaccount.legacy.page;

import org.jspecify.annotations.NullMarked;
