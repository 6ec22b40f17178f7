// search-methods: written by tsino from search-methods.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct Objects;

struct Objects : tsino::Object {
  int32_t id = 0;
  bool on = false;
  void construct(int32_t id, bool on) {
    this->id = id;
    this->on = on;
  }
};

double first(const tsino::Array<double>& list, const tsino::Function<bool(double)>& test, int32_t fallback) {
  return list.find([&](double item) -> bool { return test(item); }).valueOr(fallback);
}

String first_(const tsino::Array<String>& list, const tsino::Function<bool(const String&)>& test, const __FlashStringHelper* fallback) {
  tsino::Optional<String> findResult = list.find(
      [&](const String& item) -> bool { return test(item); });
  return findResult.has() ? findResult.value() : String(fallback);
}

void setup() {
  Serial.begin(115200);
  // @run
  // find, findIndex, indexOf with starts, includes with NaN, every, some: on numbers, texts, objects and mixed.
  tsino::Array<double> numbers{4.0, 8.0, -1.0, (double)NAN, 8.0, 0.5, -0.0};
  Serial.print(numbers.indexOf(8.0));
  Serial.print(F(" "));
  Serial.print(numbers.indexOf(8.0, 2));
  Serial.print(F(" "));
  Serial.print(numbers.indexOf(8.0, -2));
  Serial.print(F(" "));
  Serial.print(numbers.indexOf((double)NAN));
  Serial.print(F(" "));
  Serial.print(numbers.includes((double)NAN) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(numbers.includes(0.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(numbers.indexOf(0.0));
  Serial.print(numbers.lastIndexOf(8.0));
  Serial.print(F(" "));
  Serial.print(numbers.lastIndexOf(8.0, 3));
  Serial.print(F(" "));
  Serial.print(numbers.lastIndexOf(8.0, -4));
  Serial.print(F(" "));
  Serial.print(numbers.lastIndexOf(99.0));
  Serial.print(F(" "));
  Serial.print(numbers.includes(4.0, 1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(numbers.includes(4.0, -7) ? F("true") : F("false"));
  tsino::inspect(Serial, numbers.find([](double n) -> bool { return n < 0.0; }));
  Serial.print(F(" "));
  Serial.print(numbers.findIndex([](double n) -> bool { return n > 100.0; }));
  Serial.print(F(" "));
  Serial.print(numbers.findIndex([](double value) -> bool { return isnan(value); }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      numbers.find([](double n, int32_t i) -> bool { return i == 4 && n == 8.0; }));
  Serial.println();
  tsino::Array<String> words{F("one"), F("two"), F("three"), F("")};
  Serial.print(words.indexOf(F("three")));
  Serial.print(F(" "));
  Serial.print(words.includes(F("thre")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(words.find([](const String& w) -> bool { return tsino::length(w) > 3; })));
  Serial.print(F(" "));
  Serial.print(words.findIndex([](const String& w) -> bool { return !tsino::truthy(w); }));
  Serial.print(F(" "));
  Serial.print(words.includes(F(""), 4) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(words.indexOf(F("one"), 1));
  tsino::Array<tsino::Ref<Objects>> objects{
      tsino::make<Objects>(1, true),
      tsino::make<Objects>(2, false),
      tsino::make<Objects>(3, true)};
  const tsino::Ref<Objects> second = objects.find(
      [](const tsino::Ref<Objects>& given) -> bool {
        const int32_t id = given->id;
        return id == 2;
      }).value();
  second->on = true;
  Serial.print(
      objects.every(
          [](const tsino::Ref<Objects>& given) -> bool {
            const bool on = given->on;
            return on;
          }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      objects.some(
          [](const tsino::Ref<Objects>& given) -> bool {
            const int32_t id = given->id;
            return id > 3;
          }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(objects.indexOf(second));
  Serial.print(F(" "));
  Serial.println(
      objects.findIndex([&](const tsino::Ref<Objects>& o) -> bool { return o == second; }));
  tsino::Optional<tsino::Ref<Objects>> findResult = objects.find(
      [](const tsino::Ref<Objects>& given) -> bool {
        const int32_t id = given->id;
        return id == 9;
      });
  Serial.print(
      tsino::withoutFormat(
          objects.filter(
              [](const tsino::Ref<Objects>& given) -> bool {
                const int32_t id = given->id;
                return id != 2;
              }).map<uint8_t>(
              [](const tsino::Ref<Objects>& given) -> int32_t {
                const int32_t id = given->id;
                return id;
              }).join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          findResult.has() ? tsino::Optional<bool>(findResult.value()->on) : tsino::Optional<bool>{}));
  int32_t calls = 0;
  const bool stops = words.some(
      [&](const String& w) -> bool { return (void)calls++, w == F("two"); })
      && words.every([&](const String& w) -> bool { return (void)calls++, w != F("one"); });
  Serial.print(stops ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(calls);
  tsino::inspect(Serial, first(numbers, [](double n) -> bool { return n > 5.0; }, -1));
  Serial.print(F(" "));
  Serial.print(
      first_(
          words,
          [](const String& w) -> bool { return tsino::compare(w, F("zz")) > 0; },
          F("none")));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      first(tsino::Array<double>{0.0, 1.0}, [](double n) -> bool { return n == 0.0; }, 9));
  Serial.println();
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> grid{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4})};
  Serial.print(
      grid.some(
          [](const tsino::Shared<tsino::Array<uint8_t>>& row) -> bool { return row->includes(4); }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      grid.findIndex(
          [](const tsino::Shared<tsino::Array<uint8_t>>& row) -> bool {
            return row->indexOf(3) == 0;
          }));
  Serial.print(F(" "));
  Serial.print(grid.includes(grid[1]) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      grid.includes(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4})) ? F("true") : F("false"));
}

void loop() {}
