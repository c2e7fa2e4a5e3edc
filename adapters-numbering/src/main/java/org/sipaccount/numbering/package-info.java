/** The numbering plans of the countries, as libphonenumber has them. */
@NullMarked
package org.sipaccount.numbering;

import org.jspecify.annotations.NullMarked;
