// from-and-of: written by tsino from from-and-of.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/is-same.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/union.h"

struct Tuple;

struct Unknown : tsino::Union<tsino::Undefined, String> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

tsino::Array<double> range(int32_t from, int32_t to, double step = 1.0) {
  return tsino::generated<double>(
      tsino::toIndex(tsino::maximum(0.0, ceil((to - from) / step))),
      [&](int32_t i) -> double { return from + i * step; });
}

void setup() {
  Serial.begin(115200);
  // @run
  // Array.from with lengths, texts, sets, maps, arrays and mapping functions; Array.of, fill, isArray.
  Serial.print(
      tsino::withoutFormat(
          tsino::generated<int32_t>(5, [](int32_t i) -> int32_t { return i * i; }).join()));
  Serial.print(F(" "));
  Serial.println(tsino::generated<uint8_t>(0, []() -> int32_t { return 1; }).length());
  Serial.print(tsino::characters(F("a\303\261\360\237\230\200z")).length());
  Serial.print(F(" "));
  Serial.println(
      tsino::characters(F("abc")).map<String>(
          [](const String& c) -> String { return tsino::toUpperCase(c); }).join(F("")));
  const auto value = tsino::makeMap<String, uint8_t>({{F("a"), 1}});
  Serial.print(
      tsino::withoutFormat(tsino::makeShared<tsino::Set<uint8_t>>(1, 2, 1)->values().join()));
  Serial.print(F(" "));
  Serial.println(
      value->keys().map<tsino::Ref<Tuple>>(
          [&](const String& value2) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value2, value->at(value2));
          }).map<String>(
          [](const tsino::Ref<Tuple>& given) -> String {
            const String& k = given->item0;
            const int32_t v = given->item1;
            return tsino::concat(k, String(v));
          }).join());
  tsino::Shared<tsino::Array<uint8_t>> source = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1, 2, 3});
  tsino::Array<uint8_t> copy = source->copy();
  copy.set(0, 9);
  Serial.print(tsino::withoutFormat(source->join()));
  Serial.print(F(" "));
  Serial.print(copy.join());
  Serial.print(F(" "));
  Serial.print(
      source->map<int32_t>([](int32_t n, int32_t i) -> int32_t { return n * 10 + i; }).join());
  Serial.print(F(" "));
  Serial.println(tsino::isSame(copy, *source) ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(tsino::Array<uint8_t>{7, 8}.join()));
  Serial.print(F(" "));
  Serial.print(tsino::Array<uint8_t>{3}.length());
  Serial.print(F(" "));
  Serial.println(tsino::Array<String>{}.length());
  tsino::Array<tsino::Array<uint8_t>> grid = tsino::generated<tsino::Array<uint8_t>>(
      2,
      []() -> tsino::Array<uint8_t> {
        return tsino::generated<uint8_t>(3, []() -> int32_t { return 0; });
      });
  grid[0].set(1, 5);
  Serial.println(
      grid.map<String>([](const tsino::Array<uint8_t>& row) -> String { return row.join(F("")); }).join(
          F("/")));
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> shared = tsino::filled<tsino::Shared<tsino::Array<uint8_t>>>(
      2,
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0}));
  shared[0]->push(1);
  Serial.print(shared[1]->length());
  Serial.print(F(" "));
  Serial.println(shared[0] == shared[1] ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(tsino::filled<String>(3, String(F("x"))).join(F(""))));
  Serial.print(F(" "));
  Serial.print(
      tsino::filled<uint8_t>(4, 0).map<int32_t>([](int32_t _, int32_t i) -> int32_t { return i; }).join());
  Serial.print(F(" "));
  Serial.println(tsino::Array<uint8_t>{1, 2, 3}.length());
  tsino::Array<uint8_t> filled{1, 2, 3, 4, 5};
  String withoutFormatResult = tsino::withoutFormat(filled.fill(0, 1, 3).join());
  String joinResult = filled.fill(9, -1).join();
  String joinResult2 = filled.fill(7, 2, 1).join();
  bool value2 = tsino::isSame(filled.fill(8), filled);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.print(joinResult2);
  Serial.print(F(" "));
  Serial.println(value2 ? F("true") : F("false"));
  const tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>> maybe = source->length() > 2 ? tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
      source) : tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(String(F("text")));
  Serial.print(maybe.is<tsino::Shared<tsino::Array<uint8_t>>>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(false ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(true ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(range(0, 5).join()));
  Serial.print(F(" "));
  Serial.print(range(1, 2, 0.25).join());
  Serial.print(F(" "));
  Serial.print(range(5, 0, -2.0).join());
  Serial.print(F(" "));
  Serial.println(range(3, 3).length());
  Serial.print(
      tsino::withoutFormat(
          tsino::generated<int32_t>(3, [](int32_t value3) -> int32_t { return value3; }).join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<uint8_t>{4, 5}.map<tsino::Array<int32_t>>(
          [](int32_t value3, int32_t value4) -> tsino::Array<int32_t> {
            return tsino::Array<int32_t>{value4, value3};
          }).map<int32_t>(
          [](const tsino::Array<int32_t>& given) -> int32_t {
            const int32_t i = given[0];
            const int32_t v = given[1];
            return i + v;
          }).join());
}

void loop() {}
