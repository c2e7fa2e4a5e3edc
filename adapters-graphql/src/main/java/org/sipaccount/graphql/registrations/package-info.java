/** The devices on which an account can be reached. */
@NullMarked
package org.sipaccount.graphql.registrations;

import org.jspecify.annotations.NullMarked;
