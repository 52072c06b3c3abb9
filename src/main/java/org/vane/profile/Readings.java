package org.vane.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vane.analysis.Analysis;
import org.vane.analysis.Observation;
import org.vane.document.Document;
import org.vane.document.Paragraph;
import org.vane.document.Span;
import org.vane.voice.Attribution;
import org.vane.voice.ReportedAbsence;
import org.vane.voice.Voice;

/** Which paragraphs of a document hold words of which voice. */
final class Readings {

  private final Analysis analysis;
  private final Map<Voice, Set<Integer>> paragraphs = new LinkedHashMap<>();
  private final Map<Voice, Integer> quotedChars = new LinkedHashMap<>();

  Readings(Analysis analysis) {
    this.analysis = analysis;
    Document document = analysis.document();
    paragraphs.put(analysis.voices().author(), new TreeSet<>());
    for (Attribution attribution : analysis.voices().told()) {
      quotedChars.merge(attribution.voice(), attribution.content().length(), Integer::sum);
      for (Paragraph paragraph : overlapping(document, attribution.content())) {
        add(attribution.voice(), paragraph);
      }
    }
    addOwnWords(document);
    // An observation is proof that the voice speaks there, whatever rule found it.
    for (Observation observation : analysis.observations()) {
      add(observation.voice(), observation.paragraph());
    }
  }

  /** Returns the numbers of the paragraphs that hold words of the voice, ascending. */
  Set<Integer> of(Voice voice) {
    return paragraphs.getOrDefault(voice, Set.of());
  }

  int quotedChars(Voice voice) {
    return quotedChars.getOrDefault(voice, 0);
  }

  /**
   * Returns the voices that get profiles, the author first: who is named and speaks, who is said to
   * be silent, and whoever mentions a target. A nameless source that mentions none gets no row.
   */
  List<Voice> profiledVoices() {
    Set<Voice> voices = new LinkedHashSet<>();
    voices.add(analysis.voices().author());
    Set<Voice> observing = new LinkedHashSet<>();
    analysis.observations().forEach(o -> observing.add(o.voice()));
    for (Attribution attribution : analysis.voices().told()) {
      Voice voice = attribution.voice();
      if (voice instanceof Voice.Named || observing.contains(voice)) {
        voices.add(voice);
      }
    }
    voices.addAll(observing);
    for (Observation observation : analysis.observations()) {
      if (observation.absenceOf() != null) {
        voices.add(observation.absenceOf());
      }
    }
    for (ReportedAbsence absence : analysis.voices().absences()) {
      if (absence.silent() instanceof Voice.Named) {
        voices.add(absence.silent());
      }
    }
    return List.copyOf(voices);
  }

  Scope scope(Voice voice) {
    if (!voice.equals(analysis.voices().author())) {
      return Scope.QUOTED_PARTS;
    }
    return analysis.voices().told().isEmpty() ? Scope.WHOLE_TEXT : Scope.OWN_WORDS;
  }

  private void add(Voice voice, Paragraph paragraph) {
    paragraphs.computeIfAbsent(voice, v -> new TreeSet<>()).add(paragraph.number());
  }

  private void addOwnWords(Document document) {
    List<Span> attributed = new ArrayList<>();
    for (Attribution attribution : analysis.voices().told()) {
      attributed.add(attribution.content());
    }
    Voice author = analysis.voices().author();
    int next = 0;
    int covered = 0;
    for (Paragraph paragraph : document.paragraphs()) {
      boolean own = false;
      int from = Math.max(paragraph.span().start(), covered);
      while (next < attributed.size() && attributed.get(next).start() < paragraph.span().end()) {
        Span span = attributed.get(next++);
        own |= span.start() > from && hasLetter(document, from, span.start());
        covered = Math.max(covered, span.end());
        from = Math.max(from, covered);
      }
      int end = paragraph.span().end();
      if (own || (from < end && hasLetter(document, from, end))) {
        add(author, paragraph);
      }
    }
  }

  private static boolean hasLetter(Document document, int start, int end) {
    return document.text().substring(start, end).codePoints().anyMatch(Character::isLetter);
  }

  private static List<Paragraph> overlapping(Document document, Span span) {
    List<Paragraph> all = document.paragraphs();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size() && all.get(end).span().overlaps(span)) {
      end++;
    }
    return all.subList(low, end);
  }
}
