// pairs: written by tsino from pairs.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct E;
struct Os;
struct N;
struct Tuple;

struct E : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
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

struct Os : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct N : tsino::Object {
  String item0;
  tsino::Ref<Os> item1;
  void construct(String item0, tsino::Ref<Os> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Optional<int32_t> item1;
  void construct(String item0, tsino::Optional<int32_t> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.elementOrUndefined(this->item1);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Object.entries of records as values, Object.fromEntries of arrays, literals and Maps.
  const auto r = tsino::makeRecord<uint8_t>({{F("b"), 2}, {F("10"), 1}, {F("a"), 3}});
  tsino::Array<tsino::Ref<E>> e = r->keys().map<tsino::Ref<E>>(
      [&](const String& value) -> tsino::Ref<E> { return tsino::make<E>(value, r->at(value)); });
  e[0]->item1 = 77;
  tsino::inspect(Serial, r);
  Serial.print(F(" "));
  tsino::inspect(Serial, e);
  Serial.print(F(" "));
  Serial.println(e.length());
  String n0 = r->keys().map<tsino::Ref<E>>(
      [&](const String& value) -> tsino::Ref<E> { return tsino::make<E>(value, r->at(value)); }).sort(
      [](const tsino::Ref<E>& x, const tsino::Ref<E>& y) -> int32_t { return y->item1 - x->item1; })[0]->item0;
  Serial.print(
      tsino::withoutFormat(
          r->keys().map<tsino::Ref<E>>(
              [&](const String& value) -> tsino::Ref<E> {
                return tsino::make<E>(value, r->at(value));
              }).map<String>(
              [](const tsino::Ref<E>& given) -> String {
                const String& k = given->item0;
                const int32_t v = given->item1;
                return tsino::concat(k, F("="), String(v));
              }).join(F("&"))));
  Serial.print(F(" "));
  Serial.println(n0);
  const auto value = tsino::makeShared<tsino::Record<uint8_t>>();
  r->keys().map<tsino::Ref<E>>(
      [&](const String& value2) -> tsino::Ref<E> { return tsino::make<E>(value2, r->at(value2)); }).filter(
      [](const tsino::Ref<E>& given) -> bool {
        const int32_t v = given->item1;
        return v > 1;
      }).forEach(
      [&](const tsino::Ref<E>& value2) { value->set(value2->item0, (uint8_t)value2->item1); });
  tsino::Shared<tsino::Record<uint8_t>> f = value;
  tsino::inspect(Serial, f);
  Serial.println();
  f->set(F("z"), 9);
  tsino::inspect(Serial, f);
  Serial.print(F(" "));
  tsino::inspect(Serial, r);
  Serial.println();
  const auto value2 = tsino::makeShared<tsino::Record<String>>();
  r->keys().map<tsino::Ref<E>>(
      [&](const String& value3) -> tsino::Ref<E> { return tsino::make<E>(value3, r->at(value3)); }).map<tsino::Array<String>>(
      [](const tsino::Ref<E>& given) -> tsino::Array<String> {
        const String& k = given->item0;
        const int32_t v = given->item1;
        return tsino::Array<String>{String(v), k};
      }).forEach([&](const tsino::Array<String>& value3) { value2->set(value3[0], value3[1]); });
  tsino::Shared<tsino::Record<String>> inv = value2;
  tsino::inspect(Serial, inv);
  Serial.println();
  const auto value3 = tsino::makeMap<String, uint8_t>({{F("x"), 1}, {F("y"), 2}});
  const auto value4 = tsino::makeShared<tsino::Record<uint8_t>>();
  value3->keys().forEach([&](const String& value5) { value4->set(value5, value3->at(value5)); });
  tsino::inspect(Serial, value4);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::makeRecord<bool>({{F("q"), true}, {F("w"), false}}));
  Serial.println();
  const auto t = tsino::makeRecord<String>({{F("one"), F("1")}});
  const auto value5 = tsino::makeShared<tsino::Record<String>>();
  t->keys().map<tsino::Array<String>>(
      [&](const String& value6) -> tsino::Array<String> {
        return tsino::Array<String>{value6, t->at(value6)};
      }).map<tsino::Array<String>>(
      [](const tsino::Array<String>& given) -> tsino::Array<String> {
        const String& k = given[0];
        const String& v = given[1];
        return tsino::Array<String>{v, k};
      }).forEach([&](const tsino::Array<String>& value6) { value5->set(value6[0], value6[1]); });
  tsino::Shared<tsino::Record<String>> value6 = value5;
  tsino::inspect(
      Serial,
      t->keys().map<tsino::Array<String>>(
          [&](const String& value7) -> tsino::Array<String> {
            return tsino::Array<String>{value7, t->at(value7)};
          }));
  Serial.print(F(" "));
  tsino::inspect(Serial, value6);
  Serial.println();
  const auto os = tsino::makeRecord<tsino::Ref<Os>>({{F("p"), tsino::make<Os>(1)}});
  for (const auto& entry : os->entries()) {
    const tsino::Ref<Os>& o = entry.value();
    o->n++;
  }
  os->keys().map<tsino::Ref<N>>(
      [&](const String& value7) -> tsino::Ref<N> { return tsino::make<N>(value7, os->at(value7)); })[0]->item1->n += 10;
  tsino::inspect(Serial, os);
  Serial.println();
  const auto dup = tsino::makeRecord<uint8_t>({{F("k"), 1}, {F("k"), 2}, {F("1"), 3}});
  tsino::inspect(Serial, dup);
  Serial.print(F(" "));
  tsino::inspect(Serial, dup->keys());
  Serial.println();
  const int32_t total = r->keys().map<tsino::Ref<E>>(
      [&](const String& value7) -> tsino::Ref<E> { return tsino::make<E>(value7, r->at(value7)); }).reduce<int32_t>(
      [](int32_t s, const tsino::Ref<E>& given) -> int32_t {
        const String& k = given->item0;
        const int32_t v = given->item1;
        return s + tsino::length(k) * v;
      },
      0);
  Serial.println(total);
  const auto value7 = tsino::makeShared<tsino::Map<String, uint8_t>>();
  r->keys().map<tsino::Ref<E>>(
      [&](const String& value8) -> tsino::Ref<E> { return tsino::make<E>(value8, r->at(value8)); }).forEach(
      [&](const tsino::Ref<E>& value8) { value7->set(value8->item0, (uint8_t)value8->item1); });
  tsino::Shared<tsino::Map<String, uint8_t>> m = value7;
  tsino::inspect(Serial, m);
  Serial.println();
  const auto opt = tsino::makeRecord<tsino::Optional<int32_t>>(
      {{F("u"), tsino::Optional<int32_t>{}}});
  tsino::inspect(
      Serial,
      opt->keys().map<tsino::Ref<Tuple>>(
          [&](const String& value8) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value8, opt->at(value8));
          }));
  Serial.println();
}

void loop() {}
