// negative-zero-of-doubles: written by tsino from negative-zero-of-doubles.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"

// @run
// Minus zero of a fraction keeps its sign: it prints as -0, divides to -Infinity, and equals zero.
String describe(double x) {
  if (x == 0.0) return 1.0 / x < 0.0 ? F("minus zero") : F("plus zero");
  return x < 0.0 ? F("below") : F("above");
}

void setup() {
  Serial.begin(115200);

  double tiny = -1e-300;
  tiny *= 1e-300;
  tsino::inspect(Serial, tiny);
  Serial.print(F(" "));
  Serial.print(describe(tiny));
  Serial.print(F(" "));
  Serial.println(tiny == 0.0 ? F("true") : F("false"));
  tsino::print(Serial, tiny);
  Serial.print(F(" "));
  tsino::print(Serial, tiny);
  Serial.print(F(" "));
  tsino::print(Serial, tiny);
  Serial.println();
  const double quotient = -1.0 / (double)INFINITY;
  tsino::inspect(Serial, quotient);
  Serial.print(F(" "));
  tsino::inspect(Serial, 1.0 / quotient);
  Serial.print(F(" "));
  tsino::inspect(Serial, quotient + 0.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, quotient - 0.0);
  Serial.println();
  Serial.print(tsino::withoutFormat(describe(0.5 - 0.5)));
  Serial.print(F(" "));
  Serial.print(describe(quotient * -1.0));
  Serial.print(F(" "));
  Serial.print(describe(quotient * 3.5));
  Serial.print(F(" "));
  Serial.print(describe(-0.25));
  Serial.print(F(" "));
  Serial.println(describe(0.25));
  tsino::inspect(Serial, tsino::absolute(quotient));
  Serial.print(F(" "));
  tsino::inspect(Serial, sqrt(quotient));
  Serial.print(F(" "));
  Serial.println(tsino::maximum(quotient, -0.5) == 0.0 ? F("true") : F("false"));
  tsino::inspect(Serial, fmod(-5.5, 5.5));
  Serial.print(F(" "));
  Serial.print(describe(fmod(-5.5, 5.5)));
  Serial.print(F(" "));
  Serial.println(tsino::toFixed(-0.0001, 2));
}

void loop() {}
