@org.jspecify.annotations.NullMarked
package org.sipaccount.persistence.cluster;
