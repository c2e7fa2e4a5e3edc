@NullMarked
package org.sipaccount.application.accounts;

import org.jspecify.annotations.NullMarked;
