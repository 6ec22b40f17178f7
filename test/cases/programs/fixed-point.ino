// fixed-point: written by tsino from fixed-point.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"

// @run
// Q16.16 arithmetic in 32 bits with wraps and shifts, beside the same sums in doubles.
const int32_t ONE = 1 << 16;

int32_t fromNumber(double x) {
  return tsino::toInt32(tsino::round(x * ONE));
}

double toNumber(double fixed) {
  return fixed / ONE;
}

int32_t multiply(int32_t a, int32_t b) {
  const int32_t high = (a >> 16) * (b >> 16);
  const double middle = (double)((a >> 16) * (b & 0xffff)) + (a & 0xffff) * (b >> 16);
  const uint32_t low = (uint32_t)(a & 0xffff) * (uint32_t)(b & 0xffff) / (uint32_t)ONE;
  return tsino::toInt32((int32_t)((uint32_t)high << 16) + middle + low);
}

int32_t divide(int32_t a, int32_t b) {
  return tsino::toInt32(trunc((double)a * ONE / b));
}

int32_t squareRoot(int32_t value) {
  int32_t result = ONE;
  for (int32_t i = 0; i < 12; i++) {
    result = (int32_t)((uint32_t)result + (uint32_t)divide(value, result)) >> 1;
  }
  return result;
}

void setup() {
  Serial.begin(115200);

  const int32_t a = fromNumber(3.25);
  const int32_t b = fromNumber(-1.5);
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(b);
  Serial.print(F(" "));
  tsino::inspect(Serial, toNumber(a));
  Serial.print(F(" "));
  tsino::inspect(Serial, toNumber(b));
  Serial.println();
  tsino::inspect(Serial, toNumber(multiply(a, b)));
  Serial.print(F(" "));
  tsino::inspect(Serial, 3.25 * -1.5);
  Serial.println();
  Serial.print(tsino::withoutFormat(tsino::toFixed(toNumber(divide(a, b)), 4)));
  Serial.print(F(" "));
  Serial.println(tsino::toFixed(3.25 / -1.5, 4));
  tsino::inspect(Serial, toNumber((int32_t)((uint32_t)a + (uint32_t)b)));
  Serial.print(F(" "));
  tsino::inspect(Serial, toNumber((int32_t)((uint32_t)a - (uint32_t)b)));
  Serial.print(F(" "));
  tsino::inspect(Serial, toNumber(-(double)b));
  Serial.println();
  Serial.print(tsino::withoutFormat(tsino::toFixed(toNumber(squareRoot(fromNumber(2.0))), 4)));
  Serial.print(F(" "));
  Serial.println(tsino::toFixed(toNumber(squareRoot(fromNumber(100.0))), 4));
  tsino::inspect(Serial, toNumber(fromNumber(32767.9999)));
  Serial.print(F(" "));
  tsino::inspect(Serial, toNumber(fromNumber(-32768.0)));
  Serial.print(F(" "));
  Serial.println(fromNumber(32768.0));
  int32_t angle = 0;
  for (int32_t i = 0; i < 5; i++) {
    Serial.print(angle & 0xffff);
    Serial.print(F(" "));
    Serial.println(angle >> 16);
    angle = (int32_t)((uint32_t)angle + (uint32_t)fromNumber(0.3));
  }
}

void loop() {}
