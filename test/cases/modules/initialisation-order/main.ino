// initialisation-order: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/text.h"

// --- log ---

tsino::Array<String> log_{"log"};
int32_t count = 0;

int32_t step(const __FlashStringHelper* name) {
  count++;
  log_.push(tsino::concat(String(count), F(":"), name));
  return count;
}

void setup() {
  Serial.begin(115200);
  Serial.println(F("log ready"));

  int32_t value = step(F("first")) * 100;
  const int32_t first = value + log_.length();
  Serial.print(F("first ready "));
  Serial.println(first);

  const int32_t second = step(F("second")) + first;
  int32_t total = 0;
  for (int32_t i = 0; i < 3; i++) total += second * i;
  Serial.print(F("second ready "));
  Serial.println(second);
  // @run
  // Top-level code runs once per module, dependencies first in the order of the imports, then main.
  Serial.println(F("main starts after its imports"));

  step(F("main"));
  Serial.print(first);
  Serial.print(F(" "));
  Serial.print(second);
  Serial.print(F(" "));
  Serial.println(total);
  Serial.print(tsino::withoutFormat(log_.join(F(" "))));
  Serial.print(F(" "));
  Serial.println(log_.length());
}

void loop() {}
