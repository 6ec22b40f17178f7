// math-functions: written by tsino from math-functions.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/exact-points.h"
#include "src/tsino/hypot.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"

// @run
// The functions and constants of Math that a maker uses; results that every libm agrees on are printed in full.
bool near(double a, double b) {
  return tsino::absolute(a - b) < 1e-12;
}

double distance(int32_t x1, int32_t y1, int32_t x2, int32_t y2) {
  return sqrt(tsino::pow(x2 - x1, 2.0) + tsino::pow(y2 - y1, 2.0));
}

double dewPoint(int32_t celsius, int32_t humidity) {
  const double a = 17.62;
  const double b = 243.12;
  const double gamma = log(humidity / 100.0) + a * celsius / (b + celsius);
  return b * gamma / (a - gamma);
}

void setup() {
  Serial.begin(115200);

  tsino::inspect(Serial, 3.141592653589793);
  Serial.print(F(" "));
  tsino::inspect(Serial, 2.718281828459045);
  Serial.print(F(" "));
  tsino::inspect(Serial, 1.4142135623730951);
  Serial.print(F(" "));
  tsino::inspect(Serial, 0.6931471805599453);
  Serial.print(F(" "));
  tsino::inspect(Serial, 2.302585092994046);
  Serial.println();
  tsino::inspect(Serial, sqrt(2.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, sqrt(144.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, cbrt(27.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::hypot(3.0, 4.0));
  Serial.println();
  Serial.print(tsino::absolute(-5));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::absolute(5.5));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::absolute(-0.25));
  Serial.print(F(" "));
  Serial.print(tsino::sign(-3));
  Serial.print(F(" "));
  Serial.print(tsino::sign(0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::sign(0.1));
  Serial.println();
  tsino::inspect(Serial, tsino::pow(2.0, 10.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::pow(2.0, 0.5));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::pow(9.0, -0.5));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::pow(-8.0, 3.0));
  Serial.println();
  Serial.print(near(sin(3.141592653589793 / 6.0), 0.5) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(near(cos(3.141592653589793 / 3.0), 0.5) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(near(tan(3.141592653589793 / 4.0), 1.0) ? F("true") : F("false"));
  tsino::inspect(Serial, sin(0.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, cos(0.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, atan2(0.0, 1.0));
  Serial.print(F(" "));
  Serial.println(near(atan2(1.0, 1.0) * 4.0, 3.141592653589793) ? F("true") : F("false"));
  Serial.print(near(asin(1.0) * 2.0, 3.141592653589793) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(near(acos(0.0) * 2.0, 3.141592653589793) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(near(atan(1.0) * 4.0, 3.141592653589793) ? F("true") : F("false"));
  tsino::inspect(Serial, tsino::exp(0.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, log(1.0));
  Serial.print(F(" "));
  Serial.print(near(log(2.718281828459045), 1.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::log2(8.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, log10(1000.0));
  Serial.println();
  tsino::inspect(Serial, distance(0, 0, 3, 4));
  Serial.print(F(" "));
  tsino::inspect(Serial, distance(-1, -1, 1, 1));
  Serial.println();
  Serial.print(tsino::withoutFormat(tsino::toFixed(dewPoint(25, 60), 3)));
  Serial.print(F(" "));
  Serial.println(tsino::toFixed(dewPoint(-5, 80), 3));
  for (int32_t degrees_ = 0; degrees_ <= 180; degrees_ += 45) {
    Serial.print(degrees_);
    Serial.print(F(" "));
    Serial.println(tsino::toFixed(sin(degrees_ * 3.141592653589793 / 180.0), 4));
  }
}

void loop() {}
