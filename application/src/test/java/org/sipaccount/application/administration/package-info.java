@org.jspecify.annotations.NullMarked
package org.sipaccount.application.administration;
