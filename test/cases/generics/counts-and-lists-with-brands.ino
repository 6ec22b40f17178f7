// counts-and-lists-with-brands: written by tsino from counts-and-lists-with-brands.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Matrix_number;

struct Matrix_number : tsino::Object {
  int32_t n = 0;
  tsino::Array<uint8_t> rows;
  void construct(int32_t n);
};

tsino::Array<uint8_t> vec(int32_t n, int32_t v) {
  return tsino::filled<uint8_t>(n, (uint8_t)v);
}

int32_t dot(const tsino::Array<uint8_t>& a, const tsino::Array<uint8_t>& b) {
  int32_t s = 0;
  for (int32_t i = 0; i < a.length(); i++) s += a[i] * b[i];
  return s;
}

tsino::Array<uint8_t> add(const tsino::Array<uint8_t>& a, const tsino::Array<uint8_t>& b) {
  return a.map<uint8_t>([&](int32_t x, int32_t i) -> int32_t { return x + b[i]; });
}

tsino::Array<String> sorted(const tsino::Array<String>& xs) {
  return xs.copy().sort();
}

tsino::Optional<String> first(const tsino::Array<String>& xs) {
  return xs.get(0);
}

tsino::Array<uint8_t> filled(int32_t n, int32_t v) {
  return tsino::filled<uint8_t>(n, (uint8_t)v);
}

tsino::Shared<tsino::Array<uint8_t>> zeros(int32_t n) {
  tsino::Shared<tsino::Array<uint8_t>> a = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::unfilled<uint8_t>(n));
  return (void)a->fill(0), a;
}

tsino::Shared<tsino::Array<uint8_t>> zeros_(int32_t n) {
  tsino::Shared<tsino::Array<uint8_t>> a = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::unfilled<uint8_t>(n));
  return (void)a->fill(0), a;
}

void Matrix_number::construct(int32_t n) {
  this->n = n;
  this->rows = tsino::filled<uint8_t>(n, 1);
}

tsino::Array<String> three(const __FlashStringHelper* x) {
  return tsino::filled<String>(3, String(x));
}

tsino::Array<uint8_t> three_(int32_t x) {
  return tsino::filled<uint8_t>(3, (uint8_t)x);
}

void setup() {
  Serial.begin(115200);
  Serial.print(dot(vec(3, 2), vec(3, 4)));
  Serial.print(F(" "));
  tsino::inspect(Serial, add(vec(2, 1), vec(2, 5)));
  Serial.println();
  String withoutFormatResult = tsino::withoutFormat(
      tsino::optionalText(first(sorted(tsino::Array<String>{F("b"), F("a")}))));
  tsino::Array<String> value = sorted(tsino::Array<String>{F("z"), F("y")});
  int32_t lengthResult = sorted(tsino::Array<String>{}).length();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.println(lengthResult);
  tsino::Array<uint8_t> v{1, 2, 3};
  const int32_t a = v[0];
  const int32_t b = v[1];
  tsino::Array<uint8_t> value2 = v.copy();
  value2.reverse();
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(b);
  Serial.print(F(" "));
  Serial.print(v.length());
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(v));
  for (const int32_t x : v) Serial.println(x);
  tsino::inspect(Serial, filled(3, 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, filled(0, 1));
  Serial.println();
  tsino::Shared<tsino::Array<uint8_t>> value3 = zeros_(4);
  tsino::inspect(Serial, zeros(2));
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
  tsino::inspect(Serial, tsino::make<Matrix_number>(3)->rows);
  Serial.println();
  tsino::inspect(Serial, three(F("a")));
  Serial.print(F(" "));
  tsino::inspect(Serial, three_(2));
  Serial.println();
  tsino::inspect(Serial, tsino::filled<uint8_t>(2, 7));
  Serial.println();
}

void loop() {}
