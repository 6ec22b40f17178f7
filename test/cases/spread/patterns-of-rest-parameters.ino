// patterns-of-rest-parameters: written by tsino from patterns-of-rest-parameters.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct B;

struct B : tsino::Object {
  int32_t n = 0;
  tsino::Shared<tsino::Array<uint8_t>> m;
  void construct(int32_t n, tsino::Shared<tsino::Array<uint8_t>> m) {
    this->n = n;
    this->m = tsino::moved(m);
  }
};

// @run
// Patterns of rest parameters: names, defaults, nested ones, and what remains.
String a(int32_t x, const __FlashStringHelper* given1, tsino::Optional<int32_t> given2 = {}) {
  const int32_t y = given2.valueOr(x);
  return tsino::concat(String(x), F("/"), String(y));
}

int32_t b(int32_t given0, const tsino::Ref<B>& given1) {
  int32_t x = given0;
  const int32_t n = given1->n;
  const int32_t p = (*given1->m)[0];
  x += 1;
  return x + n + p;
}

String c(int32_t x, const __FlashStringHelper* given1, const __FlashStringHelper* given2) {
  tsino::Array<String> more{given1, given2};
  return tsino::concat(more.join(), String(x));
}

String d(int32_t x, const tsino::Array<String>& given1) {
  tsino::Array<String> more = given1.copy();
  return tsino::concat(more.join(), String(x));
}

String e(int32_t x, const tsino::Array<String>& given1) {
  const String& y = given1[0];
  tsino::Optional<String> yBefore = y;
  return tsino::concat(String(x), yBefore.has() ? yBefore.value() : String(F("-")));
}

tsino::Function<String()> f(int32_t x, const String& y) {
  return [x, y]() -> String { return tsino::concat(String(x), y); };
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(a(1, F("q"))));
  Serial.print(F(" "));
  Serial.println(a(1, F("q"), 2));
  Serial.println(
      b(1, tsino::make<B>(2, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3}))));
  Serial.println(c(1, F("a"), F("b")));
  Serial.print(tsino::withoutFormat(d(1, tsino::Array<String>{F("a"), F("b")})));
  Serial.print(F(" "));
  Serial.println(d(2, tsino::Array<String>{}));
  Serial.println(e(1, tsino::Array<String>{F("a"), F("b")}));
  Serial.println(f(1, F("z"))());
}

void loop() {}
