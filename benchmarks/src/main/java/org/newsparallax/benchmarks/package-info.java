/** JMH speed benchmarks of the library beside its rivals. */
@NullMarked
package org.newsparallax.benchmarks;

import org.jspecify.annotations.NullMarked;
