// sort-with-few-parameters: written by tsino from sort-with-few-parameters.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/text.h"

int32_t first(int32_t a) {
  return -a;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Comparators that look at one element, at none, or at a counter.
  tsino::inspect(
      Serial,
      tsino::Array<String>{F("b"), F("a"), F("c")}.sort([]() -> int32_t { return 0; }));
  Serial.println();
  int32_t turn = 0;
  bool value = tsino::Array<uint8_t>{3, 1, 2}.toSorted(
      [&]() -> int32_t { return turn++ % 2 == 0 ? 1 : -1; }).length() > 0;
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(turn > 0 ? F("true") : F("false"));
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{1, 2, 3}.sort([](int32_t a) -> int32_t { return first(a); }));
  Serial.println();
  tsino::Array<String> words{F("x"), F("yy"), F("zzz")};
  words.sort([](const String& a) -> int32_t { return tsino::length(a) > 1 ? -1 : 1; });
  tsino::inspect(Serial, words);
  Serial.println();
}

void loop() {}
