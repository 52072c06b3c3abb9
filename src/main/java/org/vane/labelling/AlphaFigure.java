package org.vane.labelling;

/**
 * Krippendorff's alpha with its interval.
 *
 * @param value at most 1
 * @param low lower end of the 95% interval
 * @param high its upper end
 * @param observations how many with two labels or more stand behind it
 */
public record AlphaFigure(double value, double low, double high, int observations) {}
