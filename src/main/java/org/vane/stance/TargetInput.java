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

    @Override
    List<Span> hidden(StanceQuery query) {
      return List.of();
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

    @Override
    List<Span> hidden(StanceQuery query) {
      return apart(query.mentions()).stream()
          .flatMap(
              mention ->
                  names(mention.of(query.text())).stream().map(n -> n.shift(mention.start())))
          .toList();
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

  /** Returns the stretches of a query's text that {@link #PLACEHOLDER} stands for, in order. */
  abstract List<Span> hidden(StanceQuery query);

  /** Returns the mentions in order, without those that overlap the one before. */
  private static List<Span> apart(List<Span> mentions) {
    List<Span> apart = new ArrayList<>();
    int end = 0;
    for (Span mention : mentions.stream().sorted().toList()) {
      if (mention.start() >= end) {
        apart.add(mention);
        end = mention.end();
      }
    }
    return apart;
  }

  private static StanceQuery withPlaceholders(StanceQuery query) {
    StringBuilder text = new StringBuilder();
    List<Span> mentions = new ArrayList<>();
    int copied = 0;
    for (Span mention : apart(query.mentions())) {
      text.append(query.text(), copied, mention.start());
      int start = text.length();
      text.append(masked(mention.of(query.text())));
      mentions.add(new Span(start, text.length()));
      copied = mention.end();
    }
    return new StanceQuery(text.append(query.text().substring(copied)).toString(), mentions);
  }

  static String masked(String mention) {
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (Span name : names(mention)) {
      out.append(mention, copied, name.start()).append(PLACEHOLDER);
      copied = name.end();
    }
    return out.append(mention.substring(copied)).toString();
  }

  /** Returns where names stand in a mention, in order. */
  private static List<Span> names(String mention) {
    Matcher names = NAMES.matcher(mention);
    List<Span> found = new ArrayList<>();
    while (names.find()) {
      int start = names.start() + lengthOfNoName(names.group());
      if (start < names.end()) {
        found.add(new Span(start, names.end()));
      }
    }
    return found;
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
