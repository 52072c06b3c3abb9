package org.vane.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** Rows of tables as JSON objects: the same columns and values as in CSV, typed. */
public final class JsonRows {

  private JsonRows() {}

  /** Returns an object for each row; an empty cell is null. */
  public static <R> ArrayNode of(List<Column<R>> columns, List<R> rows) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (R row : rows) {
      ObjectNode object = array.addObject();
      for (Column<R> column : columns) {
        put(object, column, column.value().apply(row));
      }
    }
    return array;
  }

  private static void put(ObjectNode object, Column<?> column, String text) {
    if (text.isEmpty()) {
      object.putNull(column.name());
      return;
    }
    switch (column.kind()) {
      case TEXT, DATE -> object.put(column.name(), text);
      case INTEGER -> object.put(column.name(), Long.valueOf(text));
      case DECIMAL -> object.put(column.name(), new BigDecimal(text));
      case TRUTH -> object.put(column.name(), Boolean.valueOf(text));
    }
  }
}
