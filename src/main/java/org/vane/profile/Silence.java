package org.vane.profile;

/** Whether a voice names a target; each verdict carries its evidence. */
public sealed interface Silence {

  SilenceEvidence evidence();

  /** Returns the word of the {@code silence} column. */
  String word();

  /** Calls the one case that applies; a new verdict does not compile until every caller has it. */
  <R> R match(Cases<R> cases);

  /** One answer for each verdict. */
  interface Cases<R> {
    R mentioned(SilenceEvidence evidence);

    R indirectOnly(SilenceEvidence evidence);

    R silent(SilenceEvidence evidence);

    R notAssessable(SilenceEvidence evidence);
  }

  /** The voice names the target. */
  record Mentioned(SilenceEvidence evidence) implements Silence {
    @Override
    public String word() {
      return "mentioned";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.mentioned(evidence);
    }
  }

  /** The voice hints at the target without naming it. */
  record IndirectOnly(SilenceEvidence evidence) implements Silence {
    @Override
    public String word() {
      return "indirect only";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.indirectOnly(evidence);
    }
  }

  /** The voice speaks, and not of the target. */
  record Silent(SilenceEvidence evidence) implements Silence {
    @Override
    public String word() {
      Baseline baseline = evidence.baseline();
      if (baseline instanceof Baseline.Unusual) {
        return "silent: unusual";
      }
      return baseline instanceof Baseline.Usual ? "silent: usual" : "silent";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.silent(evidence);
    }
  }

  /** The document holds no words of the voice, or the voice is unknown: nothing can be said. */
  record NotAssessable(SilenceEvidence evidence) implements Silence {
    @Override
    public String word() {
      return "not assessable";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.notAssessable(evidence);
    }
  }
}
