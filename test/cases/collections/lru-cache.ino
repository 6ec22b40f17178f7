// lru-cache: written by tsino from lru-cache.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Lru_string_number_array;
struct Lru_number_string;

// @run
// A least-recently-used cache on the order of a Map, generic, with an eviction callback.
struct Lru_string_number_array : tsino::Object {
  int32_t capacity = 0;
  tsino::Optional<tsino::Function<void(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)>> onEvict;
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>> entries;
  int32_t hits = 0;
  void construct(int32_t capacity, tsino::Optional<tsino::Function<void(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)>> onEvict = {});
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> get(String key);
  void set(String key, tsino::Shared<tsino::Array<uint8_t>> value);
  String keys();
};

// @run
// A least-recently-used cache on the order of a Map, generic, with an eviction callback.
struct Lru_number_string : tsino::Object {
  int32_t capacity = 0;
  tsino::Optional<tsino::Function<void(int32_t, const String&)>> onEvict;
  tsino::Shared<tsino::Map<uint8_t, String>> entries;
  int32_t hits = 0;
  void construct(int32_t capacity, const tsino::Optional<tsino::Function<void(int32_t, const String&)>>& onEvict = {});
  tsino::Optional<String> get(int32_t key);
  void set(int32_t key, String value);
  String keys();
};

void Lru_string_number_array::construct(int32_t capacity, tsino::Optional<tsino::Function<void(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)>> onEvict) {
  this->entries = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>>();
  this->hits = 0;
  this->capacity = capacity;
  this->onEvict = tsino::moved(onEvict);
}

tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> Lru_string_number_array::get(String key) {
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> value = this->entries->get(key);
  if (!value.has()) return {};
  this->hits++;
  this->entries->remove(key);
  this->entries->set(tsino::moved(key), value.value());
  return value;
}

void Lru_string_number_array::set(String key, tsino::Shared<tsino::Array<uint8_t>> value) {
  this->entries->remove(key);
  this->entries->set(tsino::moved(key), tsino::moved(value));
  if (this->entries->size() <= this->capacity) return;
  for (auto entry = this->entries->cursor(); entry.next();) {
    const String oldest = entry.key();
    tsino::Shared<tsino::Array<uint8_t>> old = entry.value();
    this->entries->remove(oldest);
    if (this->onEvict.has()) this->onEvict.value()(oldest, old);
    break;
  }
}

String Lru_string_number_array::keys() {
  return this->entries->keys().join();
}

void Lru_number_string::construct(int32_t capacity, const tsino::Optional<tsino::Function<void(int32_t, const String&)>>& onEvict) {
  this->entries = tsino::makeShared<tsino::Map<uint8_t, String>>();
  this->hits = 0;
  this->capacity = capacity;
  this->onEvict = onEvict;
}

tsino::Optional<String> Lru_number_string::get(int32_t key) {
  const tsino::Optional<String> value = this->entries->get((uint8_t)key);
  if (!value.has()) return {};
  this->hits++;
  this->entries->remove((uint8_t)key);
  this->entries->set((uint8_t)key, value.value());
  return value;
}

void Lru_number_string::set(int32_t key, String value) {
  this->entries->remove((uint8_t)key);
  this->entries->set((uint8_t)key, tsino::moved(value));
  if (this->entries->size() <= this->capacity) return;
  for (auto entry = this->entries->cursor(); entry.next();) {
    const int32_t oldest = entry.key();
    const String old = entry.value();
    this->entries->remove((uint8_t)oldest);
    if (this->onEvict.has()) this->onEvict.value()(oldest, old);
    break;
  }
}

String Lru_number_string::keys() {
  return this->entries->keys().join();
}
tsino::Array<String> evicted;

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Lru_string_number_array> cache = tsino::make<Lru_string_number_array>(
      2,
      tsino::Optional<tsino::Function<void(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)>>(
          [](const String& key, const tsino::Shared<tsino::Array<uint8_t>>& value) {
            evicted.push(tsino::concat(key, String(value->length())));
          }));
  cache->set(F("a"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}));
  cache->set(F("b"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}));
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult = cache->get(F("a"));
  String withoutFormatResult = tsino::withoutFormat(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<String>(getResult.value()->join()) : tsino::Optional<String>{}));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(cache->keys());
  cache->set(F("c"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
  String withoutFormatResult2 = tsino::withoutFormat(cache->keys());
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> value = cache->get(F("b"));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(evicted.join());
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.println(cache->hits);
  tsino::Shared<tsino::Array<uint8_t>> a = cache->get(F("a")).value();
  a->push(7);
  cache->set(F("a"), a);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult2 = cache->get(F("a"));
  String value2 = tsino::optionalText(
      getResult2.has() ? tsino::Optional<int32_t>(getResult2.value()->length()) : tsino::Optional<int32_t>{});
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(cache->keys());
  cache->set(F("d"), a);
  cache->set(F("e"), a);
  String keysResult = cache->keys();
  bool value3 = cache->get(F("d")) == a;
  Serial.print(tsino::withoutFormat(evicted.join()));
  Serial.print(F(" "));
  Serial.print(keysResult);
  Serial.print(F(" "));
  Serial.print(value3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(cache->hits);
  const tsino::Ref<Lru_number_string> numbers = tsino::make<Lru_number_string>(1);
  for (int32_t i = 0; i < 5; i++) numbers->set(i % 2, tsino::concat(F("v"), String(i)));
  String withoutFormatResult3 = tsino::withoutFormat(numbers->keys());
  String getResult3 = tsino::optionalText(numbers->get(0));
  String getResult4 = tsino::optionalText(numbers->get(1));
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.print(getResult3);
  Serial.print(F(" "));
  Serial.println(getResult4);
}

void loop() {}
