// binary-search: written by tsino from binary-search.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/text.h"

// @run
// Midpoint by (low + high) >> 1 and by Math.floor, a -1 result and an undefined result.
int32_t findIndex(const tsino::Array<int8_t>& sorted, int32_t wanted) {
  int32_t low = 0;
  int32_t high = sorted.length() - 1;
  while (low <= high) {
    const int32_t middle = (low + high) >> 1;
    if (sorted[middle] == wanted) return middle;
    if (sorted[middle] < wanted) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
    yield();
  }
  return -1;
}

tsino::Optional<int32_t> firstAtLeast(const tsino::Array<int8_t>& sorted, double bound) {
  int32_t low = 0;
  int32_t high = sorted.length();
  while (low < high) {
    const int32_t middle = (low + high) / 2;
    if (sorted[middle] < bound) {
      low = middle + 1;
    } else {
      high = middle;
    }
    yield();
  }
  return tsino::convertOptional(
      low < sorted.length() ? sorted.get(low) : tsino::Optional<int8_t>{});
}

void setup() {
  Serial.begin(115200);

  tsino::Array<int8_t> thresholds{-40, -10, 0, 5, 12, 25, 60, 85, 125};
  tsino::Array<int8_t> list{-40, 125, 12, 13, -41, 126};
  for (const int32_t wanted : list) {
    Serial.print(wanted);
    Serial.print(F(" "));
    Serial.println(findIndex(thresholds, wanted));
  }
  tsino::Array<double> list2{-100.0, 1.0, 60.0, 60.5, 125.0, 125.1};
  for (const double bound : list2) {
    const tsino::Optional<int32_t> found = firstAtLeast(thresholds, bound);
    tsino::inspect(Serial, bound);
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(found));
    Serial.print(F(" "));
    Serial.println(
        !found.has() ? String(F("beyond")) : tsino::concat(F("twice "), String(found.value() * 2)));
  }
  Serial.print(findIndex(tsino::Array<int8_t>{}, 1));
  Serial.print(F(" "));
  Serial.println(firstAtLeast(tsino::Array<int8_t>{}, 1.0).valueOr(-999));
}

void loop() {}
