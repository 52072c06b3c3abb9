package org.vane.profile;

import java.util.Optional;

/** What the paragraphs of a voice, taken together, say of a target. */
public sealed interface Verdict {

  /** Returns the word of the {@code verdict} column. */
  String word();

  /** Returns the score behind the verdict; empty for silence. */
  Optional<Estimate> estimate();

  /** Calls the one case that applies; a new verdict does not compile until every caller has it. */
  <R> R match(Cases<R> cases);

  /** One answer for each verdict. */
  interface Cases<R> {
    R favour(Estimate estimate);

    R against(Estimate estimate);

    R neutral(Estimate estimate);

    R mixed(Estimate estimate, Counts counts);

    R silent();
  }

  /** The mean score lies above the dead-band. */
  record Favour(Estimate score) implements Verdict {
    @Override
    public String word() {
      return "favour";
    }

    @Override
    public Optional<Estimate> estimate() {
      return Optional.of(score);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.favour(score);
    }
  }

  /** The mean score lies below the dead-band. */
  record Against(Estimate score) implements Verdict {
    @Override
    public String word() {
      return "against";
    }

    @Override
    public Optional<Estimate> estimate() {
      return Optional.of(score);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.against(score);
    }
  }

  /** The mean score lies within the dead-band, and the paragraphs do not contradict each other. */
  record Neutral(Estimate score) implements Verdict {
    @Override
    public String word() {
      return "neutral";
    }

    @Override
    public Optional<Estimate> estimate() {
      return Optional.of(score);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.neutral(score);
    }
  }

  /** The mean score lies within the dead-band because paragraphs for and against cancel out. */
  record Mixed(Estimate score, Counts counts) implements Verdict {
    @Override
    public String word() {
      return "mixed";
    }

    @Override
    public Optional<Estimate> estimate() {
      return Optional.of(score);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.mixed(score, counts);
    }
  }

  /** The voice does not mention the target, so there is nothing to judge. */
  record Silent() implements Verdict {
    @Override
    public String word() {
      return "silent";
    }

    @Override
    public Optional<Estimate> estimate() {
      return Optional.empty();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.silent();
    }
  }
}
