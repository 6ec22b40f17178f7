// reaction-game: written by tsino from reaction-game.ts
// Change the TypeScript, not this file.
#include "src/tsino/number.h"
#include "src/tsino/print.h"

// Shows random, do-while and micros: how fast is FLASH pressed after the LED lights up? The best of five.

const int32_t rounds = 5;
const int32_t tooEarly = -1;

bool isPressed() {
  return digitalRead(D3) == LOW;
}

/** Plays one round: the reaction in microseconds, or `tooEarly`. */
double playRound() {
  digitalWrite(LED_BUILTIN, HIGH);  // off
  const int32_t wait = random(1500, 4000);
  const uint32_t start = millis();
  while ((int64_t)(millis() - start) < wait) {
    if (isPressed()) return tooEarly;
    delay(1);
  }

  digitalWrite(LED_BUILTIN, LOW);  // go!
  const uint32_t lit = micros();
  while (!isPressed()) delay(0);
  return micros() - lit;
}

void setup() {
  Serial.begin(115200);
  pinMode(D3, INPUT_PULLUP);
  pinMode(LED_BUILTIN, OUTPUT);
}

void loop() {
  double best = 0.0;
  for (int32_t round_ = 1; round_ <= rounds; round_++) {
    // Nobody may keep the button down.
    do {
      delay(20);
    } while (isPressed());

    Serial.print(F("Round "));
    Serial.print(round_);
    Serial.print(F(": "));
    const double reaction = playRound();
    if (reaction == tooEarly) {
      Serial.println(F("too early!"));
      continue;
    }
    Serial.print((int32_t)tsino::round(reaction / 1000.0));
    Serial.println(F(" ms"));
    if (best == 0.0 || reaction < best) best = reaction;
  }
  if (best == 0.0) {
    Serial.println(F("No round counted"));
  } else {
    Serial.print(F("Your best: "));
    tsino::print(Serial, tsino::round(best / 100.0) / 10.0);
    Serial.println(F(" ms"));
  }
  Serial.println();
}
