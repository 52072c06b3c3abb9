package org.vane.labelling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vane.analysis.Analysis;
import org.vane.profile.Profiler;
import org.vane.stance.StanceModel;

/** Picks rows for coders from documents and from labelled data, and writes their sheet. */
public final class Export {

  private final Sampling sampling;
  private final long seed;
  private final List<Candidate> candidates = new ArrayList<>();

  public Export(Sampling sampling, long seed) {
    this.sampling = sampling;
    this.seed = seed;
  }

  /** Takes what a document offers: its observations, or its silences where these are sampled. */
  public void add(Analysis analysis) {
    DocumentItems items = new DocumentItems(analysis, sampling);
    candidates.addAll(
        sampling == Sampling.SILENCE
            ? items.silences(Profiler.profiled(analysis), seed)
            : items.observations());
  }

  /**
   * Takes the rows of a file of labelled data, to be judged once more.
   *
   * @throws BadTableException at the first row without id, text or offsets within the text
   */
  public void add(Path data, StanceModel model) {
    candidates.addAll(DataItems.scored(DataItems.read(data, sampling), model));
  }

  /** Returns how many rows there are to pick from. */
  public int offered() {
    return candidates.size();
  }

  /** Picks rows and returns their sheet. */
  public Sheet sheet(int rows, String coder) {
    return new Sheet(Sampler.pick(candidates, sampling, rows, seed), coder);
  }

  /** A sheet to fill. */
  public static final class Sheet {

    private final List<CodingItem> items;
    private final String coder;

    Sheet(List<CodingItem> items, String coder) {
      this.items = List.copyOf(items);
      this.coder = coder;
    }

    public int rows() {
      return items.size();
    }

    /** Returns the sheet as a workbook. */
    public byte[] workbook() {
      return CodingWorkbook.of(items, coder);
    }

    /** Writes the sheet as CSV. */
    public void csv(Appendable out, boolean excel) throws IOException {
      CodingSheet.csv(items, coder, out, excel);
    }
  }
}
