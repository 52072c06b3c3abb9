package org.vane.report.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vane.compare.Side;
import org.vane.document.Document;
import org.vane.profile.Estimate;
import org.vane.profile.Profile;
import org.vane.profile.ProfileMode;
import org.vane.profile.Silence;
import org.vane.target.SearchedTarget;

/** Who mentions a target among more voices and texts than a sentence can list: counts by name. */
final class EnglishManySides {

  private static final int MOST_VOICES = 4;
  private static final int LONGEST_TITLE = 60;

  private final SearchedTarget target;
  private final List<Anchors> anchors;
  private final List<Read> read = new ArrayList<>();

  private record Read(Side side, String voice, Profile profile) {}

  EnglishManySides(List<Side> sides, SearchedTarget target, List<Anchors> anchors) {
    this.target = target;
    this.anchors = anchors;
    for (Side side : sides) {
      side.toward(target.id())
          .filter(p -> !(p.silence() instanceof Silence.NotAssessable))
          .ifPresent(p -> read.add(new Read(side, group(side), p)));
    }
  }

  /** Returns the name to count a side under; those without one are not taken for one voice. */
  private static String group(Side side) {
    String voice = EnglishComparison.voice(side);
    boolean nameless =
        English.isNameless(side.voice())
            && side.voice().equals(side.document().analysis().voices().author());
    return nameless ? voice.replaceFirst("^the ", "unnamed ") + "s" : voice;
  }

  /** Returns how many name, hint at and do not mention the target, and who scores it most apart. */
  Prose paragraph() {
    Prose.Builder text = new Prose.Builder().text(Numbers.upperFirst(target.name()) + ": ");
    if (read.isEmpty()) {
      return text.text("nothing was read.").build();
    }
    Map<ProfileMode, Long> counts = new EnumMap<>(ProfileMode.class);
    read.forEach(r -> counts.merge(r.profile().mode(), 1L, Long::sum));
    List<String> parts = new ArrayList<>();
    parts.add("named in " + share(counts, ProfileMode.DIRECT) + byVoice());
    if (counts.containsKey(ProfileMode.INDIRECT)) {
      parts.add("only hinted at in " + share(counts, ProfileMode.INDIRECT));
    }
    if (counts.containsKey(ProfileMode.NONE)) {
      parts.add("not mentioned in " + share(counts, ProfileMode.NONE));
    }
    text.text(String.join("; ", parts) + ".");
    range(text);
    return text.build();
  }

  /** Returns "152 of 299 readings (51%)", the unit with the first share alone. */
  private String share(Map<ProfileMode, Long> counts, ProfileMode mode) {
    long count = counts.getOrDefault(mode, 0L);
    String unit = mode == ProfileMode.DIRECT ? " of " + read.size() + " readings" : "";
    return count + unit + " (" + Numbers.percent((double) count / read.size()) + ")";
  }

  /** Returns the voices read most often: ": KCNA in 130 of 270 texts, Ana Ruiz in 17 of 18". */
  private String byVoice() {
    Map<String, int[]> byName = new TreeMap<>();
    for (Read one : read) {
      int[] counts = byName.computeIfAbsent(one.voice(), n -> new int[2]);
      counts[0] += one.profile().mode() == ProfileMode.DIRECT ? 1 : 0;
      counts[1]++;
    }
    List<Map.Entry<String, int[]>> ranked = new ArrayList<>(byName.entrySet());
    // A stable sort: voices read equally often stay in the order of their names.
    ranked.sort(Comparator.comparingInt(e -> -e.getValue()[1]));
    int shown = ranked.size() > MOST_VOICES + 1 ? MOST_VOICES : ranked.size();
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, int[]> voice : ranked.subList(0, shown)) {
      parts.add(
          voice.getKey()
              + " in "
              + voice.getValue()[0]
              + " of "
              + voice.getValue()[1]
              + (parts.isEmpty() ? voice.getValue()[1] == 1 ? " text" : " texts" : ""));
    }
    List<Map.Entry<String, int[]>> rest = ranked.subList(shown, ranked.size());
    if (!rest.isEmpty()) {
      parts.add(
          rest.size()
              + " others in "
              + rest.stream().mapToInt(e -> e.getValue()[0]).sum()
              + " of "
              + rest.stream().mapToInt(e -> e.getValue()[1]).sum());
    }
    return ": " + EnglishFindings.joined(parts, "and");
  }

  private void range(Prose.Builder text) {
    List<Read> scored = read.stream().filter(r -> r.profile().isMentioned()).toList();
    if (scored.size() < 2) {
      return;
    }
    Comparator<Read> byScore = Comparator.comparingDouble(r -> estimate(r).score());
    text.text(" Scores run from ");
    extreme(text, scored.stream().min(byScore).orElseThrow());
    text.text(" to ");
    extreme(text, scored.stream().max(byScore).orElseThrow());
    text.text(".");
  }

  private void extreme(Prose.Builder text, Read one) {
    Side side = one.side();
    text.text(Numbers.score(estimate(one).score()) + " (" + EnglishComparison.whose(side))
        .link(title(side.document().document()), anchors.get(side.position()).self())
        .text(", n = " + estimate(one).n() + ")");
  }

  private static Estimate estimate(Read one) {
    return one.profile().verdict().estimate().orElseThrow();
  }

  /** Returns the title, cut after a word where it is long, else the id. */
  private static String title(Document document) {
    String title = document.metadata().title();
    if (title == null || title.isBlank()) {
      return document.id();
    }
    if (title.length() <= LONGEST_TITLE) {
      return "\u201c" + title + "\u201d";
    }
    int space = title.lastIndexOf(' ', LONGEST_TITLE);
    int end = space > 0 ? space : title.offsetByCodePoints(0, LONGEST_TITLE / 2);
    return "\u201c" + title.substring(0, end) + " ...\u201d";
  }
}
