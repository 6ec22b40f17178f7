// length-as-value: written by tsino from length-as-value.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"

void setup() {
  Serial.begin(115200);
  // @run
  // An assignment to `length` has the value that was assigned.
  tsino::Array<String> words{F("a"), F("b"), F("c"), F("d")};
  int32_t value = ((void)words.setLength(3), 3);
  Serial.print(value);
  Serial.print(F(" "));
  tsino::inspect(Serial, words);
  Serial.println();
  int32_t value2 = words.length() - 1;
  words.setLength(value2);
  const int32_t kept = value2;
  Serial.print(kept);
  Serial.print(F(" "));
  Serial.println(words.length());
  if (((void)words.setLength(0), 0) == 0) {
    Serial.print(F("empty "));
    tsino::inspect(Serial, words);
    Serial.println();
  }
}

void loop() {}
