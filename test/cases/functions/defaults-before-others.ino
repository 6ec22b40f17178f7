// defaults-before-others: written by tsino from defaults-before-others.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional.h"
#include "src/tsino/text.h"

// @run
// A default in front of a parameter without one, of a rest parameter, and of arguments that are given.
String label(int32_t count, const __FlashStringHelper* unit) {
  return tsino::concat(String(count), unit);
}

String join(const String& first, int32_t second, const tsino::Array<String>& rest) {
  return tsino::concat(
      first,
      F(" "),
      String(second),
      F(" "),
      String(rest.length()),
      F(" "),
      rest.join(F("|")));
}

String mixed(const __FlashStringHelper* text, const tsino::Optional<String>& decoratedGiven, const tsino::Optional<String>& suffix, const tsino::Array<uint8_t>& rest) {
  const String decorated = decoratedGiven.has() ? decoratedGiven.value() : tsino::concat(
      text,
      F("!"));
  return tsino::concat(
      text,
      decorated,
      suffix.has() ? suffix.value() : String(F("none")),
      rest.join(F("+")));
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(label(1, F("m"))));
  Serial.print(F(" "));
  Serial.println(label(2, F("s")));
  Serial.println(join(F("first"), 2, tsino::Array<String>{}));
  Serial.println(join(F("a"), 3, tsino::Array<String>{F("b"), F("c")}));
  Serial.println(join(F("first"), 2, tsino::Array<String>{F("z")}));
  Serial.print(tsino::withoutFormat(mixed(F("1"), {}, {}, tsino::Array<uint8_t>{})));
  Serial.print(F(" "));
  Serial.print(mixed(F("1"), tsino::Optional<String>(F("2")), {}, tsino::Array<uint8_t>{}));
  Serial.print(F(" "));
  Serial.print(mixed(F("1"), {}, tsino::Optional<String>(F("3")), tsino::Array<uint8_t>{}));
  Serial.print(F(" "));
  Serial.println(mixed(F("1"), tsino::Optional<String>(F("2")), {}, tsino::Array<uint8_t>{4, 5}));
}

void loop() {}
