// pulse-width-uno: written by tsino from pulse-width-uno.ts
// Change the TypeScript, not this file.
#include "src/tsino/interrupts.h"

// @board uno
// Measures pulses with an interrupt on a board with 8 bits, which reads and writes a wider number in several steps.

enum class Edge : uint8_t { None, Rise, Fall };

volatile Edge edge = Edge::None;
uint32_t risenAt = 0;
volatile uint32_t width = 0;
volatile int32_t count = 0;
volatile uint8_t missed = 0;
volatile bool isNew = false;

void onEdge() {
  const uint32_t now = micros();
  if (digitalRead(2) == HIGH) {
    edge = Edge::Rise;
    risenAt = now;
    (void)0;
    return;
  }
  if (edge == Edge::Rise) {
    width = now - risenAt;
    if (isNew) missed++;
    isNew = true;
  }
  edge = Edge::Fall;
  count++;
}

void show() {
  Serial.print(tsino::load(count));
  Serial.print(F(" "));
  Serial.print(tsino::load(width));
  Serial.print(F(" "));
  Serial.println((uint8_t)missed);
}

void setup() {
  Serial.begin(9600);
  pinMode(2, INPUT);
  attachInterrupt(digitalPinToInterrupt(2), onEdge, CHANGE);
}

void loop() {
  if (!isNew) return;
  isNew = false;
  show();
  if (tsino::load(width) > 20000) {
    const tsino::InterruptLock tsinoLock;
    width = 0;
  }
  missed = 0;
  if (tsino::load(edge) != Edge::Rise && tsino::load(count) > 100) {
    const tsino::InterruptLock tsinoLock;
    count -= 100;
  }
}
