package org.vane.voice;

/** Whose words a stretch of text is. */
public sealed interface Voice {

  /** The name as reports print it: as first given in full in the document. */
  String name();

  /** What sort of voice it is, as in the {@code voice_kind} column. */
  String kind();

  /**
   * The document's own voice.
   *
   * @param name the speaker of a speech or statement, the outlet of an article, or {@code author}
   */
  record Author(String name) implements Voice {
    @Override
    public String kind() {
      return "author";
    }
  }

  /**
   * A person or institution with a name.
   *
   * @param name as first given in full in the document ("Kim Jong-un", "Rodong Sinmun")
   */
  record Named(String name) implements Voice {
    @Override
    public String kind() {
      return "named";
    }
  }

  /**
   * A source that is described but not named.
   *
   * @param name the description as given ("officials", "a spokesperson for the ministry")
   */
  record Unnamed(String name) implements Voice {
    @Override
    public String kind() {
      return "unnamed";
    }
  }

  /** Words that are somebody's, but whose cannot be told; never dropped, always counted. */
  record Unknown() implements Voice {
    @Override
    public String name() {
      return "unknown";
    }

    @Override
    public String kind() {
      return "unknown";
    }
  }
}
