// overloads-and-conditional-results: written by tsino from overloads-and-conditional-results.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Output;

struct Output : tsino::Object {
  String text;
  void construct();
  tsino::Ref<Output> write(const tsino::Union<double, String>& value, tsino::Optional<int32_t> digitsGiven = {});
  String done();
};

tsino::Union<double, tsino::Shared<tsino::Array<double>>> parse(const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& input, int32_t radix = 10) {
  return input.is<String>() ? tsino::Union<double, tsino::Shared<tsino::Array<double>>>(
      tsino::parseInt(input.get<String>(), radix)) : tsino::Union<double, tsino::Shared<tsino::Array<double>>>(
      tsino::makeShared<tsino::Array<double>>(
          input.get<tsino::Shared<tsino::Array<String>>>()->map<double>(
              [](const String& text) -> double { return tsino::parseInt(text, 10); })));
}

tsino::Optional<int32_t> get(const tsino::Array<uint8_t>& items, int32_t index, tsino::Optional<int32_t> fallback = {}) {
  return index < items.length() ? tsino::Optional<int32_t>(
      tsino::convertOptional(items.get(index))) : fallback;
}

tsino::Optional<String> get_(const tsino::Array<String>& items, int32_t index, const tsino::Optional<String>& fallback = {}) {
  return index < items.length() ? items.get(index) : fallback;
}

tsino::Ref<Output> Output::write(const tsino::Union<double, String>& value, tsino::Optional<int32_t> digitsGiven) {
  const int32_t digits = digitsGiven.valueOr(0);
  this->text += value.is<double>() ? tsino::toFixed(value.get<double>(), digits) : value.get<String>();
  return tsino::Ref<Output>(this);
}

String Output::done() {
  return this->text;
}

void Output::construct() {
  this->text = F("");
}

tsino::Union<double, String> first(const tsino::Array<tsino::Union<double, String>>& list) {
  return list[0];
}

tsino::Shared<tsino::Array<uint8_t>> asList(const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& value) {
  return value.is<tsino::Shared<tsino::Array<uint8_t>>>() ? value.get<tsino::Shared<tsino::Array<uint8_t>>>() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{(uint8_t)value.get<double>()});
}

tsino::Shared<tsino::Array<String>> asList_(const tsino::Union<String, tsino::Shared<tsino::Array<String>>>& value) {
  return value.is<tsino::Shared<tsino::Array<String>>>() ? value.get<tsino::Shared<tsino::Array<String>>>() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{value.get<String>()});
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(
      Serial,
      parse(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("12")))).get<double>());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      parse(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("ff"))), 16).get<double>());
  Serial.print(F(" "));
  Serial.print(
      parse(
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("1"), F("2")}))).get<tsino::Shared<tsino::Array<double>>>()->join());
  Serial.print(F(" "));
  Serial.println(
      parse(
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))).get<tsino::Shared<tsino::Array<double>>>()->length());
  Serial.print(tsino::optionalText(get(tsino::Array<uint8_t>{1, 2}, 1)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(get(tsino::Array<uint8_t>{1, 2}, 5)));
  Serial.print(F(" "));
  Serial.print(get(tsino::Array<uint8_t>{1, 2}, 5, -1).value() + 1);
  Serial.print(F(" "));
  Serial.println(
      tsino::toUpperCase(
          get_(tsino::Array<String>{F("a")}, 3, tsino::Optional<String>(F("none"))).value()));
  Serial.println(
      tsino::make<Output>()->write(tsino::Union<double, String>(String(F("pi="))))->write(
          tsino::Union<double, String>(3.14159),
          2)->write(tsino::Union<double, String>(String(F("/"))))->write(
          tsino::Union<double, String>(2.7))->done());
  Serial.print(
      tsino::length(
          first(
              tsino::Array<tsino::Union<double, String>>{
                  tsino::Union<double, String>(String(F("x")))}).get<String>()));
  Serial.print(F(" "));
  Serial.println(
      (int32_t)first(
          tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>(41.0)}).get<double>()
          + 1);
  Serial.print(asList(tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(1.0))->length());
  Serial.print(F(" "));
  Serial.print(
      asList(
          tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})))->length());
  Serial.print(F(" "));
  Serial.print(
      asList_(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("ab"))))->join());
  Serial.print(F(" "));
  Serial.println(
      asList_(
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})))->length());
}

void loop() {}
