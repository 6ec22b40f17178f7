// maps-and-sets: written by tsino from maps-and-sets.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-set.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Shape;
struct Shape_;
struct Shape2;
struct Tuple;
struct Shape3;
struct A;
struct A_;

struct Shape : tsino::Object {
  tsino::Shared<tsino::Map<String, tsino::Ref<Shape_>>> map;
  tsino::Shared<tsino::Set<String>> set;
  void construct(tsino::Shared<tsino::Map<String, tsino::Ref<Shape_>>> map, tsino::Shared<tsino::Set<String>> set) {
    this->map = tsino::moved(map);
    this->set = tsino::moved(set);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("map"), this->map);
    out.field(F("set"), this->set);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v) {
    this->v = v;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("v"), this->v);
    out.end();
  }
};

struct Shape2 : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id) {
    this->id = id;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.end();
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

struct Shape3 : tsino::Object {
  tsino::Ref<A> a;
  void construct(tsino::Ref<A> a) {
    this->a = tsino::moved(a);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct A : tsino::Object {
  tsino::Ref<A_> b;
  void construct(tsino::Ref<A_> b) {
    this->b = tsino::moved(b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct A_ : tsino::Object {
  tsino::Shared<tsino::Map<String, uint8_t>> map;
  tsino::Shared<tsino::Set<uint8_t>> set;
  void construct(tsino::Shared<tsino::Map<String, uint8_t>> map, tsino::Shared<tsino::Set<uint8_t>> set) {
    this->map = tsino::moved(map);
    this->set = tsino::moved(set);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("map"), this->map);
    out.field(F("set"), this->set);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Maps and sets with sizes, nested, empty, with objects as keys and values.
  tsino::inspect(Serial, tsino::makeShared<tsino::Map<int32_t, int32_t>>());
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::makeShared<tsino::Set<int32_t>>());
  Serial.println();
  tsino::inspect(Serial, tsino::makeMap<String, uint8_t>({{F("a"), 1}, {F("b"), 2}}));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::makeShared<tsino::Set<uint8_t>>(1, 2, 3));
  Serial.println();
  tsino::inspect(Serial, tsino::makeShared<tsino::Set<String>>(F("x"), F("y")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::makeMap<uint8_t, String>({{1, F("one")}}));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::makeMap<String, tsino::Shared<tsino::Array<uint8_t>>>(
          {
              {F("list"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})},
              {F("none"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})}}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::makeShared<tsino::Set<tsino::Shared<tsino::Array<uint8_t>>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2})));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<Shape>(
          tsino::makeMap<String, tsino::Ref<Shape_>>({{F("k"), tsino::make<Shape_>(1)}}),
          tsino::makeShared<tsino::Set<String>>(F("s"))));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Set<uint8_t>>>>>{
          tsino::makeMap<String, tsino::Shared<tsino::Set<uint8_t>>>(
              {{F("a"), tsino::makeShared<tsino::Set<uint8_t>>(1)}})});
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::makeMap<tsino::Ref<Shape2>, String>({{tsino::make<Shape2>(1), F("object key")}}));
  Serial.println();
  const auto value = tsino::makeShared<tsino::Map<String, int32_t>>();
  tsino::generated<tsino::Ref<Tuple>>(
      5,
      [](int32_t i) -> tsino::Ref<Tuple> {
        return tsino::make<Tuple>(tsino::concat(F("key number "), String(i)), i * 1000);
      }).forEach(
      [&](const tsino::Ref<Tuple>& value2) { value->set(value2->item0, value2->item1); });
  tsino::inspect(Serial, value);
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::makeShared<tsino::Set<int32_t>>(
          tsino::Set<int32_t>::from(
              tsino::generated<int32_t>(12, [](int32_t i) -> int32_t { return i; }))));
  Serial.println();
  const auto map = tsino::makeMap<String, tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Map<String, uint8_t>>>>>(
      {
          {
              F("a"),
              tsino::makeMap<String, tsino::Shared<tsino::Map<String, uint8_t>>>(
                  {{F("b"), tsino::makeMap<String, uint8_t>({{F("c"), 1}})}})}});
  tsino::inspect(Serial, map);
  Serial.println();
  map->remove(F("a"));
  tsino::inspect(Serial, map);
  Serial.print(F(" "));
  Serial.println(map->size());
  tsino::inspect(
      Serial,
      tsino::make<Shape3>(
          tsino::make<A>(
              tsino::make<A_>(
                  tsino::makeMap<String, uint8_t>({{F("x"), 1}}),
                  tsino::makeShared<tsino::Set<uint8_t>>(1)))));
  Serial.println();
}

void loop() {}
