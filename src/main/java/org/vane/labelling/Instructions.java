package org.vane.labelling;

import java.util.List;

/** What a coder has to know, in short; the annotation guidelines at length are the project's. */
final class Instructions {

  static final List<List<String>> LINES =
      List.of(
          List.of("What is asked"),
          List.of(
              "",
              "One row is one question. Read the paragraph in the column text. Which stance does"
                  + " the voice take toward the target, in this paragraph? The column words holds"
                  + " the words by which the target is mentioned; before and after are there for"
                  + " context only."),
          List.of(""),
          List.of("label"),
          List.of(
              "favour",
              "The voice praises, thanks, congratulates or supports the target, stands by it, or"
                  + " welcomes cooperation, alliance or talks with it."),
          List.of(
              "against",
              "The voice criticises, accuses, scorns or threatens the target, or endorses hostile"
                  + " acts against it. A condition with a threat counts; so does a hostile name"
                  + " by itself, and irony as it is meant."),
          List.of(
              "neutral",
              "The target is only named or located, facts are reported without a judgement, or both"
                  + " sides weigh the same."),
          List.of(
              "none",
              "The voice does not mention this target here: the words mean something else, or they"
                  + " are somebody else's."),
          List.of("(empty)", "Not judged yet. The import counts these rows and leaves them out."),
          List.of(""),
          List.of("Whose words"),
          List.of(
              "",
              "AUTHOR is the text's own voice: the speaker of a speech, the narration of an"
                  + " article. What somebody else is quoted as saying is that person's stance, not"
                  + " the narrator's. Judge the voice, not the event: a grim event told in plain"
                  + " words is neutral."),
          List.of(
              "",
              "A text that says that somebody did not mention a country takes no stance by that:"
                  + " neutral."),
          List.of(""),
          List.of("No words"),
          List.of(
              "",
              "Where the column words is empty, Vane heard no mention. If there is none, choose"
                  + " none. If there is one after all, copy its words from the text into the column"
                  + " words, letter by letter, and choose the stance."),
          List.of(""),
          List.of("Please"),
          List.of(
              "",
              "Write into label and comment only (and words, as just said). Rows may be sorted,"
                  + " filtered and left out; hidden columns must stay. Save as .xlsx or as CSV."));

  private Instructions() {}
}
