package org.vane.report;

/**
 * Shares of paragraphs in favour, neutral and against; cells are empty where nothing could be
 * corrected.
 *
 * @param whose a voice or a group
 * @param target the target's name
 * @param paragraphs how many paragraphs there are
 * @param counted as the model labels them
 * @param emq corrected by EMQ
 * @param net EMQ's share in favour less that against, with its interval
 * @param pacc corrected by PACC
 */
public record ShareView(
    String whose,
    String target,
    String paragraphs,
    String counted,
    String emq,
    String net,
    String pacc) {}
