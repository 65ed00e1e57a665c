package org.newsparallax.article;

/**
 * A number in a record. It can be an id or a time, and is no text.
 *
 * @param written the number as it is written
 */
record JsonNumber(String written) {
  @Override
  public String toString() {
    return written;
  }
}
