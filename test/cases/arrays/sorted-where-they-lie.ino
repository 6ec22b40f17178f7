// sorted-where-they-lie: written by tsino from sorted-where-they-lie.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Samples;
struct List_string;

// @run
// What sort, reverse and fill give back is the list itself, also of a field, of what a call gives, of an entry.
struct Samples : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> values;
  void construct();
  tsino::Shared<tsino::Array<uint8_t>> all();
  tsino::Shared<tsino::Array<uint8_t>> sorted();
  tsino::Shared<tsino::Array<uint8_t>> newestFirst();
};

struct List_string : tsino::Object {
  tsino::Array<String> items;
  void construct();
  tsino::Ref<List_string> add(const __FlashStringHelper* item);
  tsino::Shared<tsino::Array<String>> toArray();
  tsino::Shared<tsino::Array<String>> ordered(const tsino::Function<int32_t(const String&, const String&)>& compare);
  tsino::Shared<tsino::Array<String>> fold(const tsino::Function<tsino::Shared<tsino::Array<String>>(const tsino::Shared<tsino::Array<String>>&, const String&)>& f, tsino::Shared<tsino::Array<String>> start);
};

tsino::Shared<tsino::Array<uint8_t>> Samples::all() {
  return this->values;
}

tsino::Shared<tsino::Array<uint8_t>> Samples::sorted() {
  tsino::Shared<tsino::Array<uint8_t>> list = this->values;
  list->sort([](int32_t a, int32_t b) -> int32_t { return a - b; });
  tsino::Shared<tsino::Array<uint8_t>> sorted = list;
  sorted->push(99);
  return sorted;
}

tsino::Shared<tsino::Array<uint8_t>> Samples::newestFirst() {
  tsino::Shared<tsino::Array<uint8_t>> list = this->all();
  list->reverse();
  tsino::Shared<tsino::Array<uint8_t>> list2 = list;
  list2->push(0);
  return list2;
}

void Samples::construct() {
  this->values = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{30, 10, 20});
}

tsino::Ref<List_string> List_string::add(const __FlashStringHelper* item) {
  this->items.push(item);
  return tsino::Ref<List_string>(this);
}

tsino::Shared<tsino::Array<String>> List_string::toArray() {
  return this->fold(
      [](const tsino::Shared<tsino::Array<String>>& list, const String& item) -> tsino::Shared<tsino::Array<String>> {
        return tsino::makeShared<tsino::Array<String>>(
            tsino::Array<String>{tsino::allOf(*list), item});
      },
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}));
}

tsino::Shared<tsino::Array<String>> List_string::ordered(const tsino::Function<int32_t(const String&, const String&)>& compare) {
  tsino::Shared<tsino::Array<String>> list = this->toArray();
  list->sort([&](const String& a, const String& b) -> int32_t { return compare(a, b); });
  tsino::Shared<tsino::Array<String>> list2 = list;
  return list2;
}

void List_string::construct() {
  this->items = tsino::Array<String>{};
}

tsino::Shared<tsino::Array<String>> List_string::fold(const tsino::Function<tsino::Shared<tsino::Array<String>>(const tsino::Shared<tsino::Array<String>>&, const String&)>& f, tsino::Shared<tsino::Array<String>> start) {
  tsino::Shared<tsino::Array<String>> sofar = tsino::moved(start);
  for (const String& item : this->items) sofar = f(sofar, item);
  return sofar;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Samples> samples = tsino::make<Samples>();
  tsino::Shared<tsino::Array<uint8_t>> kept = samples->values;
  String withoutFormatResult = tsino::withoutFormat(samples->sorted()->join());
  String joinResult = samples->newestFirst()->join();
  String joinResult2 = kept->join();
  bool value = kept == samples->sorted();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.print(joinResult2);
  Serial.print(F(" "));
  Serial.println(value ? F("true") : F("false"));

  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4, 3})};
  tsino::Shared<tsino::Array<uint8_t>> list = rows[0];
  list->sort();
  tsino::Shared<tsino::Array<uint8_t>> first = list;
  first->push(5);
  tsino::inspect(Serial, rows);
  Serial.print(F(" "));
  Serial.println(first == rows[0] ? F("true") : F("false"));

  const auto byRoom = tsino::makeMap<String, tsino::Shared<tsino::Array<String>>>(
      {
          {
              F("hall"),
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("lamp"), F("door")})}});
  tsino::Optional<tsino::Shared<tsino::Array<String>>> getResult = byRoom->get(F("hall"));
  tsino::Shared<tsino::Array<String>> list2 = getResult.has() ? getResult.value() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  list2->sort();
  list2->reverse();
  tsino::Shared<tsino::Array<String>> hall = list2;
  hall->push(F("fan"));
  tsino::inspect(Serial, byRoom);
  Serial.print(F(" "));
  Serial.println(hall->length());
  const tsino::Ref<List_string> words = tsino::make<List_string>()->add(F("pear"))->add(F("fig"))->add(
      F("apple"));
  tsino::Shared<tsino::Array<String>> value2 = words->ordered(
      [](const String& a, const String& b) -> int32_t {
        return tsino::length(a) - tsino::length(b);
      });
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, words->toArray());
  Serial.println();
}

void loop() {}
