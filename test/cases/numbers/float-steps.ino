// float-steps: written by tsino from float-steps.ts
// Change the TypeScript, not this file.
#include "src/tsino/number.h"
#include "src/tsino/print.h"

double lerp(int32_t from, int32_t to, double t) {
  return from + (to - from) * t;
}

double squareRoot(int32_t x) {
  double guess = x / 2.0;
  for (int32_t i = 0; i < 30; i++) {
    const double next = (guess + x / guess) / 2.0;
    if (next == guess) break;
    guess = next;
  }
  return guess;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Loops that step by a fraction drift: the number of turns and the last value are JavaScript's.
  int32_t turns = 0;
  for (double x = 0.0; x < 1.0; x += 0.1) turns++;
  Serial.print(F("turns "));
  Serial.println(turns);

  double sum = 0.0;
  for (int32_t i = 0; i < 10; i++) sum += 0.1;
  tsino::inspect(Serial, sum);
  Serial.print(F(" "));
  Serial.print(sum == 1.0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::absolute(sum - 1.0) < 2.220446049250313e-16 * 4.0 ? F("true") : F("false"));

  for (int32_t step = 0; step <= 8; step++) {
    Serial.print(step);
    Serial.print(F(" "));
    tsino::inspect(Serial, lerp(-10, 15, step / 8.0));
    Serial.print(F(" "));
    Serial.println(tsino::toInt32(lerp(0, 255, step / 8.0)));
  }

  tsino::inspect(Serial, squareRoot(2));
  Serial.print(F(" "));
  tsino::inspect(Serial, squareRoot(49));
  Serial.print(F(" "));
  Serial.println(tsino::absolute(squareRoot(10) - sqrt(10.0)) < 1e-15 ? F("true") : F("false"));
  double temperature = 80.0;
  int32_t minutes = 0;
  while (temperature > 30.0) {
    temperature -= (temperature - 20.0) * 0.05;
    minutes += 1;
    yield();
  }
  Serial.print(minutes);
  Serial.print(F(" "));
  tsino::inspect(Serial, temperature);
  Serial.println();
}

void loop() {}
