// collections: written by tsino from collections.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-set.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Item;
struct Cache;
struct Shape;
struct Deep;

struct Item : tsino::Object {
  int32_t id = 0;
  tsino::Shared<tsino::Set<String>> tags;
  void construct(int32_t id, tsino::Shared<tsino::Set<String>> tags) {
    this->id = id;
    this->tags = tsino::moved(tags);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.field(F("tags"), this->tags);
    out.end();
  }
};

struct Cache : tsino::Object {
  tsino::Shared<tsino::Map<String, tsino::Optional<int32_t>>> entries;
  tsino::Shared<tsino::Set<String>> keys;
  void construct();
  void put(const __FlashStringHelper* key, tsino::Optional<int32_t> value);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Cache"), *this);
    out.fieldOrNull(F("entries"), this->entries);
    out.field(F("keys"), this->keys);
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Shared<tsino::Map<uint8_t, tsino::Ref<Item>>> stock;
  tsino::Ref<Deep> deep;
  void construct(tsino::Shared<tsino::Map<uint8_t, tsino::Ref<Item>>> stock, tsino::Ref<Deep> deep) {
    this->stock = tsino::moved(stock);
    this->deep = tsino::moved(deep);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("stock"), this->stock);
    out.field(F("deep"), this->deep);
    out.end();
  }
};

struct Deep : tsino::Object {
  tsino::Shared<tsino::Map<uint8_t, tsino::Ref<Item>>> stock;
  void construct(tsino::Shared<tsino::Map<uint8_t, tsino::Ref<Item>>> stock) {
    this->stock = tsino::moved(stock);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("stock"), this->stock);
    out.end();
  }
};

void Cache::put(const __FlashStringHelper* key, tsino::Optional<int32_t> value) {
  this->entries->set(key, value);
  this->keys->add(key);
}

void Cache::construct() {
  this->entries = tsino::makeShared<tsino::Map<String, tsino::Optional<int32_t>>>();
  this->keys = tsino::makeShared<tsino::Set<String>>();
}

void setup() {
  Serial.begin(115200);
  // @run
  // Maps and sets in the order in which their entries came, up to a hundred.
  const auto ages = tsino::makeMap<String, double>({{F("Ann"), 31.0}, {F("Bob"), 42.0}});
  tsino::inspect(Serial, ages);
  Serial.println();
  ages->set(F("Cy"), 0.5);
  ages->remove(F("Ann"));
  tsino::inspect(Serial, ages);
  Serial.print(F(" "));
  Serial.println(ages->size());
  tsino::inspect(Serial, tsino::makeShared<tsino::Map<int32_t, bool>>());
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::makeShared<tsino::Set<String>>());
  Serial.println();
  const auto seen = tsino::makeShared<tsino::Set<uint8_t>>(3, 1, 2);
  seen->add(1);
  tsino::inspect(Serial, seen);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::makeShared<tsino::Set<String>>(F("it's"), F("b")));
  Serial.println();
  const auto stock = tsino::makeShared<tsino::Map<uint8_t, tsino::Ref<Item>>>();
  stock->set(7, tsino::make<Item>(7, tsino::makeShared<tsino::Set<String>>(F("new"), F("red"))));
  stock->set(8, tsino::make<Item>(8, tsino::makeShared<tsino::Set<String>>()));
  tsino::inspect(Serial, stock);
  Serial.println();
  tsino::inspect(Serial, tsino::make<Shape>(stock, tsino::make<Deep>(stock)));
  Serial.println();
  const auto nested = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>>>>();
  nested->set(
      F("a"),
      tsino::makeMap<String, tsino::Shared<tsino::Array<uint8_t>>>(
          {{F("x"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})}}));
  nested->set(
      F("b"),
      tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>>());
  tsino::inspect(Serial, nested);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>>>>>{
          nested});
  Serial.println();
  const tsino::Ref<Cache> cache = tsino::make<Cache>();
  cache->put(F("first"), 1);
  cache->put(F("none"), {});
  tsino::inspect(Serial, cache);
  Serial.println();

  const auto numbers = tsino::makeShared<tsino::Set<int32_t>>();
  const auto squares = tsino::makeShared<tsino::Map<int32_t, int32_t>>();
  for (int32_t i = 0; i < 104; i++) {
    numbers->add(i);
    squares->set(i, i * i);
  }
  tsino::inspect(Serial, numbers);
  Serial.println();
  tsino::inspect(Serial, squares);
  Serial.println();
  tsino::Shared<tsino::Set<uint8_t>> value = seen;
  bool deleteResult = seen->remove(3);
  int32_t sizeResult = ((void)seen->add(9), seen)->size();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.print(deleteResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(sizeResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, seen);
  Serial.println();
  const auto wide = tsino::makeShared<tsino::Map<String, String>>();
  tsino::Array<String> list{F("one"), F("two"), F("three"), F("four")};
  for (const String& word_ : list) wide->set(word_, tsino::concat(word_, F(" and some more text")));
  tsino::inspect(Serial, wide);
  Serial.println();
}

void loop() {}
