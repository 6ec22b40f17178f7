// sorted-with-more-parameters: written by tsino from sorted-with-more-parameters.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-typed-array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array-sort.h"
#include "src/tsino/typed-array.h"

struct Sorter;

struct Sorter : tsino::Object {
  int32_t direction = 0;
  void construct();
  tsino::Array<uint8_t> sorted(const tsino::Array<uint8_t>& list);
};

// @run
// A function that compares may have parameters that `sort` does not give: they start with their defaults.
int32_t compare(int32_t a, int32_t b, tsino::Optional<int32_t> signGiven = {}) {
  const int32_t sign = signGiven.valueOr(1);
  return sign * (a - b);
}

int32_t byLength(const String& a, const String& b, tsino::Optional<bool> longestFirstGiven = {}) {
  const bool longestFirst = longestFirstGiven.valueOr(false);
  return longestFirst ? tsino::length(b) - tsino::length(a) : tsino::length(a) - tsino::length(b);
}

int32_t byName(const String& a, const String& b, const tsino::Optional<String>& locale = {}) {
  return !locale.has() && tsino::compare(a, b) < 0 ? -1 : 1;
}

tsino::Array<uint8_t> Sorter::sorted(const tsino::Array<uint8_t>& list) {
  const tsino::Ref<Sorter> self = tsino::Ref<Sorter>(this);
  return list.copy().sort(
      [&](int32_t a, int32_t b) -> int32_t {
        return [self](int32_t a2, int32_t b2, tsino::Optional<int32_t> directionGiven) -> int32_t {
          const int32_t direction = directionGiven.has() ? directionGiven.value() : self->direction;
          return direction * (a2 - b2);
        }(a, b, {});
      });
}

void Sorter::construct() {
  this->direction = -1;
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{3, 1, 2}.sort(
          [](int32_t a, int32_t b) -> int32_t { return compare(a, b, {}); }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{3, 1, 2}.toSorted(
          [](int32_t a, int32_t b) -> int32_t {
            return [](int32_t a2, int32_t b2, tsino::Optional<int32_t> signGiven) -> int32_t {
              const int32_t sign = signGiven.valueOr(-1);
              return sign * (a2 - b2);
            }(a, b, {});
          }));
  Serial.println();
  tsino::Array<String> value{F("b"), F("c"), F("a")};
  value.sort([](const String& a, const String& b) -> int32_t { return byName(a, b, {}); });
  tsino::inspect(
      Serial,
      tsino::Array<String>{F("ccc"), F("a"), F("bb")}.sort(
          [](const String& a, const String& b) -> int32_t { return byLength(a, b, {}); }));
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.println();
  tsino::inspect(Serial, tsino::make<Sorter>()->sorted(tsino::Array<uint8_t>{1, 3, 2}));
  Serial.println();
  tsino::Array<bool> list{true, false};
  for (const bool up : list) {
    const tsino::Function<int32_t(int32_t, int32_t, tsino::Optional<int32_t>)> turned = [up](int32_t a, int32_t b, tsino::Optional<int32_t> kGiven) -> int32_t {
      const int32_t k = kGiven.has() ? kGiven.value() : up ? 1 : -1;
      return k * (a - b);
    };
    tsino::inspect(
        Serial,
        tsino::Array<uint8_t>{2, 3, 1}.sort(
            [&](int32_t a, int32_t b) -> int32_t { return turned(a, b, {}); }));
    Serial.println();
  }
  tsino::Uint8Array bytes = tsino::Uint8Array::of(3, 1, 2);
  tsino::Uint8Array value2 = tsino::sortBytes(
      bytes,
      [](int32_t a, int32_t b) -> int32_t {
        return [](int32_t a2, int32_t b2, tsino::Optional<int32_t> signGiven) -> int32_t {
          const int32_t sign = signGiven.valueOr(-1);
          return sign * (a2 - b2);
        }(a, b, {});
      });
  tsino::Uint8Array value3 = tsino::sortBytes(
      bytes.slice(),
      [](int32_t a, int32_t b) -> int32_t { return compare(a, b, {}); });
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
}

void loop() {}
