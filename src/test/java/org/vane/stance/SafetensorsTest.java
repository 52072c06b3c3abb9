package org.vane.stance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetensorsTest {
  private static final Map<String, Tensor> TENSORS =
      Map.of(
          "b", Tensor.vector(1, -2.5f, 0),
          "a", Tensor.matrix(2, 2, new float[] {0.5f, 1024, -0.125f, 3}));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"F32", "F16"})
  void whatIsWrittenIsReadBack(Safetensors.Precision precision) throws IOException {
    Path file = folder.resolve("x.safetensors");
    Safetensors.write(file, TENSORS, precision);

    Map<String, Tensor> read = Safetensors.read(file);

    assertEquals(TENSORS.keySet(), read.keySet());
    for (String name : read.keySet()) {
      assertArrayEquals(TENSORS.get(name).shape(), read.get(name).shape());
      assertArrayEquals(TENSORS.get(name).values(), read.get(name).values());
    }
  }

  @Test
  void dataBeginsAtAMultipleOfEightBytesAsTheFormatAsks() throws IOException {
    Path file = folder.resolve("x.safetensors");
    Safetensors.write(file, TENSORS, Safetensors.Precision.F32);

    assertEquals(0, (Files.size(file) - 7 * Float.BYTES) % 8);
  }

  @ParameterizedTest
  @CsvSource({"3, too short for a header", "20, a header that is cut", "-4, data that is cut"})
  void cutFilesAreRefused(int length, String reason) throws IOException {
    Path file = folder.resolve("x.safetensors");
    Safetensors.write(file, TENSORS, Safetensors.Precision.F32);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, length > 0 ? length : bytes.length + length));

    assertThrows(IOException.class, () -> Safetensors.read(file), reason);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0x0000",
    "1, 0x3c00",
    "-2, 0xc000",
    "65504, 0x7bff",
    "1e9, 0x7bff", // Too large: the largest finite half, no infinity in a network.
    "5.9604645e-8, 0x0001", // The smallest.
    "0.333251953125, 0x3555",
  })
  void halvesAreThoseOfTheStandard(float value, String bits) {
    assertEquals(Integer.decode(bits).shortValue(), HalfFloat.fromFloat(value));
  }

  @Property
  void halvesAreTheNearest(@ForAll @FloatRange(min = -60000, max = 60000) float value) {
    float back = HalfFloat.toFloat(HalfFloat.fromFloat(value));

    float step = Math.max(0x1p-24f, Math.abs(value) * 0x1p-10f);
    assertTrue(Math.abs(back - value) <= step / 2 * 1.0001f, value + " became " + back);
  }
}
