// callbacks-change-the-array: written by tsino from callbacks-change-the-array.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Callbacks that push, pop and overwrite while map, filter, forEach, find, some and reduce run.
  tsino::Array<double> a{1.0, 2.0, 3.0};
  tsino::Array<double> mapped = a.map<double>(
      [&](double value) -> double {
        if (a.length() < 10) a.push(value * 10.0);
        return value + 1.0;
      });
  Serial.print(tsino::withoutFormat(mapped.join()));
  Serial.print(F(" "));
  Serial.println(a.join());

  tsino::Array<uint8_t> b{1, 2, 3, 4, 5, 6};
  String seen = F("");
  b.forEach(
      [&](int32_t value, int32_t i) {
        seen += value;
        if (i == 1) b.pop();
        if (i == 2) b.shift();
      });
  Serial.print(tsino::withoutFormat(seen));
  Serial.print(F(" "));
  Serial.println(b.join());

  tsino::Array<int32_t> c{1, 2, 3, 4};
  tsino::Array<int32_t> kept = c.filter(
      [&](int32_t value, int32_t i) -> bool {
        if (i + 1 < c.length()) c[i + 1] += 10;
        return value % 2 == 1;
      });
  Serial.print(tsino::withoutFormat(kept.join()));
  Serial.print(F(" "));
  Serial.println(c.join());

  tsino::Array<String> d{F("x"), F("y"), F("z")};
  String withoutFormatResult = tsino::withoutFormat(
      d.reduce<String>(
          [&](String text, String value, int32_t i) -> String {
            d.set(i, tsino::toUpperCase(value));
            if (i == 0) d.push(F("late"));
            return tsino::concat(text, value);
          },
          String(F(""))));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(d.join());

  tsino::Array<uint8_t> e{5, 6, 7, 8};
  String findResult = tsino::optionalText(
      e.find([&](int32_t value) -> bool {
        e.push(0);
        return value == 8;
      }));
  Serial.print(findResult);
  Serial.print(F(" "));
  Serial.println(e.length());
  int32_t tests = 0;
  tsino::Array<uint8_t> f{0, 0, 0};
  bool someResult = f.some(
      [&](int32_t _, int32_t i) -> bool {
        tests++;
        if (i == 0) f.set(2, 9);
        if (i == 1) f.push(1);
        return f[i] == 9;
      });
  Serial.print(someResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tests);
  Serial.print(F(" "));
  Serial.println(f.length());
  bool everyResult = f.every(
      [&](int32_t value, int32_t i) -> bool {
        if (i == 0) f.remove(1);
        return value == 0;
      });
  Serial.print(everyResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(f.join());
  tsino::Shared<tsino::Array<uint8_t>> g = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1, 2, 3});
  tsino::Shared<tsino::Array<uint8_t>> list = g;
  String withoutFormatResult2 = tsino::withoutFormat(
      list->map<int32_t>(
          [&](int32_t value) -> int32_t {
            g = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{100});
            return value + g->length();
          }).join());
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(g->join());
}

void loop() {}
