// in-array-literals: written by tsino from in-array-literals.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Tuple;
struct Tuple_;

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Tuple_ : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

// @run
// Spread of arrays, texts, sets and maps into array literals: copies in order, inner objects are shared.
const uint8_t a[] PROGMEM = {1, 2};
String order = "";

tsino::Shared<tsino::Array<uint8_t>> note(const __FlashStringHelper* name, const tsino::Shared<tsino::Array<uint8_t>>& values) {
  order += name;
  return values;
}

tsino::Array<String> unique(const tsino::Array<String>& values) {
  return tsino::makeShared<tsino::Set<String>>(tsino::Set<String>::from(values))->values();
}

void setup() {
  Serial.begin(115200);
  tsino::Array<uint8_t> b{tsino::allOf(a)};
  b.push(3);
  Serial.print(2);
  Serial.print(F(" "));
  Serial.print(b.join());
  Serial.print(F(" "));
  Serial.print(tsino::Array<uint8_t>{tsino::allOf(a), tsino::allOf(b)}.join());
  Serial.print(F(" "));
  Serial.print(tsino::Array<uint8_t>{0, tsino::allOf(a), 9, tsino::allOf(a)}.join());
  Serial.print(F(" "));
  Serial.println(tsino::Array<int32_t>{}.length());
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2})};
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> copy = rows.copy();
  copy[0]->push(10);
  copy.set(1, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{99}));
  Serial.print(
      tsino::withoutFormat(
          rows.map<String>(
              [](const tsino::Shared<tsino::Array<uint8_t>>& row) -> String {
                return row->join(F("+"));
              }).join()));
  Serial.print(F(" "));
  Serial.println(copy.length());
  String joinResult = tsino::characters(F("abc")).reverse().join(F(""));
  Serial.print(tsino::characters(F("a\303\261\360\237\230\200")).length());
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.println(tsino::characters(F("")).length());
  const auto value = tsino::makeMap<String, uint8_t>({{F("a"), 1}});
  Serial.print(
      tsino::withoutFormat(tsino::makeShared<tsino::Set<uint8_t>>(3, 1, 3, 2)->values().join()));
  Serial.print(F(" "));
  Serial.println(
      value->keys().map<tsino::Ref<Tuple>>(
          [&](const String& value2) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value2, value->at(value2));
          }).map<String>(
          [](const tsino::Ref<Tuple>& given) -> String {
            const String& k = given->item0;
            const int32_t v = given->item1;
            return tsino::concat(k, String(v));
          }).join());
  Serial.print(
      tsino::withoutFormat(
          tsino::makeMap<String, uint8_t>({{F("x"), 1}, {F("y"), 2}})->keys().join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<String>{F("p"), F("q")}.map<tsino::Ref<Tuple_>>(
          [](const String& value2, int32_t value3) -> tsino::Ref<Tuple_> {
            return tsino::make<Tuple_>(value3, value2);
          }).map<String>(
          [](const tsino::Ref<Tuple_>& given) -> String {
            const int32_t i = given->item0;
            const String& v = given->item1;
            return tsino::concat(String(i), v);
          }).join());

  tsino::Shared<tsino::Array<int32_t>> list = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{1});
  list = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{tsino::allOf(*list), list->length(), tsino::allOf(*list)});
  list = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{tsino::allOf(*list), tsino::allOf(*list)});
  Serial.println(list->join());
  tsino::Array<uint8_t> value2{
      tsino::allOf(
          *note(F("a"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})))};
  int32_t lengthResult = note(
      F("b"),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))->length();
  tsino::Array<int32_t> joined{
      tsino::allOf(value2),
      lengthResult,
      tsino::allOf(
          *note(F("c"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3})))};
  Serial.print(tsino::withoutFormat(joined.join()));
  Serial.print(F(" "));
  Serial.println(order);
  tsino::Array<uint8_t> growing{1, 2};
  tsino::Array<uint8_t> value3{tsino::allOf(growing)};
  int32_t pushResult = growing.push(3);
  tsino::Array<int32_t> snapshot{tsino::allOf(value3), pushResult, tsino::allOf(growing)};
  Serial.print(tsino::withoutFormat(snapshot.join()));
  Serial.print(F(" "));
  Serial.println(growing.length());

  tsino::Array<tsino::Union<double, String>> mixed{
      tsino::allOf(
          tsino::characters(F("ab")).map<tsino::Union<double, String>>(
              [](const String& value4) -> tsino::Union<double, String> {
                return tsino::Union<double, String>(value4);
              })),
      tsino::Union<double, String>(1.0),
      tsino::Union<double, String>(2.0)};
  Serial.print(tsino::withoutFormat(mixed.join(F(""))));
  Serial.print(F(" "));
  Serial.println(mixed.length());
  Serial.print(tsino::withoutFormat(unique(tsino::Array<String>{F("b"), F("a"), F("b")}).join()));
  Serial.print(F(" "));
  Serial.println(unique(tsino::Array<String>{}).length());
}

void loop() {}
