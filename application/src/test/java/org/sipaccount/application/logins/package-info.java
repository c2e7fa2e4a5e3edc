@NullMarked
package org.sipaccount.application.logins;

import org.jspecify.annotations.NullMarked;
