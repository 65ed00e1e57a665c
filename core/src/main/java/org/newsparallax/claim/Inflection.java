package org.newsparallax.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms of a verb or noun, from an entry of a word list: {@code kill}, or {@code shoot:shot:shot}, or with the
 * fourth form {@code rob:robbed:robbed:robbing} where it is not regular.
 */
final class Inflection {
  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /** The forms of a verb with their classes; a form that is both past tense and participle stands once. */
  static Map<String, WordClass> verb(String entry) {
    List<String> given = List.of(entry.split(":"));
    String base = given.get(0);
    Map<String, WordClass> forms = new LinkedHashMap<>();
    forms.put(base, WordClass.VERB_BASE);
    forms.put(plural(base), WordClass.VERB_S);
    String past = given.size() > 1 ? given.get(1) : past(base);
    String participle = given.size() > 2 ? given.get(2) : past;
    forms.put(past, WordClass.VERB_PAST);
    forms.put(participle, WordClass.VERB_PAST);
    forms.put(given.size() > 3 ? given.get(3) : progressive(base), WordClass.VERB_ING);
    return forms;
  }

  /** The plural of a noun, and the third person of a verb. */
  static String plural(String base) {
    if (base.endsWith("y") && !vowelBeforeLast(base)) {
      return stem(base, 1) + "ies";
    }
    boolean hissing = base.endsWith("s")
        || base.endsWith("x")
        || base.endsWith("z")
        || base.endsWith("sh")
        || base.endsWith("ch")
        || base.endsWith("o");
    return base + (hissing ? "es" : "s");
  }

  private static String past(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    return base.endsWith("y") && !vowelBeforeLast(base) ? stem(base, 1) + "ied" : base + "ed";
  }

  private static String progressive(String base) {
    boolean silent = base.endsWith("e") && !base.endsWith("ee") && base.length() > 2;
    return (silent ? stem(base, 1) : base) + "ing";
  }

  private static boolean vowelBeforeLast(String base) {
    return base.length() > 1 && VOWELS.indexOf(base.charAt(base.length() - 2)) >= 0;
  }

  private static String stem(String base, int letters) {
    return base.substring(0, base.length() - letters);
  }
}
