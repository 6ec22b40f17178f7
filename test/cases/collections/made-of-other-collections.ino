// made-of-other-collections: written by tsino from made-of-other-collections.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Swapped;
struct Swapped_;
struct Tuple;

struct Swapped : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Swapped_ : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Tuple : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

tsino::Shared<tsino::Map<String, double>> index_(const tsino::Array<double>& items, const tsino::Function<String(double)>& key) {
  const auto value = tsino::makeShared<tsino::Map<String, double>>();
  items.map<tsino::Ref<Tuple>>(
      [&](double item) -> tsino::Ref<Tuple> { return tsino::make<Tuple>(key(item), item); }).forEach(
      [&](const tsino::Ref<Tuple>& value2) { value->set(value2->item0, value2->item1); });
  return value;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Maps and Sets made of what other collections spread.
  const auto scores = tsino::makeMap<String, uint8_t>({{F("ann"), 3}, {F("bob"), 5}});
  const auto value = tsino::makeShared<tsino::Map<int32_t, String>>();
  scores->keys().map<tsino::Ref<Swapped>>(
      [&](const String& value2) -> tsino::Ref<Swapped> {
        return tsino::make<Swapped>(value2, scores->at(value2));
      }).map<tsino::Ref<Swapped_>>(
      [](const tsino::Ref<Swapped>& given) -> tsino::Ref<Swapped_> {
        const String& name = given->item0;
        const int32_t score = given->item1;
        return tsino::make<Swapped_>(score, name);
      }).forEach(
      [&](const tsino::Ref<Swapped_>& value2) { value->set(value2->item0, value2->item1); });
  tsino::Shared<tsino::Map<int32_t, String>> swapped = value;
  Serial.print(swapped->size());
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(swapped->get(3)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(swapped->get(5)));
  tsino::Array<tsino::Ref<Swapped>> sortResult = scores->keys().map<tsino::Ref<Swapped>>(
      [&](const String& value2) -> tsino::Ref<Swapped> {
        return tsino::make<Swapped>(value2, scores->at(value2));
      }).sort(
      [](const tsino::Ref<Swapped>& given, const tsino::Ref<Swapped>& given2) -> int32_t {
        const String& a = given->item0;
        const int32_t x = given->item1;
        const String& b = given2->item0;
        const int32_t y = given2->item1;
        int32_t value2 = y - x;
        return value2 != 0 ? value2 : tsino::compare(a, b) < 0 ? -1 : 1;
      });
  const auto value2 = tsino::makeShared<tsino::Map<String, int32_t>>();
  sortResult.forEach(
      [&](const tsino::Ref<Swapped>& value3) { value2->set(value3->item0, value3->item1); });
  tsino::Shared<tsino::Map<String, int32_t>> sorted = value2;
  Serial.println(sorted->keys().join());
  tsino::Array<String> words{F("a"), F("bb"), F("a")};
  const auto value3 = tsino::makeShared<tsino::Map<String, int32_t>>();
  words.map<tsino::Ref<Swapped>>(
      [](const String& w) -> tsino::Ref<Swapped> {
        return tsino::make<Swapped>(w, tsino::length(w));
      }).forEach(
      [&](const tsino::Ref<Swapped>& value4) { value3->set(value4->item0, value4->item1); });
  tsino::Shared<tsino::Map<String, int32_t>> lengths = value3;
  Serial.print(
      tsino::withoutFormat(
          lengths->keys().map<tsino::Ref<Swapped>>(
              [&](const String& value4) -> tsino::Ref<Swapped> {
                return tsino::make<Swapped>(value4, lengths->at(value4));
              }).map<String>(
              [](const tsino::Ref<Swapped>& given) -> String {
                const String& k = given->item0;
                const int32_t v = given->item1;
                return tsino::concat(k, String(v));
              }).join()));
  Serial.print(F(" "));
  Serial.println(lengths->size());
  tsino::Array<tsino::Array<String>> pairs{
      tsino::Array<String>{F("x"), F("y")},
      tsino::Array<String>{F("z"), F("w")}};
  const auto value4 = tsino::makeShared<tsino::Map<String, String>>();
  pairs.forEach([&](const tsino::Array<String>& value5) { value4->set(value5[0], value5[1]); });
  tsino::Shared<tsino::Map<String, String>> m = value4;
  Serial.print(tsino::withoutFormat(tsino::optionalText(m->get(F("x")))));
  Serial.print(F(" "));
  Serial.println(m->size());
  tsino::inspect(
      Serial,
      index_(
          tsino::Array<double>{1.5, 2.0},
          [](double n) -> String { return tsino::concat(F("k"), tsino::toText(n)); })->get(
          F("k1.5")));
  Serial.println();
  const auto value5 = tsino::makeShared<tsino::Map<String, int32_t>>();
  tsino::Array<tsino::Ref<Swapped>>{
      tsino::allOf(
          scores->keys().map<tsino::Ref<Swapped>>(
              [&](const String& value6) -> tsino::Ref<Swapped> {
                return tsino::make<Swapped>(value6, scores->at(value6));
              })),
      tsino::allOf(
          lengths->keys().map<tsino::Ref<Swapped>>(
              [&](const String& value6) -> tsino::Ref<Swapped> {
                return tsino::make<Swapped>(value6, lengths->at(value6));
              })),
      tsino::make<Swapped>(F("last"), 0)}.forEach(
      [&](const tsino::Ref<Swapped>& value6) { value5->set(value6->item0, value6->item1); });
  tsino::Shared<tsino::Map<String, int32_t>> merged = value5;
  Serial.print(tsino::withoutFormat(merged->keys().join()));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(merged->get(F("a"))));
  const auto value6 = tsino::makeShared<tsino::Map<int32_t, String>>();
  scores->keys().map<tsino::Ref<Swapped_>>(
      [](const String& k, int32_t i) -> tsino::Ref<Swapped_> {
        return tsino::make<Swapped_>(i, k);
      }).forEach(
      [&](const tsino::Ref<Swapped_>& value7) { value6->set(value7->item0, value7->item1); });
  tsino::Shared<tsino::Map<int32_t, String>> inverted = value6;
  Serial.println(tsino::optionalText(inverted->get(1)));
  tsino::Array<tsino::Shared<tsino::Array<String>>> list{
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("tea"), F("tea")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("tea")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})};
  for (const tsino::Shared<tsino::Array<String>>& names : list) Serial.println(names->length());
  const auto set = tsino::makeShared<tsino::Set<String>>(
      tsino::Set<String>::from(
          tsino::Array<String>{tsino::allOf(words), tsino::allOf(tsino::characters(F("abc")))}));
  Serial.println(set->values().sort().join());
  const auto union_ = tsino::makeShared<tsino::Set<String>>(
      tsino::Set<String>::from(
          tsino::Array<String>{
              tsino::allOf(set->values()),
              tsino::allOf(tsino::makeShared<tsino::Set<String>>(F("q"))->values())}));
  tsino::Array<String> inter = set->values().filter(
      [&](const String& x) -> bool { return union_->has(x); });
  Serial.print(union_->size());
  Serial.print(F(" "));
  Serial.println(inter.length());
}

void loop() {}
