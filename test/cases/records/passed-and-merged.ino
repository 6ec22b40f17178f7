// passed-and-merged: written by tsino from passed-and-merged.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Store;
struct Tuple;
struct MapValues;
struct MapValues_;

struct Store : tsino::Object {
  tsino::Shared<tsino::Record<String>> data;
  void construct(const tsino::Optional<tsino::Shared<tsino::Record<String>>>& initialGiven = {});
  tsino::Ref<Store> set(const __FlashStringHelper* key, const __FlashStringHelper* value);
  String get(const String& key, const tsino::Optional<String>& fallbackGiven = {});
  tsino::Shared<tsino::Record<String>> snapshot();
};

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct MapValues : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct MapValues_ : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

tsino::Shared<tsino::Record<uint8_t>> merge(const tsino::Array<tsino::Shared<tsino::Record<uint8_t>>>& all) {
  auto result = tsino::makeShared<tsino::Record<uint8_t>>();
  for (const tsino::Shared<tsino::Record<uint8_t>>& one : all) {
    const auto value = tsino::makeShared<tsino::Record<uint8_t>>(result->copy());
    value->assign(*one);
    result = value;
  }
  return result;
}

tsino::Array<String> diff(const tsino::Shared<tsino::Record<uint8_t>>& from, const tsino::Shared<tsino::Record<uint8_t>>& to) {
  tsino::Array<String> changes;
  const auto list = tsino::makeShared<tsino::Set<String>>(
      tsino::Set<String>::from(
          tsino::Array<String>{tsino::allOf(from->keys()), tsino::allOf(to->keys())}));
  for (const String& key : *list) {
    if (!to->has(key)) {
      changes.push(tsino::concat(F("-"), key));
    } else if (!from->has(key)) {
      changes.push(tsino::concat(F("+"), key));
    } else if (from->get(key) != to->get(key)) {
      changes.push(
          tsino::concat(
              key,
              F(":"),
              tsino::optionalText(from->get(key)),
              F("->"),
              tsino::optionalText(to->get(key))));
    }
  }
  return changes;
}

void Store::construct(const tsino::Optional<tsino::Shared<tsino::Record<String>>>& initialGiven) {
  this->data = tsino::makeShared<tsino::Record<String>>();
  tsino::Shared<tsino::Record<String>> initial = initialGiven.has() ? initialGiven.value() : tsino::makeShared<tsino::Record<String>>();
  this->data->assign(*initial);
}

tsino::Ref<Store> Store::set(const __FlashStringHelper* key, const __FlashStringHelper* value) {
  this->data->set(key, value);
  return tsino::Ref<Store>(this);
}

String Store::get(const String& key, const tsino::Optional<String>& fallbackGiven) {
  const String fallback = fallbackGiven.has() ? fallbackGiven.value() : String(F("-"));
  tsino::Optional<String> getResult = this->data->get(key);
  return getResult.has() ? getResult.value() : fallback;
}

tsino::Shared<tsino::Record<String>> Store::snapshot() {
  return tsino::makeShared<tsino::Record<String>>(this->data->copy());
}

tsino::Shared<tsino::Record<String>> mapValues(const tsino::Shared<tsino::Record<uint8_t>>& record, const tsino::Function<String(int32_t, const String&)>& f) {
  const auto value = tsino::makeShared<tsino::Record<String>>();
  record->keys().map<tsino::Ref<MapValues>>(
      [&](const String& value2) -> tsino::Ref<MapValues> {
        return tsino::make<MapValues>(value2, record->at(value2));
      }).map<tsino::Array<String>>(
      [&](const tsino::Ref<MapValues>& given) -> tsino::Array<String> {
        const String& key = given->item0;
        const int32_t value2 = given->item1;
        return tsino::Array<String>{key, f(value2, key)};
      }).forEach([&](const tsino::Array<String>& value2) { value->set(value2[0], value2[1]); });
  return value;
}

tsino::Shared<tsino::Record<int32_t>> mapValues_(const tsino::Shared<tsino::Record<String>>& record, const tsino::Function<int32_t(const String&, const String&)>& f) {
  const auto value = tsino::makeShared<tsino::Record<int32_t>>();
  record->keys().map<tsino::Array<String>>(
      [&](const String& value2) -> tsino::Array<String> {
        return tsino::Array<String>{value2, record->at(value2)};
      }).map<tsino::Ref<MapValues_>>(
      [&](const tsino::Array<String>& given) -> tsino::Ref<MapValues_> {
        const String& key = given[0];
        const String& value2 = given[1];
        return tsino::make<MapValues_>(key, f(value2, key));
      }).forEach(
      [&](const tsino::Ref<MapValues_>& value2) { value->set(value2->item0, value2->item1); });
  return value;
}

void setup() {
  Serial.begin(115200);
  const auto base = tsino::makeRecord<uint8_t>({{F("a"), 1}, {F("b"), 2}});
  tsino::Shared<tsino::Record<uint8_t>> merged = merge(
      tsino::Array<tsino::Shared<tsino::Record<uint8_t>>>{
          base,
          tsino::makeRecord<uint8_t>({{F("b"), 20}, {F("c"), 30}}),
          tsino::makeShared<tsino::Record<uint8_t>>()});
  merged->set(F("a"), 100);
  String withoutFormatResult = tsino::withoutFormat(
      merged->keys().map<tsino::Ref<Tuple>>(
          [&](const String& value) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value, merged->at(value));
          }).map<String>(
          [](const tsino::Ref<Tuple>& given) -> String {
            const String& k = given->item0;
            const int32_t v = given->item1;
            return tsino::concat(k, String(v));
          }).join());
  String getResult = tsino::optionalText(base->get(F("a")));
  int32_t sizeResult = merge(tsino::Array<tsino::Shared<tsino::Record<uint8_t>>>{})->size();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(getResult);
  Serial.print(F(" "));
  Serial.println(sizeResult);
  bool value = ((void)base->assign(*tsino::makeRecord<uint8_t>({{F("z"), 9}})), base) == base;
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(base->keys().join());
  String withoutFormatResult2 = tsino::withoutFormat(diff(base, merged).join(F(" ")));
  int32_t lengthResult = diff(base, base).length();
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(lengthResult);
  const auto initial = tsino::makeRecord<String>({{F("x"), F("1")}});
  const tsino::Ref<Store> store = tsino::make<Store>(
      tsino::Optional<tsino::Shared<tsino::Record<String>>>(initial))->set(F("y"), F("2"));
  tsino::Shared<tsino::Record<String>> snapshot = store->snapshot();
  store->set(F("x"), F("changed"));
  initial->set(F("x"), F("outside"));
  Serial.print(tsino::withoutFormat(store->get(F("x"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(snapshot->get(F("x"))));
  Serial.print(F(" "));
  Serial.print(store->get(F("q")));
  Serial.print(F(" "));
  Serial.print(store->get(F("q"), tsino::Optional<String>(F("d"))));
  Serial.print(F(" "));
  Serial.println(store->snapshot()->keys().join());
  tsino::Shared<tsino::Record<String>> texts = mapValues(
      merged,
      [](int32_t n, const String& key) -> String { return tsino::repeat(key, n % 3); });
  String joinResult = mapValues_(
      texts,
      [](const String& text, const String&) -> int32_t { return tsino::length(text); })->values().join();
  Serial.print(tsino::withoutFormat(texts->values().join(F("/"))));
  Serial.print(F(" "));
  Serial.println(joinResult);
  tsino::Array<String> sorted = merged->keys().map<tsino::Ref<Tuple>>(
      [&](const String& value2) -> tsino::Ref<Tuple> {
        return tsino::make<Tuple>(value2, merged->at(value2));
      }).sort(
      [](const tsino::Ref<Tuple>& given, const tsino::Ref<Tuple>& given2) -> int32_t {
        const int32_t a = given->item1;
        const int32_t b = given2->item1;
        return b - a;
      }).map<String>(
      [](const tsino::Ref<Tuple>& given) -> String {
        const String& key = given->item0;
        return key;
      });
  Serial.println(sorted.join());
}

void loop() {}
