// flat-map-of-outer-arrays: written by tsino from flat-map-of-outer-arrays.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct O;

struct O : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> xs;
  void construct(tsino::Shared<tsino::Array<uint8_t>> xs) {
    this->xs = tsino::moved(xs);
  }
};

// @run
// flatMap whose function gives an array from outside of it: of a local, a parameter, a field, within a function that is called at once.
tsino::Shared<tsino::Array<uint8_t>> a = tsino::makeShared<tsino::Array<uint8_t>>(
    tsino::Array<uint8_t>{1, 2});

tsino::Array<uint8_t> f(const tsino::Shared<tsino::Array<uint8_t>>& b, int32_t n) {
  return b->flatMap<uint8_t>(
      [&](int32_t x) -> tsino::Shared<tsino::Array<uint8_t>> {
        return x > n ? b : tsino::makeShared<tsino::Array<uint8_t>>(
            tsino::Array<uint8_t>{(uint8_t)x});
      });
}

tsino::Array<uint8_t> g() {
  tsino::Shared<tsino::Array<uint8_t>> inner = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{7, 8});
  tsino::Array<uint8_t> out = inner->flatMap<uint8_t>(
      [&]() -> tsino::Shared<tsino::Array<uint8_t>> { return inner; }).slice(1);
  inner->push(9);
  return out.concat(
      inner->flatMap<uint8_t>(
          [&](int32_t _, int32_t i) -> tsino::Shared<tsino::Array<uint8_t>> {
            return i > 1 ? inner : a;
          }));
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(
      Serial,
      a->flatMap<uint8_t>([]() -> tsino::Shared<tsino::Array<uint8_t>> { return a; }));
  Serial.println();
  tsino::inspect(
      Serial,
      f(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 5}), 2));
  Serial.println();
  const tsino::Ref<O> o = tsino::make<O>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4}));
  tsino::inspect(
      Serial,
      a->flatMap<uint8_t>(
          [&](int32_t x) -> tsino::Shared<tsino::Array<uint8_t>> {
            return x == 1 ? o->xs : tsino::makeShared<tsino::Array<uint8_t>>(
                tsino::Array<uint8_t>{});
          }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      a->flatMap<uint8_t>([&]() -> tsino::Shared<tsino::Array<uint8_t>> { return o->xs; }));
  Serial.println();
  tsino::inspect(Serial, g());
  Serial.println();
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> rows = tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3})});
  tsino::inspect(
      Serial,
      a->flatMap<uint8_t>(
          [&](int32_t x) -> tsino::Shared<tsino::Array<uint8_t>> { return (*rows)[x - 1]; }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      rows->flatMap<uint8_t>(
          [](const tsino::Shared<tsino::Array<uint8_t>>& r) -> tsino::Shared<tsino::Array<uint8_t>> {
            return r;
          }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      rows->flatMap<tsino::Shared<tsino::Array<uint8_t>>>(
          [&](const tsino::Shared<tsino::Array<uint8_t>>& r) -> tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> {
            return rows;
          }));
  Serial.println();
  const auto kept = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>>();
  kept->set(
      F("a"),
      []() -> tsino::Shared<tsino::Array<uint8_t>> {
        tsino::Shared<tsino::Array<uint8_t>> inner = tsino::makeShared<tsino::Array<uint8_t>>(
            tsino::Array<uint8_t>{1, 2});
        return tsino::makeShared<tsino::Array<uint8_t>>(
            inner->flatMap<uint8_t>(
                [&](int32_t x) -> tsino::Shared<tsino::Array<uint8_t>> { return inner; }).slice(
                0, 12));
      }());
  tsino::inspect(Serial, kept);
  Serial.println();
  tsino::Shared<tsino::Array<uint8_t>> m = []() -> tsino::Shared<tsino::Array<uint8_t>> {
    tsino::Shared<tsino::Array<uint8_t>> inner = tsino::makeShared<tsino::Array<uint8_t>>(
        tsino::Array<uint8_t>{1, 2});
    return tsino::makeShared<tsino::Array<uint8_t>>(
        inner->flatMap<uint8_t>([&]() -> tsino::Shared<tsino::Array<uint8_t>> { return inner; }));
  }();
  tsino::inspect(Serial, m);
  Serial.println();
}

void loop() {}
