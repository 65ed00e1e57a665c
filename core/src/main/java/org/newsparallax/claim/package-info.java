/** Quantities with what the text says of them: what happened, who says so, when and where. */
@NullMarked
package org.newsparallax.claim;

import org.jspecify.annotations.NullMarked;
