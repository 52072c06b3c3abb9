package org.vane.training;

import java.time.Duration;

/** Hears how a training goes on; it is called on the training thread and must return at once. */
public interface TrainingListener {

  /** A listener that hears nothing. */
  TrainingListener NONE = new TrainingListener() {};

  /** Something worth a line: a skipped row, a phase that begins, a checkpoint that is resumed. */
  default void note(String message) {}

  /**
   * A part of an epoch is done.
   *
   * @param epoch from 1
   * @param epochs how many there will be at most
   * @param done share of the epoch that is done, in 0..1
   * @param loss mean loss of late
   * @param left estimate of the time to the last epoch's end
   */
  default void progress(int epoch, int epochs, double done, double loss, Duration left) {}

  /**
   * An epoch is done and was tried on the held-out data.
   *
   * @param devMacroF1 macro-F1 there, in 0..1
   * @param best whether it is the best so far
   */
  default void epoch(int epoch, int epochs, double devMacroF1, boolean best) {}
}
