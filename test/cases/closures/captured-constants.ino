// captured-constants: written by tsino from captured-constants.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/text.h"

int32_t inner(int32_t local, int32_t x) {
  return x + local;
}

// @run
// Constants that a function keeps which outlives its place: numbers, booleans, text, and through a function with a name.
double outer() {
  const int32_t local = 5;
  const bool more = true;
  const String word_ = F("w");
  const double half = 0.5;
  tsino::Function<double(int32_t)> times = [more, word_, half, local](int32_t y) -> double {
    return more ? inner(local, y) + tsino::length(word_) * half : 0.0;
  };
  tsino::Array<tsino::Function<double(int32_t)>> list{tsino::moved(times)};
  return list[0](4);
}

tsino::Array<tsino::Function<int32_t()>> make() {
  const int32_t base = 40;
  const int32_t step = -2;
  return tsino::Array<tsino::Function<int32_t()>>{
      [base, step]() -> int32_t { return base + step; },
      [base]() -> int32_t { return base; },
      [base, step]() -> int32_t {
        return tsino::maximum<int32_t>(tsino::maximum<int32_t>(base, step), 41);
      }};
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(Serial, outer());
  Serial.println();
  Serial.println(
      make().map<uint8_t>([](const tsino::Function<int32_t()>& one) -> int32_t { return one(); }).join());
}

void loop() {}
