// iterators-by-hand: written by tsino from iterators-by-hand.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct First;
struct Swapped;

struct First : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Swapped : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // keys(), values(), entries() handed to Array.from, spread, new Map, new Set and Object.fromEntries.
  const auto scores = tsino::makeMap<String, uint8_t>(
      {{F("ann"), 3}, {F("bob"), 5}, {F("cyd"), 3}});
  Serial.print(tsino::withoutFormat(scores->keys().join()));
  Serial.print(F(" "));
  Serial.println(scores->values().map<uint8_t>([](int32_t n) -> int32_t { return n * 2; }).join());
  Serial.print(
      scores->keys().map<tsino::Ref<First>>(
          [&](const String& value) -> tsino::Ref<First> {
            return tsino::make<First>(value, scores->at(value));
          }).length());
  Serial.print(F(" "));
  Serial.println(
      scores->keys().map<tsino::Ref<First>>(
          [&](const String& value) -> tsino::Ref<First> {
            return tsino::make<First>(value, scores->at(value));
          }).map<String>(
          [](const tsino::Ref<First>& given) -> String {
            const String& name = given->item0;
            const int32_t score = given->item1;
            return tsino::concat(name, String(score));
          }).join());
  const auto distinct = tsino::makeShared<tsino::Set<uint8_t>>(
      tsino::Set<uint8_t>::from(scores->values()));
  Serial.print(distinct->size());
  Serial.print(F(" "));
  Serial.println(distinct->values().join());
  const auto value = tsino::makeShared<tsino::Map<int32_t, String>>();
  scores->keys().map<tsino::Ref<First>>(
      [&](const String& value2) -> tsino::Ref<First> {
        return tsino::make<First>(value2, scores->at(value2));
      }).map<tsino::Ref<Swapped>>(
      [](const tsino::Ref<First>& given) -> tsino::Ref<Swapped> {
        const String& name = given->item0;
        const int32_t score = given->item1;
        return tsino::make<Swapped>(score, name);
      }).forEach(
      [&](const tsino::Ref<Swapped>& value2) { value->set(value2->item0, value2->item1); });
  tsino::Shared<tsino::Map<int32_t, String>> swapped = value;
  Serial.print(swapped->size());
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(swapped->get(3)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(swapped->get(5)));
  tsino::Array<tsino::Ref<First>> sortResult = scores->keys().map<tsino::Ref<First>>(
      [&](const String& value2) -> tsino::Ref<First> {
        return tsino::make<First>(value2, scores->at(value2));
      }).sort(
      [](const tsino::Ref<First>& given, const tsino::Ref<First>& given2) -> int32_t {
        const String& a = given->item0;
        const int32_t x = given->item1;
        const String& b = given2->item0;
        const int32_t y = given2->item1;
        int32_t value2 = y - x;
        return value2 != 0 ? value2 : tsino::compare(a, b) < 0 ? -1 : 1;
      });
  const auto value2 = tsino::makeShared<tsino::Map<String, uint8_t>>();
  sortResult.forEach(
      [&](const tsino::Ref<First>& value3) { value2->set(value3->item0, (uint8_t)value3->item1); });
  tsino::Shared<tsino::Map<String, uint8_t>> sorted = value2;
  Serial.println(sorted->keys().join());
  const auto copy = tsino::makeShared<tsino::Map<String, uint8_t>>(scores->copy());
  ((void)copy->set(F("dan"), 1), copy)->remove(F("ann"));
  Serial.print(scores->size());
  Serial.print(F(" "));
  Serial.print(copy->size());
  Serial.print(F(" "));
  Serial.println(copy->keys().join());
  const auto value3 = tsino::makeShared<tsino::Record<uint8_t>>();
  scores->keys().forEach([&](const String& value4) { value3->set(value4, scores->at(value4)); });
  tsino::Shared<tsino::Record<uint8_t>> record = value3;
  const auto value4 = tsino::makeShared<tsino::Map<String, uint8_t>>();
  record->keys().map<tsino::Ref<First>>(
      [&](const String& value5) -> tsino::Ref<First> {
        return tsino::make<First>(value5, record->at(value5));
      }).forEach(
      [&](const tsino::Ref<First>& value5) { value4->set(value5->item0, (uint8_t)value5->item1); });
  String getResult = tsino::optionalText(value4->get(F("cyd")));
  Serial.print(tsino::optionalText(record->get(F("bob"))));
  Serial.print(F(" "));
  Serial.print(record->size());
  Serial.print(F(" "));
  Serial.println(getResult);
  const auto value5 = tsino::makeShared<tsino::Map<int32_t, String>>();
  tsino::Array<String>{F("x"), F("y")}.map<tsino::Ref<Swapped>>(
      [](const String& value6, int32_t value7) -> tsino::Ref<Swapped> {
        return tsino::make<Swapped>(value7, value6);
      }).forEach(
      [&](const tsino::Ref<Swapped>& value6) { value5->set(value6->item0, value6->item1); });
  tsino::Shared<tsino::Map<int32_t, String>> indexed = value5;
  Serial.print(tsino::withoutFormat(tsino::optionalText(indexed->get(1))));
  Serial.print(F(" "));
  Serial.println(indexed->size());
  const auto value6 = tsino::makeShared<tsino::Map<String, uint8_t>>();
  tsino::Array<tsino::Ref<First>>{
      tsino::allOf(
          scores->keys().map<tsino::Ref<First>>(
              [&](const String& value7) -> tsino::Ref<First> {
                return tsino::make<First>(value7, scores->at(value7));
              })),
      tsino::allOf(
          copy->keys().map<tsino::Ref<First>>(
              [&](const String& value7) -> tsino::Ref<First> {
                return tsino::make<First>(value7, copy->at(value7));
              }))}.forEach(
      [&](const tsino::Ref<First>& value7) { value6->set(value7->item0, (uint8_t)value7->item1); });
  tsino::Shared<tsino::Map<String, uint8_t>> merged = value6;
  Serial.print(merged->size());
  Serial.print(F(" "));
  Serial.println(merged->keys().join());
  const auto both = tsino::makeShared<tsino::Set<String>>(
      tsino::Set<String>::from(
          scores->keys().filter([&](const String& name) -> bool { return copy->has(name); })));
  Serial.print(tsino::withoutFormat(both->values().join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::largest(scores->values()));
  Serial.println();
  tsino::Array<tsino::Ref<First>> scores2 = scores->keys().map<tsino::Ref<First>>(
      [&](const String& value7) -> tsino::Ref<First> {
        return tsino::make<First>(value7, scores->at(value7));
      });
  const tsino::Ref<First> first = scores2[0];
  tsino::Array<uint8_t> valuesResult = scores->values();
  const int32_t second = valuesResult[1];
  Serial.print(tsino::withoutFormat(first->item0));
  Serial.print(F(" "));
  Serial.println(second);
  int32_t total = 0;
  for (const auto& entry : *scores) {
    const int32_t score = entry.value();
    total += score;
  }
  Serial.print(total);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      scores->values().reduce<double>([](double a, int32_t b) -> double { return a + b; }, 0.5));
  Serial.println();
}

void loop() {}
