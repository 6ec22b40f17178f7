// taken-apart: written by tsino from taken-apart.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-typed-array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/typed-array.h"

double scale(const tsino::Float64Array& float64Array, int32_t factor) {
  const double x = float64Array[0];
  const double y = float64Array[1];
  return (x + y) * factor;
}
int32_t calls = 0;

tsino::Int8Array make() {
  calls++;
  return tsino::Int8Array::of(-128, 127);
}

void setup() {
  Serial.begin(115200);
  // @run
  // Patterns over typed arrays: declarations, swaps, defaults past the end, parameters, loops over rows; copies, not views.
  tsino::Uint8Array bytes = tsino::Uint8Array::of(1, 200, 3);
  const int32_t first = bytes[0];
  const int32_t third = bytes[2];
  int32_t low = bytes[0];
  int32_t high = bytes[1];
  bytes.put(0, 9);
  Serial.print(first);
  Serial.print(F(" "));
  Serial.print(third);
  Serial.print(F(" "));
  Serial.print(low);
  Serial.print(F(" "));
  Serial.println(high);
  tsino::swap(low, high);
  Serial.print(low);
  Serial.print(F(" "));
  Serial.println(high);
  tsino::Uint8Array sliceResult = bytes.slice(1);
  bytes.put(0, sliceResult[0]);
  bytes.put(2, sliceResult[1]);
  tsino::inspect(Serial, bytes);
  Serial.println();
  const int32_t a = bytes.item(0).valueOr(7);
  const int32_t d = bytes.item(3).valueOr(8);
  tsino::Optional<uint8_t> itemResult = bytes.item(4);
  const int32_t e = itemResult.has() ? itemResult.value() : d + 1;
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(d);
  Serial.print(F(" "));
  Serial.println(e);
  tsino::inspect(Serial, scale(tsino::Float64Array::of(0.5, 1.25), 2));
  Serial.println();
  tsino::Array<tsino::Int16Array> rows{
      tsino::Int16Array::of(-1, 2),
      tsino::Int16Array::of(30000, -30000)};
  for (const tsino::Int16Array& row : rows) {
    const int32_t x = row[0];
    const int32_t y = row[1];
    Serial.print(x + y);
    Serial.print(F(" "));
    Serial.println(x * y);
  }
  tsino::Uint32Array words = tsino::Uint32Array::of(4294967295u, 1);
  double big = words[0];
  const uint32_t small = words[1];
  big += small;
  tsino::inspect(Serial, big);
  Serial.print(F(" "));
  Serial.println(words[0]);
  tsino::Int8Array makeResult = make();
  const int32_t min_ = makeResult[0];
  const int32_t max_ = makeResult[1];
  Serial.print(min_);
  Serial.print(F(" "));
  Serial.print(max_);
  Serial.print(F(" "));
  Serial.println(calls);
  for (const tsino::Int16Array& row : rows) row.put(0, (int16_t)(row[0] + 1));
  tsino::inspect(Serial, rows);
  Serial.print(F(" "));
  Serial.println(
      rows.map<int16_t>(
          [](const tsino::Int16Array& int16Array) -> int32_t {
            const int32_t x = int16Array[0];
            return x;
          }).join());
}

void loop() {}
