// scopes-and-shadowing: written by tsino from scopes-and-shadowing.ts
// Change the TypeScript, not this file.
#include "src/tsino/optional.h"
#include "src/tsino/text.h"

int32_t total = 0;

int32_t shadow(int32_t value) {
  total += value;
  {
    const int32_t value2 = 100;
    total += value2;
    for (int32_t value3 = 0; value3 < 3; value3++) {
      total += value3;
    }
  }
  if (value > 5) {
    const int32_t total_ = value * 2;
    return total_;
  }
  return value;
}

void setup() {
  Serial.begin(115200);
  // @run
  // The same name in nested blocks, loops, switch cases and functions is a different variable each time.
  const int32_t value = 1;

  int32_t shadowResult = shadow(2);
  int32_t shadowResult2 = shadow(7);
  Serial.print(shadowResult);
  Serial.print(F(" "));
  Serial.print(shadowResult2);
  Serial.print(F(" "));
  Serial.print(total);
  Serial.print(F(" "));
  Serial.println(value);

  for (int32_t i = 0; i < 2; i++) {
    const int32_t value2 = i * 10;
    for (int32_t i2 = 5; i2 < 7; i2++) {
      Serial.print(F("inner "));
      Serial.print(i2);
      Serial.print(F(" "));
      Serial.println(value2);
    }
    Serial.print(F("outer "));
    Serial.print(i);
    Serial.print(F(" "));
    Serial.println(value2);
  }

  String fresh = F("");
  for (int32_t i = 0; i < 3; i++) {
    int32_t count = 0;
    tsino::Optional<String> text;
    count++;
    if (i == 1) text = tsino::Optional<String>(F("set"));
    fresh += tsino::concat(String(count), text.has() ? text.value() : String(F("-")), F(" "));
  }
  Serial.println(fresh);

  switch (value + 1) {
    case 2: {
      const __FlashStringHelper* const value2 = F("text");
      Serial.println(value2);
      break;
    }
    default: {
      const bool value2 = false;
      Serial.println(value2 ? F("true") : F("false"));
    }
  }
  {
    int32_t total_ = -1;
    total_--;
    Serial.println(total_);
  }
  Serial.print(total);
  Serial.print(F(" "));
  Serial.println(value);
}

void loop() {}
