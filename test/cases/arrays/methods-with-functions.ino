// methods-with-functions: written by tsino from methods-with-functions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct P;
struct Bag;

struct P : tsino::Object {
  String name;
  int32_t age = 0;
  void construct(String name, int32_t age) {
    this->name = tsino::moved(name);
    this->age = age;
  }
};

struct Bag : tsino::Object {
  tsino::Array<String> items;
  int32_t total = 0;
  void construct();
  int32_t count();
};

int32_t twice(int32_t x) {
  return x * 2;
}

tsino::Function<int32_t(int32_t)> add(int32_t a) {
  return [a](int32_t b) -> int32_t { return a + b; };
}

int32_t Bag::count() {
  this->items.forEach([&](const String& s) { this->total += tsino::length(s); });
  return this->total;
}

void Bag::construct() {
  this->items = tsino::Array<String>{F("x"), F("yy")};
  this->total = 0;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Methods of arrays that call functions: with index and array, chained, nested, with functions by name, while the array grows.
  tsino::Shared<tsino::Array<int8_t>> values = tsino::makeShared<tsino::Array<int8_t>>(
      tsino::Array<int8_t>{3, -1, 4, 1, -5, 9, 2, 6});
  Serial.print(
      tsino::withoutFormat(
          values->map<int16_t>([](int32_t value) -> int32_t { return value * value; }).join()));
  Serial.print(F(" "));
  Serial.println(
      values->map<int32_t>([](int32_t value, int32_t i) -> int32_t { return value * i; }).join());
  Serial.print(
      tsino::withoutFormat(values->filter([](int32_t value) -> bool { return value > 0; }).join()));
  Serial.print(F(" "));
  Serial.println(values->filter([](int32_t _, int32_t i) -> bool { return i % 3 == 0; }).join());
  Serial.print(
      values->reduce<int32_t>([](int32_t sum, int32_t value) -> int32_t { return sum + value; }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      values->reduce<double>([](double sum, int32_t value) -> double { return sum + value; }, 0.5));
  Serial.println();
  Serial.println(
      values->reduce<String>(
          [&](const String& text, int32_t value, int32_t i) -> String {
            return tsino::concat(
                text,
                i == values->length() - 1 ? String(value) : tsino::concat(String(value), F(";")));
          },
          String(F(""))));
  Serial.print(
      tsino::withoutFormat(
          values->reduceRight<String>(
              [](const String& text, int32_t value) -> String {
                return tsino::concat(text, String(value));
              },
              String(F("")))));
  Serial.print(F(" "));
  Serial.println(
      values->reduceRight<int32_t>([](int32_t a, int32_t b) -> int32_t { return a - b; }));
  Serial.print(
      tsino::Array<int32_t>{}.reduce<int32_t>(
          [](int32_t a, int32_t b) -> int32_t { return a + b; },
          7));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{5}.reduce<double>([](double a, int32_t b) -> double { return a * b; }));
  Serial.println();
  int32_t n = 0;
  values->forEach([&](int32_t v) { n += v; });
  values->forEach([&](int32_t v, int32_t i) {
    if (v < 0) return;
    n += i;
  });
  Serial.println(n);
  tsino::Array<String> names{F("bob"), F("al"), F("christine")};
  Serial.print(
      tsino::withoutFormat(
          names.map<String>([](const String& s) -> String { return tsino::toUpperCase(s); }).join()));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          names.find([](const String& s) -> bool { return tsino::length(s) == 2; })));
  Serial.print(F(" "));
  Serial.print(names.findIndex([](const String& s) -> bool { return s == F("x"); }));
  Serial.print(F(" "));
  Serial.print(
      names.some([](const String& s) -> bool { return tsino::startsWith(s, F("c")); }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      names.every([](const String& s) -> bool { return tsino::length(s) > 1; }) ? F("true") : F("false"));
  names.forEach(
      [&](String s) {
        if (names.length() < 6) names.push(tsino::concat(s, F("!")));
        Serial.println(s);
      });
  Serial.println(names.join());
  Serial.print(
      tsino::withoutFormat(
          values->map<int16_t>([](int32_t x) -> int32_t { return twice(x); }).join()));
  Serial.print(F(" "));
  Serial.print(
      values->map<String>([](int32_t value) -> String { return String(value); }).join(F("|")));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<String>{F("1"), F("x"), F("3")}.map<double>(
          [](const String& value) -> double { return tsino::toNumber(value); }).join());
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<uint8_t>{1, 4, 9}.map<double>(
          [](int32_t value) -> double { return sqrt((double)value); }).join());
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<uint8_t>{0, 1, 2}.filter([](int32_t value) -> bool { return value != 0; }).join());
  tsino::Function<int32_t(int32_t)> addResult = add(10);
  Serial.println(values->map<uint8_t>([&](int32_t b) -> int32_t { return addResult(b); }).join());
  tsino::Array<tsino::Array<uint8_t>> rows{
      tsino::Array<uint8_t>{1, 2},
      tsino::Array<uint8_t>{3},
      tsino::Array<uint8_t>{}};
  Serial.print(
      tsino::withoutFormat(
          rows.map<int32_t>([](const tsino::Array<uint8_t>& r) -> int32_t { return r.length(); }).join()));
  Serial.print(F(" "));
  Serial.print(rows.flat<uint8_t>().join());
  Serial.print(F(" "));
  Serial.println(
      rows.flatMap<uint8_t>(
          [](const tsino::Array<uint8_t>& r) -> tsino::Array<uint8_t> {
            return r.map<uint8_t>([](int32_t x) -> int32_t { return x * 10; });
          }).join());
  rows.forEach([](tsino::Array<uint8_t>& r) { r.push(7); });
  Serial.println(
      rows.map<String>([](const tsino::Array<uint8_t>& r) -> String { return r.join(F("-")); }).join(
          F("/")));
  String joinResult = tsino::Array<int8_t>{10, 9, 1, 100, -2}.sort(
      [](int32_t a, int32_t b) -> int32_t { return a - b; }).join();
  String joinResult2 = tsino::Array<String>{F("b"), F("a")}.sort().join();
  Serial.print(tsino::withoutFormat(tsino::Array<int8_t>{10, 9, 1, 100, -2}.sort().join()));
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.println(joinResult2);
  tsino::Shared<tsino::Array<int8_t>> same = ((void)values->sort(
      [](int32_t a, int32_t b) -> int32_t { return b - a; }), values);
  Serial.print((*same)[0]);
  Serial.print(F(" "));
  Serial.println(values->join());
  tsino::Array<tsino::Ref<P>> people{tsino::make<P>(F("Dan"), 30), tsino::make<P>(F("Ann"), 25)};
  people.sort(
      [](const tsino::Ref<P>& a, const tsino::Ref<P>& b) -> int32_t { return a->age - b->age; });
  Serial.print(
      tsino::withoutFormat(
          people.map<String>([](const tsino::Ref<P>& p) -> String { return p->name; }).join()));
  Serial.print(F(" "));
  Serial.println(people.findIndex([](const tsino::Ref<P>& p) -> bool { return p->age > 26; }));
  tsino::inspect(
      Serial,
      (double)people.reduce<int32_t>(
          [](int32_t acc, const tsino::Ref<P>& p) -> int32_t { return acc + p->age; },
          0) / people.length());
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          values->toSorted([](int32_t a, int32_t b) -> int32_t { return a - b; }).join()));
  Serial.print(F(" "));
  Serial.print(values->with(0, 100).join());
  Serial.print(F(" "));
  Serial.print(values->toReversed().join());
  Serial.print(F(" "));
  Serial.print(values->toSpliced(1, 2, 55).join());
  Serial.print(F(" "));
  Serial.println(values->join());
  String joinResult3 = tsino::Array<uint8_t>{1, 2, 3, 4, 5}.copyWithin(0, 3).join();
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<uint8_t>{1, 2}.concat(
              tsino::Array<uint8_t>{3},
              4,
              tsino::Array<uint8_t>{5, 6}).join()));
  Serial.print(F(" "));
  Serial.print(joinResult3);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(values->findLast([](int32_t x) -> bool { return x > 2; })));
  Serial.print(F(" "));
  Serial.println(values->findLastIndex([](int32_t x) -> bool { return x > 2; }));
  tsino::Array<int8_t> nested = values->filter(
      [&](int32_t v) -> bool { return values->some([&](int32_t w) -> bool { return w == -v; }); });
  Serial.println(nested.join());
  Serial.println(tsino::make<Bag>()->count());
}

void loop() {}
