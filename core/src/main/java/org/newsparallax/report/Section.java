package org.newsparallax.report;

import java.util.List;

/**
 * Entries of one sort.
 *
 * @param title what they have in common
 * @param entries the entries, most severe first, at least one
 */
record Section(String title, List<Entry> entries) {}
