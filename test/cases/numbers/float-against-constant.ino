// float-against-constant: written by tsino from float-against-constant.ts
// Change the TypeScript, not this file.
#include "src/tsino/number.h"

// @run
// A 32-bit float against constants that no float is.

void setup() {
  Serial.begin(115200);
  float f = tsino::fround(0.3);
  if (tsino::absolute((double)f) > 2.0) f = 1.0;
  Serial.print((double)f == 0.1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(f < 0.3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((double)f != 0.3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(0.7 == (double)f ? F("true") : F("false"));
}

void loop() {}
