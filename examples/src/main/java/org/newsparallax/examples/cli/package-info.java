/** The command line. */
@NullMarked
package org.newsparallax.examples.cli;

import org.jspecify.annotations.NullMarked;
