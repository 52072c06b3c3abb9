package org.vane.target;

/** Whether a mention names its target or only hints at it. */
public enum MentionMode {
  /** The target is named. */
  DIRECT,
  /** An epithet, euphemism or description picks the target out for an informed reader. */
  INDIRECT
}
