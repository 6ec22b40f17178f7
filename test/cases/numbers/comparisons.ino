// comparisons: written by tsino from comparisons.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/table.h"

// @run
// Comparison operators between integers, fractions and variables that changed representation on the way.
int32_t compare(double a, double b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

bool inWindow(double x, double low, int32_t high) {
  return low <= x && x < high;
}

double clamp(double x, int32_t low, int32_t high) {
  return tsino::minimum(tsino::maximum(x, (double)low), (double)high);
}

const double pairs[] PROGMEM = {
    1.0,
    2.0,
    2.0,
    1.0,
    1.0,
    1.0,
    -1.0,
    1.0,
    0.1,
    0.2,
    2.0,
    2.0000001,
    -2147483648.0,
    2147483647.0,
    4294967295.0,
    -1.0};

void setup() {
  Serial.begin(115200);
  for (int32_t i = 0; i < 16; i += 2) {
    const double a = tsino::tableAt(pairs, i);
    const double b = tsino::tableAt(pairs, i + 1);
    tsino::inspect(Serial, a);
    Serial.print(F(" "));
    tsino::inspect(Serial, b);
    Serial.print(F(" "));
    Serial.print(compare(a, b));
    Serial.print(F(" "));
    Serial.print(a == b ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(a != b ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(a <= b ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(a >= b ? F("true") : F("false"));
  }
  Serial.print(inWindow(5.0, 5.0, 10) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(inWindow(10.0, 5.0, 10) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(inWindow(9.99, 5.0, 10) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(inWindow(-1.0, -1.5, 0) ? F("true") : F("false"));
  tsino::inspect(Serial, clamp(50.0, 0, 10));
  Serial.print(F(" "));
  tsino::inspect(Serial, clamp(-50.0, 0, 10));
  Serial.print(F(" "));
  tsino::inspect(Serial, clamp(5.5, 0, 10));
  Serial.print(F(" "));
  tsino::inspect(Serial, clamp(7.0, 0, 10));
  Serial.println();
  const int32_t length = tsino::Array<uint8_t>{1, 2, 3}.length();
  Serial.print(length > -1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(length - 4 < 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(-1 < length ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(length >= 3 ? F("true") : F("false"));
  Serial.print(4294967295u > 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(~0 < 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println((int32_t)((uint32_t)1 << 31) < 0 ? F("true") : F("false"));
  Serial.print(tsino::maximum<int32_t>(tsino::maximum<int32_t>(3, 1), 2));
  Serial.print(F(" "));
  Serial.print(tsino::minimum<int32_t>(tsino::minimum<int32_t>(3, 1), 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::maximum(0.5, 1.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::minimum(-0.5, 1.0, -7.0));
  Serial.println();
}

void loop() {}
