// generic-fields-of-objects: written by tsino from generic-fields-of-objects.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Point;
struct Store_string_object1;
struct Entry_string_object1;
struct Store_number_number_;
struct Entry_number_number_;
struct Named;
struct Store_number_object54;
struct Entry_number_object54;
struct Entry_number_object1;
struct Entry_string_string;

// @run
// A field whose type is a type parameter holds objects as well as anything else, and can be assigned.
struct Point : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x);
};

struct Store_string_object1 : tsino::Object {
  tsino::Optional<tsino::Ref<Point>> last;
  tsino::Optional<tsino::Ref<Entry_string_object1>> head;
  void construct();
  tsino::Optional<tsino::Ref<Point>> put(const String& key, const tsino::Ref<Point>& value);
  tsino::Optional<tsino::Ref<Point>> get(const String& key);
  tsino::Ref<Point> orElse(const String& key, const tsino::Ref<Point>& other);
};

struct Entry_string_object1 : tsino::Chained {
  String key;
  tsino::Ref<Point> value;
  tsino::Optional<tsino::Ref<Entry_string_object1>> next;
  void construct(const String& key, const tsino::Ref<Point>& value);
};

struct Store_number_number_ : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> last;
  tsino::Optional<tsino::Ref<Entry_number_number_>> head;
  void construct();
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> put(int32_t key, const tsino::Shared<tsino::Array<uint8_t>>& value);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> get(int32_t key);
  tsino::Shared<tsino::Array<uint8_t>> orElse(int32_t key, const tsino::Shared<tsino::Array<uint8_t>>& other);
};

struct Entry_number_number_ : tsino::Chained {
  int32_t key = 0;
  tsino::Shared<tsino::Array<uint8_t>> value;
  tsino::Optional<tsino::Ref<Entry_number_number_>> next;
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

struct Store_number_object54 : tsino::Object {
  tsino::Optional<tsino::Ref<Named>> last;
  tsino::Optional<tsino::Ref<Entry_number_object54>> head;
  void construct();
  tsino::Optional<tsino::Ref<Named>> put(int32_t key, const tsino::Ref<Named>& value);
  tsino::Optional<tsino::Ref<Named>> get(int32_t key);
  tsino::Ref<Named> orElse(int32_t key, const tsino::Ref<Named>& other);
};

struct Entry_number_object54 : tsino::Chained {
  int32_t key = 0;
  tsino::Ref<Named> value;
  tsino::Optional<tsino::Ref<Entry_number_object54>> next;
  void construct(int32_t key, const tsino::Ref<Named>& value);
};

struct Entry_number_object1 : tsino::Chained {
  int32_t key = 0;
  tsino::Ref<Point> value;
  tsino::Optional<tsino::Ref<Entry_number_object1>> next;
  void construct(int32_t key, const tsino::Ref<Point>& value);
};

struct Entry_string_string : tsino::Chained {
  String key;
  String value;
  tsino::Optional<tsino::Ref<Entry_string_string>> next;
  void construct(const String& key, const String& value);
};

void Point::construct(int32_t x) {
  this->x = x;
}

void Entry_string_object1::construct(const String& key, const tsino::Ref<Point>& value) {
  this->next = tsino::Optional<tsino::Ref<Entry_string_object1>>{};
  this->key = key;
  this->value = value;
}

void Entry_number_number_::construct(int32_t key, const tsino::Shared<tsino::Array<uint8_t>>& value) {
  this->next = tsino::Optional<tsino::Ref<Entry_number_number_>>{};
  this->key = key;
  this->value = value;
}

void Entry_number_object54::construct(int32_t key, const tsino::Ref<Named>& value) {
  this->next = tsino::Optional<tsino::Ref<Entry_number_object54>>{};
  this->key = key;
  this->value = value;
}

void Entry_number_object1::construct(int32_t key, const tsino::Ref<Point>& value) {
  this->next = tsino::Optional<tsino::Ref<Entry_number_object1>>{};
  this->key = key;
  this->value = value;
}

void Entry_string_string::construct(const String& key, const String& value) {
  this->next = tsino::Optional<tsino::Ref<Entry_string_string>>{};
  this->key = key;
  this->value = value;
}

tsino::Optional<tsino::Ref<Point>> Store_string_object1::put(const String& key, const tsino::Ref<Point>& value) {
  const tsino::Optional<tsino::Ref<Point>> before = this->last;
  this->last = tsino::Optional<tsino::Ref<Point>>(value);
  for (tsino::Optional<tsino::Ref<Entry_string_object1>> e = this->head; e.has(); e = e.value()->next) {
    if (e.value()->key == key) {
      const tsino::Ref<Point> old = e.value()->value;
      e.value()->value = value;
      return tsino::Optional<tsino::Ref<Point>>(old);
    }
    yield();
  }
  const tsino::Ref<Entry_string_object1> entry = tsino::make<Entry_string_object1>(key, value);
  entry->next = this->head;
  this->head = tsino::Optional<tsino::Ref<Entry_string_object1>>(entry);
  return before;
}

tsino::Optional<tsino::Ref<Point>> Store_string_object1::get(const String& key) {
  for (tsino::Optional<tsino::Ref<Entry_string_object1>> e = this->head; e.has(); e = e.value()->next) {
    if (e.value()->key == key) return tsino::Optional<tsino::Ref<Point>>(e.value()->value);
    yield();
  }
  return tsino::Optional<tsino::Ref<Point>>{};
}

tsino::Ref<Point> Store_string_object1::orElse(const String& key, const tsino::Ref<Point>& other) {
  return this->get(key).valueOr(other);
}

void Store_string_object1::construct() {
  this->head = tsino::Optional<tsino::Ref<Entry_string_object1>>{};
}

tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> Store_number_number_::put(int32_t key, const tsino::Shared<tsino::Array<uint8_t>>& value) {
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> before = this->last;
  this->last = tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(value);
  for (tsino::Optional<tsino::Ref<Entry_number_number_>> e = this->head; e.has(); e = e.value()->next) {
    if (e.value()->key == key) {
      tsino::Shared<tsino::Array<uint8_t>> old = e.value()->value;
      e.value()->value = value;
      return tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(old);
    }
    yield();
  }
  const tsino::Ref<Entry_number_number_> entry = tsino::make<Entry_number_number_>(key, value);
  entry->next = this->head;
  this->head = tsino::Optional<tsino::Ref<Entry_number_number_>>(entry);
  return before;
}

tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> Store_number_number_::get(int32_t key) {
  for (tsino::Optional<tsino::Ref<Entry_number_number_>> e = this->head; e.has(); e = e.value()->next) {
    if (e.value()->key == key) {
      return tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(e.value()->value);
    }
    yield();
  }
  return tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{};
}

tsino::Shared<tsino::Array<uint8_t>> Store_number_number_::orElse(int32_t key, const tsino::Shared<tsino::Array<uint8_t>>& other) {
  return this->get(key).valueOr(other);
}

void Store_number_number_::construct() {
  this->head = tsino::Optional<tsino::Ref<Entry_number_number_>>{};
}

tsino::Optional<tsino::Ref<Named>> Store_number_object54::put(int32_t key, const tsino::Ref<Named>& value) {
  const tsino::Optional<tsino::Ref<Named>> before = this->last;
  this->last = tsino::Optional<tsino::Ref<Named>>(value);
  for (tsino::Optional<tsino::Ref<Entry_number_object54>> e = this->head; e.has(); e = e.value()->next) {
    if (e.value()->key == key) {
      const tsino::Ref<Named> old = e.value()->value;
      e.value()->value = value;
      return tsino::Optional<tsino::Ref<Named>>(old);
    }
    yield();
  }
  const tsino::Ref<Entry_number_object54> entry = tsino::make<Entry_number_object54>(key, value);
  entry->next = this->head;
  this->head = tsino::Optional<tsino::Ref<Entry_number_object54>>(entry);
  return before;
}

tsino::Optional<tsino::Ref<Named>> Store_number_object54::get(int32_t key) {
  for (tsino::Optional<tsino::Ref<Entry_number_object54>> e = this->head; e.has(); e = e.value()->next) {
    if (e.value()->key == key) return tsino::Optional<tsino::Ref<Named>>(e.value()->value);
    yield();
  }
  return tsino::Optional<tsino::Ref<Named>>{};
}

tsino::Ref<Named> Store_number_object54::orElse(int32_t key, const tsino::Ref<Named>& other) {
  return this->get(key).valueOr(other);
}

void Store_number_object54::construct() {
  this->head = tsino::Optional<tsino::Ref<Entry_number_object54>>{};
}

tsino::Ref<Point> change(const tsino::Ref<Entry_number_object1>& entry, const tsino::Ref<Point>& value) {
  entry->value = value;
  return entry->value;
}

String change_(const tsino::Ref<Entry_string_string>& entry, const __FlashStringHelper* value) {
  entry->value = value;
  return entry->value;
}

tsino::Ref<Named> first(const tsino::Ref<Named>& a, const tsino::Optional<tsino::Ref<Named>>& b = tsino::Optional<tsino::Ref<Named>>{}) {
  if (b.has() && b.value()->size > a->size) return b.value();
  return a;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Store_string_object1> points = tsino::make<Store_string_object1>();
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
  const tsino::Ref<Store_number_number_> lists = tsino::make<Store_number_number_>();
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
  const tsino::Ref<Store_number_object54> names = tsino::make<Store_number_object54>();
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
      change(tsino::make<Entry_number_object1>(1, tsino::make<Point>(4)), tsino::make<Point>(5))->x);
  Serial.print(F(" "));
  Serial.println(changeResult);
}

void loop() {}
