/** Taking over accounts from the document of another server. */
@NullMarked
package org.sipaccount.application.importing;

import org.jspecify.annotations.NullMarked;
