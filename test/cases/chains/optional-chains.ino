// optional-chains: written by tsino from optional-chains.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct Person;
struct City;
struct Node2;

struct Person : tsino::Object {
  String name;
  tsino::Optional<tsino::Ref<City>> city;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  tsino::Optional<int32_t> age;
  void construct(String name, tsino::Optional<tsino::Ref<City>> city, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags, tsino::Optional<int32_t> age = {}) {
    this->name = tsino::moved(name);
    this->city = tsino::moved(city);
    this->tags = tsino::moved(tags);
    this->age = tsino::moved(age);
  }
};

struct City : tsino::Chained {
  String name;
  int32_t zip = 0;
  tsino::Optional<tsino::Ref<City>> twin;
  void construct(String name, int32_t zip, tsino::Optional<tsino::Ref<City>> twin = {}) {
    this->name = tsino::moved(name);
    this->zip = zip;
    this->twin = tsino::moved(twin);
  }
};

struct Node2 : tsino::Chained {
  int32_t value = 0;
  tsino::Optional<tsino::Ref<Node2>> next;
  int32_t hits = 0;
  void construct(int32_t value);
  tsino::Optional<tsino::Ref<Node2>> hit(int32_t by);
  void nothing();
};

void Node2::construct(int32_t value) {
  this->next = {};
  this->hits = 0;
  this->value = value;
}

tsino::Optional<tsino::Ref<Node2>> Node2::hit(int32_t by) {
  this->hits += by;
  Serial.print(F("hit "));
  Serial.print(this->value);
  Serial.print(F(" "));
  Serial.println(by);
  return by > 1 ? tsino::Optional<tsino::Ref<Node2>>(tsino::Ref<Node2>(this)) : tsino::Optional<tsino::Ref<Node2>>{};
}

void Node2::nothing() {
  Serial.print(F("nothing "));
  Serial.println(this->value);
}
int32_t calls = 0;

tsino::Optional<tsino::Ref<Person>> find(const tsino::Optional<tsino::Ref<Person>>& p = {}) {
  calls++;
  return p;
}

int32_t one() {
  Serial.println(F("one"));
  return 1;
}

void show(const tsino::Optional<tsino::Ref<Person>>& p = {}) {
  Serial.println(
      tsino::optionalText(
          p.has() ? tsino::Optional<String>(p.value()->name) : tsino::Optional<String>{}));
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              p.has() && p.value()->city.has() ? tsino::Optional<String>(
                  p.value()->city.value()->name) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(p.has() && p.value()->city.has() ? p.value()->city.value()->zip : -1);
  Serial.print(F(" "));
  Serial.println(
      p.has() && p.value()->city.has() && p.value()->city.value()->twin.has()
          && p.value()->city.value()->twin.value()->twin.has() ? p.value()->city.value()->twin.value()->twin.value()->name : String(
          F("no twin")));
  String value = tsino::optionalText(
      p.has() && p.value()->tags.has() ? p.value()->tags.value()->get(one()) : tsino::Optional<String>{});
  Serial.print(
      tsino::optionalText(
          p.has() && p.value()->tags.has() ? tsino::Optional<int32_t>(
              p.value()->tags.value()->length()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          p.has() && p.value()->tags.has() ? p.value()->tags.value()->get(0) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(value);
  tsino::Optional<tsino::Ref<Person>> findResult = find(p);
  String withoutFormatResult = tsino::withoutFormat(
      findResult.has() && findResult.value()->city.has() ? findResult.value()->city.value()->name : String(
          F("nowhere")));
  tsino::Optional<tsino::Ref<Person>> findResult2 = find(p);
  int32_t value2 = (findResult2.has() ? findResult2.value()->age : tsino::Optional<int32_t>{}).valueOr(99);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(calls);
  if (p.has() && tsino::truthy(p.value()->age)) {
    Serial.println(F("has age"));
  } else {
    Serial.println(F("no age"));
  }
  if (p.has() && p.value()->city.has() && p.value()->city.value()->name == F("Bern")) {
    Serial.println(F("capital"));
  }
  if (!p.has() || !p.value()->city.has() || p.value()->city.value()->name != F("Bern")) {
    Serial.println(F("not the capital"));
  }
  if (!p.has() || !p.value()->age.has()) Serial.println(F("age unknown"));
  if (p.has() && p.value()->age.has()) {
    Serial.print(F("age known "));
    Serial.println(p.value()->age.value() + 1);
  }
  const tsino::Optional<int32_t> length = p.has() ? tsino::Optional<int32_t>(
      tsino::length(tsino::toUpperCase(p.value()->name))) : tsino::Optional<int32_t>{};
  Serial.print(tsino::optionalText(length));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(p.has() ? p.value()->age : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          p.has() && p.value()->city.has() ? tsino::Optional<int32_t>(
              tsino::length(p.value()->city.value()->name)) : tsino::Optional<int32_t>{}));
  tsino::Optional<String> sliceResult = p.has() ? tsino::Optional<String>(
      tsino::slice(p.value()->name, 0, 2)) : tsino::Optional<String>{};
  const tsino::Optional<String> up = sliceResult.has() ? tsino::Optional<String>(
      tsino::toUpperCase(sliceResult.value())) : tsino::Optional<String>{};
  Serial.println(tsino::optionalText(up));
}
tsino::Optional<tsino::Ref<Node2>> head = tsino::make<Node2>(1);

int32_t drop() {
  head = {};
  return 9;
}

void setup() {
  Serial.begin(115200);
  show(
      tsino::make<Person>(
          F("x"),
          tsino::Optional<tsino::Ref<City>>(
              tsino::make<City>(
                  F("Bern"),
                  3000,
                  tsino::Optional<tsino::Ref<City>>(tsino::make<City>(F("Rome"), 1)))),
          tsino::Optional<tsino::Shared<tsino::Array<String>>>{}));
  show(
      tsino::make<Person>(
          F("abc"),
          tsino::Optional<tsino::Ref<City>>{},
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("q"), F("r")})),
          tsino::Optional<int32_t>(0)));
  show({});
  head.value()->next = tsino::make<Node2>(2);
  tsino::Optional<tsino::Ref<Node2>> hitResult = head.has() ? head.value()->hit(1) : tsino::Optional<tsino::Ref<Node2>>{};
  if (hitResult.has()) hitResult.value()->hit(2);
  tsino::Optional<tsino::Ref<Node2>> hitResult2 = head.has() ? head.value()->next.value()->hit(
      one() + 1) : tsino::Optional<tsino::Ref<Node2>>{};
  tsino::Optional<tsino::Ref<Node2>> hitResult3 = hitResult2.has() ? hitResult2.value()->hit(3) : tsino::Optional<tsino::Ref<Node2>>{};
  if (hitResult3.has() && hitResult3.value()->next.has()) hitResult3.value()->next.value()->hit(4);
  if (head.has()) head.value()->next.value()->nothing();
  if (head.has() && head.value()->next.value()->next.has()) {
    head.value()->next.value()->next.value()->nothing();
  }
  Serial.print(
      tsino::optionalText(
          head.has() ? tsino::Optional<int32_t>(head.value()->next.value()->hits) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          head.value()->next.has() && head.value()->next.value()->next.has() ? tsino::Optional<int32_t>(
              head.value()->next.value()->next.value()->hits) : tsino::Optional<int32_t>{}));
  tsino::Optional<tsino::Ref<Node2>> hitResult4 = head.has() ? head.value()->next.value()->hit(5) : tsino::Optional<tsino::Ref<Node2>>{};
  const int32_t r = hitResult4.has() ? hitResult4.value()->value : 7;
  Serial.println(r);
  for (tsino::Optional<tsino::Ref<Node2>> n = head; n.has(); n = n.value()->next) {
    Serial.println(n.value()->value);
    yield();
  }
  if (head.has()) {
    tsino::Ref<Node2> headBefore = head.value();
    headBefore->hit(drop());
  }
  Serial.println(!head.has() ? F("true") : F("false"));
}

void loop() {}
