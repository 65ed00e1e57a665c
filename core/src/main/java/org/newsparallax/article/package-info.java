/** Reports as they were published: metadata, blocks with a role, sentences; and the readers of plain text, HTML, JSON and XML. */
@NullMarked
package org.newsparallax.article;

import org.jspecify.annotations.NullMarked;
