// flow-meter: written by tsino from flow-meter.ts
// Change the TypeScript, not this file.
#include "src/tsino/interrupts.h"

void blink(int32_t count);

// Counts the pulses of a flow meter in an interrupt, and shows once a second how much has run through; a button, whose
// contact bounces, starts anew.

const int32_t pulsesPerLitre = 450;
const int32_t settleTime = 30;  // ms that a contact needs to come to rest

/** Counted since the last look. */
volatile int32_t pulses = 0;
int32_t litres = 0;
int32_t rest = 0;
volatile bool wantsReset = false;
uint32_t pressedAt = 0;

void IRAM_ATTR onPulse() {
  pulses++;
  blink(pulses);
}

/** Every 16th pulse shows. */
void IRAM_ATTR blink(int32_t count) {
  if ((count & 15) == 0) digitalWrite(LED_BUILTIN, (count >> 4) & 1);
}

/** Takes what was counted and leaves what comes meanwhile. */
int32_t takePulses() {
  const int32_t taken = pulses;
  {
    const tsino::InterruptLock tsinoLock;
    pulses -= taken;
  }
  return taken;
}

void IRAM_ATTR onD2() {
  const uint32_t now = millis();
  if (digitalRead(D2) == LOW && now - pressedAt >= (uint32_t)settleTime) wantsReset = true;
  pressedAt = now;
}

void setup() {
  Serial.begin(115200);
  pinMode(D1, INPUT);
  pinMode(D2, INPUT_PULLUP);
  pinMode(LED_BUILTIN, OUTPUT);
  attachInterrupt(digitalPinToInterrupt(D1), onPulse, RISING);
  attachInterrupt(digitalPinToInterrupt(D2), onD2, FALLING);
  Serial.println(F("ready"));
}

void loop() {
  if (wantsReset) {
    wantsReset = false;
    litres = 0;
    rest = 0;
    Serial.println(F("starts anew"));
  }
  rest += takePulses();
  while (rest >= pulsesPerLitre) {
    rest -= pulsesPerLitre;
    litres++;
    yield();
  }
  Serial.print(litres);
  Serial.print(F(" l and "));
  Serial.print(rest);
  Serial.println(F(" pulses"));
  if (litres >= 1000) detachInterrupt(digitalPinToInterrupt(D1));
  delay(1000);
}
