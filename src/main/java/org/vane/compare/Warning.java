package org.vane.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.document.DocumentKind;

/** A reason why numbers of the compared documents are not like for like. */
public sealed interface Warning {

  /** Calls the one case that applies; a new warning does not compile until every caller has it. */
  <R> R match(Cases<R> cases);

  /** One answer for each warning. */
  interface Cases<R> {
    R genres(Genres warning);

    R excerpts(Excerpts warning);

    R lengths(Lengths warning);

    R models(Models warning);

    R targets(Targets warning);

    R leftOut(LeftOut warning);
  }

  /**
   * Documents of different kinds: a speech is written to be heard, an article to report.
   *
   * @param kinds the kinds found, in the order of {@link DocumentKind}
   */
  record Genres(List<DocumentKind> kinds) implements Warning {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.genres(this);
    }
  }

  /**
   * Some voices are read in full, others only as somebody quotes them.
   *
   * @param excerpts how many sides rest on quoted parts
   * @param full how many sides rest on a text of their own
   */
  record Excerpts(int excerpts, int full) implements Warning {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.excerpts(this);
    }
  }

  /**
   * The longest document is many times the shortest: it has more room to mention anybody.
   *
   * @param shortest id of the shortest document
   * @param shortestParagraphs its body paragraphs
   * @param longest id of the longest document
   * @param longestParagraphs its body paragraphs
   */
  record Lengths(String shortest, long shortestParagraphs, String longest, long longestParagraphs)
      implements Warning {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.lengths(this);
    }
  }

  /**
   * The scores come from different models.
   *
   * @param models the models, sorted
   */
  record Models(List<String> models) implements Warning {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.models(this);
    }
  }

  /**
   * The documents were not searched for the same targets.
   *
   * @param targets ids of the targets that some documents were searched for and others not, sorted
   */
  record Targets(List<String> targets) implements Warning {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.targets(this);
    }
  }

  /**
   * Documents that stand in no group, as they lack what is grouped by, or the voice asked for.
   *
   * @param grouping by what documents are put together
   * @param voice the voice asked for, or null
   * @param documents their ids, in the order given
   */
  record LeftOut(Grouping grouping, @Nullable String voice, List<String> documents)
      implements Warning {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.leftOut(this);
    }
  }
}
