/** Made-up news events, told in several made-up reports each, with the truth known: for laws and for accuracy. */
@NullMarked
package org.newsparallax.stories;

import org.jspecify.annotations.NullMarked;
