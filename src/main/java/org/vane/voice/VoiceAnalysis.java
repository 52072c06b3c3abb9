package org.vane.voice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.vane.document.Span;

/** Who speaks where in one document; text outside every told attribution is the author's. */
public final class VoiceAnalysis {

  private final Voice.Author author;
  private final List<Attribution> attributions;
  private final List<ReportedAbsence> absences;
  private final int[] attributedTo;
  private final int[] absentTo;

  /**
   * Makes the analysis of one document.
   *
   * @param author the document's own voice
   * @param attributions in any order; they may nest
   * @param absences in any order
   */
  public VoiceAnalysis(
      Voice.Author author, List<Attribution> attributions, List<ReportedAbsence> absences) {
    this.author = author;
    this.attributions =
        attributions.stream().sorted(Comparator.comparing(Attribution::content)).toList();
    this.absences = absences.stream().sorted(Comparator.comparing(ReportedAbsence::scope)).toList();
    this.attributedTo = reach(this.attributions, Attribution::content);
    this.absentTo = reach(this.absences, ReportedAbsence::scope);
  }

  /** Returns the document's own voice. */
  public Voice.Author author() {
    return author;
  }

  /** Returns all attributions by start of content, told and held; they may nest. */
  public List<Attribution> attributions() {
    return attributions;
  }

  /**
   * Returns the attributions of told words by start of content: those in which somebody speaks. The
   * held ones only say what somebody wants or condemns, in the words of whoever tells of it.
   */
  public List<Attribution> told() {
    return attributions.stream().filter(a -> a.force() == Attribution.Force.TOLD).toList();
  }

  /** Returns of how many told attributions nobody could be found who told them. */
  public int withoutSpeaker() {
    return (int) told().stream().filter(a -> a.voice() instanceof Voice.Unknown).count();
  }

  /** Returns all reported absences by start of scope. */
  public List<ReportedAbsence> absences() {
    return absences;
  }

  /**
   * Returns the innermost attribution whose words hold the span, if any; where somebody merely
   * wants or condemns something ({@link Attribution.Force#HELD}) the words are not his.
   */
  public Optional<Attribution> attributionOf(Span span) {
    return narrowest(
        attributions,
        attributedTo,
        Attribution::content,
        a -> a.force() == Attribution.Force.TOLD,
        span);
  }

  /** Returns the narrowest reported absence whose scope holds the span, if any. */
  public Optional<ReportedAbsence> absenceOf(Span span) {
    return narrowest(absences, absentTo, ReportedAbsence::scope, a -> true, span);
  }

  /** Returns, for each index, the furthest end of the spans up to there. */
  private static <T> int[] reach(List<T> sorted, Function<T, Span> spanOf) {
    int[] reach = new int[sorted.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, spanOf.apply(sorted.get(i)).end());
      reach[i] = furthest;
    }
    return reach;
  }

  /**
   * Walks back from the last span that starts early enough, while one may still reach far enough.
   */
  private static <T> Optional<T> narrowest(
      List<T> sorted, int[] reach, Function<T, Span> spanOf, Predicate<T> counts, Span span) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spanOf.apply(sorted.get(middle)).start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Optional<T> best = Optional.empty();
    int shortest = Integer.MAX_VALUE;
    for (int i = low - 1; i >= 0 && reach[i] >= span.end(); i--) {
      T candidate = sorted.get(i);
      Span held = spanOf.apply(candidate);
      if (held.contains(span) && held.length() < shortest && counts.test(candidate)) {
        best = Optional.of(candidate);
        shortest = held.length();
      }
    }
    return best;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VoiceAnalysis that
        && author.equals(that.author)
        && attributions.equals(that.attributions)
        && absences.equals(that.absences);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * author.hashCode() + attributions.hashCode()) + absences.hashCode();
  }

  @Override
  public String toString() {
    return "VoiceAnalysis[" + author + ", " + attributions + ", " + absences + "]";
  }
}
