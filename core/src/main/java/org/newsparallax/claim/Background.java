package org.newsparallax.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.article.Article;
import org.newsparallax.article.Role;
import org.newsparallax.quantity.Kind;

/**
 * Tells which claims of an article are about an earlier event than its own. A date, or words such as "last year", say so
 * only where the article tells its own event at another time: the report of a trial dates its own event far back.
 */
final class Background {
  private static final Set<Event> DATED = EnumSet.of(
      Event.KILL,
      Event.INJURE,
      Event.SHOOT,
      Event.MISS,
      Event.HOSPITALIZE,
      Event.RESCUE,
      Event.EVACUATE,
      Event.DISPLACE,
      Event.ARREST,
      Event.CHARGE,
      Event.KIDNAP,
      Event.INFECT,
      Event.ATTACK,
      Event.CRASH,
      Event.DESTROY,
      Event.DAMAGE,
      Event.BURN,
      Event.LAUNCH,
      Event.CAPTURE,
      Event.ATTEND,
      Event.VOTE,
      Event.TURNOUT,
      Event.STEAL);
  private static final int OPENING = 2;
  private static final int LEAD = 3;
  private static final int DAY = "2000-01-01".length();
  private static final int DAYS_APART = 3;
  private static final int DAYS_OLD = 40;

  private final @Nullable LocalDate published;
  private final int opening;
  private final int leadEnd;

  private Background(Article article, @Nullable LocalDate published) {
    this.published = published;
    this.opening = behind(article, OPENING);
    this.leadEnd = behind(article, LEAD);
  }

  /** Marks the drafts of an article. */
  static void settle(List<Draft> drafts, Article article, @Nullable LocalDate published) {
    Background background = new Background(article, published);
    LocalDate own = background.own(drafts);
    boolean another = false;
    for (Draft draft : drafts) {
      another |= (isDated(draft) || draft.sentence < background.opening)
          && !draft.background
          && !background.isOld(draft, own);
    }
    for (Draft draft : drafts) {
      if (!isDated(draft)) {
        draft.background &= EventChoice.isAmountOfThings(draft.quantity.kind());
      } else if (!draft.background && another && background.isOld(draft, own)) {
        draft.background = true;
      }
    }
  }

  private static boolean isDated(Draft draft) {
    return draft.event != null && DATED.contains(draft.event) && draft.quantity.kind() != Kind.TIME;
  }

  /** The index of the sentence behind the headline and so many sentences of the body. */
  private static int behind(Article article, int sentences) {
    int body = 0;
    for (int i = 0; i < article.sentences().size(); i++) {
      Role role = article.sentences().get(i).role();
      body += role.isBody() ? 1 : 0;
      if (body == sentences) {
        return i + 1;
      }
    }
    return article.sentences().size();
  }

  /** The earliest day that the lead names, or null; a year or a month only if it is that of the first figure. */
  private @Nullable LocalDate own(List<Draft> drafts) {
    LocalDate earliest = null;
    boolean first = true;
    for (Draft draft : drafts) {
      if (draft.sentence >= leadEnd || !isDated(draft)) {
        continue;
      }
      String to = draft.when == null || draft.earlier ? null : draft.when.to();
      LocalDate day = to != null && (first || to.length() == DAY) ? last(to) : null;
      if (day != null && (earliest == null || day.isBefore(earliest))) {
        earliest = day;
      }
      first = false;
    }
    return earliest;
  }

  private boolean isOld(Draft draft, @Nullable LocalDate own) {
    if (draft.sentence < opening) {
      return false;
    }
    LocalDate day = draft.when == null ? null : last(draft.when.to());
    if (day == null) {
      return draft.earlier;
    }
    if (own != null) {
      return day.isBefore(own.minusDays(DAYS_APART));
    }
    return published == null
        ? draft.when != null && hasYear(draft.when.text())
        : day.isBefore(published.minusDays(DAYS_OLD));
  }

  private static boolean hasYear(String words) {
    int digits = 0;
    for (int i = 0; i < words.length(); i++) {
      digits = Character.isDigit(words.charAt(i)) ? digits + 1 : 0;
      if (digits == 4) {
        return true;
      }
    }
    return false;
  }

  /** The last day of a year, a month or a day in ISO 8601. */
  private static @Nullable LocalDate last(@Nullable String date) {
    if (date == null) {
      return null;
    }
    try {
      return switch (date.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
        case 7 -> YearMonth.parse(date).atEndOfMonth();
        default -> LocalDate.parse(date);
      };
    } catch (DateTimeException e) {
      return null;
    }
  }
}
