// generic-functions-as-values: written by tsino from generic-functions-as-values.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Key;
struct Pair;
struct F_;
struct Key_;
struct Pair_;
struct Shape;

struct Key : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Pair : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> item0;
  int32_t item1 = 0;
  void construct(tsino::Shared<tsino::Array<uint8_t>> item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct F_ : tsino::Object {
  bool item0 = false;
  String item1;
  void construct(bool item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Key_ : tsino::Object {
  String item0;
  bool item1 = false;
  void construct(String item0, bool item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Pair_ : tsino::Object {
  double item0 = 0;
  String item1;
  void construct(double item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Shape : tsino::Object {
  bool p = false;
  void construct(bool p) {
    this->p = p;
  }
};

// @run
// Generic functions of tuples where a function of a known type is wanted.
tsino::Array<uint8_t> swap(const tsino::Array<uint8_t>& pair) {
  return tsino::Array<uint8_t>{pair[1], pair[0]};
}

// @run
// Generic functions of tuples where a function of a known type is wanted.
tsino::Ref<Pair_> swap_(const tsino::Ref<Key>& pair) {
  return tsino::make<Pair_>(pair->item1, pair->item0);
}

// @run
// Generic functions of tuples where a function of a known type is wanted.
tsino::Ref<Key> swap_generic_functions_as_values(const tsino::Ref<Pair_>& pair) {
  return tsino::make<Key>(pair->item1, pair->item0);
}

// @run
// Generic functions of tuples where a function of a known type is wanted.
tsino::Ref<Key_> swap2(const tsino::Ref<F_>& pair) {
  return tsino::make<Key_>(pair->item1, pair->item0);
}

String key(const tsino::Ref<Key>& given) {
  const String& k = given->item0;
  return k;
}

String key_(const tsino::Ref<Key_>& given) {
  const String& k = given->item0;
  return k;
}

tsino::Array<uint8_t> deep(const tsino::Ref<Pair>& pair) {
  return tsino::Array<uint8_t>{tsino::allOf(*pair->item0), (uint8_t)pair->item1};
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Array<uint8_t>> points{
      tsino::Array<uint8_t>{1, 2},
      tsino::Array<uint8_t>{3, 4}};
  tsino::Array<tsino::Ref<Key>> named{tsino::make<Key>(F("a"), 1.0), tsino::make<Key>(F("b"), 0.5)};
  tsino::inspect(
      Serial,
      points.map<tsino::Array<uint8_t>>(
          [](const tsino::Array<uint8_t>& pair) -> tsino::Array<uint8_t> { return swap(pair); }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      named.map<tsino::Ref<Pair_>>(
          [](const tsino::Ref<Key>& pair) -> tsino::Ref<Pair_> { return swap_(pair); }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      named.map<tsino::Ref<Pair_>>(
          [](const tsino::Ref<Key>& pair) -> tsino::Ref<Pair_> { return swap_(pair); }).map<tsino::Ref<Key>>(
          [](const tsino::Ref<Pair_>& pair) -> tsino::Ref<Key> {
            return swap_generic_functions_as_values(pair);
          }));
  Serial.println();
  const auto value = tsino::makeMap<String, uint8_t>({{F("x"), 1}});
  tsino::Ref<Shape> value2 = tsino::make<Shape>(true);
  tsino::inspect(
      Serial,
      named.map<String>([](const tsino::Ref<Key>& given) -> String { return key(given); }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      value->keys().map<tsino::Ref<Key>>(
          [&](const String& value3) -> tsino::Ref<Key> {
            return tsino::make<Key>(value3, (double)value->at(value3));
          }).map<String>([](const tsino::Ref<Key>& given) -> String { return key(given); }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Ref<Key_>>{tsino::make<Key_>(F("p"), value2->p)}.map<String>(
          [](const tsino::Ref<Key_>& given) -> String { return key_(given); }));
  Serial.println();
  tsino::Array<tsino::Ref<Pair>> lists{
      tsino::make<Pair>(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}), 2),
      tsino::make<Pair>(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}), 3)};
  tsino::inspect(
      Serial,
      lists.map<tsino::Array<uint8_t>>(
          [](const tsino::Ref<Pair>& pair) -> tsino::Array<uint8_t> { return deep(pair); }));
  Serial.println();
  const tsino::Function<tsino::Ref<Key_>(const tsino::Ref<F_>&)> f = tsino::Function<tsino::Ref<Key_>(const tsino::Ref<F_>&)>::of<decltype(swap2), swap2>();
  tsino::inspect(Serial, f(tsino::make<F_>(true, F("t"))));
  Serial.println();
}

void loop() {}
