// matrix-flat: written by tsino from matrix-flat.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/print.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

// @run
// A matrix in a flat array with row-major indices; identity, product, transpose and determinant.
tsino::Array<double> identity(int32_t n) {
  tsino::Array<double> m;
  for (int32_t i = 0; i < n * n; i++) m.push((double)(i % (n + 1) == 0 ? 1 : 0));
  return m;
}

tsino::Array<double> multiply(tsino::Array<double>& a, tsino::Array<double>& b, int32_t n) {
  tsino::Array<double> result;
  for (int32_t row = 0; row < n; row++) {
    for (int32_t col = 0; col < n; col++) {
      double sum = 0.0;
      for (int32_t k = 0; k < n; k++) sum += a[row * n + k] * b[k * n + col];
      result.push(sum);
    }
  }
  return result;
}

void transposeInPlace(tsino::Array<double>& m, int32_t n) {
  for (int32_t row = 0; row < n; row++) {
    for (int32_t col = row + 1; col < n; col++) {
      const double kept = m[row * n + col];
      m.set(row * n + col, m[col * n + row]);
      m.set(col * n + row, kept);
    }
  }
}

double determinant3(const tsino::Array<double>& m) {
  return m[0] * (m[4] * m[8] - m[5] * m[7]) - m[1] * (m[3] * m[8] - m[5] * m[6])
      + m[2] * (m[3] * m[7] - m[4] * m[6]);
}

void show(const __FlashStringHelper* name, const tsino::Array<double>& m, int32_t n) {
  Serial.println(name);
  for (int32_t row = 0; row < n; row++) {
    String line = F("");
    for (int32_t col = 0; col < n; col++) {
      line += tsino::padStart(tsino::toText(m[row * n + col]), 6);
    }
    Serial.println(line);
  }
}

void setup() {
  Serial.begin(115200);

  tsino::Array<double> a{2.0, -1.0, 0.0, 1.0, 3.0, 5.0, 0.5, 4.0, -2.0};
  show(F("a"), a, 3);
  tsino::Array<double> list = identity(3);
  show(F("a * 1"), multiply(a, list, 3), 3);
  show(F("a * a"), multiply(a, a, 3), 3);
  Serial.print(F("det "));
  tsino::inspect(Serial, determinant3(a));
  Serial.println();
  transposeInPlace(a, 3);
  show(F("transposed"), a, 3);
  Serial.print(F("det "));
  tsino::inspect(Serial, determinant3(a));
  Serial.println();
}

void loop() {}
