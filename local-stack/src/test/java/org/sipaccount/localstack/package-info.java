@NullMarked
package org.sipaccount.localstack;

import org.jspecify.annotations.NullMarked;
