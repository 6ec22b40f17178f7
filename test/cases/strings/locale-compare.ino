// locale-compare: written by tsino from locale-compare.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/table.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-collate.h"
#include "src/tsino/text.h"

const char names[][4] PROGMEM = {
    "b", "A", "a", "_", "10", "9", "B", "aa", "a b", "a-b", "ab", "", "~", "$", "Z"};

void setup() {
  Serial.begin(115200);
  // @run
  // localeCompare of ASCII: punctuation, digits, letters without regard to case, then small before capital; sorting by it.
  Serial.print(tsino::localeCompare(F("a"), F("b")));
  Serial.print(F(" "));
  Serial.print(tsino::localeCompare(F("b"), F("A")));
  Serial.print(F(" "));
  Serial.print(tsino::localeCompare(F("a"), F("A")));
  Serial.print(F(" "));
  Serial.print(tsino::localeCompare(F("a-b"), F("ab")));
  Serial.print(F(" "));
  Serial.print(tsino::localeCompare(F(""), F("")));
  Serial.print(F(" "));
  Serial.print(tsino::localeCompare(F("Zeta"), F("alpha")));
  Serial.print(F(" "));
  Serial.print(tsino::localeCompare(F("a1"), F("a10")));
  Serial.print(F(" "));
  Serial.print(tsino::localeCompare(F("_x"), F("x")));
  Serial.print(F(" "));
  Serial.print(tsino::localeCompare(F("x y"), F("x_y")));
  Serial.print(F(" "));
  Serial.print(tsino::localeCompare(F("ab"), F("aB")));
  Serial.print(F(" "));
  Serial.println(tsino::localeCompare(F("aB"), F("ab c")));
  String joinResult = tsino::Array<String>{tsino::allOf(names)}.sort().join(F("|"));
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<String>{tsino::allOf(names)}.sort(
              [](const String& a, const String& b) -> int32_t {
                return tsino::localeCompare(a, b);
              }).join(F("|"))));
  Serial.print(F(" "));
  Serial.println(joinResult);
  String all = F("");
  for (int32_t code = 32; code < 127; code++) all += tsino::fromCharCode(code);
  Serial.println(
      tsino::characters(all).sort(
          [](const String& a, const String& b) -> int32_t { return tsino::localeCompare(a, b); }).join(
          F("")));
  Serial.print(tsino::localeCompare(F("a\001b"), F("ab")));
  Serial.print(F(" "));
  Serial.print(tsino::localeCompare(F("\t"), F(" ")));
  Serial.print(F(" "));
  Serial.print(tsino::localeCompare(F("\n"), F("\t")));
  Serial.print(F(" "));
  Serial.println(tsino::localeCompare(F("same"), F("same")));
}

void loop() {}
