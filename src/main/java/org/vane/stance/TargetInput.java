package org.vane.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vane.document.Span;

/** How the target's mention is shown to the encoder. */
public enum TargetInput {
  /** As it stands in the text. */
  NAMED {
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
    List<Span> hidden(StanceQuery query) {
      return names(query);
    }
  },
  /**
   * As {@link #MASKED}, and the same names wherever else they stand in the text, and the article
   * before each: "the United States" and "Russia" are one input, and no second mention tells which
   * it was.
   */
  MASKED_THROUGHOUT {
    @Override
    List<Span> hidden(StanceQuery query) {
      List<Span> names = names(query);
      if (names.isEmpty()) {
        return names;
      }
      String anyName =
          names.stream()
              .map(name -> name.of(query.text()))
              .distinct()
              .sorted(Comparator.comparing(String::length).reversed())
              .map(Pattern::quote)
              .collect(Collectors.joining("|"));
      Matcher everywhere =
          Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + anyName + ")(?![\\p{L}\\p{N}])")
              .matcher(query.text());
      List<Span> all = new ArrayList<>(names);
      while (everywhere.find()) {
        Span found = new Span(everywhere.start(), everywhere.end());
        if (names.stream().noneMatch(found::overlaps)) {
          all.add(found);
        }
      }
      return all.stream().sorted().map(name -> withArticle(name, query.text())).toList();
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
  private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}\\p{N}])[Tt]he\\s+$");
  private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{L}+)(\\s+|$)");
  private static final Set<String> NO_NAMES =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we",
          "you", "i", "him", "her", "them", "us", "his", "its", "their", "our", "your", "my", "who",
          "both", "all", "some", "such", "one");

  /** Returns the query as the encoder is to read it; its text may differ in length. */
  StanceQuery shown(StanceQuery query) {
    List<Span> hidden = hidden(query);
    StringBuilder text = new StringBuilder();
    int copied = 0;
    for (Span name : hidden) {
      text.append(query.text(), copied, name.start()).append(PLACEHOLDER);
      copied = name.end();
    }
    text.append(query.text().substring(copied));
    List<Span> mentions =
        apart(query.mentions()).stream()
            .map(m -> new Span(moved(m.start(), hidden, false), moved(m.end(), hidden, true)))
            .toList();
    return new StanceQuery(text.toString(), mentions);
  }

  /** Returns the stretches of a query's text that {@link #PLACEHOLDER} stands for, in order. */
  abstract List<Span> hidden(StanceQuery query);

  /** Returns where a place of the query's text lies in the shown one. */
  private static int moved(int place, List<Span> hidden, boolean end) {
    int by = 0;
    for (Span name : hidden) {
      if (place <= name.start()) {
        break;
      }
      int after = by + PLACEHOLDER.length() - name.length();
      if (place < name.end()) {
        return end ? name.end() + after : name.start() + by;
      }
      by = after;
    }
    return place + by;
  }

  private static Span withArticle(Span name, String text) {
    Matcher article = ARTICLE.matcher(text).region(0, name.start());
    return article.find() ? new Span(article.start(), name.end()) : name;
  }

  /** Returns where names stand in the mentions, in order. */
  private static List<Span> names(StanceQuery query) {
    return apart(query.mentions()).stream()
        .flatMap(
            mention -> names(mention.of(query.text())).stream().map(n -> n.shift(mention.start())))
        .toList();
  }

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
