// names-nobody-looks-at: written by tsino from names-nobody-looks-at.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"

tsino::Array<uint8_t> tail(const tsino::Array<uint8_t>& given) {
  tsino::Array<uint8_t> rest = given.slice(1);
  return rest;
}

tsino::Array<String> tail_(const tsino::Array<String>& given) {
  tsino::Array<String> rest = given.slice(1);
  return rest;
}

int32_t count(const tsino::Array<String>& list) {
  tsino::Array<String> rest = list.slice(1);
  return list.length() == 0 ? 0 : 1 + count(rest);
}

// Named again in a function, by an assignment, or under another name of the same text.
const uint8_t used[] PROGMEM = {4, 5};

int32_t later() {
  return 2;
}

int32_t inner(int32_t one, int32_t two) {
  return two + one;
}

int32_t outer(const tsino::Array<uint8_t>& given) {
  const int32_t one = given[0];
  const int32_t two = given[1];
  return inner(one, 10);
}

// Defaults beside a list that is written there.
String parts(const tsino::Array<uint8_t>& list, const tsino::Array<String>& names) {
  const tsino::Optional<int32_t> x = tsino::convertOptional(list.get(0));
  const int32_t y = list.get(1).valueOr(7);
  tsino::Optional<String> getResult = names.get(2);
  const String name = getResult.has() ? getResult.value() : String(F("none"));
  const int32_t z = 0;
  const __FlashStringHelper* const last = F("given");
  return tsino::concat(
      tsino::optionalText(x),
      F(" "),
      String(y),
      F(" "),
      name,
      F(" "),
      String(z),
      F(" "),
      last);
}

void setup() {
  Serial.begin(115200);
  // @run
  // Names of a list pattern that nobody looks at: there need not be such an element.
  tsino::Array<int32_t> none;
  tsino::Array<int32_t> others = none.slice(1);
  Serial.println(others.length());
  Serial.println(none.length());
  tsino::inspect(Serial, tail(tsino::Array<uint8_t>{1, 2, 3}));
  Serial.print(F(" "));
  tsino::inspect(Serial, tail_(tsino::Array<String>{}));
  Serial.println();
  Serial.print(count(tsino::Array<String>{F("a"), F("b"), F("c")}));
  Serial.print(F(" "));
  Serial.println(count(tsino::Array<String>{}));

  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})};
  for (const tsino::Shared<tsino::Array<uint8_t>>& row : rows) Serial.println(F("row"));
  rows.forEach(
      [](const tsino::Shared<tsino::Array<uint8_t>>& given) {
        tsino::Array<uint8_t> more = given->slice(1);
        tsino::inspect(Serial, more);
        Serial.println();
      });
  tsino::Array<uint8_t> unused{6};
  Serial.println(later());
  int32_t counter = 1;
  const int32_t step = 2;
  counter += 3;
  Serial.println(counter);
  Serial.println(outer(tsino::Array<uint8_t>{1, 2}));
  tsino::Array<String> value = tsino::characters(F("xyz"));
  const String chars = value[0];
  Serial.println(chars);
  Serial.print(
      tsino::withoutFormat(
          parts(tsino::Array<uint8_t>{1, 2}, tsino::Array<String>{F("a"), F("b"), F("c")})));
  Serial.print(F(" "));
  Serial.println(parts(tsino::Array<uint8_t>{1}, tsino::Array<String>{}));
}

void loop() {}
