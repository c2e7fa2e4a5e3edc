@org.jspecify.annotations.NullMarked
package org.sipaccount.graphql.subscriptions;
