@NullMarked
package org.sipaccount.application.importing;

import org.jspecify.annotations.NullMarked;
