// rest-of-nothing: written by tsino from rest-of-nothing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Both;

struct Both : tsino::Object {
  tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)> none;
  tsino::Function<String(const String&)> one;
  void construct(tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)> none, tsino::Function<String(const String&)> one) {
    this->none = tsino::moved(none);
    this->one = tsino::moved(one);
  }
};

// @run
// Functions with a rest parameter where one without is wanted: called there, the rest is a list of nothing.
int32_t tail(int32_t a, const tsino::Shared<tsino::Array<uint8_t>>& rest) {
  return a + rest->length();
}

String names(const tsino::Shared<tsino::Array<String>>& all) {
  return tsino::concat(all->join(F("+")), String(all->length()));
}

int32_t grow(int32_t first, const tsino::Shared<tsino::Array<uint8_t>>& rest) {
  rest->push((uint8_t)first);
  return rest->length() + (*rest)[0];
}

String later(const tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)>& f) {
  return f(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Function<int32_t(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)>> table{
      tsino::Function<int32_t(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)>::of<decltype(tail), tail>(),
      [](int32_t x, const tsino::Shared<tsino::Array<uint8_t>>&) -> int32_t { return x * 2; },
      tsino::Function<int32_t(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)>::of<decltype(grow), grow>()};
  Serial.println(
      table.map<int32_t>(
          [](const tsino::Function<int32_t(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)>& f) -> int32_t {
            return f(3, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
          }).join());
  const tsino::Ref<Both> both = tsino::make<Both>(
      tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)>::of<decltype(names), names>(),
      [](const String& a) -> String {
        return names(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{a}));
      });
  Serial.print(
      tsino::withoutFormat(
          both->none(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))));
  Serial.print(F(" "));
  Serial.println(both->one(F("z")));
  tsino::Function<int32_t(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)> held = tsino::Function<int32_t(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)>::of<decltype(tail), tail>();
  Serial.println(held(1, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})));
  held = [](int32_t value, const tsino::Shared<tsino::Array<uint8_t>>&) -> int32_t {
    return value * 2;
  };
  Serial.println(held(2, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})));
  held = tsino::Function<int32_t(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)>::of<decltype(grow), grow>();
  int32_t value = held(4, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
  int32_t value2 = held(4, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.println(value2);
  Serial.print(
      tsino::withoutFormat(
          later(
              tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)>::of<decltype(names), names>())));
  Serial.print(F(" "));
  Serial.println(
      later([](const tsino::Shared<tsino::Array<String>>&) -> String { return F("own"); }));
  tsino::Shared<tsino::Array<uint8_t>> value3 = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{5, 6});
  Serial.println(
      value3->map<uint8_t>(
          [&](int32_t value4, int32_t index) -> int32_t {
            return [](int32_t value5, int32_t index2, const tsino::Shared<tsino::Array<uint8_t>>& array) -> int32_t {
              return value5 + 2;
            }(value4, index, value3);
          }).join());
  tsino::Array<tsino::Function<int32_t(int32_t, const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>&)>> lists{
      [](int32_t a, const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& moreGiven) -> int32_t {
        const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> more = tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
            moreGiven.has() ? moreGiven.value() : tsino::makeShared<tsino::Array<uint8_t>>(
                tsino::Array<uint8_t>{1}));
        return a + more.value()->length();
      }};
  Serial.print(lists[0](1, {}));
  Serial.print(F(" "));
  Serial.println(lists[0](1, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})));
}

void loop() {}
