// iterators-of-known-lists: written by tsino from iterators-of-known-lists.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-set.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Holder;
struct Meter;
struct Tuple;

struct Holder : tsino::Object {
  tsino::Shared<tsino::Set<String>> names;
  void construct(tsino::Shared<tsino::Set<String>> names) {
    this->names = tsino::moved(names);
  }
};

struct Meter : tsino::Object {
  void construct();
  int32_t total(const tsino::Array<uint8_t>& values);
};

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
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

int32_t sum(const tsino::Array<uint8_t>& values, int32_t start) {
  int32_t total = start;
  for (const int32_t value : values) total += value;
  return total;
}

tsino::Array<String> list(const tsino::Array<String>& values) {
  return values.copy();
}

tsino::Array<tsino::Ref<Tuple>> list_(const tsino::Array<tsino::Ref<Tuple>>& values) {
  return values.copy();
}

tsino::Array<tsino::Shared<tsino::Array<int32_t>>> list_iterators_of_known_lists(const tsino::Array<tsino::Shared<tsino::Array<int32_t>>>& values) {
  return values.copy();
}

tsino::Array<uint8_t> copied(const tsino::Array<uint8_t>& values) {
  return values.copy();
}

tsino::Array<String> copied_(const tsino::Array<String>& values) {
  return values.copy();
}

tsino::Shared<tsino::Set<uint8_t>> unique(const tsino::Array<uint8_t>& values) {
  return tsino::makeShared<tsino::Set<uint8_t>>(tsino::Set<uint8_t>::from(values));
}

String loud(const tsino::Array<String>& values) {
  tsino::Array<String> all;
  for (const String& value : values) {
    if (tsino::length(value) < 2) all.push(tsino::toUpperCase(value));
  }
  return all.join(F("+"));
}

tsino::Optional<int32_t> first(const tsino::Array<int32_t>& values) {
  for (const int32_t value : values) return value;
  return {};
}

tsino::Optional<String> first_(const tsino::Array<String>& values) {
  for (const String& value : values) return value;
  return {};
}

int32_t Meter::total(const tsino::Array<uint8_t>& values) {
  int32_t total = 0;
  for (const int32_t value : values) total += value;
  return total;
}

void Meter::construct() {}

void setup() {
  Serial.begin(115200);
  // @run
  // Iterators of Maps, Sets and lists with a name, for functions that walk through any Iterable and touch nothing else.
  const auto counts = tsino::makeMap<String, uint8_t>({{F("a"), 1}, {F("bb"), 2}});
  tsino::Array<uint8_t> levels{3, 4};
  const tsino::Ref<Holder> holder = tsino::make<Holder>(
      tsino::makeShared<tsino::Set<String>>(F("q"), F("r")));

  Serial.print(sum(counts->values(), 10));
  Serial.print(F(" "));
  Serial.print(sum(levels, 0));
  Serial.print(F(" "));
  Serial.println(tsino::make<Meter>()->total(counts->values()));
  tsino::inspect(Serial, list(counts->keys()));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      list_(
          counts->keys().map<tsino::Ref<Tuple>>(
              [&](const String& value) -> tsino::Ref<Tuple> {
                return tsino::make<Tuple>(value, counts->at(value));
              })));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      list_iterators_of_known_lists(
          levels.map<tsino::Shared<tsino::Array<int32_t>>>(
              [](int32_t value, int32_t value2) -> tsino::Shared<tsino::Array<int32_t>> {
                return tsino::makeShared<tsino::Array<int32_t>>(
                    tsino::Array<int32_t>{value2, value});
              })));
  Serial.print(F(" "));
  tsino::inspect(Serial, copied(counts->values()));
  Serial.println();
  String loudResult = loud(counts->keys());
  String loudResult2 = loud(holder->names->values());
  tsino::inspect(Serial, unique(counts->values()));
  Serial.print(F(" "));
  Serial.print(loudResult);
  Serial.print(F(" "));
  Serial.print(loudResult2);
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          first(
              levels.map<int32_t>([](int32_t value, int32_t value2) -> int32_t { return value2; }))));
  counts->set(F("c"), 9);
  Serial.print(sum(counts->values(), 0));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(first_(holder->names->values())));
  Serial.print(F(" "));
  tsino::inspect(Serial, copied_(holder->names->values()));
  Serial.println();
}

void loop() {}
