package org.newsparallax.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.article.Role;
import org.newsparallax.article.Sentence;
import org.newsparallax.claim.CueLexicon.Kind;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Modifier;
import org.newsparallax.quantity.Quantity;
import org.newsparallax.text.Span;

/** Makes the claims of one sentence. For one thread. */
final class SentenceClaims {
  static final Set<Event> PEOPLE = EnumSet.of(
      Event.KILL,
      Event.INJURE,
      Event.SHOOT,
      Event.MISS,
      Event.HOSPITALIZE,
      Event.RESCUE,
      Event.ARREST,
      Event.DETAIN,
      Event.CHARGE,
      Event.SENTENCE,
      Event.KIDNAP,
      Event.RELEASE,
      Event.ESCAPE,
      Event.VACCINATE,
      Event.INFECT,
      Event.DISPLACE,
      Event.EVACUATE);

  private static final int FEW_WITNESSES = 12;

  private final int index;
  private final Sentence sentence;
  private final Syntax syntax;
  private final Words words;
  private final Events events;
  private final @Nullable LocalDate published;
  private @Nullable Cues cues;
  private final Durations durations;
  private final EventChoice choice;
  private @Nullable Dating dating;
  private final Attributions attributions;
  private final Actors actors;
  private final Predicates predicates;
  private final Portions portions;
  private final Sorts sorts;
  private final Clocks clocks;
  private final List<Draft> drafts = new ArrayList<>();

  SentenceClaims(
      int index,
      Sentence sentence,
      Syntax syntax,
      List<Trigger> triggers,
      Attributions attributions,
      @Nullable LocalDate published) {
    this.index = index;
    this.sentence = sentence;
    this.syntax = syntax;
    this.words = syntax.words();
    this.events = Events.find(syntax, triggers);
    this.published = published;
    this.durations = new Durations(syntax);
    this.attributions = attributions;
    this.actors = new Actors(syntax, attributions);
    this.choice = new EventChoice(syntax, durations, actors);
    this.predicates = new Predicates(syntax);
    this.portions = new Portions(syntax, events);
    this.sorts = new Sorts(syntax);
    this.clocks = new Clocks(syntax, events);
  }

  /** Whether words without a figure may say how many people are meant: "a man was killed". */
  static boolean maySayHowMany(List<Trigger> triggers) {
    for (Trigger trigger : triggers) {
      if (PEOPLE.contains(trigger.sense().event())) {
        return true;
      }
    }
    return false;
  }

  private Cues cues() {
    Cues found = cues;
    if (found == null) {
      found = new Cues(syntax);
      cues = found;
    }
    return found;
  }

  private Dating dating() {
    Dating found = dating;
    if (found == null) {
      found = new Dating(words, published);
      dating = found;
    }
    return found;
  }

  /** The drafts, in text order. */
  List<Draft> drafts(List<Quantity> quantities) {
    List<@Nullable Draft> byIndex = new ArrayList<>();
    List<Draft> byPhrase = new ArrayList<>();
    for (int k = 0; k < syntax.phrases().size(); k++) {
      byPhrase.add(null);
    }
    for (Quantity quantity : quantities) {
      Draft draft = explicit(quantity, byPhrase);
      byIndex.add(draft);
    }
    for (int i = 0; i < quantities.size(); i++) {
      Draft draft = byIndex.get(i);
      if (draft != null) {
        draft.equivalentTo = at(byIndex, quantities.get(i).equivalentTo());
        draft.partOf = at(byIndex, quantities.get(i).partOf());
        if (draft.equivalentTo != null && draft.event != draft.equivalentTo.event) {
          draft.event = draft.equivalentTo.event;
        }
        draft.happenAsToWhole();
      }
    }
    for (Events.Group group : events.groups()) {
      join(group, byPhrase);
      tieParts(group, byPhrase);
    }
    drafts.sort(Comparator.comparing(d -> d.quantity.span()));
    Gapping.fill(drafts, syntax);
    Sums.settle(drafts, syntax);
    return drafts;
  }

  private static @Nullable Draft at(List<@Nullable Draft> drafts, @Nullable Integer index) {
    return index == null ? null : drafts.get(index);
  }

  private @Nullable Draft explicit(Quantity read, List<Draft> byPhrase) {
    int from = words.at(read.span().start());
    int to = Math.min(words.size(), words.at(read.span().end() - 1) + 1);
    Quantity quantity = Clocks.mayBeHour(read)
        ? clocks.timed(read, from, to, cues().clauseStart(from), cues().clauseEnd(to))
        : read;
    if (from >= words.size() || isAgo(quantity, to)) {
      return null;
    }
    if (isOfWitnesses(quantity, from)) {
      return null;
    }
    int k = syntax.phraseAt(from);
    boolean own = k >= 0 && isNumberOf(k, from);
    Events.Group group = own && isCountable(quantity, to) ? events.groupOf(k) : null;
    Trigger trigger = group == null || portions.isException(from) ? null : group.trigger();
    if (trigger == null
        && quantity.kind() == org.newsparallax.quantity.Kind.MONEY
        && (words.is(syntax.skipLeft(from - 1, WordClass.PREMODIFIER.mask()), "for")
            || choice.describes(FigureWord.DEAL, from, to))) {
      trigger = events.paidFor(from);
    }
    if (trigger != null
        && trigger.sense().event() == Event.COST
        && trigger.sense().argument() == Sense.Argument.NEAR) {
      Trigger moving = events.moving(trigger);
      trigger = moving == null ? trigger : moving;
    }
    if (!quantity.kind().isAmount()) {
      boolean clock = clocks.isClock(quantity, from, to);
      trigger = clock ? clocks.event(from) : null;
      if (trigger == null && (quantity.time() == null || happening(from, to) == null)) {
        return null;
      }
    }
    Event event = choice.event(quantity, from, to, trigger);
    boolean counts = k >= 0 && quantity.kind() == org.newsparallax.quantity.Kind.COUNT;
    Counted sort = counts && own ? sorts.of(k) : null;
    Counted people = trigger != null && event != null && quantity.counted() == null
        ? unsaid(trigger, from)
        : null;
    Counted things = counts && own && quantity.counted() == null && portions.isShareOfThings(k)
        ? words.counted(syntax.phrase(k).head())
        : null;
    Counted noun = people != null ? people : things != null ? things : sort;
    Quantity alone = Piece.unlinked(quantity);
    Draft draft = new Draft(index, noun == null ? alone : alone.counting(noun), false);
    draft.event = event;
    if (trigger != null
        && quantity.kind().isAmount()
        && draft.event != trigger.sense().event()) {
      trigger = null;
    }
    EnumSet<Cue> reach = EnumSet.noneOf(Cue.class);
    if (sort != null || counts && own && portions.isSorted(k, quantity)) {
      reach.add(Cue.SORT);
    } else if (counts && portions.isPortion(k, own) || portions.isExcess(quantity.kind(), to)) {
      reach.add(Cue.PART);
    }
    if (words.is(from, "one")
        && to == from + 1
        && (quantity.counted() == null || words.is(to, "of"))
        && !portions.isOneMore(k, trigger)) {
      reach.add(Cue.INDIVIDUAL);
    }
    describe(draft, from, to, trigger, reach);
    draft.bare = own && LoneNumbers.isBare(draft, syntax, k);
    draft.apart = draft.bare && LoneNumbers.isApart(draft, syntax);
    Mention source = draft.bare ? LoneNumbers.source(syntax, k) : null;
    draft.attribution = source == null ? draft.attribution : source;
    draft.ofThem = own && Ellipsis.isOfThem(draft, syntax, k);
    if (own && EventChoice.isAmountOfThings(quantity.kind())) {
      byPhrase.set(k, draft);
    }
    drafts.add(draft);
    return draft;
  }

  /** What is counted though no noun stands with the number, or null. */
  private @Nullable Counted unsaid(Trigger trigger, int from) {
    return Losses.isLoss(words, trigger)
        ? Losses.counted(syntax, actors, trigger, from)
        : Numbers.counted(syntax, trigger);
  }

  /** "Two officials told the agency": how many say something is not what they say. */
  private boolean isOfWitnesses(Quantity quantity, int from) {
    return quantity.kind() == org.newsparallax.quantity.Kind.COUNT
        && quantity.value() != null
        && quantity.value().max() <= FEW_WITNESSES
        && attributions.isOfThoseWhoSay(from);
  }

  /** "Updated nine months ago": when it was, not how long it took. */
  private boolean isAgo(Quantity quantity, int to) {
    return quantity.kind() == org.newsparallax.quantity.Kind.DURATION && words.is(to, "ago");
  }

  /** Whether the number of a phrase stands at a word, rather than an inner one: "one of the three". */
  private boolean isNumberOf(int k, int word) {
    int number = syntax.phrase(k).number();
    return number >= 0
        && number <= word
        && words.any(word, WordClass.NUMBER.mask())
        && syntax.skipLeft(word, WordClass.NUMBER.mask()) < number;
  }

  /** Whether what is counted may have something happen to it; a rate and a place in passing may not. */
  private boolean isCountable(Quantity quantity, int to) {
    return !words.is(to, "per")
        && !words.is(to + 1, "per")
        && !words.is(words.at(quantity.span().start()) - 1, "per");
  }

  /** "six children were among 22 people killed": the children are a part of the people. */
  private static void tieParts(Events.Group group, List<Draft> byPhrase) {
    Draft whole = group.phrases().size() == 1 ? byPhrase.get(group.phrases().get(0)) : null;
    for (int k : group.parts()) {
      Draft part = byPhrase.get(k);
      if (part != null && part.partOf == null && whole != null && whole.partOf != part) {
        part.partOf = whole;
      }
    }
  }

  private void join(Events.Group group, List<Draft> byPhrase) {
    Event event = group.trigger().sense().event();
    if (!PEOPLE.contains(event)) {
      return;
    }
    ImplicitCounts implicit = new ImplicitCounts(syntax, sentence.role() == Role.HEADLINE);
    int sum = 0;
    int counted = 0;
    int unsaid = 0;
    boolean known = true;
    EnumSet<Cue> own = EnumSet.noneOf(Cue.class);
    for (int k : group.phrases()) {
      Draft draft = byPhrase.get(k);
      int count = implicit.count(k);
      if (draft != null
          && draft.event == event
          && draft.quantity.value() != null
          && draft.quantity.value().isPoint()) {
        sum += (int) Math.min(1_000_000, draft.quantity.value().min());
        counted++;
      } else if (count >= 0) {
        sum += count;
        unsaid++;
        if (implicit.isAttacker(k)) {
          own.add(Cue.ATTACKER);
        }
        if (implicit.isParticular(k)) {
          own.add(Cue.INDIVIDUAL);
        }
      } else {
        known = false;
      }
    }
    if (!known || unsaid == 0 && counted < 2 || group.phrases().isEmpty()) {
      return;
    }
    int from = syntax.phrase(group.phrases().get(0)).from();
    int to = syntax.phrase(group.phrases().get(group.phrases().size() - 1)).to();
    if (group.phrases().size() > 1) {
      own.remove(Cue.INDIVIDUAL);
    }
    if (portions.isAmong(group.trigger())) {
      own.add(Cue.PART);
    }
    NounPhrase last = syntax.phrase(group.phrases().get(0));
    Span span = words.span(from, to);
    Counted noun = new Counted("person", List.of(), words.span(last.head(), last.head() + 1));
    if (group.phrases().size() == 1 && !words.is(last.head(), WordClass.CAPITAL)) {
      noun =
          new Counted(words.form(last.head()), List.of(), words.span(last.head(), last.head() + 1));
    }
    Quantity quantity = new Quantity(
        span,
        words.mention(from, to).text(),
        org.newsparallax.quantity.Kind.COUNT,
        Interval.of(sum),
        1,
        Modifier.EXACT,
        null,
        null,
        noun,
        null,
        null,
        null,
        null);
    Draft draft = new Draft(index, quantity, true);
    draft.event = event;
    describe(draft, from, to, group.trigger(), own);
    if (sum == 0) {
      draft.negated = true;
    }
    for (int k : group.phrases()) {
      Draft part = byPhrase.get(k);
      if (part != null && part.partOf == null) {
        part.partOf = draft;
      }
    }
    drafts.add(draft);
  }

  private void describe(
      Draft draft, int from, int to, @Nullable Trigger trigger, EnumSet<Cue> own) {
    Set<Kind> kinds = cues().of(from, to, trigger);
    if (draft.event == Event.CAPACITY) {
      kinds.remove(Kind.PLAN);
    }
    if (draft.event == Event.OFFER) {
      kinds.remove(Kind.NEGATE); // an offer that was rejected was made
    }
    boolean hour = draft.quantity.kind() == org.newsparallax.quantity.Kind.TIME;
    Mention happening = hour ? happening(from, to) : null;
    if (isOfPast(happening)) {
      kinds.remove(Kind.PLAN);
    }
    int left = cues().clauseStart(from);
    int right = cues().clauseEnd(to);
    draft.attribution = isAside(draft, from) ? null : attributions.at(from);
    draft.when = dating().of(from, to, left, right);
    if (draft.event == Event.CAPACITY) {
      draft.when = null;
    }
    draft.place = Places.find(syntax, from, to, left, right);
    draft.negated = kinds.contains(Kind.NEGATE);
    draft.hedged = kinds.contains(Kind.HEDGE) || kinds.contains(Kind.PLAN);
    draft.background = kinds.contains(Kind.BACKGROUND) && draft.event != Event.EMPLOY;
    draft.earlier = kinds.contains(Kind.EARLIER);
    for (Kind kind : kinds) {
      switch (kind) {
        case PLAN -> own.add(Cue.PLANNED);
        case RUNNING -> own.add(Cue.RUNNING);
        case REVISED -> own.add(Cue.REVISED);
        case FORMER -> own.add(Cue.FORMER);
        case TOTAL -> own.add(Cue.TOTAL);
        case FURTHER -> {
          if (!portions.isOfAnotherLot(trigger, from)) {
            own.add(Cue.FURTHER);
          }
        }
        case EACH -> own.add(Cue.EACH);
        case SOME -> {
          if (draft.event == Event.KILL) {
            own.add(Cue.PART);
          }
        }
        case ATTACKER -> own.add(Cue.ATTACKER);
        case WITHOUT_ATTACKER -> own.add(Cue.WITHOUT_ATTACKER);
        case HEDGE, NEGATE, BACKGROUND, EARLIER -> {}
      }
    }
    if (trigger == null && isSubjectOfModal(from)) {
      draft.hedged = true;
      own.add(Cue.PLANNED);
    }
    Mention told = trigger == null
        ? draft.event == null ? predicates.of(from) : task(draft, from, to)
        : words.mention(trigger.from(), trigger.to());
    draft.setting = new Setting(
        sentence.role(),
        told,
        hour ? happening : subject(draft, from, to),
        isOfNobody(draft, trigger) ? null : actors.at(from),
        hour ? teller(happening) : Descriptions.reference(syntax, from, to),
        Descriptions.words(words, left, right),
        own);
  }

  /** Whether nobody in particular owns the figure, as he does his losses or his profit. */
  private boolean isOfNobody(Draft draft, @Nullable Trigger trigger) {
    return draft.event != null
        && PEOPLE.contains(draft.event)
        && (trigger == null || !Losses.isLoss(words, trigger));
  }

  private @Nullable Mention task(Draft draft, int from, int to) {
    return draft.quantity.kind() == org.newsparallax.quantity.Kind.DURATION
            && draft.event == Event.LAST
        ? durations.task(from, to)
        : null;
  }

  private @Nullable Mention happening(int from, int to) {
    return clocks.told(from, to, cues().clauseStart(from), cues().clauseEnd(to));
  }

  /** Whether it is the hour of what was done: "police were called at 3 p.m. over a raid that could have been foiled". */
  private boolean isOfPast(@Nullable Mention happening) {
    return happening != null && words.is(words.at(happening.span().end() - 1), WordClass.VERB_PAST);
  }

  private @Nullable Mention teller(@Nullable Mention happening) {
    return happening == null ? null : clocks.teller(happening);
  }

  private @Nullable Mention subject(Draft draft, int from, int to) {
    if (draft.event == Event.MEASURE && "magnitude".equals(draft.quantity.unit())) {
      int quake = choice.quake(from, to);
      return quake < 0 ? null : words.mention(quake, quake + 1);
    }
    if (draft.event == Event.OFFER
        && draft.quantity.kind() == org.newsparallax.quantity.Kind.MONEY) {
      int reward = choice.reward(from, to);
      return reward < 0 ? null : words.mention(reward, reward + 1);
    }
    if (draft.quantity.kind() == org.newsparallax.quantity.Kind.DURATION) {
      return durations.subject(actors, draft.attribution, from, to);
    }
    Mention described =
        Descriptions.subject(syntax, actors, draft.event, draft.attribution, from, to);
    return draft.event == Event.AGE && described != null
        ? attributions.named(described)
        : described;
  }

  /** "A magnitude 6 quake can cause damage": what may be, of no event in particular. */
  private boolean isSubjectOfModal(int from) {
    int k = syntax.phraseAt(from);
    return k >= 0
        && words.is(
            syntax.skipRight(syntax.phrase(k).to(), WordClass.ADVERB.mask()), WordClass.MODAL);
  }

  /** An age, a distance or a number of inhabitants put in between commas is the writer's own. */
  private boolean isAside(Draft draft, int from) {
    boolean setOff = words.is(from - 1, ",")
        || words.is(from - 1, "(")
        || words.is(from - 2, ",") && words.is(from - 1, WordClass.PREMODIFIER);
    boolean relative = false;
    for (int i = from - 1; i >= Math.max(0, from - 6) && !words.is(i, ","); i--) {
      relative |=
          words.is(i, WordClass.RELATIVE) && (words.is(i - 1, ",") || syntax.phraseAt(i - 1) >= 0);
    }
    return (draft.event == Event.AGE
            || draft.event == Event.DISTANCE
            || draft.event == Event.POPULATE)
        && (setOff || relative || draft.event == Event.AGE);
  }
}
