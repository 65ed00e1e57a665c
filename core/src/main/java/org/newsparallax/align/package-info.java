/** Which sentences of different articles report the same thing, whatever their numbers. */
@NullMarked
package org.newsparallax.align;

import org.jspecify.annotations.NullMarked;
