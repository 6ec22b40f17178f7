// zero-bytes: written by tsino from zero-bytes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/optional.h"
#include "src/tsino/same.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// @run
// Text with zero bytes is compared, searched and switched on as a whole, not up to its first zero.
String same(const String& text) {
  return text;
}

tsino::Optional<String> maybe(const String& text) {
  return tsino::length(text) > 2 ? tsino::Optional<String>(text) : tsino::Optional<String>{};
}

void setup() {
  Serial.begin(115200);

  const String literal = same(tsino::textFromBytes("a\000b", 3));
  const String other = same(tsino::textFromBytes("a\000c", 3));
  const String short_ = same(F("a"));
  const String made = tsino::fromCharCode(97, 0, 98);

  Serial.print(tsino::same(literal, other) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::same(literal, made) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::same(literal, short_) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(made == F("a") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!tsino::same(made, other) ? F("true") : F("false"));
  Serial.print(tsino::compare(literal, other) < 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::compare(literal, other) > 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::compare(short_, literal) < 0 ? F("true") : F("false"));
  Serial.print(tsino::Array<String>{short_, other}.includes(literal) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::Array<String>{literal, other}.indexOf(other));
  Serial.print(F(" "));
  Serial.println(tsino::Array<String>{tsino::textFromBytes("a\000x", 3), F("a")}.indexOf(F("a")));
  Serial.print(maybe(literal) == maybe(made) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(maybe(literal) == maybe(other) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(maybe(literal) == other ? F("true") : F("false"));
  tsino::Array<String> list{literal, other, short_, made};
  for (const String& text : list) {
    if (tsino::same(text, other)) {
      Serial.println(F("other"));
    } else if (text == F("a")) {
      Serial.println(F("short"));
    } else if (tsino::same(text, tsino::textFromBytes("a\000b", 3))) {
      Serial.println(F("literal"));
    }
  }
}

void loop() {}
