/** What the library knows of English words, read from tab-separated resources: lemmas, parts of speech, kinship, frequency. */
@NullMarked
package org.newsparallax.lexicon;

import org.jspecify.annotations.NullMarked;
