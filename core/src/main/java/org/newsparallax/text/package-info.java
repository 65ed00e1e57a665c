/** Characters, spans, tokens and sentence boundaries: where does a sentence begin and end? */
@NullMarked
package org.newsparallax.text;

import org.jspecify.annotations.NullMarked;
