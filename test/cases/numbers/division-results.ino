// division-results: written by tsino from division-results.ts
// Change the TypeScript, not this file.
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/table.h"

// @run
// `/` gives a fraction although both sides are integers; the three forms of integer division do not.
double share(int32_t total, int32_t people) {
  return (double)total / people;
}

int32_t floorDiv(int32_t a, int32_t b) {
  return tsino::floorDiv(a, b);
}

int32_t truncDiv(int32_t a, int32_t b) {
  return a / b;
}

int32_t orDiv(int32_t a, int32_t b) {
  return tsino::quotient(a, b);
}

const int8_t sevens[] PROGMEM = {7, -7};
const int8_t twos[] PROGMEM = {2, -2};

void setup() {
  Serial.begin(115200);
  for (const int32_t a : tsino::each(sevens)) {
    for (const int32_t b : tsino::each(twos)) {
      Serial.print(a);
      Serial.print(F(" "));
      Serial.print(b);
      Serial.print(F(" "));
      tsino::inspect(Serial, share(a, b));
      Serial.print(F(" "));
      Serial.print(floorDiv(a, b));
      Serial.print(F(" "));
      Serial.print(truncDiv(a, b));
      Serial.print(F(" "));
      Serial.print(orDiv(a, b));
      Serial.print(F(" "));
      Serial.println(a % b);
    }
  }
  tsino::inspect(Serial, share(1, 3));
  Serial.print(F(" "));
  tsino::inspect(Serial, share(10, 4));
  Serial.print(F(" "));
  tsino::inspect(Serial, share(9, 3));
  Serial.print(F(" "));
  tsino::inspect(Serial, share(2, 3));
  Serial.println();
  tsino::inspect(Serial, share(1, 0));
  Serial.print(F(" "));
  tsino::inspect(Serial, share(-1, 0));
  Serial.print(F(" "));
  tsino::inspect(Serial, share(0, 0));
  Serial.println();
  Serial.print(1.0 / 3.0 + 1.0 / 3.0 + 1.0 / 3.0 == 1.0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(7.0 / 2.0 == 3.5 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(6.0 / 2.0 == 3.0 ? F("true") : F("false"));
  Serial.print(floorDiv(-1, 1000));
  Serial.print(F(" "));
  Serial.print(truncDiv(999, 1000));
  Serial.print(F(" "));
  Serial.println(orDiv(-999, 1000));
  Serial.println(100 / 7 * 7 + 100 % 7);

  double value = 100.0;
  value /= 8.0;
  tsino::inspect(Serial, value);
  Serial.println();
  value /= 0.125;
  tsino::inspect(Serial, value);
  Serial.println();
  const double percent = 37.0 / 80.0 * 100.0;
  tsino::inspect(Serial, percent);
  Serial.print(F(" "));
  Serial.print((int32_t)tsino::round(percent));
  Serial.print(F(" "));
  Serial.print((int32_t)floor(percent));
  Serial.print(F(" "));
  Serial.println((int32_t)ceil(percent));
}

void loop() {}
