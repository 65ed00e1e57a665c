package org.newsparallax.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Cue;
import org.newsparallax.claim.Event;
import org.newsparallax.claim.Mention;
import org.newsparallax.claim.Setting;
import org.newsparallax.claim.When;
import org.newsparallax.quantity.Change;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Modifier;
import org.newsparallax.quantity.Quantity;

/** Reads the claims of a report. */
final class ClaimReader {
  private ClaimReader() {}

  static Claim claim(JsonObject claim) {
    return new Claim(
        claim.string("id"),
        claim.string("article"),
        claim.index("sentence"),
        quantity(claim),
        claim.optionalOneOf("event", Event.values(), Event::id),
        claim.optionalObject("attribution", ClaimReader::mention),
        claim.optionalObject("when", ClaimReader::when),
        claim.optionalObject("place", ClaimReader::mention),
        claim.bool("negated"),
        claim.bool("hedged"),
        claim.bool("background"),
        claim.bool("implicit"),
        claim.object("setting", ClaimReader::setting),
        claim.optionalString("equivalentTo"),
        claim.optionalString("partOf"));
  }

  /** The quantity within a claim, whose links are the claim's. */
  private static Quantity quantity(JsonObject claim) {
    return new Quantity(
        ReportReader.span(claim),
        claim.string("text"),
        claim.oneOf("kind", Kind.values(), Kind::id),
        value(claim),
        claim.number("resolution"),
        claim.oneOf("modifier", Modifier.values(), Modifier::id),
        change(claim),
        claim.optionalString("unit"),
        claim.optionalObject("countedParts", ClaimReader::counted),
        claim.optionalString("date"),
        claim.optionalString("time"),
        null,
        null);
  }

  private static @Nullable Interval value(JsonObject claim) {
    Double min = claim.optionalNumber("min");
    Double max = claim.optionalNumber("max");
    if (min == null && max == null) {
      return null;
    }
    return new Interval(
        min == null ? Double.NEGATIVE_INFINITY : min,
        max == null ? Double.POSITIVE_INFINITY : max,
        claim.bool("minInclusive"),
        claim.bool("maxInclusive"));
  }

  private static @Nullable Change change(JsonObject claim) {
    Change.Direction direction =
        claim.optionalOneOf("change", Change.Direction.values(), Change.Direction::id);
    return direction == null
        ? null
        : new Change(direction, claim.optionalNumber("from"), claim.optionalNumber("to"));
  }

  private static Counted counted(JsonObject counted) {
    return new Counted(
        counted.string("head"), counted.strings("modifiers"), ReportReader.span(counted));
  }

  private static Setting setting(JsonObject setting) {
    return new Setting(
        ReportReader.role(setting),
        setting.optionalObject("trigger", ClaimReader::mention),
        setting.optionalObject("subject", ClaimReader::mention),
        setting.optionalObject("actor", ClaimReader::mention),
        setting.optionalObject("reference", ClaimReader::mention),
        setting.strings("words"),
        cues(setting));
  }

  private static Set<Cue> cues(JsonObject setting) {
    List<String> names = setting.strings("cues");
    Set<Cue> cues = EnumSet.noneOf(Cue.class);
    for (Cue cue : Cue.values()) {
      if (names.contains(cue.id())) {
        cues.add(cue);
      }
    }
    return cues;
  }

  private static Mention mention(JsonObject mention) {
    return new Mention(ReportReader.span(mention), mention.string("text"));
  }

  private static When when(JsonObject when) {
    return new When(
        ReportReader.span(when),
        when.string("text"),
        when.optionalString("from"),
        when.optionalString("to"));
  }
}
