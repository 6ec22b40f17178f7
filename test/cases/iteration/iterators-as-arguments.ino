// iterators-as-arguments: written by tsino from iterators-as-arguments.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Tuple;
struct Tuple_;
struct Bag_number;

struct Tuple : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
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

struct Bag_number : tsino::Object {
  tsino::Array<uint8_t> items;
  void construct();
  tsino::Ref<Bag_number> addAll(const tsino::Array<uint8_t>& source);
};

// @run
// Iterators made in the arguments of functions that walk through them once.
String collect(const tsino::Array<tsino::Shared<tsino::Array<int32_t>>>& source) {
  String text = F("");
  for (const tsino::Shared<tsino::Array<int32_t>>& item : source) {
    text += tsino::concat(item->join(), F(";"));
  }
  return text;
}

// @run
// Iterators made in the arguments of functions that walk through them once.
String collect_(const tsino::Array<int32_t>& source) {
  String text = F("");
  for (const int32_t item : source) text += tsino::concat(String(item), F(";"));
  return text;
}

// @run
// Iterators made in the arguments of functions that walk through them once.
String collect_iterators_as_arguments(const tsino::Array<tsino::Shared<tsino::Array<String>>>& source) {
  String text = F("");
  for (const tsino::Shared<tsino::Array<String>>& item : source) {
    text += tsino::concat(item->join(), F(";"));
  }
  return text;
}

// @run
// Iterators made in the arguments of functions that walk through them once.
String collect2(const tsino::Array<tsino::Ref<Tuple_>>& source) {
  String text = F("");
  for (const tsino::Ref<Tuple_>& item : source) {
    text += tsino::concat(String(item->item0), F(","), item->item1, F(";"));
  }
  return text;
}

tsino::Array<tsino::Ref<Tuple>> listed(const tsino::Array<tsino::Ref<Tuple>>& source) {
  return source.copy();
}

tsino::Array<int32_t> listed_(const tsino::Array<int32_t>& source) {
  return source.copy();
}

tsino::Array<bool> listed_iterators_as_arguments(const tsino::Array<bool>& source) {
  return source.copy();
}

tsino::Ref<Bag_number> Bag_number::addAll(const tsino::Array<uint8_t>& source) {
  for (const int32_t item : source) this->items.push((uint8_t)item);
  return tsino::Ref<Bag_number>(this);
}

void Bag_number::construct() {
  this->items = tsino::Array<uint8_t>{};
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      tsino::withoutFormat(
          collect(
              tsino::Array<uint8_t>{5, 6}.map<tsino::Shared<tsino::Array<int32_t>>>(
                  [](int32_t value, int32_t value2) -> tsino::Shared<tsino::Array<int32_t>> {
                    return tsino::makeShared<tsino::Array<int32_t>>(
                        tsino::Array<int32_t>{value2, value});
                  }))));
  Serial.print(F(" "));
  Serial.print(collect_(tsino::makeMap<String, int32_t>({{F("k"), 1}})->values()));
  Serial.print(F(" "));
  Serial.print(
      collect_(
          tsino::Array<String>{F("q")}.map<int32_t>(
              [](const String& value, int32_t value2) -> int32_t { return value2; })));
  Serial.print(F(" "));
  Serial.println(
      collect_iterators_as_arguments(
          tsino::makeShared<tsino::Set<String>>(F("s"))->values().map<tsino::Shared<tsino::Array<String>>>(
              [](const String& value) -> tsino::Shared<tsino::Array<String>> {
                return tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{value, value});
              })));
  const auto value = tsino::makeMap<String, double>({{F("k"), 0.5}});
  tsino::inspect(
      Serial,
      listed(
          value->keys().map<tsino::Ref<Tuple>>(
              [&](const String& value2) -> tsino::Ref<Tuple> {
                return tsino::make<Tuple>(value2, value->at(value2));
              })));
  Serial.print(F(" "));
  tsino::inspect(Serial, listed_(tsino::Array<int32_t>{1, 2}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      listed_iterators_as_arguments(tsino::makeShared<tsino::Set<bool>>(true)->values()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      listed_(
          tsino::Array<int32_t>{}.map<int32_t>(
              [](int32_t value2, int32_t value3) -> int32_t { return value3; })));
  Serial.println();
  tsino::Shared<tsino::Array<String>> names = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{F("x")});
  const auto value2 = tsino::makeShared<tsino::Map<int32_t, String>>();
  names->map<tsino::Ref<Tuple_>>(
      [](const String& value3, int32_t value4) -> tsino::Ref<Tuple_> {
        return tsino::make<Tuple_>(value4, value3);
      }).forEach(
      [&](const tsino::Ref<Tuple_>& value3) { value2->set(value3->item0, value3->item1); });
  tsino::Array<int32_t> value3 = listed_(value2->keys());
  Serial.print(
      tsino::withoutFormat(
          collect2(
              tsino::Array<String>{tsino::allOf(*names), F("y")}.map<tsino::Ref<Tuple_>>(
                  [](const String& value4, int32_t value5) -> tsino::Ref<Tuple_> {
                    return tsino::make<Tuple_>(value5, value4);
                  }))));
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  Serial.println(
      collect_iterators_as_arguments(
          tsino::Array<tsino::Shared<tsino::Array<String>>>{names, names}));
  tsino::inspect(
      Serial,
      tsino::make<Bag_number>()->addAll(tsino::Array<uint8_t>{4, 5})->addAll(
          tsino::makeMap<uint8_t, uint8_t>({{1, 6}})->values())->addAll(tsino::Array<uint8_t>{7})->items);
  Serial.println();
}

void loop() {}
