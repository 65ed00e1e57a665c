package org.newsparallax.quantity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.newsparallax.text.Span;

/**
 * One numeric expression of a text. Immutable and thread-safe.
 *
 * @param span the numeral with its unit or scale ("$1.5 million", "10-15 km"), without modifier and counted noun
 * @param text the text under the span, as given
 * @param kind what sort of thing it is
 * @param value the value in {@code unit}; never negative because of a change; null for {@link Kind#DATE}, {@link
 *     Kind#TIME} and for identifiers without a number
 * @param resolution the place value of the last digit that carries meaning, in {@code unit}: 0.1 for "6.2 miles", 100
 *     for "400", 100,000 for "$1.5 million", 1 for "126"; 0 where the number is exact by nature ("a dozen eggs", "half")
 * @param modifier how the text qualifies it
 * @param change that the quantity tells a movement, or null
 * @param unit a Unicode CLDR unit identifier, an ISO 4217 code, or both joined ("USD-per-barrel"); null for pure counts
 *     and where there is none
 * @param counted what is counted, or null
 * @param date ISO 8601, no finer than the text ("2024-08", "--08-06" where no year is told), for {@link Kind#DATE}
 * @param time ISO 8601 time of day, no finer than the text ("13", "01:30"), for {@link Kind#TIME}
 * @param equivalentTo the index, in the same list, of the quantity that this one restates in another unit; or null
 * @param partOf the index, in the same list, of the quantity of which this one is stated to be a part; or null
 */
public record Quantity(
    Span span,
    String text,
    Kind kind,
    @Nullable Interval value,
    double resolution,
    Modifier modifier,
    @Nullable Change change,
    @Nullable String unit,
    @Nullable Counted counted,
    @Nullable String date,
    @Nullable String time,
    @Nullable Integer equivalentTo,
    @Nullable Integer partOf)
    implements Serializable {}
