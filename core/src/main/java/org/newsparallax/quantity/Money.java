package org.newsparallax.quantity;

/**
 * A currency, as a form of it is read.
 *
 * @param code the ISO 4217 code
 * @param factor what the amount is multiplied with: 0.01 for cents
 * @param glued whether this form is only read right behind digits
 */
record Money(String code, double factor, boolean glued) {}
