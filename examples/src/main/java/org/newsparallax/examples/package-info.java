/** Small programs that each show one task on the bundled corpus. */
@NullMarked
package org.newsparallax.examples;

import org.jspecify.annotations.NullMarked;
