// passed-and-returned: written by tsino from passed-and-returned.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Tags;
struct Memo;
struct Tuple;

struct Tags : tsino::Object {
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Set<String>>>> tags;
  void construct();
  tsino::Ref<Tags> add(const __FlashStringHelper* item, const tsino::Array<String>& tags);
  tsino::Shared<tsino::Set<String>> of(const String& tag);
  String all();
};

struct Memo : tsino::Object {
  tsino::Function<double(int32_t)> fact;
  tsino::Function<int32_t()> size;
  void construct(tsino::Function<double(int32_t)> fact, tsino::Function<int32_t()> size) {
    this->fact = tsino::moved(fact);
    this->size = tsino::moved(size);
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Shared<tsino::Set<String>> item1;
  void construct(String item0, tsino::Shared<tsino::Set<String>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

// @run
// Maps and sets as parameters, results, fields, defaults, optional values and in closures.
tsino::Shared<tsino::Map<uint8_t, String>> invert(const tsino::Shared<tsino::Map<String, uint8_t>>& map) {
  const auto result = tsino::makeShared<tsino::Map<uint8_t, String>>();
  for (const auto& entry : *map) {
    const String& key = entry.key();
    const int32_t value = entry.value();
    result->set((uint8_t)value, key);
  }
  return result;
}

tsino::Shared<tsino::Set<String>> addAll(const tsino::Shared<tsino::Set<String>>& set, const tsino::Array<String>& values) {
  for (const String& value : values) set->add(value);
  return set;
}

tsino::Ref<Tags> Tags::add(const __FlashStringHelper* item, const tsino::Array<String>& tags) {
  for (const String& tag : tags) this->of(tag)->add(item);
  return tsino::Ref<Tags>(this);
}

tsino::Shared<tsino::Set<String>> Tags::of(const String& tag) {
  tsino::Optional<tsino::Shared<tsino::Set<String>>> found = this->tags->get(tag);
  if (!found.has()) this->tags->set(tag, (found = tsino::makeShared<tsino::Set<String>>()).value());
  return found.value();
}

String Tags::all() {
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Set<String>>>> tags = this->tags;
  return tags->keys().map<tsino::Ref<Tuple>>(
      [&](const String& value) -> tsino::Ref<Tuple> {
        return tsino::make<Tuple>(value, tags->at(value));
      }).map<String>(
      [](const tsino::Ref<Tuple>& given) -> String {
        const String& tag = given->item0;
        const tsino::Shared<tsino::Set<String>>& items = given->item1;
        return tsino::concat(tag, F("("), items->values().join(), F(")"));
      }).join(F(" "));
}

void Tags::construct() {
  this->tags = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Set<String>>>>();
}

tsino::Optional<tsino::Shared<tsino::Map<String, int32_t>>> optional;

int32_t read_(const String& key) {
  return (optional.has() ? optional.value()->get(key) : tsino::Optional<int32_t>{}).valueOr(-1);
}

tsino::Optional<int32_t> writer(const tsino::Optional<tsino::Shared<tsino::Map<String, int32_t>>>& mapGiven = {}) {
  const tsino::Optional<tsino::Shared<tsino::Map<String, int32_t>>> map = mapGiven.has() ? mapGiven : optional;
  return map.has() ? tsino::Optional<int32_t>(
      ((void)map.value()->set(F("a"), map.value()->get(F("a")).valueOr(0) + 1), map.value())->size()) : tsino::Optional<int32_t>{};
}

double closure_fact(const tsino::Shared<tsino::Map<int32_t, double>>& cache, int32_t n) {
  tsino::Optional<double> getResult = cache->get(n);
  return getResult.has() ? getResult.value() : ((void)((void)cache->set(
      n,
      n < 2 ? 1.0 : n * closure_fact(cache, n - 1)), cache), cache->at(n));
}

void setup() {
  Serial.begin(115200);
  const auto digits = tsino::makeMap<String, uint8_t>({{F("one"), 1}, {F("two"), 2}});
  tsino::Shared<tsino::Map<uint8_t, String>> names = invert(digits);
  digits->set(F("three"), 3);
  String withoutFormatResult = tsino::withoutFormat(tsino::optionalText(names->get(2)));
  int32_t sizeResult = names->size();
  int32_t sizeResult2 = invert(tsino::makeMap<String, uint8_t>({{F("a"), 1}, {F("b"), 1}}))->size();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(sizeResult);
  Serial.print(F(" "));
  Serial.println(sizeResult2);
  tsino::Shared<tsino::Set<String>> set = addAll(
      tsino::makeShared<tsino::Set<String>>(F("x")),
      tsino::Array<String>{F("y"), F("x")});
  bool value = addAll(set, tsino::Array<String>{F("z")}) == set;
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(set->size());
  const tsino::Ref<Tags> tags = tsino::make<Tags>()->add(
      F("lamp"),
      tsino::Array<String>{F("light"), F("room")})->add(F("led"), tsino::Array<String>{F("light")});
  tags->of(F("light"))->remove(F("lamp"));
  tags->of(F("new"))->add(F("n"));
  Serial.println(tags->all());
  Serial.println(read_(F("a")));
  optional = tsino::makeMap<String, int32_t>({{F("a"), 5}});
  String writerResult = tsino::optionalText(writer());
  int32_t readResult = read_(F("a"));
  String writerResult2 = tsino::optionalText(
      writer(tsino::makeShared<tsino::Map<String, int32_t>>()));
  Serial.print(writerResult);
  Serial.print(F(" "));
  Serial.print(readResult);
  Serial.print(F(" "));
  Serial.print(writerResult2);
  Serial.print(F(" "));
  Serial.println(read_(F("a")));
  optional = {};
  int32_t readResult2 = read_(F("a"));
  String writerResult3 = tsino::optionalText(writer());
  Serial.print(readResult2);
  Serial.print(F(" "));
  Serial.println(writerResult3);
  const tsino::Ref<Memo> memo = [](const tsino::Optional<tsino::Shared<tsino::Map<int32_t, double>>>& cacheGiven) -> tsino::Ref<Memo> {
    tsino::Shared<tsino::Map<int32_t, double>> cache = cacheGiven.has() ? cacheGiven.value() : tsino::makeShared<tsino::Map<int32_t, double>>();
    tsino::Function<double(int32_t)> fact = [cache](int32_t n) -> double {
      return closure_fact(cache, n);
    };
    return tsino::make<Memo>(tsino::moved(fact), [cache]() -> int32_t { return cache->size(); });
  }({});
  double value2 = memo->fact(5);
  int32_t value3 = memo->size();
  double value4 = memo->fact(3);
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, value4);
  Serial.print(F(" "));
  Serial.println(memo->size());
}

void loop() {}
