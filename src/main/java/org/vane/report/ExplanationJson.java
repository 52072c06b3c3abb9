package org.vane.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vane.analysis.Explanation;
import org.vane.analysis.Observation;
import org.vane.analysis.WindowAnswer;
import org.vane.analysis.WordEffect;
import org.vane.document.Document;
import org.vane.document.Span;
import org.vane.export.JsonRows;
import org.vane.export.JsonText;
import org.vane.export.ObservationsCsv;
import org.vane.export.ProfilesCsv;
import org.vane.target.Alias;
import org.vane.target.Mention;
import org.vane.target.TargetDefinitions;
import org.vane.voice.Attribution;
import org.vane.voice.ReportedAbsence;

/** Explanations as JSON. */
final class ExplanationJson {

  /** Version of the format; the schema of that name stands beside the exporters. */
  static final String FORMAT = "vane-explanation/1";

  private static final int DECIMALS = 6;

  private final TargetDefinitions targets;
  private final Provenance provenance;

  ExplanationJson(TargetDefinitions targets, Provenance provenance) {
    this.targets = targets;
    this.provenance = provenance;
  }

  String of(List<ExplainedProfile> explained) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", FORMAT);
    ObjectNode made = root.putObject("provenance");
    made.put("vane", provenance.toolVersion());
    made.put("model", provenance.model());
    made.put("targets", provenance.targets());
    ArrayNode inputs = made.putArray("inputs");
    provenance
        .inputs()
        .forEach(
            i ->
                inputs
                    .addObject()
                    .put("document", i.document())
                    .put("sha256", i.sha256())
                    .put("chars", i.chars()));
    root.put("method", "leave-one-out");
    ArrayNode explanations = root.putArray("explanations");
    explained.forEach(e -> explanation(explanations.addObject(), e));
    try {
      return JsonText.of(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("can't write JSON in memory", e);
    }
  }

  private void explanation(ObjectNode node, ExplainedProfile explained) {
    Explanation explanation = explained.explanation();
    Document document = explanation.analysis().document();
    node.set("profile", JsonRows.of(ProfilesCsv.columns(), List.of(explained.profile())).get(0));
    ArrayNode paragraphs = node.putArray("paragraphs");
    for (Observation each : explained.profile().observations()) {
      paragraphs
          .addObject()
          .put("paragraph", each.paragraph().number())
          .put("stance", lower(each.distribution().label()))
          .put("score", rounded(each.distribution().score()))
          .put("explained", each.equals(explanation.observation()));
    }
    node.set(
        "observation",
        JsonRows.of(
                ObservationsCsv.columns(),
                List.of(new ObservationsCsv.Row(explanation.analysis(), explanation.observation())))
            .get(0));
    ArrayNode mentions = node.putArray("mentions");
    for (Mention mention : explanation.observation().mentions()) {
      mention(mentions.addObject(), mention, explanation);
    }
    node.put("temperature", rounded(explanation.temperature()));
    ArrayNode windows = node.putArray("windows");
    explanation.windows().forEach(w -> window(windows.addObject(), w, document));
    words(node, explanation.words(), document);
  }

  private void mention(ObjectNode node, Mention mention, Explanation explanation) {
    Document document = explanation.analysis().document();
    span(node, document, mention.span());
    node.put("mode", lower(mention.mode()));
    node.put("rule", mention.rule());
    node.put(
        "certainty", targets.aliasOf(mention).map(alias -> lower(alias.certainty())).orElse(null));
    node.put("note", targets.aliasOf(mention).map(Alias::note).orElse(null));
    Attribution attribution =
        explanation.analysis().voices().attributionOf(mention.span()).orElse(null);
    if (attribution == null) {
      node.putNull("attribution");
    } else {
      ObjectNode whose = node.putObject("attribution");
      whose.put("voice", attribution.voice().name());
      whose.put("voice_kind", attribution.voice().kind());
      whose.put("kind", lower(attribution.kind()));
      whose.put("rule", attribution.rule());
      part(whose, "content", document, attribution.content());
      part(whose, "cue", document, attribution.cue());
      part(whose, "source", document, attribution.source());
    }
    ReportedAbsence absence =
        explanation.analysis().voices().absenceOf(mention.span()).orElse(null);
    if (absence == null) {
      node.putNull("absence");
    } else {
      ObjectNode silent = node.putObject("absence");
      silent.put("silent", absence.silent().name());
      silent.put("rule", absence.rule());
      part(silent, "cue", document, absence.cue());
      part(silent, "scope", document, absence.scope());
    }
  }

  private static void window(ObjectNode node, WindowAnswer answer, Document document) {
    part(node, "sentence", document, answer.window().sentence());
    node.put("asked", answer.window().query().text());
    node.put("read", answer.reading().text());
    node.put("p_against", rounded(answer.answer().against()));
    node.put("p_neutral", rounded(answer.answer().neutral()));
    node.put("p_favour", rounded(answer.answer().favour()));
    node.put("score", rounded(answer.answer().score()));
    words(node, answer.words(), document);
  }

  private static void words(ObjectNode node, List<WordEffect> words, Document document) {
    ArrayNode array = node.putArray("words");
    for (WordEffect word : words) {
      ObjectNode entry = array.addObject();
      span(entry, document, word.span());
      entry.put("effect", rounded(word.effect()));
    }
  }

  private static void part(ObjectNode node, String name, Document document, @Nullable Span span) {
    if (span == null) {
      node.putNull(name);
    } else {
      span(node.putObject(name), document, span);
    }
  }

  private static void span(ObjectNode node, Document document, Span span) {
    node.put("text", document.text(span)).put("start", span.start()).put("end", span.end());
  }

  private static BigDecimal rounded(double value) {
    return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
