// index-and-char: written by tsino from index-and-char.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/text.h"

bool isVowel(const String& ch) {
  return tsino::includes(F("aeiou"), tsino::toLowerCase(ch));
}

void setup() {
  Serial.begin(115200);
  // @run
  // Three ways to read one character, at the ends and past them: "", NaN and an absent value differ.
  const String command = F("LED:on;42");

  Serial.print(tsino::length(command));
  Serial.print(F(" "));
  Serial.print(tsino::elementAt(command, 0));
  Serial.print(F(" "));
  Serial.println(tsino::elementAt(command, tsino::length(command) - 1));
  Serial.print(tsino::withoutFormat(tsino::charAt(command, 3)));
  Serial.print(F(" <"));
  Serial.print(tsino::charAt(command, 99));
  Serial.print(F("> <"));
  Serial.print(tsino::charAt(command, -1));
  Serial.println(F(">"));
  Serial.print(tsino::codeAt(command, 0));
  Serial.print(F(" "));
  Serial.println(tsino::codeAt(command, 8) - 48);

  int32_t digits = 0;
  int32_t letters = 0;
  int32_t upper = 0;
  int32_t vowels = 0;
  for (int32_t i = 0; i < tsino::length(command); i++) {
    const int32_t code = tsino::codeAt(command, i);
    if (code >= 48 && code <= 57) {
      digits++;
    } else if (code >= 65 && code <= 90) {
      letters++;
      upper++;
    } else if (code >= 97 && code <= 122) {
      letters++;
    }
    if (isVowel(tsino::elementAt(command, i))) vowels++;
  }
  Serial.print(F("digits "));
  Serial.print(digits);
  Serial.print(F(" letters "));
  Serial.print(letters);
  Serial.print(F(" upper "));
  Serial.print(upper);
  Serial.print(F(" vowels "));
  Serial.println(vowels);

  String spaced = F("");
  for (int32_t i = tsino::length(command) - 1; i >= 0; i--) {
    spaced += tsino::concat(tsino::elementAt(command, i), i > 0 ? F(" ") : F(""));
  }
  Serial.println(spaced);
  Serial.print(tsino::length(F("")));
  Serial.print(F(" "));
  Serial.print(tsino::unitAt(F(""), 0) == -1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(isnan(tsino::toNumber(F("x"))) ? F("true") : F("false"));
  Serial.print(tsino::unitAt(F("x"), 0) == 'x' ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::unitAt(command, 2) == 'D' ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::unitAt(command, 2) == 'd' ? F("true") : F("false"));
}

void loop() {}
