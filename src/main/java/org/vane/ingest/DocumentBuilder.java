package org.vane.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.document.Metadata;
import org.vane.document.Paragraph;
import org.vane.document.Span;

/** Builds a {@link Document} from decoded text: head, paragraphs, sentences. */
public final class DocumentBuilder {

  /** No paragraph anybody reads is longer; a longer line is a data file or a broken export. */
  static final int LONGEST_LINE = 2_000_000;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

  /** KCNA ends its items so. */
  private static final Pattern END_MARK = Pattern.compile("\\s*-0-(?:\\s*\\([^)]{1,40}\\))?\\s*$");

  /** A file name that ends in a year, as those of yearly series do: {@code NAME_1998}. */
  private static final Pattern SERIES_YEAR = Pattern.compile("(?:.*[_ -])?((?:19|20)\\d\\d)");

  private final SentenceCutter sentences = new SentenceCutter();

  /**
   * Builds a document.
   *
   * @param id the document's id; a date or year in it dates a dateline that names only a day, and
   *     where nothing else dates the text, a date in it or a year at its end does
   * @param text the whole decoded text
   * @param given what is stated about it; wins over what the text says
   * @throws UnreadableInputException if the text holds nothing to read or a line that no text has
   */
  public Document build(String id, String text, GivenMetadata given) {
    return build(id, id, text, given);
  }

  /** Does the same for an input that messages call otherwise than by its id. */
  Document build(String name, String id, String text, GivenMetadata given) {
    List<Line> lines = Line.of(text);
    check(name, lines);
    boolean wrapped = Reflow.isWrapped(lines);
    Head head = Head.read(lines, wrapped, yearIn(id));
    List<Span> body = bodySpans(text, lines, head, wrapped);
    if (body.isEmpty() && head.headline() == null) {
      throw new UnreadableInputException(
          name
              + ": found no words in it, where a text is expected. Check that the file is the right"
              + " one");
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    if (head.headline() != null) {
      Span span = head.headline().span();
      paragraphs.add(new Paragraph(0, span, List.of(span)));
    }
    for (Span span : body) {
      int number = paragraphs.size() + (head.headline() == null ? 1 : 0);
      paragraphs.add(new Paragraph(number, span, sentences.cut(text, span)));
    }
    GivenMetadata dated = new GivenMetadata(null, Dates.find(id).orElse(null), null, null, null);
    GivenMetadata known = given.orElse(head.metadata()).orElse(dated);
    return new Document(id, text, metadata(id, known, head.headline(), text, body), paragraphs);
  }

  private static Metadata metadata(
      String id, GivenMetadata known, @Nullable Line headline, String text, List<Span> body) {
    String title = headline != null ? headline.text() : null;
    String first = body.isEmpty() ? "" : body.get(0).of(text);
    DocumentKind kind =
        Optional.ofNullable(known.kind())
            .orElseGet(() -> KindGuess.kind(title, first, text, known.outlet() != null));
    String speaker = known.speaker();
    if (speaker == null && kind == DocumentKind.STATEMENT) {
      speaker = Issuers.issuer(title, first).orElse(null);
    }
    Matcher year = SERIES_YEAR.matcher(id);
    boolean yearOnly = known.published() == null && year.matches();
    return new Metadata(
        known.title(),
        yearOnly ? Metadata.middleOf(Integer.parseInt(year.group(1))) : known.published(),
        known.outlet(),
        speaker,
        kind,
        yearOnly);
  }

  private static void check(String name, List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int length = lines.get(i).text().length();
      if (length > LONGEST_LINE) {
        throw new UnreadableInputException(
            name
                + ":"
                + (i + 1)
                + ": found a line of "
                + length
                + " characters; at most "
                + LONGEST_LINE
                + " are allowed. This looks like a data file: give the texts one per file");
      }
    }
  }

  private static List<Span> bodySpans(String text, List<Line> lines, Head head, boolean wrapped) {
    int first = Math.min(head.bodyFrom(), lines.size());
    List<Line> body = lines.subList(first, Math.max(first, Tail.bodyTo(lines)));
    List<Span> spans = new ArrayList<>(Reflow.paragraphs(body, wrapped));
    if (head.datelineLength() > 0 && !spans.isEmpty()) {
      Span opening = spans.get(0);
      int start = Math.min(opening.end(), opening.start() + head.datelineLength());
      if (start < opening.end()) {
        spans.set(0, new Span(start, opening.end()));
      } else {
        spans.remove(0);
      }
    }
    if (!spans.isEmpty()) {
      Span last = spans.get(spans.size() - 1);
      // Only the end is looked at: the pattern must not walk through a long paragraph.
      int from = Math.max(last.start(), last.end() - 60);
      Matcher mark = END_MARK.matcher(text.substring(from, last.end()));
      if (mark.find() && from + mark.start() > last.start()) {
        spans.set(spans.size() - 1, new Span(last.start(), from + mark.start()));
      }
    }
    return spans;
  }

  private static OptionalInt yearIn(String id) {
    Matcher m = YEAR.matcher(id);
    return m.find() ? OptionalInt.of(Integer.parseInt(m.group(1))) : OptionalInt.empty();
  }
}
