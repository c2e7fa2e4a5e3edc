@NullMarked
package org.sipaccount.localstack.database;

import org.jspecify.annotations.NullMarked;
