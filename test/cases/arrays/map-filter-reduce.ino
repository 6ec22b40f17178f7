// map-filter-reduce: written by tsino from map-filter-reduce.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Result;

struct Result : tsino::Object {
  int32_t value = 0;
  String text;
  void construct(int32_t value, String text) {
    this->value = value;
    this->text = tsino::moved(text);
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // The three of every program: with index, with the array itself, chained, on empty arrays, from the right.
  tsino::Array<int8_t> values{3, -1, 4, 1, -5, 9, 2, 6};
  Serial.print(
      tsino::withoutFormat(
          values.map<int8_t>([](int32_t value) -> int32_t { return value * value; }).join()));
  Serial.print(F(" "));
  Serial.println(
      values.map<int32_t>([](int32_t value, int32_t i) -> int32_t { return value * i; }).join());
  Serial.print(
      tsino::withoutFormat(values.filter([](int32_t value) -> bool { return value > 0; }).join()));
  Serial.print(F(" "));
  Serial.println(values.filter([](int32_t _, int32_t i) -> bool { return i % 3 == 0; }).join());
  Serial.print(
      values.reduce<int32_t>([](int32_t sum, int32_t value) -> int32_t { return sum + value; }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      values.reduce<double>([](double sum, int32_t value) -> double { return sum + value; }, 0.5));
  Serial.println();
  Serial.println(
      values.reduce<String>(
          [&](const String& text, int32_t value, int32_t i) -> String {
            return tsino::concat(
                text,
                i == values.length() - 1 ? String(value) : tsino::concat(String(value), F(";")));
          },
          String(F(""))));
  Serial.print(
      tsino::withoutFormat(
          values.reduceRight<String>(
              [](const String& text, int32_t value) -> String {
                return tsino::concat(text, String(value));
              },
              String(F("")))));
  Serial.print(F(" "));
  Serial.println(
      values.reduceRight<int32_t>([](int32_t a, int32_t b) -> int32_t { return a - b; }));
  Serial.print(
      tsino::Array<int32_t>{}.map<int32_t>([](int32_t value) -> int32_t { return value; }).length());
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<int32_t>{}.reduce<int32_t>(
          [](int32_t a, int32_t b) -> int32_t { return a + b; },
          7));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{5}.reduce<double>([](double a, int32_t b) -> double { return a * b; }));
  Serial.println();
  const double result = values.filter([](int32_t value) -> bool { return value % 2 != 0; }).map<tsino::Ref<Result>>(
      [](int32_t value) -> tsino::Ref<Result> { return tsino::make<Result>(value, String(value)); }).filter(
      [](const tsino::Ref<Result>& given) -> bool {
        const String& text = given->text;
        return tsino::length(text) == 1;
      }).map<double>(
      [](const tsino::Ref<Result>& given) -> double {
        const int32_t value = given->value;
        return value / 2.0;
      }).reduce<double>(
      [](double max_, double value) -> double { return tsino::maximum(max_, value); },
      (double)-INFINITY);
  tsino::inspect(Serial, result);
  Serial.print(F(" "));
  Serial.println(values.length());
  tsino::Shared<tsino::Record<int32_t>> counts = tsino::Array<String>{F("a"), F("b"), F("a")}.reduce<tsino::Shared<tsino::Record<int32_t>>>(
      [](const tsino::Shared<tsino::Record<int32_t>>& all, const String& key) -> tsino::Shared<tsino::Record<int32_t>> {
        all->set(key, all->get(key).valueOr(0) + 1);
        return all;
      },
      tsino::makeShared<tsino::Record<int32_t>>());
  Serial.print(tsino::optionalText(counts->get(F("a"))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(counts->get(F("b"))));
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<int8_t>>>> groups = values.reduce<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<int8_t>>>>>(
      [](const tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<int8_t>>>>& given, int32_t value) -> tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<int8_t>>>> {
        const tsino::Shared<tsino::Array<int8_t>>& low = (*given)[0];
        const tsino::Shared<tsino::Array<int8_t>>& high = (*given)[1];
        return tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<int8_t>>>>(
            value < 3 ? tsino::Array<tsino::Shared<tsino::Array<int8_t>>>{
                tsino::makeShared<tsino::Array<int8_t>>(
                    tsino::Array<int8_t>{tsino::allOf(*low), (int8_t)value}),
                high} : tsino::Array<tsino::Shared<tsino::Array<int8_t>>>{
                low,
                tsino::makeShared<tsino::Array<int8_t>>(
                    tsino::Array<int8_t>{tsino::allOf(*high), (int8_t)value})});
      },
      tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<int8_t>>>>(
          tsino::Array<tsino::Shared<tsino::Array<int8_t>>>{
              tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{}),
              tsino::makeShared<tsino::Array<int8_t>>(tsino::Array<int8_t>{})}));
  Serial.print(tsino::withoutFormat((*groups)[0]->join()));
  Serial.print(F(" "));
  Serial.println((*groups)[1]->join());
  Serial.print(
      tsino::withoutFormat(
          values.map<String>([](int32_t value) -> String { return String(value); }).map<int32_t>(
              [](const String& text) -> int32_t { return tsino::length(text); }).join(F(""))));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<String>{F("1"), F("x"), F("3")}.map<double>(
          [](const String& value) -> double { return tsino::toNumber(value); }).join());
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<String>{F("1"), F("2"), F("3")}.map<double>(
          [](const String& text) -> double { return tsino::parseInt(text); }).join());
  Serial.print(
      values.every([](int32_t value) -> bool { return value > -6; }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      values.some([](int32_t value) -> bool { return value > 9; }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<int32_t>{}.every([]() -> bool { return false; }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<int32_t>{}.some([]() -> bool { return true; }) ? F("true") : F("false"));
}

void loop() {}
