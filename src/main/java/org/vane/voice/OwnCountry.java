package org.vane.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells for which country a speech is given: the one that is called "my country", or whose views it
 * gives far more often than any other's. In a speech that country is the speaker.
 */
final class OwnCountry {

  private static final int FEWEST = 3;
  private static final int TIMES = 2;
  private static final int STATED = 5;

  private static final Set<String> STATES =
      Set.of("republic", "kingdom", "federation", "state", "states", "union", "emirates");

  private static final Pattern GOVERNMENT =
      Pattern.compile("^(?:[Tt]he )?(?:(?:new |present )?Government of (?:the )?)?");

  private final Map<String, Integer> counts = new HashMap<>();

  private OwnCountry() {}

  /** Returns the country's name as its views are given, or null where none stands out. */
  static @Nullable String of(List<Level> levels, List<List<Report>> reports) {
    OwnCountry own = new OwnCountry();
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).quotation() == null) {
        own.stated(levels.get(i));
        reports.get(i).forEach(own::given);
      }
    }
    return own.foremost();
  }

  private @Nullable String foremost() {
    String best = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        second = most;
        most = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return most >= FEWEST && most > TIMES * second ? best : null;
  }

  /** "my country, Norway", "my country Norway". */
  private void stated(Level level) {
    for (int i = 0; i + 2 < level.size(); i++) {
      if (level.word(i).equals("my") && level.word(i + 1).equals("country")) {
        int from = level.tag(i + 2) == Tag.COMMA ? i + 3 : i + 2;
        Range name =
            level.tag(from) == Tag.OTHER ? null : Phrases.after(level, from, level.size(), false);
        if (name != null) {
          count(level, name, STATED);
        }
      }
    }
  }

  private void given(Report report) {
    if (report.source() != null) {
      count(report.level(), SourcePhrase.core(report.level(), report.source()), 1);
    }
  }

  private void count(Level level, Range name, int weight) {
    String country = country(level.flat(name));
    if (country != null) {
      counts.merge(country, weight, Integer::sum);
    }
  }

  /** Returns the country that a name or "the Government of ..." names, or null. */
  static @Nullable String country(String name) {
    String bare = GOVERNMENT.matcher(name).replaceFirst("");
    if (SourcePhrase.isPlace(bare)) {
      return bare;
    }
    for (String word : bare.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (STATES.contains(word) && Character.isUpperCase(bare.charAt(0)) && bare.length() < 60) {
        return bare;
      }
    }
    return null;
  }
}
