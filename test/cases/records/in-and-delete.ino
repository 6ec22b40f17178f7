// in-and-delete: written by tsino from in-and-delete.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Shape;
struct Tuple;

struct Shape : tsino::Object {
  tsino::Optional<String> kind;
  int32_t size = 0;
  void construct(tsino::Optional<String> kind, int32_t size) {
    this->kind = tsino::moved(kind);
    this->size = size;
  }
};

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

tsino::Shared<tsino::Record<int32_t>> count(const tsino::Array<String>& words) {
  const auto result = tsino::makeShared<tsino::Record<int32_t>>();
  for (const String& word_ : words) {
    if (result->has(word_)) {
      result->set(word_, result->at(word_) + 1);
    } else {
      result->set(word_, 1);
    }
  }
  return result;
}

void setup() {
  Serial.begin(115200);
  // @run
  // `in`, delete, hasOwn, missing keys, undefined values, deleting while iterating.
  const auto config = tsino::makeRecord<tsino::Optional<String>>(
      {
          {F("host"), tsino::Optional<String>(F("a"))},
          {F("port"), tsino::Optional<String>(F("80"))},
          {F("empty"), tsino::Optional<String>{}}});
  Serial.print(config->has(F("host")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(config->has(F("nope")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(config->has(F("empty")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(config->get(F("empty"))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(config->get(F("nope"))));
  bool value = ((void)config->remove(F("host")), true);
  bool hasResult = config->has(F("host"));
  bool value2 = ((void)config->remove(F("never")), true);
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(hasResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(config->keys().join());
  config->set(F("host"), tsino::Optional<String>(F("b")));
  Serial.print(tsino::withoutFormat(config->keys().join()));
  Serial.print(F(" "));
  Serial.print(config->hasOwn(F("host")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(config->hasOwn(F("x")) ? F("true") : F("false"));
  const auto numbers = tsino::makeRecord<uint8_t>(
      {{F("a"), 1}, {F("b"), 2}, {F("c"), 3}, {F("d"), 4}});
  tsino::Array<String> list = numbers->keys();
  for (int32_t i = 0; i < list.length(); i++) {
    const String key = list[i];
    if (numbers->at(key) % 2 == 0) numbers->remove(key);
  }
  Serial.print(tsino::withoutFormat(numbers->keys().join()));
  Serial.print(F(" "));
  Serial.println(numbers->size() == 2 ? F("true") : F("false"));
  for (const String& key : numbers->keys()) {
    if (!numbers->hasOwn(key)) continue;
    numbers->remove(key);
  }
  Serial.print(numbers->size());
  Serial.print(F(" "));
  Serial.println(numbers->has(F("a")) ? F("true") : F("false"));
  numbers->set(F("z"), 26);
  tsino::Shared<tsino::Record<uint8_t>> alias = numbers;
  alias->remove(F("z"));
  Serial.print(numbers->has(F("z")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(numbers->size());

  const String key = tsino::Array<String>{F("dynamic")}.join(F(""));
  const auto record = tsino::makeRecord<uint8_t>({{key, 1}, {tsino::concat(F("x"), String(1)), 2}});
  Serial.print(tsino::optionalText(record->get(F("dynamic"))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(record->get(F("x1"))));
  Serial.print(F(" "));
  Serial.print(record->has(key) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(record->has(F("x2")) ? F("true") : F("false"));
  tsino::Shared<tsino::Record<int32_t>> counted = count(
      tsino::Array<String>{F("a"), F("b"), F("a"), F("c"), F("a")});
  String withoutFormatResult = tsino::withoutFormat(
      counted->keys().map<tsino::Ref<Tuple>>(
          [&](const String& value3) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value3, counted->at(value3));
          }).map<String>(
          [](const tsino::Ref<Tuple>& given) -> String {
            const String& word_ = given->item0;
            const int32_t n = given->item1;
            return tsino::concat(word_, String(n));
          }).join());
  bool value3 = !count(tsino::Array<String>{})->has(F("a"));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(value3 ? F("true") : F("false"));
  const tsino::Ref<Shape> shape = tsino::make<Shape>(tsino::Optional<String>(F("box")), 2);
  shape->kind = {};
  Serial.print(shape->kind.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(shape->kind));
  Serial.print(F(" "));
  Serial.println(shape->size);
}

void loop() {}
