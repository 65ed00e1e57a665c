/** The façade {@link org.newsparallax.Parallax}: one static method for each task. */
@NullMarked
package org.newsparallax;

import org.jspecify.annotations.NullMarked;
