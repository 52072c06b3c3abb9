package org.vane.report.wording;

import org.vane.target.TargetId;

/**
 * Ids of the places in one document's part of a report that text can link to.
 *
 * @param document position of the document in the report, from 1
 * @param page address of the page that holds the part, empty for the page that links
 */
public record Anchors(int document, String page) {

  /** Makes ids of places on the page that links to them. */
  public Anchors(int document) {
    this(document, "");
  }

  /** Returns the address that a link to a place needs: the id alone is on the same page. */
  public static String href(String place) {
    return place.contains("#") ? place : "#" + place;
  }

  public String self() {
    return (page.isEmpty() ? "" : page + "#") + "d" + document;
  }

  public String paragraph(int number) {
    return self() + "-p" + number;
  }

  /**
   * Returns the id of an observation's row.
   *
   * @param index position in the analysis, from 0
   */
  public String observation(int index) {
    return self() + "-o" + (index + 1);
  }

  /**
   * Returns the id of a profile's row.
   *
   * @param voice position among the document's voices, from 0
   */
  public String profile(int voice, TargetId target) {
    return self() + "-v" + (voice + 1) + "-" + target.value();
  }
}
