package org.vane.target;

import java.util.List;

/**
 * How to see that a text is one country's own: conditions such as "only in a North Korean text"
 * refer to it.
 *
 * @param id its id, in the shape of a {@link TargetId}
 * @param outlets words in the name of the outlet
 * @param speakers words in the name of the speaker
 * @param markers phrases of a text that only this origin's own texts tend to hold
 * @param contrary phrases of a text that this origin's own texts tend not to hold
 * @param names what this country calls itself in its speeches and statements
 */
public record OriginDefinition(
    String id,
    List<String> outlets,
    List<String> speakers,
    List<String> markers,
    List<String> contrary,
    List<String> names) {

  public OriginDefinition {
    id = new TargetId(id).value();
    outlets = List.copyOf(outlets);
    speakers = List.copyOf(speakers);
    markers = List.copyOf(markers);
    contrary = List.copyOf(contrary);
    names = List.copyOf(names);
  }
}
