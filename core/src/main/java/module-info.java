/**
 * Compares what several news reports say about one event, number by number. Start at {@link org.newsparallax.Parallax}.
 */
@org.jspecify.annotations.NullMarked
module org.newsparallax {
  requires static jwarc;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires java.xml;
  requires java.measure;
  requires org.apache.commons.text;
  requires org.jsoup;
  requires systems.uom.unicode;
  requires tech.units.indriya;

  exports org.newsparallax;
  exports org.newsparallax.align;
  exports org.newsparallax.article;
  exports org.newsparallax.claim;
  exports org.newsparallax.compare;
  exports org.newsparallax.lexicon;
  exports org.newsparallax.quantity;
  exports org.newsparallax.report;
  exports org.newsparallax.text;
}
