// parse-numbers: written by tsino from parse-numbers.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"

// @run
// A hand-written number reader over charCodeAt: signs, fractions, and undefined for nonsense.
int32_t position = 0;

bool isDigit_(int32_t code) {
  return code >= 48 && code <= 57;
}

tsino::Optional<double> readDigits(const String& text) {
  tsino::TextIndex textIndex;
  const int32_t start = position;
  double value = 0.0;
  while (position < tsino::length(text, textIndex)
      && isDigit_(tsino::codeAt(text, textIndex, position))) {
    value = value * 10.0 + tsino::codeAt(text, textIndex, position) - 48.0;
    position++;
    yield();
  }
  return position > start ? tsino::Optional<double>(value) : tsino::Optional<double>{};
}

tsino::Optional<double> parseNumber(const String& text) {
  position = 0;
  int32_t sign = 1;
  if (tsino::startsWith(text, F("-"))) {
    sign = -1;
    position = 1;
  } else if (tsino::startsWith(text, F("+"))) {
    position = 1;
  }
  const tsino::Optional<double> whole = readDigits(text);
  if (!whole.has()) return {};
  if (position == tsino::length(text)) return sign * whole.value();
  if (tsino::unitAt(text, position) != '.') return {};
  position++;
  const int32_t start = position;
  const tsino::Optional<double> fraction = readDigits(text);
  if (!fraction.has() || position != tsino::length(text)) return {};
  return sign * (whole.value() + fraction.value() / tsino::pow(10.0, position - start));
}

void setup() {
  Serial.begin(115200);

  tsino::Array<String> list{
      F("0"),
      F("42"),
      F("-17"),
      F("+5"),
      F("3.25"),
      F("-0.5"),
      F("12."),
      F(".5"),
      F("1e3"),
      F("--1"),
      F(""),
      F("9999999999"),
      F("7x")};
  for (const String& text : list) {
    const tsino::Optional<double> value = parseNumber(text);
    if (!value.has()) {
      Serial.print(F("\""));
      Serial.print(text);
      Serial.println(F("\" is no number"));
    } else {
      Serial.print(F("\""));
      Serial.print(tsino::withoutFormat(text));
      Serial.print(F("\" is "));
      tsino::inspect(Serial, value.value());
      Serial.print(F(" "));
      Serial.println(value.value() == tsino::toNumber(text) ? F("true") : F("false"));
    }
  }
}

void loop() {}
