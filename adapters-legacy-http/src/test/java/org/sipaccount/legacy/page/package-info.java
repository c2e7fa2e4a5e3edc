@org.jspecify.annotations.NullMarked
package org.sipaccount.legacy.page;
