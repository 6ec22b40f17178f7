// among-other-things: written by tsino from among-other-things.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Holder;

struct Holder : tsino::Object {
  tsino::Union<bool, double> v;
  void construct(tsino::Union<bool, double> v) {
    this->v = tsino::moved(v);
  }
};

// @run
// Numbers among other things keep their fractions, however they get there.
double total(const tsino::Array<tsino::Optional<tsino::Union<double, String>>>& values) {
  double sum = 0.0;
  for (const tsino::Optional<tsino::Union<double, String>>& value : values) {
    if (!value.has() || value.value().is<String>()) continue;
    sum += value.value().get<double>();
  }
  return sum;
}

tsino::Union<double, String> pass(const tsino::Union<double, String>& value) {
  return value;
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(
      Serial,
      total(
          tsino::Array<tsino::Optional<tsino::Union<double, String>>>{
              tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0)),
              tsino::Optional<tsino::Union<double, String>>(
                  tsino::Union<double, String>(String(F("abc")))),
              tsino::Optional<tsino::Union<double, String>>{},
              tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(0.5))}));
  Serial.println();
  const tsino::Union<double, String> a = tsino::Union<double, String>(
      0.25 + total(tsino::Array<tsino::Optional<tsino::Union<double, String>>>{}));
  const tsino::Optional<tsino::Union<double, String>> b = tsino::Optional<tsino::Union<double, String>>(
      tsino::convertOptional(
          total(
              tsino::Array<tsino::Optional<tsino::Union<double, String>>>{
                  tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0))})
              > 0.0 ? tsino::Optional<double>(a.get<double>()) : tsino::Optional<double>{}));
  double seen = 0.0;
  if (tsino::optionalMember<double, tsino::Undefined>(b).has()) seen += b.value().get<double>();
  tsino::inspect(Serial, seen);
  Serial.println();
  const tsino::Union<double, String> c = pass(tsino::Union<double, String>(1.5));
  double n = 0.0;
  if (c.is<double>()) n = c.get<double>();
  tsino::inspect(Serial, n);
  Serial.println();
  const tsino::Ref<Holder> holder = tsino::make<Holder>(tsino::Union<bool, double>(2.5));
  const tsino::Ref<Holder> copy = holder;
  double m = 1.0;
  if (copy->v.is<double>()) m = copy->v.get<double>();
  tsino::inspect(Serial, m);
  Serial.println();
  tsino::Array<tsino::Union<double, String>> list{
      tsino::Union<double, String>(String(F("x"))),
      tsino::Union<double, String>(3.5)};
  tsino::Array<tsino::Union<double, String>> moved = list.slice().concat(
      tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>(4.25)});
  double k = 0.0;
  for (const tsino::Union<double, String>& item : moved) {
    if (item.is<double>()) k = item.get<double>();
  }
  tsino::inspect(Serial, k);
  Serial.print(F(" "));
  Serial.println(
      moved.map<double>(
          [](const tsino::Union<double, String>& item) -> double {
            return item.is<double>() ? item.get<double>() : -1.0;
          }).join());
  const auto map = tsino::makeMap<String, tsino::Union<double, String>>(
      {{F("a"), tsino::Union<double, String>(0.125)}});
  for (const auto& entry : *map) {
    const tsino::Union<double, String>& value = entry.value();
    if (value.is<double>()) k = value.get<double>();
  }
  tsino::inspect(Serial, k);
  Serial.println();
  tsino::Array<tsino::Union<double, String>> filterResult = list.filter(
      [](const tsino::Union<double, String>& item) -> bool { return item.is<double>(); });
  const tsino::Optional<double> first = filterResult[0].get<double>();
  double f = 7.0;
  if (first.has()) f = first.value();
  tsino::inspect(Serial, f);
  Serial.println();
}

void loop() {}
