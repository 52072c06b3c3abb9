package org.vane.profile;

import java.util.List;
import java.util.Optional;
import org.vane.stance.KnownErrors;
import org.vane.stance.StanceDistribution;

/**
 * Which shares of the paragraphs on a target are in favour, neutral and against: as the model
 * labels them, and corrected for its errors where there are enough of them and its errors are
 * known.
 */
public sealed interface Shares {

  /** With fewer paragraphs no correction is shown: it would be noise. */
  int FEWEST_PARAGRAPHS = 30;

  /** Returns how many paragraphs there are. */
  int paragraphs();

  /** Calls the one case that applies. */
  <R> R match(Cases<R> cases);

  /** One answer for each case. */
  interface Cases<R> {
    R corrected(Corrected shares);

    R tooFew(TooFew shares);

    R errorsUnknown(ErrorsUnknown shares);
  }

  /**
   * Works out the shares.
   *
   * @param paragraphs the model's probabilities
   * @param errors what is known of the model's errors; empty where its bundle does not say
   */
  static Shares of(List<StanceDistribution> paragraphs, Optional<KnownErrors> errors) {
    int n = paragraphs.size();
    if (n < FEWEST_PARAGRAPHS) {
      return new TooFew(n);
    }
    StanceDistribution counted = Prevalence.count(paragraphs);
    if (errors.isEmpty()) {
      return new ErrorsUnknown(n, counted);
    }
    KnownErrors known = errors.get();
    return new Corrected(
        n,
        counted,
        Prevalence.emq(paragraphs, known.prior()),
        Prevalence.emqInterval(paragraphs, known.prior()),
        Prevalence.pacc(paragraphs, known.against(), known.neutral(), known.favour()));
  }

  /**
   * Shares as counted and as corrected by two methods that share one assumption.
   *
   * @param paragraphs how many there are, at least {@link #FEWEST_PARAGRAPHS}
   * @param counted the shares of the model's labels
   * @param emq the shares after {@link Prevalence#emq}
   * @param net 95% interval of the net stance by EMQ, the share in favour less that against
   * @param pacc the shares after {@link Prevalence#pacc}
   */
  record Corrected(
      int paragraphs,
      StanceDistribution counted,
      StanceDistribution emq,
      Interval net,
      StanceDistribution pacc)
      implements Shares {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.corrected(this);
    }
  }

  /**
   * Too few paragraphs to correct.
   *
   * @param paragraphs how many there are
   */
  record TooFew(int paragraphs) implements Shares {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.tooFew(this);
    }
  }

  /**
   * Nothing to correct by: the model's bundle does not say how it errs, or several models scored.
   *
   * @param paragraphs how many there are, at least {@link #FEWEST_PARAGRAPHS}
   * @param counted the shares of the model's labels
   */
  record ErrorsUnknown(int paragraphs, StanceDistribution counted) implements Shares {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.errorsUnknown(this);
    }
  }
}
