// cyclic-functions: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"

bool isEven(int32_t n);

// --- odd ---

bool isOdd(int32_t n) {
  return n != 0 && isEven(n - 1);
}

// --- even ---

bool isEven(int32_t n) {
  return n == 0 || isOdd(n - 1);
}
// @run
// Two modules that import functions from each other: legal, as nothing is called before both are ready.

void setup() {
  Serial.begin(115200);

  tsino::Array<uint8_t> list{0, 1, 10, 13};
  for (const int32_t n : list) {
    Serial.print(n);
    Serial.print(F(" "));
    Serial.print(isEven(n) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(isOdd(n) ? F("true") : F("false"));
  }
}

void loop() {}
