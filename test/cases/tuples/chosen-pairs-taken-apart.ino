// chosen-pairs-taken-apart: written by tsino from chosen-pairs-taken-apart.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct First;

struct First : tsino::Object {
  String item0;
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> item1;
  void construct(String item0, tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

// @run
// One pair or another, taken apart at once: a part that is undefined in the one is a list in the other.
String first(const tsino::Array<uint8_t>& list) {
  const tsino::Ref<First> value = list.length() > 0 ? tsino::make<First>(
      String(list[0]),
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(list.slice(1)))) : tsino::make<First>(
      F("none"),
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{});
  const String& label = value->item0;
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& rest = value->item1;
  return tsino::concat(
      label,
      F(" "),
      tsino::toText(
          rest.has() ? tsino::Union<double, String>((double)rest.value()->length()) : tsino::Union<double, String>(
              String(F("-")))));
}

void log_(const tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>& what, const tsino::Optional<String>& text = {}) {
  const tsino::Ref<First> value = what.is<String>() ? tsino::make<First>(
      what.get<String>(),
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{}) : tsino::make<First>(
      text.has() ? text.value() : String(F("")),
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
          what.get<tsino::Shared<tsino::Array<uint8_t>>>()));
  const String& message = value->item0;
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& values = value->item1;
  Serial.print(tsino::withoutFormat(message));
  Serial.print(F(" "));
  Serial.println(values.has() ? values.value()->join() : String(F("no values")));
}

double range(const String& text) {
  tsino::Array<double> value = text == F("all") ? tsino::Array<double>{0.0, 100.0} : tsino::includes(
      text,
      F("-")) ? tsino::split(text, F("-")).map<double>(
      [](const String& value) -> double { return tsino::toNumber(value); }) : tsino::Array<double>{
      tsino::toNumber(text),
      tsino::toNumber(text)};
  const double low = value[0];
  const double high = value[1];
  return high - low;
}

void setup() {
  Serial.begin(115200);

  Serial.print(tsino::withoutFormat(first(tsino::Array<uint8_t>{5, 6, 7})));
  Serial.print(F(" "));
  Serial.println(first(tsino::Array<uint8_t>{}));

  log_(tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(String(F("started"))));
  log_(
      tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 1})),
      tsino::Optional<String>(F("measured")));

  tsino::inspect(Serial, range(F("all")));
  Serial.print(F(" "));
  tsino::inspect(Serial, range(F("3-7")));
  Serial.print(F(" "));
  tsino::inspect(Serial, range(F("9")));
  Serial.println();
}

void loop() {}
