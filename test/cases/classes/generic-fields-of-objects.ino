// generic-fields-of-objects: written by tsino from generic-fields-of-objects.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/lent.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Point;
struct Store_string_Point;
struct Entry_string_Point;
struct Store_number_number_array;
struct Entry_number_number_array;
struct Named;
struct Store_number_Named;
struct Entry_number_Named;
struct Entry_number_Point;
struct Entry_string_string;

// @run
// A field whose type is a type parameter holds objects as well as anything else, and can be assigned.
struct Point : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x);
};

struct Store_string_Point : tsino::Object {
  tsino::Optional<tsino::Ref<Point>> last;
  tsino::Optional<tsino::Ref<Entry_string_Point>> head;
  void construct();
  tsino::Optional<tsino::Ref<Point>> put(const String& key, const tsino::Ref<Point>& value);
  tsino::Optional<tsino::Ref<Point>> get(const String& key);
  tsino::Ref<Point> orElse(const __FlashStringHelper* key, const tsino::Ref<Point>& other);
};

struct Entry_string_Point : tsino::Chained {
  String key;
  tsino::Ref<Point> value;
  tsino::Optional<tsino::Ref<Entry_string_Point>> next;
  void construct(const String& key, const tsino::Ref<Point>& value);
};

struct Store_number_number_array : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> last;
  tsino::Optional<tsino::Ref<Entry_number_number_array>> head;
  void construct();
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> put(int32_t key, const tsino::Shared<tsino::Array<uint8_t>>& value);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> get(int32_t key);
  tsino::Shared<tsino::Array<uint8_t>> orElse(int32_t key, const tsino::Shared<tsino::Array<uint8_t>>& other);
};

struct Entry_number_number_array : tsino::Chained {
  int32_t key = 0;
  tsino::Shared<tsino::Array<uint8_t>> value;
  tsino::Optional<tsino::Ref<Entry_number_number_array>> next;
  void construct(int32_t key, const tsino::Shared<tsino::Array<uint8_t>>& value);
};

struct Named : tsino::Object {
  String name;
  int32_t size = 0;
  void construct(String name, int32_t size) {
    this->name = tsino::moved(name);
    this->size = size;
  }
};

struct Store_number_Named : tsino::Object {
  tsino::Optional<tsino::Ref<Named>> last;
  tsino::Optional<tsino::Ref<Entry_number_Named>> head;
  void construct();
  tsino::Optional<tsino::Ref<Named>> put(int32_t key, const tsino::Ref<Named>& value);
  tsino::Optional<tsino::Ref<Named>> get(int32_t key);
  tsino::Ref<Named> orElse(int32_t key, const tsino::Ref<Named>& other);
};

struct Entry_number_Named : tsino::Chained {
  int32_t key = 0;
  tsino::Ref<Named> value;
  tsino::Optional<tsino::Ref<Entry_number_Named>> next;
  void construct(int32_t key, const tsino::Ref<Named>& value);
};

struct Entry_number_Point : tsino::Chained {
  int32_t key = 0;
  tsino::Ref<Point> value;
  tsino::Optional<tsino::Ref<Entry_number_Point>> next;
  void construct(int32_t key, tsino::Ref<Point> value);
};

struct Entry_string_string : tsino::Chained {
  String key;
  String value;
  tsino::Optional<tsino::Ref<Entry_string_string>> next;
  void construct(String key, String value);
};

void Point::construct(int32_t x) {
  this->x = x;
}

void Entry_string_Point::construct(const String& key, const tsino::Ref<Point>& value) {
  this->next = {};
  this->key = key;
  this->value = value;
}

void Entry_number_number_array::construct(int32_t key, const tsino::Shared<tsino::Array<uint8_t>>& value) {
  this->next = {};
  this->key = key;
  this->value = value;
}

void Entry_number_Named::construct(int32_t key, const tsino::Ref<Named>& value) {
  this->next = {};
  this->key = key;
  this->value = value;
}

void Entry_number_Point::construct(int32_t key, tsino::Ref<Point> value) {
  this->next = {};
  this->key = key;
  this->value = tsino::moved(value);
}

void Entry_string_string::construct(String key, String value) {
  this->next = {};
  this->key = tsino::moved(key);
  this->value = tsino::moved(value);
}

tsino::Optional<tsino::Ref<Point>> Store_string_Point::put(const String& key, const tsino::Ref<Point>& value) {
  const tsino::Optional<tsino::Ref<Point>> before = tsino::moved(this->last);
  this->last = value;
  for (tsino::Lent<tsino::Optional<tsino::Ref<Entry_string_Point>>> e = this->head; e->has(); e = e->value()->next) {
    if (e->value()->key == key) {
      const tsino::Ref<Point> old = tsino::moved(e->value()->value);
      e->value()->value = value;
      return old;
    }
    yield();
  }
  const tsino::Ref<Entry_string_Point> entry = tsino::make<Entry_string_Point>(key, value);
  entry->next = tsino::moved(this->head);
  this->head = entry;
  return before;
}

tsino::Optional<tsino::Ref<Point>> Store_string_Point::get(const String& key) {
  for (tsino::Lent<tsino::Optional<tsino::Ref<Entry_string_Point>>> e = this->head; e->has(); e = e->value()->next) {
    if (e->value()->key == key) return e->value()->value;
  }
  return {};
}

tsino::Ref<Point> Store_string_Point::orElse(const __FlashStringHelper* key, const tsino::Ref<Point>& other) {
  return this->get(key).valueOr(other);
}

void Store_string_Point::construct() {
  this->head = {};
}

tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> Store_number_number_array::put(int32_t key, const tsino::Shared<tsino::Array<uint8_t>>& value) {
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> before = tsino::moved(this->last);
  this->last = value;
  for (tsino::Lent<tsino::Optional<tsino::Ref<Entry_number_number_array>>> e = this->head; e->has(); e = e->value()->next) {
    if (e->value()->key == key) {
      tsino::Shared<tsino::Array<uint8_t>> old = tsino::moved(e->value()->value);
      e->value()->value = value;
      return old;
    }
    yield();
  }
  const tsino::Ref<Entry_number_number_array> entry = tsino::make<Entry_number_number_array>(
      key,
      value);
  entry->next = tsino::moved(this->head);
  this->head = entry;
  return before;
}

tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> Store_number_number_array::get(int32_t key) {
  for (tsino::Lent<tsino::Optional<tsino::Ref<Entry_number_number_array>>> e = this->head; e->has(); e = e->value()->next) {
    if (e->value()->key == key) return e->value()->value;
  }
  return {};
}

tsino::Shared<tsino::Array<uint8_t>> Store_number_number_array::orElse(int32_t key, const tsino::Shared<tsino::Array<uint8_t>>& other) {
  return this->get(key).valueOr(other);
}

void Store_number_number_array::construct() {
  this->head = {};
}

tsino::Optional<tsino::Ref<Named>> Store_number_Named::put(int32_t key, const tsino::Ref<Named>& value) {
  const tsino::Optional<tsino::Ref<Named>> before = tsino::moved(this->last);
  this->last = value;
  for (tsino::Lent<tsino::Optional<tsino::Ref<Entry_number_Named>>> e = this->head; e->has(); e = e->value()->next) {
    if (e->value()->key == key) {
      const tsino::Ref<Named> old = tsino::moved(e->value()->value);
      e->value()->value = value;
      return old;
    }
    yield();
  }
  const tsino::Ref<Entry_number_Named> entry = tsino::make<Entry_number_Named>(key, value);
  entry->next = tsino::moved(this->head);
  this->head = entry;
  return before;
}

tsino::Optional<tsino::Ref<Named>> Store_number_Named::get(int32_t key) {
  for (tsino::Lent<tsino::Optional<tsino::Ref<Entry_number_Named>>> e = this->head; e->has(); e = e->value()->next) {
    if (e->value()->key == key) return e->value()->value;
  }
  return {};
}

tsino::Ref<Named> Store_number_Named::orElse(int32_t key, const tsino::Ref<Named>& other) {
  return this->get(key).valueOr(other);
}

void Store_number_Named::construct() {
  this->head = {};
}

const tsino::Ref<Point>& change(const tsino::Ref<Entry_number_Point>& entry, const tsino::Ref<Point>& value) {
  entry->value = value;
  return entry->value;
}

String change_(const tsino::Ref<Entry_string_string>& entry, const __FlashStringHelper* value) {
  entry->value = value;
  return entry->value;
}

tsino::Ref<Named> first(const tsino::Ref<Named>& a, const tsino::Optional<tsino::Ref<Named>>& b = {}) {
  if (b.has() && b.value()->size > a->size) return b.value();
  return a;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Store_string_Point> points = tsino::make<Store_string_Point>();
  tsino::Optional<tsino::Ref<Point>> putResult = points->put(F("a"), tsino::make<Point>(1));
  String value = tsino::optionalText(
      putResult.has() ? tsino::Optional<int32_t>(putResult.value()->x) : tsino::Optional<int32_t>{});
  tsino::Optional<tsino::Ref<Point>> putResult2 = points->put(F("b"), tsino::make<Point>(2));
  String value2 = tsino::optionalText(
      putResult2.has() ? tsino::Optional<int32_t>(putResult2.value()->x) : tsino::Optional<int32_t>{});
  tsino::Optional<tsino::Ref<Point>> putResult3 = points->put(F("a"), tsino::make<Point>(3));
  String value3 = tsino::optionalText(
      putResult3.has() ? tsino::Optional<int32_t>(putResult3.value()->x) : tsino::Optional<int32_t>{});
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(value3);
  tsino::Optional<tsino::Ref<Point>> getResult = points->get(F("a"));
  tsino::Optional<tsino::Ref<Point>> getResult2 = points->get(F("c"));
  Serial.print(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<int32_t>(getResult.value()->x) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          getResult2.has() ? tsino::Optional<int32_t>(getResult2.value()->x) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(points->orElse(F("c"), tsino::make<Point>(9))->x);
  const tsino::Ref<Store_number_number_array> lists = tsino::make<Store_number_number_array>();
  lists->put(1, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}));
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list = lists->get(1);
  if (list.has()) list.value()->push(2);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult3 = lists->get(1);
  Serial.print(
      tsino::optionalText(
          getResult3.has() ? tsino::Optional<int32_t>(getResult3.value()->length()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      lists->orElse(2, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{7}))->length());
  const tsino::Ref<Store_number_Named> names = tsino::make<Store_number_Named>();
  names->put(1, tsino::make<Named>(F("one"), 1));
  tsino::Optional<tsino::Ref<Named>> getResult4 = names->get(1);
  Serial.print(
      tsino::optionalText(
          getResult4.has() ? tsino::Optional<String>(getResult4.value()->name) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.print(first(tsino::make<Named>(F("a"), 1), names->get(1))->name);
  Serial.print(F(" "));
  Serial.println(first(tsino::make<Named>(F("a"), 0), names->get(1))->name);
  String changeResult = change_(tsino::make<Entry_string_string>(F("k"), F("v")), F("w"));
  Serial.print(
      change(tsino::make<Entry_number_Point>(1, tsino::make<Point>(4)), tsino::make<Point>(5))->x);
  Serial.print(F(" "));
  Serial.println(changeResult);
}

void loop() {}
