// running-lights: written by tsino from running-lights.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"

// Shows an array of pins, for-of and a direction that turns round: a light runs along six LEDs and back.

tsino::Array<uint8_t> leds{D1, D2, D5, D6, D7, D8};

int32_t position = 0;
int32_t direction = 1;

void setup() {
  for (const uint8_t led : leds) {
    pinMode(led, OUTPUT);
    digitalWrite(led, LOW);
  }
}

void loop() {
  digitalWrite(leds[position], HIGH);
  delay(80);
  digitalWrite(leds[position], LOW);

  if (position + direction < 0 || position + direction >= leds.length()) direction = -direction;
  position += direction;
}
