/** Numeric expressions of a sentence: value as an interval, modifier, unit, and the noun that is counted. */
@NullMarked
package org.newsparallax.quantity;

import org.jspecify.annotations.NullMarked;
