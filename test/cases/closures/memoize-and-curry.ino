// memoize-and-curry: written by tsino from memoize-and-curry.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

// @run
// Higher-order functions that people port from JavaScript: memoize, curry, partial, debounce by count.
tsino::Function<int32_t(int32_t)> memoize(const tsino::Function<int32_t(int32_t)>& compute) {
  const auto cache = tsino::makeShared<tsino::Map<uint8_t, uint8_t>>();
  return [cache, compute](int32_t key) -> int32_t {
    if (!cache->has((uint8_t)key)) cache->set((uint8_t)key, (uint8_t)compute(key));
    return cache->at((uint8_t)key);
  };
}

// @run
// Higher-order functions that people port from JavaScript: memoize, curry, partial, debounce by count.
tsino::Function<String(const String&)> memoize_(const tsino::Function<String(const String&)>& compute) {
  const auto cache = tsino::makeShared<tsino::Map<String, String>>();
  return [cache, compute](const String& key) -> String {
    if (!cache->has(key)) cache->set(key, compute(key));
    return cache->at(key);
  };
}

int32_t computed = 0;

tsino::Function<String(int32_t)> partial(const tsino::Function<String(const String&, int32_t)>& f, const String& a) {
  return [f, a](int32_t b) -> String { return f(a, b); };
}

tsino::Function<int32_t(int32_t)> partial_(const tsino::Function<int32_t(int32_t, int32_t)>& f, int32_t a) {
  return [f, a](int32_t b) -> int32_t { return f(a, b); };
}

String repeat(const String& text, int32_t count) {
  return tsino::repeat(text, count);
}

tsino::Function<String(int32_t, const String&)> flip(const tsino::Function<String(const String&, int32_t)>& f) {
  return [f](int32_t b, const String& a) -> String { return f(a, b); };
}

tsino::Function<String(const String&, int32_t)> flip_(const tsino::Function<String(int32_t, const String&)>& f) {
  return [f](const String& b, int32_t a) -> String { return f(a, b); };
}

tsino::Function<bool()> everyNth(int32_t n, const tsino::Function<void()>& action) {
  tsino::Ref<tsino::Cell<int32_t>> count = tsino::make<tsino::Cell<int32_t>>(0);
  return [count, n, action]() -> bool {
    if (++count->value % n != 0) return false;
    action();
    return true;
  };
}
int32_t fired = 0;

void setup() {
  Serial.begin(115200);
  const tsino::Function<int32_t(int32_t)> slowSquare = memoize(
      [](int32_t n) -> int32_t {
        computed++;
        return n * n;
      });
  int32_t value = slowSquare(4);
  int32_t value2 = slowSquare(4);
  int32_t value3 = slowSquare(5);
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.println(computed);
  const tsino::Function<String(const String&)> lengths = memoize_(
      [](const String& text) -> String { return String(tsino::length(text)); });
  String withoutFormatResult = tsino::withoutFormat(lengths(F("abc")));
  String value4 = lengths(F("abc"));
  String value5 = lengths(F(""));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.println(value5);
  const tsino::Function<String(int32_t)> dashes = partial(
      tsino::Function<String(const String&, int32_t)>::of<decltype(repeat), repeat>(),
      F("-"));
  Serial.print(tsino::withoutFormat(dashes(5)));
  Serial.print(F(" "));
  Serial.println(partial_([](int32_t a, int32_t b) -> int32_t { return a - b; }, 10)(3));
  Serial.print(
      tsino::withoutFormat(
          flip(tsino::Function<String(const String&, int32_t)>::of<decltype(repeat), repeat>())(
              3,
              F("ab"))));
  Serial.print(F(" "));
  Serial.println(
      flip_(flip(tsino::Function<String(const String&, int32_t)>::of<decltype(repeat), repeat>()))(
          F("z"),
          2));
  const tsino::Function<bool()> tick = everyNth(3, [] { fired++; });
  tsino::Array<bool> results;
  for (int32_t i = 0; i < 7; i++) results.push(tick());
  Serial.print(tsino::withoutFormat(results.join()));
  Serial.print(F(" "));
  Serial.println(fired);
}

void loop() {}
