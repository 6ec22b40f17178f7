// numbers-through-generics: written by tsino from numbers-through-generics.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Cell_number;
struct Tuple;

struct Cell_number : tsino::Object {
  double value = 0;
  void construct(int32_t value);
  tsino::Ref<Cell_number> update(const tsino::Function<double(double)>& f);
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Ref<Cell_number> item1;
  void construct(String item0, tsino::Ref<Cell_number> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

// @run
// The same generic function with integers, fractions, NaN and huge values: each keeps its value.
tsino::Array<double> pair(double a, double b) {
  return tsino::Array<double>{a, b};
}

double pick(bool flag, double a, double b) {
  return flag ? a : b;
}

void Cell_number::construct(int32_t value) {
  this->value = value;
}

tsino::Ref<Cell_number> Cell_number::update(const tsino::Function<double(double)>& f) {
  this->value = f(this->value);
  return tsino::Ref<Cell_number>(this);
}

double sum(const tsino::Array<uint8_t>& items, const tsino::Function<double(int32_t)>& toNumber) {
  double total = 0.0;
  for (const int32_t item : items) total += toNumber(item);
  return total;
}

int32_t sum_(const tsino::Array<String>& items, const tsino::Function<int32_t(const String&)>& toNumber) {
  int32_t total = 0;
  for (const String& item : items) total += toNumber(item);
  return total;
}

double minOf(const tsino::Array<double>& values) {
  return values.reduce<double>(
      [](double a, double b) -> double { return b < a ? b : a; },
      (double)INFINITY);
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(pair(1.0, 2.0).join()));
  Serial.print(F(" "));
  Serial.print(pair(1.0, 2.5).join());
  Serial.print(F(" "));
  Serial.print(pair(0.1, 0.2).join(F("/")));
  Serial.print(F(" "));
  Serial.println(pair((double)NAN, -0.0).join());
  tsino::inspect(Serial, pick(true, 1.0, 0.5));
  Serial.print(F(" "));
  tsino::inspect(Serial, pick(false, 1.0, 0.5));
  Serial.print(F(" "));
  tsino::inspect(Serial, pick(true, 1099511627776.0, 1.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, pick(false, 1099511627776.0, 1.0));
  Serial.println();
  const tsino::Ref<Cell_number> whole = tsino::make<Cell_number>(5);
  whole->update([](double n) -> double { return n * 2.0; })->update(
      [](double n) -> double { return n - 20.0; });
  const tsino::Ref<Cell_number> half = tsino::make<Cell_number>(5);
  half->update([](double n) -> double { return n / 2.0; });
  double value = whole->value;
  double value2 = half->value;
  double value3 = tsino::make<Cell_number>(-7)->update(
      [](double n) -> double { return fmod(n, 3.0); })->value;
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
  const tsino::Ref<Cell_number> big = tsino::make<Cell_number>(1);
  for (int32_t i = 0; i < 40; i++) big->update([](double n) -> double { return n * 2.0; });
  tsino::inspect(Serial, big->value);
  Serial.print(F(" "));
  Serial.println(big->value / 3.0 > 1.0 ? F("true") : F("false"));
  tsino::inspect(
      Serial,
      sum(tsino::Array<uint8_t>{1, 2, 3}, [](int32_t n) -> double { return n; }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      sum(tsino::Array<uint8_t>{1, 2}, [](int32_t n) -> double { return n / 4.0; }));
  Serial.print(F(" "));
  Serial.print(
      sum_(
          tsino::Array<String>{F("a"), F("bcd")},
          [](const String& s) -> int32_t { return tsino::length(s); }));
  Serial.print(F(" "));
  tsino::inspect(Serial, sum(tsino::Array<uint8_t>{}, [](int32_t) -> double { return 1.0; }));
  Serial.println();
  tsino::inspect(Serial, minOf(tsino::Array<double>{3.0, 1.0, 2.0}));
  Serial.print(F(" "));
  tsino::inspect(Serial, minOf(tsino::Array<double>{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, minOf(tsino::Array<double>{0.5, -0.25}));
  Serial.print(F(" "));
  Serial.println(
      1.0 / minOf(tsino::Array<double>{1000000000.0, 2000000000.0}) > 0.0 ? F("true") : F("false"));
  const auto counts = tsino::makeShared<tsino::Map<String, tsino::Ref<Cell_number>>>();
  tsino::Array<String> list{F("a"), F("b"), F("a")};
  for (const String& key : list) {
    tsino::Optional<tsino::Ref<Cell_number>> getResult = counts->get(key);
    const tsino::Ref<Cell_number> cell = getResult.has() ? getResult.value() : tsino::make<Cell_number>(0);
    counts->set(key, cell->update([](double n) -> double { return n + 1.0; }));
  }
  Serial.println(
      counts->keys().map<tsino::Ref<Tuple>>(
          [&](const String& value4) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value4, counts->at(value4));
          }).map<String>(
          [](const tsino::Ref<Tuple>& given) -> String {
            const String& key = given->item0;
            const tsino::Ref<Cell_number>& cell = given->item1;
            return tsino::concat(key, tsino::toText(cell->value));
          }).join());
}

void loop() {}
