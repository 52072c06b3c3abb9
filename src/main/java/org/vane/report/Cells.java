package org.vane.report;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vane.compare.GroupScore;
import org.vane.profile.Counts;
import org.vane.profile.Estimate;
import org.vane.profile.Profile;
import org.vane.profile.ProfileMode;
import org.vane.profile.Profiler;
import org.vane.profile.Scope;
import org.vane.profile.Silence;
import org.vane.profile.SilenceEvidence;
import org.vane.profile.Verdict;
import org.vane.report.ReportView.Cell;
import org.vane.report.wording.Numbers;
import org.vane.report.wording.Wording;
import org.vane.stance.Stance;
import org.vane.stance.StanceDistribution;

/** Verdicts and stances as cells of tables. */
final class Cells {

  /** A voice quoted in fewer paragraphs than this is not called silent in a table. */
  private static final int FEWEST_QUOTED = 3;

  private final Wording wording;

  Cells(Wording wording) {
    this.wording = wording;
  }

  /** Makes the cell of a profile; without an anchor it is not a link. */
  Cell of(Profile profile, String voice, @Nullable String anchor) {
    Look look = look(profile);
    String score = profile.verdict().estimate().map(e -> Numbers.score(e.score())).orElse("");
    String note = note(profile);
    String detail =
        voice
            + ", "
            + profile.target().name()
            + ": "
            + look.word()
            + (score.isEmpty() ? "" : " " + score)
            + (note.isEmpty() ? "" : ", " + note);
    return new Cell(look.style(), look.sign(), look.word(), score, note, detail, anchor);
  }

  /** Makes the cell of a group of documents. */
  Cell of(GroupScore score) {
    Look none = score.read() == 0 ? look("not-assessable", "?") : look("silent", "\u2013");
    Look look = look(score.verdict().orElse(new Verdict.Silent()), () -> none);
    String number = score.estimate().map(e -> Numbers.score(e.score())).orElse("");
    return new Cell(
        look.style(), look.sign(), look.word(), number, "", look.word() + " " + number, null);
  }

  /** Makes the cell of a single observation. */
  Cell of(StanceDistribution distribution) {
    Look look = look(distribution.label());
    String score = Numbers.score(distribution.score());
    boolean close =
        distribution.label() != Stance.NEUTRAL
            && Math.abs(distribution.score()) <= Profiler.DEAD_BAND;
    String note = close ? wording.label("verdict.close") : "";
    return new Cell(
        look.style(), look.sign(), look.word(), score, note, look.word() + " " + score, null);
  }

  /** Makes the cell of a target that a document was not searched for. */
  Cell notSearched() {
    return new Cell("none", "", "", "", "", "", null);
  }

  private record Look(String style, String sign, String word) {}

  private Look look(String style, String sign) {
    return new Look(style, sign, wording.label("verdict." + style));
  }

  private Look look(Stance stance) {
    return switch (stance) {
      case FAVOUR -> look("favour", "\u25B2");
      case AGAINST -> look("against", "\u25BC");
      case NEUTRAL -> look("neutral", "\u25CF");
    };
  }

  private Look look(Profile profile) {
    return look(profile.verdict(), () -> unmentioned(profile));
  }

  private Look look(Verdict verdict, Supplier<Look> silence) {
    return verdict.match(
        new Verdict.Cases<>() {
          @Override
          public Look favour(Estimate estimate) {
            return look(Stance.FAVOUR);
          }

          @Override
          public Look against(Estimate estimate) {
            return look(Stance.AGAINST);
          }

          @Override
          public Look neutral(Estimate estimate) {
            return look(Stance.NEUTRAL);
          }

          @Override
          public Look mixed(Estimate estimate, Counts counts) {
            return look("mixed", "\u25C6");
          }

          @Override
          public Look silent() {
            return silence.get();
          }
        });
  }

  private Look unmentioned(Profile profile) {
    return profile
        .silence()
        .match(
            new Silence.Cases<>() {
              @Override
              public Look mentioned(SilenceEvidence evidence) {
                return look("silent", "\u2013");
              }

              @Override
              public Look indirectOnly(SilenceEvidence evidence) {
                return look("silent", "\u2013");
              }

              @Override
              public Look silent(SilenceEvidence evidence) {
                if (isGlimpse(evidence) && !profile.isReportedAbsent()) {
                  return look("unquoted", "\u00B7");
                }
                return new Look("silent", "\u2013", profile.silence().word());
              }

              @Override
              public Look notAssessable(SilenceEvidence evidence) {
                return look("not-assessable", "?");
              }
            });
  }

  /** Tells whether so little of a voice is quoted that what it leaves out is no finding. */
  static boolean isGlimpse(SilenceEvidence evidence) {
    return evidence.scope() == Scope.QUOTED_PARTS && evidence.paragraphsRead() < FEWEST_QUOTED;
  }

  private String note(Profile profile) {
    String indirect =
        profile.mode() == ProfileMode.INDIRECT ? wording.label("verdict.indirect") : "";
    String absence = profile.isReportedAbsent() ? wording.label("reported-absence") : "";
    return Stream.of(indirect, wording.few(profile.counts().mentioning()), absence)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
