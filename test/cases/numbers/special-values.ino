// special-values: written by tsino from special-values.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/truth.h"

// @run
// NaN and the infinities: how they print, compare and flow through functions that also see integers.
double safeRatio(int32_t a, int32_t b) {
  return b == 0 ? (double)NAN : (double)a / b;
}

String classify(double x) {
  if (isnan(x)) return F("nan");
  if (x == (double)INFINITY) return F("too much");
  if (x == (double)-INFINITY) return F("too little");
  return x < 0.0 ? F("negative") : x > 0.0 ? F("positive") : F("zero");
}

void setup() {
  Serial.begin(115200);

  const int32_t zero = 0;
  const double nan = (double)zero / zero;
  tsino::inspect(Serial, nan);
  Serial.print(F(" "));
  tsino::inspect(Serial, 1.0 / zero);
  Serial.print(F(" "));
  tsino::inspect(Serial, -1.0 / zero);
  Serial.println();
  Serial.print(nan == nan ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(nan != nan ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(nan < 1.0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(nan > 1.0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(nan <= nan ? F("true") : F("false"));
  tsino::Array<double> list{1.0 / zero, -1.0 / zero, nan, -0.001, 3.0, 0.0};
  for (const double x : list) {
    Serial.print(tsino::withoutFormat(classify(x)));
    Serial.print(F(" "));
    tsino::inspect(Serial, x);
    Serial.println();
  }
  tsino::inspect(Serial, safeRatio(1, 4));
  Serial.print(F(" "));
  tsino::inspect(Serial, safeRatio(1, 0));
  Serial.print(F(" "));
  Serial.println(classify(safeRatio(0, 0)));
  tsino::inspect(Serial, (double)INFINITY + 1.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, (double)INFINITY - (double)INFINITY);
  Serial.print(F(" "));
  tsino::inspect(Serial, (double)INFINITY * 0.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, (double)INFINITY * -2.0);
  Serial.println();
  tsino::inspect(Serial, tsino::maximum(1.0, (double)NAN));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::minimum((double)NAN, 1.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, sqrt(-1.0));
  Serial.println();
  Serial.print(0);
  Serial.print(F(" "));
  Serial.print(0);
  Serial.print(F(" "));
  Serial.print(0);
  Serial.print(F(" "));
  Serial.println(~0);
  Serial.print(isnan(nan) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isfinite(1e308 * 10.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::isInteger(5.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::isInteger(5.5) ? F("true") : F("false"));
  tsino::print(Serial, nan);
  Serial.print(F(" "));
  tsino::print(Serial, (double)-INFINITY);
  tsino::print(Serial, (double)INFINITY);
  Serial.println();
  double worst = (double)-INFINITY;
  tsino::Array<int8_t> list2{-40, -55, -12};
  for (const int32_t reading : list2) {
    if (reading > worst) worst = reading;
  }
  tsino::inspect(Serial, worst);
  Serial.print(F(" "));
  Serial.print(tsino::truthy(nan) ? F("truthy") : F("falsy"));
  Serial.print(F(" "));
  Serial.print(zero != 0 ? F("truthy") : F("falsy"));
  Serial.print(F(" "));
  Serial.println(tsino::truthy((double)-INFINITY) ? F("truthy") : F("falsy"));
}

void loop() {}
