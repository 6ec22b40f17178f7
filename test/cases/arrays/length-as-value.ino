// length-as-value: written by tsino from length-as-value.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"

void setup() {
  Serial.begin(115200);
  // @run
  // An assignment to `length` has the value that was assigned.
  tsino::Array<String> words{F("a"), F("b"), F("c"), F("d")};
  int32_t value = 3;
  words.setLength(value);
  int32_t value2 = value;
  Serial.print(value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, words);
  Serial.println();
  int32_t value3 = words.length() - 1;
  words.setLength(value3);
  const int32_t kept = value3;
  Serial.print(kept);
  Serial.print(F(" "));
  Serial.println(words.length());
  int32_t value4 = 0;
  words.setLength(value4);
  if (value4 == 0) {
    Serial.print(F("empty "));
    tsino::inspect(Serial, words);
    Serial.println();
  }
}

void loop() {}
