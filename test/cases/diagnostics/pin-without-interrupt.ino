// pin-without-interrupt: written by tsino from pin-without-interrupt.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"

// GPIO16 has no interrupt: the function would never be called.

const uint8_t button = D0;
const uint8_t meter = D1;
volatile int32_t hits = 0;

void IRAM_ATTR count() {
  hits++;
}

void setup() {
  Serial.begin(115200);
  pinMode(meter, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(meter), count, CHANGE);
  attachInterrupt(digitalPinToInterrupt(D0), count, CHANGE);  //~ pin-without-interrupt
  attachInterrupt(digitalPinToInterrupt(button), count, FALLING);  //~ pin-without-interrupt
  attachInterrupt(digitalPinToInterrupt(16), count, FALLING);  //~ pin-without-interrupt
  tsino::Array<uint8_t> list{D0, D1};
  for (const uint8_t pin : list) attachInterrupt(digitalPinToInterrupt(pin), count, FALLING);
}

void loop() {
  Serial.println(hits);
}
