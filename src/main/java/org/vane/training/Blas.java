package org.vane.training;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.CblasTrans;

import org.bytedeco.openblas.global.openblas;

/** The one routine of OpenBLAS, ND4J's own BLAS, that a transformer layer needs. */
final class Blas {
  private Blas() {}

  /**
   * A matrix within memory.
   *
   * @param offset of its first number
   * @param stride from one row to the next
   * @param transposed whether its transpose is meant
   */
  record Matrix(Floats floats, int offset, int stride, boolean transposed) {

    static Matrix of(Floats floats, int offset, int stride) {
      return new Matrix(floats, offset, stride, false);
    }

    Matrix t() {
      return new Matrix(floats, offset, stride, !transposed);
    }
  }

  /** Sets {@code c = alpha a b + beta c}, where {@code a} is [m, k] and {@code b} is [k, n]. */
  static void multiply(int m, int n, int k, float alpha, Matrix a, Matrix b, float beta, Matrix c) {
    openblas.cblas_sgemm(
        CblasRowMajor,
        a.transposed() ? CblasTrans : CblasNoTrans,
        b.transposed() ? CblasTrans : CblasNoTrans,
        m,
        n,
        k,
        alpha,
        a.floats().at(a.offset()),
        a.stride(),
        b.floats().at(b.offset()),
        b.stride(),
        beta,
        c.floats().at(c.offset()),
        c.stride());
  }

  /** Adds the first {@code length} numbers of {@code other} to those of {@code sum}. */
  static void add(Floats sum, Floats other, int length) {
    openblas.cblas_saxpy(length, 1, other.at(0), 1, sum.at(0), 1);
  }
}
