/** Which claims speak of one fact, and whether they agree. */
@NullMarked
package org.newsparallax.compare;

import org.jspecify.annotations.NullMarked;
