package org.vane.export;

import static org.vane.export.Column.Kind.DECIMAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.vane.profile.Shares;
import org.vane.profile.Shares.Corrected;
import org.vane.stance.StanceDistribution;

/** The columns of shares corrected for the model's errors, at the end of tables that have them. */
public final class ShareColumns {

  private ShareColumns() {}

  /** Returns the columns for shares by themselves. */
  public static List<Column<Shares>> columns() {
    return of(Function.identity());
  }

  static <R> List<Column<R>> of(Function<R, Shares> shares) {
    List<Column<R>> columns = new ArrayList<>();
    columns.add(
        Column.text(
            "correction",
            "corrected; too few (under 30 paragraphs); unknown errors (the model's bundle does not"
                + " say how it errs, or several models scored)",
            r -> word(shares.apply(r))));
    columns.addAll(columns("emq", "EMQ (Saerens et al. 2002)", shares, Corrected::emq));
    columns.add(
        decimal(
            "emq_net_low",
            "lower end of the 95% interval of EMQ's share in favour less that against",
            shares,
            c -> c.net().low()));
    columns.add(decimal("emq_net_high", "upper end of it", shares, c -> c.net().high()));
    columns.addAll(columns("pacc", "PACC (Bella et al. 2010)", shares, Corrected::pacc));
    return columns;
  }

  private static <R> List<Column<R>> columns(
      String prefix,
      String method,
      Function<R, Shares> shares,
      Function<Corrected, StanceDistribution> corrected) {
    return List.of(
        decimal(
            prefix + "_favour",
            "share of the paragraphs in favour, corrected by "
                + method
                + "; empty if not corrected",
            shares,
            c -> corrected.apply(c).favour()),
        decimal(
            prefix + "_neutral", "the same, neutral", shares, c -> corrected.apply(c).neutral()),
        decimal(
            prefix + "_against", "the same, against", shares, c -> corrected.apply(c).against()));
  }

  private static <R> Column<R> decimal(
      String name,
      String description,
      Function<R, Shares> shares,
      ToDoubleFunction<Corrected> value) {
    return new Column<>(
        name,
        DECIMAL,
        description,
        r -> corrected(shares.apply(r)).map(c -> Cells.decimal(value.applyAsDouble(c))).orElse(""));
  }

  static String word(Shares shares) {
    return shares.match(
        new Shares.Cases<>() {
          @Override
          public String corrected(Corrected found) {
            return "corrected";
          }

          @Override
          public String tooFew(Shares.TooFew found) {
            return "too few";
          }

          @Override
          public String errorsUnknown(Shares.ErrorsUnknown found) {
            return "unknown errors";
          }
        });
  }

  private static Optional<Corrected> corrected(Shares shares) {
    return shares instanceof Corrected found ? Optional.of(found) : Optional.empty();
  }
}
