// minus-zero-of-roundings: written by tsino from minus-zero-of-roundings.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"

struct Shape;

struct Shape : tsino::Object {
  double shown = 0;
  void construct(double shown) {
    this->shown = shown;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("shown"), this->shown);
    out.end();
  }
};

double half(double x) {
  return x > 1.0 ? x / 3.0 : tsino::round(x);
}

void setup() {
  Serial.begin(115200);
  // @run
  // What Math.round and its kin give keeps its -0 where the place holds fractions, too: sums, quotients, lists, variables.
  double offset = 0.5;
  offset = tsino::round(-0.2);
  tsino::inspect(Serial, offset);
  Serial.print(F(" "));
  Serial.print(tsino::isSameNumber(offset, -0.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, 1.0 / offset);
  Serial.println();
  double drift = 1.25;
  tsino::inspect(Serial, drift);
  Serial.println();
  drift = ceil(-0.5);
  tsino::inspect(Serial, drift);
  Serial.print(F(" "));
  tsino::inspect(Serial, drift + 0.5);
  Serial.println();
  tsino::inspect(Serial, tsino::Array<double>{0.5, tsino::round(-0.3), trunc(-0.7), floor(0.2)});
  Serial.println();
  tsino::inspect(Serial, half(-0.2));
  Serial.print(F(" "));
  tsino::inspect(Serial, half(4.0));
  Serial.println();
  const double reading = -0.04;
  const double shown = tsino::round(reading * 10.0) / 10.0;
  tsino::inspect(Serial, shown);
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(shown, 2));
  Serial.print(F(" "));
  tsino::print(Serial, shown);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape>(shown));
  Serial.println();
  tsino::inspect(Serial, tsino::round(reading) * 0.5);
  Serial.print(F(" "));
  tsino::inspect(Serial, trunc(reading) / 4.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::round(-2.5) / 4.0);
  Serial.println();
  const int32_t whole = (int32_t)tsino::round(7.6);
  Serial.print(whole);
  Serial.print(F(" "));
  Serial.print(whole + 1);
  Serial.print(F(" "));
  tsino::inspect(Serial, whole / 2.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::maximum(tsino::round(-0.3), -0.5));
  Serial.println();
}

void loop() {}
