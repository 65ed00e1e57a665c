/** A comparison as a person or a program reads it: text, Markdown, HTML, JSON. */
@NullMarked
package org.newsparallax.report;

import org.jspecify.annotations.NullMarked;
