package org.vane.report.wording;

import org.vane.profile.Counts;
import org.vane.profile.Estimate;
import org.vane.profile.Profile;
import org.vane.profile.Verdict;
import org.vane.stance.Stance;

/** A profile's verdict in words, and the counts and the score that it rests on. */
final class EnglishVerdict {

  /** Below this many paragraphs a verdict word stands beside how few they are. */
  static final int FEW = 6;

  /** Where this share of six paragraphs or more has the verdict's label, it does not only lean. */
  private static final double MOST_AGREE = 0.75;

  private EnglishVerdict() {}

  /** Returns the verdict's words between "is" and the target's name: "favourable toward". */
  static String attitude(Profile profile) {
    return profile
        .verdict()
        .match(
            new Verdict.Cases<>() {
              @Override
              public String favour(Estimate estimate) {
                return "favourable toward";
              }

              @Override
              public String against(Estimate estimate) {
                return "against";
              }

              @Override
              public String neutral(Estimate estimate) {
                return "neutral toward";
              }

              @Override
              public String mixed(Estimate estimate, Counts counts) {
                return "divided on";
              }

              @Override
              public String silent() {
                return "silent on";
              }
            });
  }

  /**
   * Returns the verdict with its verb; where few or divided paragraphs leave zero open it only
   * leans.
   */
  static String stand(Profile profile) {
    return isOpen(profile)
        ? "leans " + (isFavourable(profile) ? "in favour of" : "against")
        : "is " + attitude(profile);
  }

  /** Returns the verdict's words in a list of several: it only leans where the interval says so. */
  static String listed(Profile profile) {
    return isOpen(profile)
        ? "leaning " + (isFavourable(profile) ? "in favour of" : "against")
        : attitude(profile);
  }

  private static boolean isFavourable(Profile profile) {
    return profile.verdict() instanceof Verdict.Favour;
  }

  private static boolean isOpen(Profile profile) {
    boolean sided = isFavourable(profile) || profile.verdict() instanceof Verdict.Against;
    int n = profile.counts().mentioning();
    int agreeing = isFavourable(profile) ? profile.counts().favour() : profile.counts().against();
    return sided
        && (n < FEW || agreeing < MOST_AGREE * n)
        && profile.verdict().estimate().filter(Estimate::directionIsOpen).isPresent();
  }

  /** Returns "score −0.71, 95% interval −0.92 to −0.30". */
  static String score(Profile profile) {
    Estimate estimate = profile.verdict().estimate().orElseThrow();
    return "score "
        + Numbers.score(estimate.score())
        + ", 95% interval "
        + Numbers.interval(estimate.interval());
  }

  /** Returns "2 of only 3 paragraphs favourable, 1 against", the verdict's own label first. */
  static String support(Profile profile) {
    Counts counts = profile.counts();
    int n = counts.mentioning();
    String hints =
        counts.indirect() == 0
            ? ""
            : "; " + counts.indirect() + " of the " + n + " without the name";
    String of = (n < FEW ? "only " : "") + Numbers.count(n, "paragraph");
    return profile
        .verdict()
        .match(
            new Verdict.Cases<>() {
              @Override
              public String favour(Estimate estimate) {
                return split(of, counts, Stance.FAVOUR) + hints;
              }

              @Override
              public String against(Estimate estimate) {
                return split(of, counts, Stance.AGAINST) + hints;
              }

              @Override
              public String neutral(Estimate estimate) {
                return split(of, counts, Stance.NEUTRAL) + hints;
              }

              @Override
              public String mixed(Estimate estimate, Counts split) {
                return split.favour() + " for and " + split.against() + " against in " + of + hints;
              }

              @Override
              public String silent() {
                return "0 paragraphs";
              }
            });
  }

  private static String split(String of, Counts counts, Stance first) {
    if (counts.mentioning() == 1) {
      return of;
    }
    StringBuilder text =
        new StringBuilder(labelled(counts, first) + " of " + of + " " + label(first));
    for (Stance other : Stance.values()) {
      if (other != first && labelled(counts, other) > 0) {
        text.append(", ").append(labelled(counts, other)).append(' ').append(label(other));
      }
    }
    return text.toString();
  }

  private static int labelled(Counts counts, Stance stance) {
    return switch (stance) {
      case FAVOUR -> counts.favour();
      case NEUTRAL -> counts.neutral();
      case AGAINST -> counts.against();
    };
  }

  private static String label(Stance stance) {
    return switch (stance) {
      case FAVOUR -> "favourable";
      case NEUTRAL -> "neutral";
      case AGAINST -> "against";
    };
  }

  static String tone(Profile profile) {
    return profile
        .verdict()
        .match(
            new Verdict.Cases<>() {
              @Override
              public String favour(Estimate estimate) {
                return "favourable";
              }

              @Override
              public String against(Estimate estimate) {
                return "hostile";
              }

              @Override
              public String neutral(Estimate estimate) {
                return "neutral";
              }

              @Override
              public String mixed(Estimate estimate, Counts counts) {
                return "divided";
              }

              @Override
              public String silent() {
                return "silent";
              }
            });
  }
}
