// chosen-functions: written by tsino from chosen-functions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"

// @run
// Functions chosen between several, some of which keep variables and some not.
tsino::Array<tsino::Function<int32_t(int32_t)>> fs;

tsino::Function<int32_t(int32_t)> make(int32_t a) {
  return a > 2 ? a > 3 ? tsino::Function<int32_t(int32_t)>(
      [a](int32_t x) -> int32_t { return x + a; }) : [a](int32_t x) -> int32_t { return x * a; } : a
      > 1 ? fs[1] : [](int32_t x) -> int32_t { return x; };
}

void setup() {
  Serial.begin(115200);
  for (tsino::Ref<tsino::Cell<int32_t>> i = tsino::make<tsino::Cell<int32_t>>(0); i->value < 3; (void)(i = tsino::make<tsino::Cell<int32_t>>(
      i->value)), i->value++) {
    fs.push(
        i->value > 1 ? tsino::Function<int32_t(int32_t)>(
            [i](int32_t x) -> int32_t { return x + i->value; }) : [](int32_t x) -> int32_t {
          return x;
        });
    fs.push(
        i->value > 1 ? i->value > 2 ? tsino::Function<int32_t(int32_t)>(
            [i](int32_t x) -> int32_t { return x * i->value; }) : [](int32_t x) -> int32_t {
          return x - 1;
        } : [](int32_t x) -> int32_t { return -x; });
    tsino::Function<int32_t(int32_t)> g = i->value == 0 ? [](int32_t x) -> int32_t { return x; } : i->value
        == 1 ? [i](int32_t x) -> int32_t { return x + i->value; } : fs[0];
    fs.push(tsino::moved(g));
    const tsino::Optional<tsino::Function<int32_t()>> h = i->value > 0 ? tsino::Optional<tsino::Function<int32_t()>>(
        i->value > 1 ? tsino::Function<int32_t()>([i]() -> int32_t { return i->value; }) : []() -> int32_t {
          return 5;
        }) : tsino::Optional<tsino::Function<int32_t()>>{};
    Serial.print(
        tsino::optionalText(
            h.has() ? tsino::Optional<int32_t>(h.value()()) : tsino::Optional<int32_t>{}));
    Serial.print(F(" "));
    Serial.println(
        (i->value > 0 ? tsino::Function<int32_t()>([i]() -> int32_t { return i->value; }) : []() -> int32_t {
          return 7;
        })());
  }
  tsino::inspect(
      Serial,
      fs.map<int32_t>([](const tsino::Function<int32_t(int32_t)>& f) -> int32_t { return f(10); }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{1, 2, 3, 4}.map<int32_t>(
          [](int32_t a) -> int32_t { return make(a)(5); }));
  Serial.println();
  tsino::Function<int32_t(int32_t)> value = fs.length() > 2 ? [](int32_t x) -> int32_t {
    return x + 1;
  } : [](int32_t x) -> int32_t { return x * fs.length(); };
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{1, 2}.map<int32_t>([&](int32_t x) -> int32_t { return value(x); }));
  Serial.println();
}

void loop() {}
