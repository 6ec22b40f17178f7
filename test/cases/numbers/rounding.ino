// rounding: written by tsino from rounding.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/table.h"

double roundTo(double value, double step) {
  return tsino::round(value / step) * step;
}

double toDigits(double value, int32_t digits) {
  const double factor = tsino::pow(10.0, digits);
  return tsino::round(value * factor) / factor;
}

const char bar[][2] PROGMEM = {"_", ".", ":", "|", "#"};

void setup() {
  Serial.begin(115200);
  // @run
  // floor, ceil, round, trunc on halves and negatives; results that are used as indices afterwards.
  tsino::Array<double> samples{
      2.5,
      3.5,
      -2.5,
      -3.5,
      1.4999,
      -1.5001,
      7.0,
      -7.0,
      0.5,
      10000000000.0 + 0.5};
  for (const double x : samples) {
    tsino::inspect(Serial, x);
    Serial.print(F(" "));
    tsino::inspect(Serial, floor(x));
    Serial.print(F(" "));
    tsino::inspect(Serial, ceil(x));
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::round(x));
    Serial.print(F(" "));
    tsino::inspect(Serial, trunc(x));
    Serial.println();
  }

  tsino::inspect(Serial, roundTo(17.0, 5.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, roundTo(18.0, 5.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, roundTo(-17.0, 5.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, roundTo(0.37, 0.25));
  Serial.println();
  tsino::inspect(Serial, toDigits(3.14159, 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, toDigits(2.71828, 3));
  Serial.print(F(" "));
  tsino::inspect(Serial, toDigits(99.995, 1));
  Serial.print(F(" "));
  tsino::inspect(Serial, toDigits(-1.25, 1));
  Serial.println();
  String line = F("");
  for (double level = 0.0; level <= 1.0; level += 0.125) {
    line += tsino::tableText(bar, tsino::exactInt(floor(level * 4.99)));
  }
  Serial.println(line);
  Serial.print((int32_t)tsino::round(0.49999999999999994));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::round(1000000000000000.0 + 0.5));
  Serial.print(F(" "));
  Serial.println((int32_t)floor(-1e-9));
  Serial.print((int32_t)trunc(12345.678) % 100);
  Serial.print(F(" "));
  Serial.println(tsino::ceilDiv(10, 4) * 4);
}

void loop() {}
