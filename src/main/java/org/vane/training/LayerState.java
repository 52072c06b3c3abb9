package org.vane.training;

/** What a layer's forward pass leaves for its backward pass. */
final class LayerState {
  Floats query = Floats.empty();
  Floats key = Floats.empty();
  Floats value = Floats.empty();
  Floats attention = Floats.empty();
  Floats context = Floats.empty();
  Floats normal1 = Floats.empty();
  Floats middle = Floats.empty();
  Floats inner = Floats.empty();
  Floats slope = Floats.empty();
  Floats normal2 = Floats.empty();
  Floats drop1 = Floats.empty();
  Floats drop2 = Floats.empty();
  float[] inverse1 = {};
  float[] inverse2 = {};

  /** Makes room for a batch. */
  void reserve(LayerShape shape, int sequences, int tokens) {
    int rows = sequences * tokens;
    query = Floats.atLeast(query, rows * shape.width());
    key = Floats.atLeast(key, rows * shape.width());
    value = Floats.atLeast(value, rows * shape.width());
    attention = Floats.atLeast(attention, sequences * shape.heads() * tokens * tokens);
    context = Floats.atLeast(context, rows * shape.width());
    normal1 = Floats.atLeast(normal1, rows * shape.width());
    middle = Floats.atLeast(middle, rows * shape.width());
    inner = Floats.atLeast(inner, rows * shape.inner());
    slope = Floats.atLeast(slope, rows * shape.inner());
    normal2 = Floats.atLeast(normal2, rows * shape.width());
    drop1 = Floats.atLeast(drop1, rows * shape.width());
    drop2 = Floats.atLeast(drop2, rows * shape.width());
    if (inverse1.length < rows) {
      inverse1 = new float[rows];
      inverse2 = new float[rows];
    }
  }
}
