// recursive-lists: written by tsino from recursive-lists.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/shared.h"

struct Nested : tsino::Union<tsino::Undefined, double, tsino::Shared<tsino::Array<Nested>>> {
  using Union::Union;
  Nested() {}
  Nested(const Union& other) : Union(other) {}
};

double sum(const Nested& value) {
  return value.is<double>() ? value.get<double>() : value.get<tsino::Shared<tsino::Array<Nested>>>()->reduce<double>(
      [](double total, const Nested& part) -> double { return total + sum(part); },
      0.0);
}

double depth(const Nested& value) {
  return value.is<double>() ? 0.0 : 1.0
      + tsino::maximum(
      0.0,
      tsino::largest(
          value.get<tsino::Shared<tsino::Array<Nested>>>()->map<double>(
              [](const Nested& value2) -> double { return depth(value2); })));
}

void setup() {
  Serial.begin(115200);
  const Nested nested = Nested(
      tsino::makeShared<tsino::Array<Nested>>(
          tsino::Array<Nested>{
              Nested(1.0),
              Nested(
                  tsino::makeShared<tsino::Array<Nested>>(
                      tsino::Array<Nested>{
                          Nested(2.0),
                          Nested(
                              tsino::makeShared<tsino::Array<Nested>>(
                                  tsino::Array<Nested>{
                                      Nested(3.0),
                                      Nested(
                                          tsino::makeShared<tsino::Array<Nested>>(
                                              tsino::Array<Nested>{}))})),
                          Nested(4.5)})),
              Nested(
                  tsino::makeShared<tsino::Array<Nested>>(
                      tsino::Array<Nested>{
                          Nested(
                              tsino::makeShared<tsino::Array<Nested>>(
                                  tsino::Array<Nested>{
                                      Nested(
                                          tsino::makeShared<tsino::Array<Nested>>(
                                              tsino::Array<Nested>{Nested(5.0)}))}))}))}));
  tsino::inspect(Serial, sum(nested));
  Serial.print(F(" "));
  tsino::inspect(Serial, depth(nested));
  Serial.print(F(" "));
  tsino::inspect(Serial, sum(Nested(7.0)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      depth(Nested(tsino::makeShared<tsino::Array<Nested>>(tsino::Array<Nested>{}))));
  Serial.println();
  tsino::inspect(Serial, nested.get<tsino::Shared<tsino::Array<Nested>>>());
  Serial.println();
  nested.get<tsino::Shared<tsino::Array<Nested>>>()->push(
      Nested(
          tsino::makeShared<tsino::Array<Nested>>(tsino::Array<Nested>{Nested(7.0), Nested(8.0)})));
  Serial.print(tsino::toText(nested));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(nested.get<tsino::Shared<tsino::Array<Nested>>>()));
  Nested n = nested;
  n = Nested(5.0);
  tsino::inspect(Serial, n.get<double>() + 1.0);
  Serial.println();
}

void loop() {}
