// counting-without-lists: written by tsino from counting-without-lists.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Tuple;

struct Tuple : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

int32_t calls = 0;

int32_t length() {
  calls++;
  return 2;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Array(n).keys() and Array.from(Array(n), f): numbers from 0, in lists and loops, with lengths from calls.
  Serial.print(
      tsino::withoutFormat(
          tsino::generated<int32_t>(3, [](int32_t value) -> int32_t { return value; }).join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<uint8_t>{4, 5}.map<tsino::Array<int32_t>>(
          [](int32_t value, int32_t value2) -> tsino::Array<int32_t> {
            return tsino::Array<int32_t>{value2, value};
          }).map<int32_t>(
          [](const tsino::Array<int32_t>& given) -> int32_t {
            const int32_t i = given[0];
            const int32_t v = given[1];
            return i + v;
          }).join());
  const int32_t n = tsino::Array<uint8_t>{4}[0];
  tsino::inspect(
      Serial,
      tsino::generated<int32_t>(
          tsino::arrayLength(n),
          [](int32_t value) -> int32_t { return value; }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::generated<int32_t>(
          tsino::arrayLength(n),
          [](int32_t value) -> int32_t { return value; }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::generated<int32_t>(
          tsino::arrayLength(n),
          [](int32_t value) -> int32_t { return value; }).map<double>(
          [](int32_t i) -> double { return i / 2.0; }));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::generated<int32_t>(tsino::arrayLength(n), [](int32_t i) -> int32_t { return i * i; }));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::generated<String>(2, []() -> String { return F("x"); }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::largest(
          tsino::generated<int32_t>(
              tsino::arrayLength(n + 1),
              [](int32_t value) -> int32_t { return value; })));
  Serial.println();
  {
    const int32_t count = tsino::arrayLength(length());
    for (int32_t i = 0; i < count; i++) {
      {
        const int32_t count2 = tsino::arrayLength(n);
        for (int32_t j = 0; j < count2; j++) {
          if (j > i) {
            Serial.print(i);
            Serial.print(F(" "));
            Serial.println(j);
          }
        }
      }
    }
  }
  Serial.print(calls);
  Serial.print(F(" "));
  Serial.print(
      tsino::generated<int32_t>(0, [](int32_t value) -> int32_t { return value; }).length());
  Serial.print(F(" "));
  Serial.print(
      tsino::makeShared<tsino::Set<int32_t>>(
          tsino::Set<int32_t>::from(
              tsino::generated<int32_t>(3, [](int32_t value) -> int32_t { return value; })))->size());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<double>{
          0.5,
          tsino::allOf(
              tsino::generated<int32_t>(2, [](int32_t value) -> int32_t { return value; }))});
  Serial.println();
  tsino::Array<tsino::Function<int32_t()>> late;
  for (int32_t index = 0; index < 3; index++) {
    const int32_t i = index;
    late.push([i]() -> int32_t { return i; });
  }
  tsino::inspect(
      Serial,
      late.map<int32_t>([](const tsino::Function<int32_t()>& f) -> int32_t { return f(); }));
  Serial.println();
  for (int32_t index = 0; index < 2; index++) {
    int32_t i = index;
    i += 10;
    Serial.println(i);
  }
  int32_t size = 3;
  {
    const int32_t count = tsino::arrayLength(size);
    for (int32_t i = 0; i < count; i++) {
      size = 1;
      Serial.print(F("turn "));
      Serial.print(i);
      Serial.print(F(" "));
      Serial.println(size);
    }
  }
  tsino::Array<int32_t> value = tsino::generated<int32_t>(
      3,
      [](int32_t value) -> int32_t { return value; }).map<int32_t>(
      [](int32_t i) -> int32_t { return i * 2; });
  value.reverse();
  const auto value2 = tsino::makeShared<tsino::Map<int32_t, String>>();
  tsino::generated<int32_t>(2, [](int32_t value3) -> int32_t { return value3; }).map<tsino::Ref<Tuple>>(
      [](int32_t i) -> tsino::Ref<Tuple> {
        return tsino::make<Tuple>(i, tsino::concat(F("v"), String(i)));
      }).forEach(
      [&](const tsino::Ref<Tuple>& value3) { value2->set(value3->item0, value3->item1); });
  tsino::Shared<tsino::Map<int32_t, String>> value3 = value2;
  Serial.print(tsino::filled<uint8_t>(3, 0).length());
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
  tsino::Array<tsino::Array<uint8_t>> rows = tsino::generated<tsino::Array<uint8_t>>(
      2,
      []() -> tsino::Array<uint8_t> {
        return tsino::generated<uint8_t>(3, []() -> int32_t { return 0; });
      });
  rows[1].set(2, 7);
  tsino::inspect(Serial, rows);
  Serial.println();
}

void loop() {}
