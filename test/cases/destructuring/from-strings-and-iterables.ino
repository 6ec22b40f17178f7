// from-strings-and-iterables: written by tsino from from-strings-and-iterables.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

struct ParseColor;
struct Second;
struct Others;

struct ParseColor : tsino::Object {
  double r = 0;
  double g = 0;
  double b = 0;
  void construct(double r, double g, double b) {
    this->r = r;
    this->g = g;
    this->b = b;
  }
};

struct Second : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Others : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

tsino::Ref<ParseColor> parseColor(const String& hex) {
  tsino::Array<double> value = tsino::Array<String>{
      tsino::slice(hex, 1, 3),
      tsino::slice(hex, 3, 5),
      tsino::slice(hex, 5)}.map<double>(
      [](const String& part) -> double { return tsino::parseInt(part, 16); });
  const double r = value[0];
  const double g = value[1];
  const double b = value[2];
  return tsino::make<ParseColor>(r, g, b);
}

void setup() {
  Serial.begin(115200);
  // @run
  // Array patterns take what iterates: texts by code point, sets, maps, entries; holes skip.
  tsino::Array<String> value = tsino::characters(F("hello"));
  const String h = value[0];
  const String e = value[1];
  const String l2 = value[3];
  tsino::Array<String> rest = value.slice(4);
  Serial.print(tsino::withoutFormat(h));
  Serial.print(F(" "));
  Serial.print(e);
  Serial.print(F(" "));
  Serial.print(l2);
  Serial.print(F(" "));
  Serial.println(rest.join(F("-")));
  tsino::Array<String> value2 = tsino::characters(F("\360\237\230\200a"));
  const String smile = value2[0];
  const String plain = value2[1];
  Serial.print(smile == F("\360\237\230\200") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(plain);
  Serial.print(F(" "));
  Serial.println(tsino::length(smile));
  tsino::Array<String> value3 = tsino::characters(F(""));
  tsino::Optional<String> getResult = value3.get(0);
  const String none = getResult.has() ? getResult.value() : String(F("empty"));
  Serial.println(none);
  tsino::Array<uint8_t> value4 = tsino::makeShared<tsino::Set<uint8_t>>(5, 6)->values();
  const int32_t firstOfSet = value4[0];
  const int32_t third = value4.get(2).valueOr(33);
  Serial.print(firstOfSet);
  Serial.print(F(" "));
  Serial.println(third);
  const auto value5 = tsino::makeMap<String, uint8_t>({{F("k"), 1}, {F("l"), 2}});
  tsino::Array<tsino::Ref<Second>> value6 = value5->keys().map<tsino::Ref<Second>>(
      [&](const String& value6) -> tsino::Ref<Second> {
        return tsino::make<Second>(value6, value5->at(value6));
      });
  const String key = value6[0]->item0;
  const int32_t value7 = value6[0]->item1;
  const tsino::Ref<Second> second = value6[1];
  Serial.print(tsino::withoutFormat(key));
  Serial.print(F(" "));
  Serial.print(value7);
  Serial.print(F(" "));
  Serial.print(second->item0);
  Serial.print(F("="));
  Serial.println(second->item1);
  tsino::Array<String> splitResult = tsino::split(F("2024-05"), F("-"));
  const String year = splitResult[0];
  const tsino::Optional<String> month = splitResult.get(1);
  tsino::Optional<String> getResult2 = splitResult.get(2);
  const String day = getResult2.has() ? getResult2.value() : String(F("01"));
  Serial.print(tsino::withoutFormat(day));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(month));
  Serial.print(F(" "));
  Serial.println(year);
  tsino::Array<String> value8 = tsino::characters(F("abc"));
  const String c = value8[2];
  Serial.println(c);
  const String value9 = F("four");
  const int32_t length = tsino::length(value9);
  Serial.println(length);
  tsino::Array<tsino::Ref<Others>> entriesResult = tsino::Array<String>{F("x"), F("y"), F("z")}.map<tsino::Ref<Others>>(
      [](const String& value10, int32_t value11) -> tsino::Ref<Others> {
        return tsino::make<Others>(value11, value10);
      });
  const int32_t i0 = entriesResult[0]->item0;
  const String v0 = entriesResult[0]->item1;
  tsino::Array<tsino::Ref<Others>> others = entriesResult.slice(1);
  Serial.print(i0);
  Serial.print(F(" "));
  Serial.print(v0);
  Serial.print(F(" "));
  Serial.println(
      others.map<String>(
          [](const tsino::Ref<Others>& given) -> String {
            const int32_t i = given->item0;
            const String& v = given->item1;
            return tsino::concat(String(i), v);
          }).join());
  const tsino::Ref<ParseColor> parseColorResult = parseColor(F("#ff8001"));
  const double r = parseColorResult->r;
  const double g = parseColorResult->g;
  const double b = parseColorResult->b;
  tsino::inspect(Serial, r);
  Serial.print(F(" "));
  tsino::inspect(Serial, g);
  Serial.print(F(" "));
  tsino::inspect(Serial, b);
  Serial.println();
  tsino::Array<uint8_t> sortResult = tsino::Array<uint8_t>{3, 1, 2}.sort(
      [](int32_t a, int32_t b2) -> int32_t { return a - b2; });
  tsino::Array<uint8_t> value10 = sortResult.filter(
      [&](int32_t _, int32_t i) -> bool { return i == 0 || i == sortResult.length() - 1; });
  const int32_t min_ = value10[0];
  const int32_t max_ = value10[1];
  Serial.print(min_);
  Serial.print(F(" "));
  Serial.println(max_);
}

void loop() {}
