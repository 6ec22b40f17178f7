// xorshift-random: written by tsino from xorshift-random.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"

// @run
// Pseudo random numbers of 32 bits, signed inside and unsigned outside, scaled to ranges.
double state = 2463534242.0;

uint32_t xorshift() {
  state = (int32_t)(tsino::toInt32(state) ^ ((uint32_t)tsino::toInt32(state) << 13));
  state = (int32_t)(tsino::toInt32(state) ^ ((uint32_t)tsino::toInt32(state) >> 17));
  state = (int32_t)(tsino::toInt32(state) ^ ((uint32_t)tsino::toInt32(state) << 5));
  return (uint32_t)tsino::toInt32(state);
}

int32_t between(int32_t low, int32_t high) {
  return low + (int32_t)(xorshift() % (uint32_t)(high - low + 1));
}

double fraction() {
  return xorshift() / 4294967296.0;
}

void setup() {
  Serial.begin(115200);

  for (int32_t i = 0; i < 4; i++) Serial.println(xorshift());
  tsino::Array<int32_t> dice{0, 0, 0, 0, 0, 0, 0};
  for (int32_t i = 0; i < 600; i++) dice[between(1, 6)]++;
  Serial.println(dice.join(F(" ")));
  int32_t inside = 0;
  for (int32_t i = 0; i < 2000; i++) {
    const double x = fraction();
    const double y = fraction();
    if (x * x + y * y <= 1.0) inside++;
  }
  Serial.print(F("pi is about "));
  tsino::inspect(Serial, 4.0 * inside / 2000.0);
  Serial.println();
  bool value = fraction() < 1.0;
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, state);
  Serial.println();
}

void loop() {}
