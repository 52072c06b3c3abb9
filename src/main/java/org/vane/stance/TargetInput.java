package org.vane.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vane.document.Span;

/** How the target's mention is shown to the encoder. */
public enum TargetInput {
  /** As it stands in the text. */
  NAMED {
    @Override
    StanceQuery shown(StanceQuery query) {
      return query;
    }
  },
  /**
   * With every name in it replaced by one placeholder, so that nothing can be learned about, or
   * assumed of, a name: "U.S. imperialists" is read as "[MASK] imperialists", "Republic of Korea"
   * as "[MASK]". Words that are no names stay, for they carry stance.
   */
  MASKED {
    @Override
    StanceQuery shown(StanceQuery query) {
      return withPlaceholders(query);
    }
  };

  static final String PLACEHOLDER = "[MASK]";

  private static final String WORD =
      "(?:[\\p{Lu}\\p{Lt}\\p{Lo}]\\.)+|[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}\\p{N}]*";
  private static final String NAME = "(?:" + WORD + ")(?:[-–&./](?:" + WORD + "))*";
  private static final Pattern NAMES =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])"
              + NAME
              + "(?:(?:\\s+|\\s+of\\s+(?:the\\s+)?|\\s+and\\s+)"
              + NAME
              + ")*");
  private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{L}+)(\\s+|$)");
  private static final Set<String> NO_NAMES =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we",
          "you", "i", "him", "her", "them", "us", "his", "its", "their", "our", "your", "my", "who",
          "both", "all", "some", "such", "one");

  /** Returns the query as the encoder is to read it; its text may differ in length. */
  abstract StanceQuery shown(StanceQuery query);

  private static StanceQuery withPlaceholders(StanceQuery query) {
    StringBuilder text = new StringBuilder();
    List<Span> mentions = new ArrayList<>();
    int copied = 0;
    for (Span mention : query.mentions().stream().sorted().toList()) {
      if (mention.start() < copied) {
        continue; // Overlaps the one before, which has been replaced already.
      }
      text.append(query.text(), copied, mention.start());
      int start = text.length();
      text.append(masked(mention.of(query.text())));
      mentions.add(new Span(start, text.length()));
      copied = mention.end();
    }
    return new StanceQuery(text.append(query.text().substring(copied)).toString(), mentions);
  }

  static String masked(String mention) {
    Matcher names = NAMES.matcher(mention);
    StringBuilder out = new StringBuilder();
    int copied = 0;
    while (names.find()) {
      int start = names.start() + lengthOfNoName(names.group());
      if (start < names.end()) {
        out.append(mention, copied, start).append(PLACEHOLDER);
        copied = names.end();
      }
    }
    return out.append(mention.substring(copied)).toString();
  }

  /**
   * Returns the length of the articles and pronouns that a run of capitalised words begins with.
   */
  private static int lengthOfNoName(String run) {
    int length = 0;
    Matcher first = FIRST_WORD.matcher(run);
    while (first.find() && NO_NAMES.contains(first.group(1).toLowerCase(Locale.ROOT))) {
      length += first.end();
      first.reset(run.substring(length));
    }
    return length;
  }
}
