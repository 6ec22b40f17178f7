// results-of-a-wider-type: written by tsino from results-of-a-wider-type.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

void setup() {
  Serial.begin(115200);
  // @run
  // The function of a method gives one form, the list that it makes holds another.
  tsino::Array<uint8_t> xs{1, 2, 3};
  tsino::Array<tsino::Union<double, String>> ys = xs.map<tsino::Union<double, String>>(
      [](int32_t x) -> tsino::Union<double, String> {
        return tsino::Union<double, String>((double)(x * 2));
      });
  tsino::inspect(Serial, ys);
  Serial.println();
  tsino::Array<tsino::Union<double, String>> zs = xs.map<tsino::Union<double, String>>(
      [](int32_t x) -> tsino::Union<double, String> {
        return tsino::Union<double, String>((double)(x + 1));
      });
  tsino::inspect(Serial, zs);
  Serial.println();
  tsino::inspect(
      Serial,
      xs.map<tsino::Union<double, String>>(
          [](int32_t x) -> tsino::Union<double, String> {
            return tsino::Union<double, String>(tsino::concat(F("s"), String(x)));
          }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      xs.map<tsino::Optional<int32_t>>([](int32_t x) -> tsino::Optional<int32_t> { return x; }));
  Serial.println();
  const tsino::Union<double, String> fold = xs.reduce<tsino::Union<double, String>>(
      [](const tsino::Union<double, String>& a, int32_t x) -> tsino::Union<double, String> {
        return tsino::Union<double, String>((double)x);
      },
      tsino::Union<double, String>(String(F("start"))));
  tsino::printUnion(Serial, fold);
  Serial.println();
  const tsino::Union<double, String> start = xs.reduce<tsino::Union<double, String>>(
      [](const tsino::Union<double, String>& a, int32_t x) -> tsino::Union<double, String> {
        return tsino::Union<double, String>((double)x);
      },
      tsino::Union<double, String>(String(F("start"))));
  tsino::printUnion(Serial, start);
  Serial.println();
  tsino::Array<tsino::Union<double, String>> g = tsino::Array<uint8_t>{1, 2}.map<tsino::Union<double, String>>(
      [](int32_t x) -> tsino::Union<double, String> {
        return tsino::Union<double, String>((double)x);
      });
  tsino::inspect(Serial, g);
  Serial.println();
}

void loop() {}
