// stringify-null-entries: written by tsino from stringify-null-entries.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/json-nulls.h"
#include "src/tsino/json-of.h"
#include "src/tsino/json-parse-record.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/json-record-of.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Chest;
struct Slot;
struct Item;
struct Sealed;

struct Chest : tsino::Object {
  tsino::Shared<tsino::Record<tsino::Optional<tsino::Ref<Slot>>>> slots;
  tsino::Shared<tsino::Record<tsino::Optional<String>>> names;
  tsino::Optional<tsino::Shared<tsino::Record<tsino::Optional<int32_t>>>> more;
  void construct();
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("Chest"), *this);
    do {
      if (out.wants(F("slots"))) out.field(F("slots"), tsino::withNulls(this->slots));
      if (out.wants(F("names"))) out.field(F("names"), this->names);
      if (out.wants(F("more"))) out.fieldOrNull(F("more"), tsino::withNulls(this->more));
    } while (out.again());
    out.end();
  }
};

struct Slot : tsino::Object {
  tsino::Optional<tsino::Ref<Item>> item;
  tsino::Optional<tsino::Shared<tsino::Record<tsino::Optional<int32_t>>>> spare;
  void construct();
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("Slot"), *this);
    do {
      if (out.wants(F("item"))) out.fieldOrNull(F("item"), this->item);
      if (out.wants(F("spare"))) out.field(F("spare"), tsino::withNulls(this->spare));
    } while (out.again());
    out.end();
  }
};

struct Item : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id) {
    this->id = id;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("id"))) out.field(F("id"), this->id);
    } while (out.again());
    out.end();
  }
};

struct Sealed : tsino::Object {
  tsino::Shared<tsino::Record<tsino::Optional<int32_t>>> inner;
  void construct(tsino::Shared<tsino::Record<tsino::Optional<int32_t>>> inner);
  tsino::Shared<tsino::Record<tsino::Optional<int32_t>>> toJSON();
  void writeJson(tsino::JsonWriter& out) const {
    tsino::writeJson(out, tsino::withNulls(const_cast<Sealed*>(this)->toJSON()));
  }
};

void Slot::construct() {
  this->item = {};
}

void Chest::construct() {
  this->slots = tsino::makeRecord<tsino::Optional<tsino::Ref<Slot>>>(
      {
          {F("a"), tsino::Optional<tsino::Ref<Slot>>{}},
          {F("b"), tsino::Optional<tsino::Ref<Slot>>(tsino::make<Slot>())}});
  this->names = tsino::makeRecord<tsino::Optional<String>>(
      {{F("x"), tsino::Optional<String>{}}, {F("y"), tsino::Optional<String>(F("why"))}});
  this->more = {};
}

void Sealed::construct(tsino::Shared<tsino::Record<tsino::Optional<int32_t>>> inner) {
  this->inner = tsino::moved(inner);
}

tsino::Shared<tsino::Record<tsino::Optional<int32_t>>> Sealed::toJSON() {
  return this->inner;
}

tsino::Union<String, tsino::Shared<tsino::Record<tsino::Optional<int32_t>>>> named(const String& what) {
  return tsino::length(what) > 1 ? tsino::Union<String, tsino::Shared<tsino::Record<tsino::Optional<int32_t>>>>(
      what) : tsino::Union<String, tsino::Shared<tsino::Record<tsino::Optional<int32_t>>>>(
      tsino::makeRecord<tsino::Optional<int32_t>>({{what, tsino::Optional<int32_t>{}}}));
}

void setup() {
  Serial.begin(115200);
  // @run
  // What tables by name hold: `null` is written, `undefined` is left out, wherever the table stands.
  const auto scores = tsino::makeRecord<tsino::Optional<int32_t>>(
      {
          {F("ann"), tsino::Optional<int32_t>(3)},
          {F("bob"), tsino::Optional<int32_t>{}},
          {F("2"), tsino::Optional<int32_t>{}}});
  const auto labels = tsino::makeRecord<tsino::Optional<String>>(
      {{F("a"), tsino::Optional<String>{}}, {F("b"), tsino::Optional<String>(F("x"))}});
  Serial.print(tsino::withoutFormat(tsino::toJson(tsino::withNulls(scores))));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(labels));
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(
          tsino::withNulls(
              tsino::Array<tsino::Shared<tsino::Record<tsino::Optional<int32_t>>>>{scores}),
          1));
  Serial.println(
      tsino::toJsonOf(
          tsino::withNulls(scores),
          tsino::Array<String>{F("bob"), F("zoe"), F("2"), F("bob")}));

  const auto mixed = tsino::makeRecord<tsino::Optional<tsino::Union<double, String>>>(
      {
          {F("n"), tsino::Optional<tsino::Union<double, String>>{}},
          {
              F("s"),
              tsino::Optional<tsino::Union<double, String>>(
                  tsino::Union<double, String>(String(F("x"))))},
          {
              F("i"),
              tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0))}});
  const auto either = tsino::makeRecord<tsino::Union<tsino::Undefined, tsino::Null, String>>(
      {
          {F("n"), tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{})},
          {F("u"), tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{})},
          {F("s"), tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("x")))}});
  tsino::Array<tsino::Shared<tsino::Record<tsino::Optional<bool>>>> flags{
      tsino::makeRecord<tsino::Optional<bool>>({{F("b"), tsino::Optional<bool>{}}}),
      tsino::makeRecord<tsino::Optional<bool>>({{F("c"), tsino::Optional<bool>(true)}})};
  const auto deep = tsino::makeRecord<tsino::Shared<tsino::Record<tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>>>>(
      {
          {
              F("a"),
              tsino::makeRecord<tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>>(
                  {
                      {
                          F("x"),
                          tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>{}},
                      {
                          F("y"),
                          tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>(
                              tsino::makeShared<tsino::Array<tsino::Optional<int32_t>>>(
                                  tsino::Array<tsino::Optional<int32_t>>{
                                      tsino::Optional<int32_t>{},
                                      tsino::Optional<int32_t>(1)}))}})},
          {
              F("b"),
              tsino::makeShared<tsino::Record<tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>>>()}});
  Serial.print(tsino::withoutFormat(tsino::toJson(tsino::withNulls(mixed))));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(either));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(tsino::withNulls(flags)));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(tsino::withNulls(deep)));
  const tsino::Ref<Chest> chest = tsino::make<Chest>();
  Serial.println(tsino::toJson(chest));
  chest->more = tsino::makeRecord<tsino::Optional<int32_t>>(
      {{F("none"), tsino::Optional<int32_t>{}}});
  chest->slots->set(F("c"), tsino::Optional<tsino::Ref<Slot>>(tsino::make<Slot>()));
  chest->slots->at(F("c")).value()->spare = tsino::makeRecord<tsino::Optional<int32_t>>(
      {{F("p"), tsino::Optional<int32_t>{}}});
  chest->slots->at(F("c")).value()->item = tsino::make<Item>(7);
  Serial.print(tsino::withoutFormat(tsino::toJson(chest)));
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(
          tsino::make<Sealed>(
              tsino::makeRecord<tsino::Optional<int32_t>>({{F("q"), tsino::Optional<int32_t>{}}}))));

  const auto counts = tsino::makeMap<String, tsino::Optional<int32_t>>(
      {{F("a"), tsino::Optional<int32_t>{}}, {F("b"), tsino::Optional<int32_t>(2)}});
  const auto value = tsino::makeShared<tsino::Record<tsino::Optional<int32_t>>>();
  counts->keys().forEach([&](const String& value2) { value->set(value2, counts->at(value2)); });
  Serial.print(tsino::withoutFormat(tsino::toJson(tsino::withNulls(value))));
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(
          tsino::withNulls(
              tsino::makeShared<tsino::Record<tsino::Optional<int32_t>>>(scores->copy()))));
  tsino::Shared<tsino::Record<tsino::Optional<double>>> read = tsino::parseJson<tsino::Shared<tsino::Record<tsino::Optional<double>>>>(
      F("{\"n\":null,\"b\":2}"));
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(tsino::toJson(tsino::withNulls(read)));
  Serial.print(tsino::withoutFormat(tsino::toJson(tsino::withNulls(named(F("ab"))))));
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(
          tsino::withNulls(
              tsino::Array<tsino::Union<String, tsino::Shared<tsino::Record<tsino::Optional<int32_t>>>>>{
                  named(F("a")),
                  named(F("bc"))})));
}

void loop() {}
