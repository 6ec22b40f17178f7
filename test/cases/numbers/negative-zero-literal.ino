// negative-zero-literal: written by tsino from negative-zero-literal.ts
// Change the TypeScript, not this file.
#include "src/tsino/print.h"

void setup() {
  Serial.begin(115200);
  // @run
  double step = 0.5;
  tsino::inspect(Serial, 1.0 / step);
  Serial.println();
  step = -0.0;
  tsino::inspect(Serial, 1.0 / step);
  Serial.println();
}

void loop() {}
