// recursive-closures: written by tsino from recursive-closures.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/optional.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

bool odd(int32_t& calls, int32_t n);

int32_t fibonacci_compute(const tsino::Shared<tsino::Map<int32_t, int32_t>>& known, int32_t n) {
  if (n < 2) return n;
  const tsino::Optional<int32_t> found = known->get(n);
  if (found.has()) return found.value();
  int32_t computeResult = fibonacci_compute(known, n - 1);
  const int32_t value = computeResult + fibonacci_compute(known, n - 2);
  known->set(n, value);
  return value;
}

// @run
// Local functions that call themselves and each other, held by a constant or by a declaration.
tsino::Function<int32_t(int32_t)> fibonacci() {
  const auto known = tsino::makeShared<tsino::Map<int32_t, int32_t>>();
  const tsino::Function<int32_t(int32_t)> compute = [known](int32_t n) -> int32_t {
    return fibonacci_compute(known, n);
  };
  return compute;
}

bool even(int32_t& calls, int32_t n) {
  return (void)calls++, n == 0 || odd(calls, n - 1);
}

bool odd(int32_t& calls, int32_t n) {
  return (void)calls++, n != 0 && even(calls, n - 1);
}

String parity(int32_t limit) {
  int32_t calls = 0;
  const __FlashStringHelper* value = even(calls, limit) ? F("true") : F("false");
  const __FlashStringHelper* value2 = odd(calls, limit) ? F("true") : F("false");
  return tsino::concat(value, F(" "), value2, F(" "), String(calls));
}

void place(tsino::Array<String>& found, const String& prefix, const String& rest) {
  tsino::TextIndex restIndex;
  if (rest == F("")) {
    found.push(prefix);
    return;
  }
  for (int32_t i = 0; i < tsino::length(rest, restIndex); i++) {
    place(
        found,
        tsino::concat(prefix, tsino::elementAt(rest, restIndex, i)),
        tsino::concat(tsino::slice(rest, restIndex, 0, i), tsino::slice(rest, restIndex, i + 1)));
  }
}

tsino::Array<String> permute(const __FlashStringHelper* text) {
  tsino::Array<String> found;
  place(found, F(""), text);
  return found;
}

void step(const tsino::Shared<tsino::Array<String>>& parts, int32_t n) {
  parts->push(String(n));
  if (n > 0) step(parts, n - 1);
}

String countdown(int32_t from) {
  tsino::Shared<tsino::Array<String>> parts = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  [parts](int32_t n) { step(parts, n); }(from);
  return parts->join(F(".."));
}

void setup() {
  Serial.begin(115200);
  int32_t value = fibonacci()(40);
  int32_t value2 = fibonacci()(10);
  Serial.print(value);
  Serial.print(F(" "));
  Serial.println(value2);
  Serial.print(tsino::withoutFormat(parity(6)));
  Serial.print(F(" "));
  Serial.println(parity(3));
  String withoutFormatResult = tsino::withoutFormat(permute(F("abc")).join());
  int32_t lengthResult = permute(F("")).length();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(lengthResult);
  String withoutFormatResult2 = tsino::withoutFormat(countdown(3));
  String countdownResult = countdown(0);
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(countdownResult);
}

void loop() {}
