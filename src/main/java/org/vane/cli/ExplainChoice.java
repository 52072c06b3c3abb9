package org.vane.cli;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vane.analysis.Analysis;
import org.vane.analysis.Observation;
import org.vane.document.Paragraph;
import org.vane.profile.VoiceKeys;
import org.vane.target.TargetDefinitions;
import org.vane.voice.Voice;

/** Finds the observations that a user asks about, or says what there is instead. */
final class ExplainChoice {

  private final Analysis analysis;
  private final TargetDefinitions targets;

  ExplainChoice(Analysis analysis, TargetDefinitions targets) {
    this.analysis = analysis;
    this.targets = targets;
  }

  /** What was asked for does not exist in the document. */
  static final class NothingThereException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingThereException(String message) {
      super(message);
    }
  }

  /**
   * Returns the observations of a paragraph, target and voice; at least one.
   *
   * @param voice a name or a part of it, however it is spelt, or {@code author}; null for every
   *     voice
   * @throws NothingThereException if there is none; its message says what there is
   */
  List<Observation> of(int paragraph, String target, @Nullable String voice) {
    String id = analysis.document().id();
    List<Integer> numbers =
        analysis.document().paragraphs().stream().map(Paragraph::number).toList();
    if (!numbers.contains(paragraph)) {
      throw new NothingThereException(
          id
              + ": no paragraph "
              + paragraph
              + "; found "
              + (numbers.contains(0) ? "the headline (0) and " : "")
              + "paragraphs 1 to "
              + numbers.stream().mapToInt(n -> n).max().orElse(0)
              + "; give one of these with --paragraph");
    }
    if (targets.ids().stream().noneMatch(t -> t.value().equals(target))) {
      throw new NothingThereException(
          "no target '"
              + target
              + "'; defined are "
              + joined(targets.ids(), Object::toString)
              + "; give one of these, or the file that defines it with --targets");
    }
    List<Observation> about =
        analysis.observations().stream().filter(o -> o.target().value().equals(target)).toList();
    List<Observation> here =
        about.stream().filter(o -> o.paragraph().number() == paragraph).toList();
    if (here.isEmpty()) {
      throw new NothingThereException(notMentioned(id, paragraph, target, about));
    }
    List<Observation> chosen = voice == null ? here : by(voice, here);
    if (chosen.isEmpty()) {
      throw new NothingThereException(
          id
              + ": paragraph "
              + paragraph
              + " holds no mention of "
              + target
              + " by '"
              + voice
              + "'; there it is mentioned by "
              + joined(here, o -> "'" + o.voice().name() + "'")
              + "; give one of these, or leave out --voice");
    }
    return chosen;
  }

  private String notMentioned(String id, int paragraph, String target, List<Observation> about) {
    List<Observation> others =
        analysis.observations().stream().filter(o -> o.paragraph().number() == paragraph).toList();
    return id
        + ": paragraph "
        + paragraph
        + " does not mention "
        + target
        + (others.isEmpty()
            ? " nor any other target"
            : "; it mentions " + joined(others, o -> o.target().value()))
        + "; "
        + target
        + (about.isEmpty()
            ? " is mentioned nowhere in the document"
            : " is mentioned in paragraph "
                + new TreeSet<>(about.stream().map(o -> o.paragraph().number()).toList())
                    .stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  /** Returns those of a voice: with that name, else with that in the name, as a surname is. */
  private static List<Observation> by(String asked, List<Observation> here) {
    List<Observation> exact = here.stream().filter(o -> is(o.voice(), asked)).toList();
    String key = VoiceKeys.key(asked);
    return !exact.isEmpty() || key.isEmpty()
        ? exact
        : here.stream().filter(o -> VoiceKeys.key(o.voice().name()).contains(key)).toList();
  }

  private static boolean is(Voice voice, String asked) {
    return VoiceKeys.key(voice.name()).equals(VoiceKeys.key(asked))
        || (voice instanceof Voice.Author && asked.equalsIgnoreCase("author"));
  }

  private static <T> String joined(Collection<T> all, Function<T, String> name) {
    return all.stream().map(name).distinct().collect(Collectors.joining(", "));
  }
}
