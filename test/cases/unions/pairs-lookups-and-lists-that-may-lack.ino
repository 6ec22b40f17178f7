// pairs-lookups-and-lists-that-may-lack: written by tsino from pairs-lookups-and-lists-that-may-lack.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Point;
struct Bag_string;
struct Bag_number;

struct Point : tsino::Object {
  String name;
  int32_t n = 0;
  void construct(String name, int32_t n) {
    this->name = tsino::moved(name);
    this->n = n;
  }
};

struct Bag_string : tsino::Object {
  tsino::Array<String> items;
  void construct(const tsino::Optional<tsino::Shared<tsino::Array<String>>>& items = {});
  tsino::Ref<Bag_string> add(const tsino::Optional<tsino::Shared<tsino::Array<String>>>& more = {});
  tsino::Ref<Bag_string> reset(const tsino::Optional<tsino::Shared<tsino::Array<const __FlashStringHelper*>>>& items);
  String toString();
};

struct Bag_number : tsino::Object {
  tsino::Array<uint8_t> items;
  void construct(const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& items = {});
  tsino::Ref<Bag_number> add(const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& more = {});
  tsino::Ref<Bag_number> reset(const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>& items);
  String toString();
};

String pairs(const tsino::Array<tsino::Ref<Point>>& points, const tsino::Shared<tsino::Record<tsino::Ref<Point>>>& table, const String& text) {
  const tsino::Optional<tsino::Ref<Point>> a = points.get(0);
  const tsino::Optional<tsino::Ref<Point>> b = table->get(F("k"));
  const tsino::Optional<String> c = tsino::elementOrNone(text, 3);
  const tsino::Optional<tsino::Ref<Point>> d = points.get(0);
  const tsino::Optional<tsino::Ref<Point>> e = points.get(1);
  if (d.has() && e.has()) return String(d.value()->n + e.value()->n);
  return tsino::concat(
      !a.has() ? String(F("no a")) : a.value()->name,
      F(" "),
      tsino::optionalText(
          b.has() ? tsino::Optional<int32_t>(b.value()->n) : tsino::Optional<int32_t>{}),
      F(" "),
      c.has() ? c.value() : String(F("none")));
}

tsino::Optional<String> tag(const tsino::Optional<tsino::Union<bool, tsino::Shared<tsino::Array<String>>>>& on) {
  return tsino::truthy(on) ? tsino::Optional<String>(F("k")) : tsino::Optional<String>{};
}

tsino::Optional<String> size(const tsino::Optional<tsino::Union<String, tsino::Shared<tsino::Array<String>>>>& of) {
  return tsino::truthy(of) ? tsino::Optional<String>(
      String(
          of.value().is<tsino::Shared<tsino::Array<String>>>() ? of.value().get<tsino::Shared<tsino::Array<String>>>()->length() : tsino::length(
              of.value().get<String>()))) : tsino::optionalMember<String, tsino::Null>(of);
}

void Bag_string::construct(const tsino::Optional<tsino::Shared<tsino::Array<String>>>& items) {
  this->items = tsino::Array<String>{};
  if (items.has()) {
    for (const String& item : *items.value()) this->items.push(item);
  }
}

tsino::Ref<Bag_string> Bag_string::add(const tsino::Optional<tsino::Shared<tsino::Array<String>>>& more) {
  tsino::Shared<tsino::Array<String>> list = more.has() ? more.value() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  for (const String& item : *list) this->items.push(item);
  return tsino::Ref<Bag_string>(this);
}

tsino::Ref<Bag_string> Bag_string::reset(const tsino::Optional<tsino::Shared<tsino::Array<const __FlashStringHelper*>>>& items) {
  this->items.setLength(0);
  if (items.has()) this->items.pushAll(*items.value());
  return tsino::Ref<Bag_string>(this);
}

String Bag_string::toString() {
  return this->items.join(F("+"));
}

void Bag_number::construct(const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& items) {
  this->items = tsino::Array<uint8_t>{};
  if (items.has()) {
    for (const int32_t item : *items.value()) this->items.push((uint8_t)item);
  }
}

tsino::Ref<Bag_number> Bag_number::add(const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& more) {
  tsino::Shared<tsino::Array<uint8_t>> list = more.has() ? more.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  for (const int32_t item : *list) this->items.push((uint8_t)item);
  return tsino::Ref<Bag_number>(this);
}

tsino::Ref<Bag_number> Bag_number::reset(const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>& items) {
  this->items.setLength(0);
  if (items.has()) this->items.pushAll(*items.value());
  return tsino::Ref<Bag_number>(this);
}

String Bag_number::toString() {
  return this->items.join(F("+"));
}

int32_t sum(const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& numbers = {}) {
  if (!numbers.has()) return -1;
  int32_t all = 0;
  for (const int32_t one : *numbers.value()) all += one;
  return all;
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      tsino::withoutFormat(
          pairs(
              tsino::Array<tsino::Ref<Point>>{},
              tsino::makeShared<tsino::Record<tsino::Ref<Point>>>(),
              F("abc"))));
  Serial.print(F(" "));
  Serial.println(
      pairs(
          tsino::Array<tsino::Ref<Point>>{tsino::make<Point>(F("x"), 5)},
          tsino::makeRecord<tsino::Ref<Point>>({{F("k"), tsino::make<Point>(F("q"), 2)}}),
          F("abcd")));
  Serial.println(
      pairs(
          tsino::Array<tsino::Ref<Point>>{
              tsino::make<Point>(F("x"), 5),
              tsino::make<Point>(F("y"), 6)},
          tsino::makeShared<tsino::Record<tsino::Ref<Point>>>(),
          F("")));
  tsino::Array<String> words = tsino::split(F("a b"), F(" "));
  for (int32_t i = 0; i < 2; i++) {
    const String& word_ = words[i];
    const tsino::Optional<String> next = words.get(i + 1);
    Serial.print(tsino::withoutFormat(word_));
    Serial.print(F(" "));
    Serial.println(!next.has() ? String(F("end")) : next.value());
  }

  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double, String>> values{
      tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Null{}),
      tsino::Union<tsino::Undefined, tsino::Null, double, String>(1.0),
      tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Undefined{}),
      tsino::Union<tsino::Undefined, tsino::Null, double, String>(String(F("abc"))),
      tsino::Union<tsino::Undefined, tsino::Null, double, String>(2.0)};
  const tsino::Optional<String> text = tsino::optionalMember<String, tsino::Undefined>(
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
          values.find(
              [](const tsino::Union<tsino::Undefined, tsino::Null, double, String>& value) -> bool {
                return value.is<String>();
              })));
  if (tsino::truthy(text)) Serial.println(tsino::length(text.value()));
  const tsino::Optional<int32_t> number = tsino::convertOptional(
      tsino::optionalMember<double, tsino::Undefined>(
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
              values.findLast(
                  [](const tsino::Union<tsino::Undefined, tsino::Null, double, String>& value) -> bool {
                    return value.is<double>();
                  }))));
  Serial.print(number.valueOr(0) + 1);
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
          values.find(
              [](const tsino::Union<tsino::Undefined, tsino::Null, double, String>& value) -> bool {
                return value.is<tsino::Null>();
              })));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, String>, tsino::Undefined>(
          values.find(
              [](const tsino::Union<tsino::Undefined, tsino::Null, double, String>& value) -> bool {
                return value
                    == tsino::Union<tsino::Undefined, tsino::Null, double, String>(String(F("z")));
              })));
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalTextOrNull(
              tag(tsino::Union<bool, tsino::Shared<tsino::Array<String>>>(true)))));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalTextOrNull(
          tag(
              tsino::Union<bool, tsino::Shared<tsino::Array<String>>>(
                  tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")})))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(tag({})));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalTextOrNull(
          size(
              tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
                  tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")})))));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalTextOrNull(
          size(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F(""))))));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalTextOrNull(
          size(tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("ab"))))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(size({})));
  String toStringResult = tsino::make<Bag_string>()->toString();
  String toStringResult2 = tsino::make<Bag_string>(
      tsino::Optional<tsino::Shared<tsino::Array<String>>>(
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")})))->toString();
  String toStringResult3 = tsino::make<Bag_number>(
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(
              tsino::makeShared<tsino::Set<uint8_t>>(1, 2)->values())))->toString();
  String toStringResult4 = tsino::make<Bag_string>(
      tsino::Optional<tsino::Shared<tsino::Array<String>>>(
          tsino::makeShared<tsino::Array<String>>(tsino::characters(F("xyz")))))->toString();
  Serial.print(toStringResult);
  Serial.print(F("|"));
  Serial.print(toStringResult2);
  Serial.print(F("|"));
  Serial.print(toStringResult3);
  Serial.print(F("|"));
  Serial.println(toStringResult4);
  String toStringResult5 = tsino::make<Bag_number>(
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})))->add()->add(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2}))->add(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::makeShared<tsino::Set<uint8_t>>(3)->values()))->add(
      {})->toString();
  String toStringResult6 = tsino::make<Bag_number>(
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4})))->reset({})->toString();
  Serial.print(toStringResult5);
  Serial.print(F("|"));
  Serial.println(toStringResult6);
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> maybe = words.length() > 5 ? tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{9})) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{};
  Serial.print(sum());
  Serial.print(F(" "));
  Serial.print(sum(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})));
  Serial.print(F(" "));
  Serial.print(sum(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})));
  Serial.print(F(" "));
  Serial.print(
      sum(
          tsino::makeShared<tsino::Array<uint8_t>>(
              tsino::makeShared<tsino::Set<uint8_t>>(4)->values())));
  Serial.print(F(" "));
  Serial.println(sum(maybe));
}

void loop() {}
