// pwm-fade: written by tsino from pwm-fade.ts
// Change the TypeScript, not this file.
#include "src/tsino/number.h"

// Shows analogWrite and Math: the LED breathes along a sine, corrected for the eye.

const uint32_t full = 1023;
const int32_t steps = 128;  // of one breath
const int32_t breath = 4000;  // ms

/** Pulse width for a brightness from 0 to 1: the eye sees the square of it. */
double widthOf(double brightness) {
  return tsino::round(brightness * brightness * full);
}

void setup() {
  pinMode(LED_BUILTIN, OUTPUT);
  analogWriteRange(full);
}

void loop() {
  for (int32_t step = 0; step < steps; step++) {
    const double angle = 2.0 * 3.141592653589793 * step / steps;
    const double brightness = (1.0 - cos(angle)) / 2.0;
    analogWrite(LED_BUILTIN, tsino::exactInt(full - widthOf(brightness)));  // low is lit
    delay(breath / steps);
  }
}
