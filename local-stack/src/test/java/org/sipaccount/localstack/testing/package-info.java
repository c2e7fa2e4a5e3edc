@NullMarked
package org.sipaccount.localstack.testing;

import org.jspecify.annotations.NullMarked;
