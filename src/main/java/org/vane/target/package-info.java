/**
 * What is spoken of: target definitions (countries with dated direct and indirect aliases, as data)
 * and the {@link org.vane.target.Mention}s found by them. It knows no models.
 */
@NullMarked
package org.vane.target;

import org.jspecify.annotations.NullMarked;
