// float-rounding: written by tsino from float-rounding.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/typed-array-text.h"
#include "src/tsino/typed-array-visit.h"
#include "src/tsino/typed-array.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Float32Array rounds what it stores; sums over float and double arrays differ; NaN and infinities pass.
  tsino::Float32Array floats = tsino::Float32Array(3);
  floats.put(0, (float)0.1);
  floats.put(1, 16777217.0);
  floats.put(2, (float)(1.0 / 3.0));
  Serial.print(tsino::withoutFormat(floats.join()));
  Serial.print(F(" "));
  Serial.print((double)floats[0] == 0.1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(floats[0] == tsino::fround(0.1) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, floats[1] + 1.0);
  Serial.println();
  tsino::Float64Array doubles = tsino::Float64Array::from(floats);
  Serial.print(tsino::withoutFormat(doubles.join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, doubles[0] + doubles[2]);
  Serial.println();
  double sum = 0.0;
  tsino::Float32Array steps = tsino::Float32Array(10).fill(0.1);
  for (const double step : steps) sum += step;
  tsino::inspect(Serial, sum);
  Serial.print(F(" "));
  Serial.print(
      tsino::reduceBytes<double>(steps, [](double a, double b) -> double { return a + b; }, 0.0)
          == sum ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::fround(sum));
  Serial.println();
  tsino::Float32Array special = tsino::Float32Array::of(
      (double)NAN,
      (double)INFINITY,
      (double)-INFINITY,
      3.4e38,
      3.5e38,
      1e-46,
      -1.5);
  Serial.print(tsino::withoutFormat(special.join(F(" "))));
  Serial.print(F(" "));
  Serial.print(special.includes((double)NAN) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(special.indexOf((double)NAN));
  Serial.print(F(" "));
  Serial.println(tsino::filterBytes(special, [](double v) -> bool { return v > 0.0; }).length());
  tsino::Float32Array accumulate = tsino::Float32Array(1);
  for (int32_t i = 0; i < 100; i++) accumulate.put(0, (float)(accumulate[0] + 0.01));
  tsino::inspect(Serial, accumulate[0]);
  Serial.print(F(" "));
  Serial.println(tsino::toFixed((double)accumulate[0], 4));
  String withoutFormatResult = tsino::withoutFormat(tsino::Float32Array::of(3, 1, 2).sort().join());
  String joinResult = tsino::Float64Array::of(0.5, -0.5, 10, 9).sort().join();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.println(
      tsino::mapBytes(
          tsino::Float32Array::of(1.5, 2.5),
          [](double v) -> double { return v / 3.0; }).join());
  Serial.print(
      tsino::withoutFormat(
          tsino::Uint8Array::from(tsino::Float32Array::of(1.9, -1.9, 256.5)).join()));
  Serial.print(F(" "));
  Serial.println(tsino::Int32Array::of(10000000000.0, -10000000000.0, 0.99).join());
}

void loop() {}
