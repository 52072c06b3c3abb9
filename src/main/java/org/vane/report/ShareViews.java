package org.vane.report;

import java.util.Optional;
import org.vane.profile.Shares;
import org.vane.report.wording.Numbers;
import org.vane.stance.StanceDistribution;

/** Makes rows of shares for those who have paragraphs enough. */
final class ShareViews {

  private ShareViews() {}

  /** Returns the row; empty where there are too few paragraphs to speak of shares. */
  static Optional<ShareView> of(String whose, String target, Shares shares) {
    return shares.match(
        new Shares.Cases<>() {
          @Override
          public Optional<ShareView> corrected(Shares.Corrected found) {
            return Optional.of(
                new ShareView(
                    whose,
                    Numbers.upperFirst(target),
                    Numbers.whole(found.paragraphs()),
                    percents(found.counted()),
                    percents(found.emq()),
                    Numbers.score(found.emq().score()) + " (" + Numbers.interval(found.net()) + ")",
                    percents(found.pacc())));
          }

          @Override
          public Optional<ShareView> tooFew(Shares.TooFew found) {
            return Optional.empty();
          }

          @Override
          public Optional<ShareView> errorsUnknown(Shares.ErrorsUnknown found) {
            return Optional.of(
                new ShareView(
                    whose,
                    Numbers.upperFirst(target),
                    Numbers.whole(found.paragraphs()),
                    percents(found.counted()),
                    "",
                    "",
                    ""));
          }
        });
  }

  private static String percents(StanceDistribution shares) {
    return Numbers.percent(shares.favour())
        + " / "
        + Numbers.percent(shares.neutral())
        + " / "
        + Numbers.percent(shares.against());
  }
}
