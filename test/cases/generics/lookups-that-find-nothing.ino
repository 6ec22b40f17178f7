// lookups-that-find-nothing: written by tsino from lookups-that-find-nothing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/union.h"

struct Queue_string;
struct Steps;
struct Queue_number;
struct Steps_;
struct Room_number;
struct Cache_string_number;

// @run
// What a generic class or function holds or gives is undefined where its program looks for what is not there.
struct Queue_string : tsino::Object {
  tsino::Array<tsino::Optional<String>> items;
  void construct();
  void add(tsino::Optional<String> item = {});
  tsino::Optional<String> at(int32_t index);
  tsino::Optional<String> peek();
  tsino::Optional<String> take();
  tsino::Array<tsino::Optional<String>> behind();
  tsino::Array<tsino::Ref<Steps>> steps();
};

struct Steps : tsino::Object {
  tsino::Optional<String> from;
  tsino::Optional<String> to;
  void construct(tsino::Optional<String> from, tsino::Optional<String> to) {
    this->from = tsino::moved(from);
    this->to = tsino::moved(to);
  }
};

// @run
// What a generic class or function holds or gives is undefined where its program looks for what is not there.
struct Queue_number : tsino::Object {
  tsino::Array<tsino::Optional<int32_t>> items;
  void construct();
  void add(tsino::Optional<int32_t> item = {});
  tsino::Optional<int32_t> at(int32_t index);
  tsino::Optional<int32_t> peek();
  tsino::Optional<int32_t> take();
  tsino::Array<tsino::Optional<int32_t>> behind();
  tsino::Array<tsino::Ref<Steps_>> steps();
};

struct Steps_ : tsino::Object {
  tsino::Optional<int32_t> from;
  tsino::Optional<int32_t> to;
  void construct(tsino::Optional<int32_t> from, tsino::Optional<int32_t> to) {
    this->from = tsino::moved(from);
    this->to = tsino::moved(to);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("from"), this->from);
    out.field(F("to"), this->to);
    out.end();
  }
};

struct Room_number : tsino::Object {
  tsino::Ref<Cache_string_number> cache;
  void construct();
  void put(const __FlashStringHelper* name, int32_t value);
  tsino::Array<tsino::Optional<int32_t>> list(const tsino::Array<String>& keys);
};

struct Cache_string_number : tsino::Object {
  tsino::Shared<tsino::Map<String, uint8_t>> values;
  void construct();
  tsino::Ref<Cache_string_number> set(const __FlashStringHelper* key, int32_t value);
  tsino::Array<tsino::Optional<int32_t>> all(const tsino::Array<String>& keys);
};

void Queue_string::add(tsino::Optional<String> item) {
  this->items.push(tsino::moved(item));
}

tsino::Optional<String> Queue_string::at(int32_t index) {
  return this->items.get(index);
}

tsino::Optional<String> Queue_string::peek() {
  return this->items.get(0);
}

tsino::Optional<String> Queue_string::take() {
  return this->items.shift();
}

tsino::Array<tsino::Optional<String>> Queue_string::behind() {
  return this->items.map<tsino::Optional<String>>(
      [&](const tsino::Optional<String>& _, int32_t i) -> tsino::Optional<String> {
        return this->at(i + 1);
      });
}

tsino::Array<tsino::Ref<Steps>> Queue_string::steps() {
  return this->items.map<tsino::Ref<Steps>>(
      [&](const tsino::Optional<String>& item, int32_t i) -> tsino::Ref<Steps> {
        return tsino::make<Steps>(item, this->items.get(i + 1));
      });
}

void Queue_string::construct() {
  this->items = tsino::Array<tsino::Optional<String>>{};
}

void Queue_number::add(tsino::Optional<int32_t> item) {
  this->items.push(item);
}

tsino::Optional<int32_t> Queue_number::at(int32_t index) {
  return this->items.get(index);
}

tsino::Optional<int32_t> Queue_number::peek() {
  return this->items.get(0);
}

tsino::Optional<int32_t> Queue_number::take() {
  return this->items.shift();
}

tsino::Array<tsino::Optional<int32_t>> Queue_number::behind() {
  return this->items.map<tsino::Optional<int32_t>>(
      [&](tsino::Optional<int32_t> _, int32_t i) -> tsino::Optional<int32_t> {
        return this->at(i + 1);
      });
}

tsino::Array<tsino::Ref<Steps_>> Queue_number::steps() {
  return this->items.map<tsino::Ref<Steps_>>(
      [&](tsino::Optional<int32_t> item, int32_t i) -> tsino::Ref<Steps_> {
        return tsino::make<Steps_>(item, this->items.get(i + 1));
      });
}

void Queue_number::construct() {
  this->items = tsino::Array<tsino::Optional<int32_t>>{};
}

const char words[][5] PROGMEM = {"up", "down"};

tsino::Ref<Cache_string_number> Cache_string_number::set(const __FlashStringHelper* key, int32_t value) {
  this->values->set(key, (uint8_t)value);
  return tsino::Ref<Cache_string_number>(this);
}

tsino::Array<tsino::Optional<int32_t>> Cache_string_number::all(const tsino::Array<String>& keys) {
  return keys.map<tsino::Optional<int32_t>>(
      [&](const String& key) -> tsino::Optional<int32_t> {
        return tsino::convertOptional(this->values->get(key));
      });
}

void Cache_string_number::construct() {
  this->values = tsino::makeShared<tsino::Map<String, uint8_t>>();
}

void Room_number::put(const __FlashStringHelper* name, int32_t value) {
  this->cache->set(name, value);
}

tsino::Array<tsino::Optional<int32_t>> Room_number::list(const tsino::Array<String>& keys) {
  return this->cache->all(keys);
}

void Room_number::construct() {
  this->cache = tsino::make<Cache_string_number>();
}

// Pairs of a list and an index that fit.
int32_t pick(const tsino::Array<uint8_t>& list, int32_t index) {
  return list[index];
}

// Pairs of a list and an index that fit.
String pick_(const tsino::Array<String>& list, int32_t index) {
  return list[index];
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Queue_string> queue = tsino::make<Queue_string>();
  queue->add(tsino::Optional<String>(tsino::tableText(words, 1)));
  queue->add(tsino::Optional<String>(tsino::tableText(words, 0)));
  tsino::inspect(Serial, queue->behind());
  Serial.print(F(" "));
  Serial.print(tsino::toJson(queue->behind()));
  Serial.print(F(" "));
  Serial.println(queue->behind().join(F("|")));
  tsino::Array<tsino::Ref<Steps>> list = queue->steps();
  for (const tsino::Ref<Steps>& item : list) {
    const tsino::Optional<String>& from = item->from;
    const tsino::Optional<String>& to = item->to;
    Serial.print(tsino::withoutFormat(tsino::optionalText(from)));
    Serial.print(F(" "));
    Serial.println(to.has() ? to.value() : String(F("end")));
  }

  const auto counts = tsino::makeRecord<uint8_t>({{F("a"), 1}});
  const tsino::Ref<Queue_number> numbers = tsino::make<Queue_number>();
  numbers->add(tsino::convertOptional(counts->get(F("b"))));
  Serial.print(tsino::optionalText(numbers->peek()));
  Serial.print(F(" "));
  Serial.print(!numbers->peek().has() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, numbers->steps());
  Serial.println();
  numbers->take();
  Serial.println(tsino::optionalText(numbers->take()));

  const tsino::Ref<Room_number> room = tsino::make<Room_number>();
  room->put(F("lamp"), 3);
  tsino::inspect(Serial, room->list(tsino::Array<String>{F("lamp"), F("door")}));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(room->list(tsino::Array<String>{F("door")})));
  tsino::Array<tsino::Optional<int32_t>> list2 = room->list(
      tsino::Array<String>{F("door"), F("lamp")});
  for (const tsino::Optional<int32_t>& value : list2) {
    tsino::printUnion(
        Serial,
        !value.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
            (double)(value.value() + 1)));
    Serial.println();
  }
  Serial.print(pick(tsino::Array<uint8_t>{5, 6}, 1));
  Serial.print(F(" "));
  Serial.println(pick_(tsino::Array<String>{F("p")}, 0));
}

void loop() {}
