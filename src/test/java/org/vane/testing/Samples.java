package org.vane.testing;

import static org.vane.testing.AnalysisBuilder.RUSSIA;
import static org.vane.testing.AnalysisBuilder.SOUTH_KOREA;
import static org.vane.testing.AnalysisBuilder.US;

import java.util.List;
import org.vane.analysis.Analysis;
import org.vane.document.DocumentKind;
import org.vane.report.Provenance;

/** Hand-made analyses in the shape of the real thing; every sentence is made up. */
public final class Samples {

  private static final String KIM = "Kim Jong-un";
  private static final String PUTIN = "Vladimir Putin";
  private static final String VOLODIN = "Vyacheslav Volodin";

  private Samples() {}

  /** An article on a leader's speech, with guests, indirect references and reported absences. */
  public static Analysis articleOnSpeech() {
    return new AnalysisBuilder("anniversary-article")
        .title("Leader praises Moscow at anniversary rally")
        .outlet("The Example Herald")
        .published("2025-08-15")
        .headline("Leader praises Moscow at anniversary rally")
        .own(RUSSIA, "Moscow", 0.05)
        .paragraph(
            "Kim Jong-un told the rally that ties with Russia \"will live for ever\", and made no"
                + " mention of dealings with the U.S. as Pyongyang drew nearer to Moscow.")
        .says(KIM, "ties with Russia \"will live for ever\"")
        .absence(KIM, "made no mention of", "dealings with the U.S.")
        .direct(KIM, RUSSIA, "Russia", 0.8)
        .ownAbsence(US, "U.S.", KIM)
        .own(RUSSIA, "Moscow", 0.02)
        .paragraph("The square was full an hour before noon.")
        .paragraph("Kim praised \"Russia's help\" and cursed \"the imperialists and their raids\".")
        .says(KIM, "\"Russia's help\"")
        .says(KIM, "\"the imperialists and their raids\"")
        .direct(KIM, RUSSIA, "Russia", 0.85)
        .indirect(KIM, US, "imperialists", -0.8)
        .paragraph("He thanked the Russian soldiers who had once crossed the river, he said.")
        .says(KIM, "He thanked the Russian soldiers who had once crossed the river")
        .direct(KIM, RUSSIA, "Russian soldiers", 0.7)
        .paragraph("Guests from Russia sat in the first row.")
        .own(RUSSIA, "Russia", 0)
        .paragraph("\"My warm greetings go to Putin\", Kim said.")
        .says(KIM, "\"My warm greetings go to Putin\"")
        .direct(KIM, RUSSIA, "Putin", 0.9)
        .paragraph("Volodin read a letter in which Putin recalled \"the valour of the Red Army\".")
        .says(PUTIN, "\"the valour of the Red Army\"")
        .observe(
            new org.vane.voice.Voice.Named(PUTIN),
            RUSSIA,
            org.vane.target.MentionMode.INDIRECT,
            "Red Army",
            0.6,
            null)
        .paragraph("\"Our work with Russia's friends grows\", the letter went on.")
        .says(PUTIN, "\"Our work with Russia's friends grows\"")
        .direct(PUTIN, RUSSIA, "Russia", 0.7)
        .paragraph(
            "The leader spoke of \"the arrogance of imperialists\" while refraining from words on"
                + " the U.S. or South Korea by name.")
        .says(KIM, "\"the arrogance of imperialists\"")
        .absence(KIM, "refraining from words on", "the U.S. or South Korea")
        .indirect(KIM, US, "imperialists", -0.75)
        .ownAbsence(US, "U.S.", KIM)
        .ownAbsence(SOUTH_KOREA, "South Korea", KIM)
        .paragraph("He closed by saying that ties with Russia stood higher than ever.")
        .says(KIM, "ties with Russia stood higher than ever")
        .direct(KIM, RUSSIA, "Russia", 0.75)
        .paragraph("Volodin said that Russia would remember the welcome.")
        .says(VOLODIN, "Russia would remember the welcome")
        .direct(VOLODIN, RUSSIA, "Russia", 0.3)
        .build();
  }

  /** The text of a speech that names one target in favour and one against. */
  public static Analysis speech() {
    return speech("anniversary-speech");
  }

  /** The same speech under another id. */
  public static Analysis speech(String id) {
    return new AnalysisBuilder(id)
        .kind(DocumentKind.SPEECH)
        .title("Speech at the anniversary rally")
        .speaker(KIM)
        .published("2025-08-15")
        .paragraph("We greet our friends from Russia.")
        .own(RUSSIA, "Russia", 0.8)
        .paragraph("The United States will get nothing from us.")
        .own(US, "United States", -0.7)
        .paragraph("Russia and we stand together.")
        .own(RUSSIA, "Russia", 0.9)
        .paragraph("The harvest is good.")
        .build();
  }

  /** A report in which nobody is quoted and no target is named. */
  public static Analysis quiet() {
    return new AnalysisBuilder("ice-rink")
        .title("Ice rink opens")
        .paragraph("The ice rink opened on Friday.")
        .paragraph("Children skated until dusk.")
        .build();
  }

  /** An article whose title, voice, words and phrases try to break out of every format. */
  public static Analysis hostile() {
    String voice = "<script>alert(1)</script> =cmd|' /C calc'!A0";
    return new AnalysisBuilder("=hostile|<b>id</b>")
        .title("</title><script>alert(2)</script> [x](javascript:alert(3)) `a` | b")
        .outlet("+SUM(A1) \u001b[31mred\u001b[0m \u202Etfel")
        .headline("# not a heading <img src=x onerror=alert(4)> https://example.org")
        .paragraph("-1 \u0000 \"words of U.S. & <i>imperialists</i>\" | **bold** www.example.org")
        .says(voice, "\"words of U.S. & <i>imperialists</i>\"")
        .observe(
            new org.vane.voice.Voice.Named(voice),
            US,
            org.vane.target.MentionMode.INDIRECT,
            "<i>imperialists</i>",
            -0.9,
            null)
        .build();
  }

  /** One speech a year, which warms toward one target. */
  public static Analysis[] years() {
    Analysis[] speeches = new Analysis[9];
    for (int i = 0; i < speeches.length; i++) {
      speeches[i] =
          new AnalysisBuilder("speech-" + (2001 + i))
              .kind(DocumentKind.SPEECH)
              .speaker(KIM)
              .published((2001 + i) + "-09-01")
              .paragraph("We greet our friends from Russia.")
              .own(RUSSIA, "Russia", 0.1 * i)
              .paragraph("Russia knows where the river bends.")
              .own(RUSSIA, "Russia", 0.1 * i - 0.2)
              .build();
    }
    return speeches;
  }

  /** A speech of many paragraphs, each of the usual length and with two targets in it. */
  public static Analysis longSpeech(int paragraphs) {
    AnalysisBuilder speech =
        new AnalysisBuilder("long-speech")
            .kind(DocumentKind.SPEECH)
            .speaker(KIM)
            .title("A long speech");
    for (int i = 0; i < paragraphs; i++) {
      speech
          .paragraph(
              "In the "
                  + (i + 1)
                  + "th place we say that Russia has stood by our harbours, our ships and our"
                  + " fields in good years and in bad ones, while the United States has weighed"
                  + " every sack of grain that passed the strait; nobody at this table has"
                  + " forgotten who came when the dams broke, nor who sent nothing but letters.")
          .own(RUSSIA, "Russia", 0.8)
          .own(US, "United States", -0.6);
    }
    return speech.build();
  }

  /** An article whose names are written in three scripts. */
  public static Analysis scripts() {
    return new AnalysisBuilder("항구-статья")
        .title("Слово о гавани: 항구의 날")
        .outlet("Владивостокский вестник")
        .published("2025-08-15")
        .paragraph("\u201cWe greet Russia\u201d, said 김정은, and \u201cRussia greets us\u201d.")
        .says("김정은", "\u201cWe greet Russia\u201d")
        .direct("김정은", RUSSIA, "Russia", 0.8)
        .paragraph("Моряк Ёлкин-Щукин said that the United States was late, naïve and cross.")
        .says("Моряк Ёлкин-Щукин", "the United States was late, naïve and cross")
        .direct("Моряк Ёлкин-Щукин", US, "United States", -0.6)
        .build();
  }

  public static Provenance provenance(Analysis... analyses) {
    return new Provenance(
        "0.1.0",
        "hand-made " + AnalysisBuilder.MODEL.sha256(),
        "built-in, SHA-256 " + "ab".repeat(32),
        java.util.Arrays.stream(analyses)
            .map(
                a ->
                    new Provenance.Input(
                        a.document().id(), "cd".repeat(32), a.document().text().length()))
            .toList(),
        List.of(new Provenance.Option("--kind", "article")));
  }
}
