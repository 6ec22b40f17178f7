// void-expressions: written by tsino from void-expressions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/text.h"

// @run
// `void` of an expression: what it does is done once and in order, its value is undefined.
String log_ = "";

int32_t note(const String& s) {
  log_ += s;
  return tsino::length(log_);
}

void f(int32_t n) {
  note(tsino::concat(F("c"), String(n)));
}

void run(const tsino::Function<void(int32_t)>& action) {
  action(7);
}

void setup() {
  Serial.begin(115200);
  const tsino::Optional<int32_t> r = ((void)note(F("a")), tsino::Optional<int32_t>{});
  String logBefore = log_;
  const __FlashStringHelper* value = ((void)note(F("b")), F("undefined"));
  Serial.print(tsino::optionalText(r));
  Serial.print(F(" "));
  Serial.print(logBefore);
  Serial.print(F(" "));
  Serial.println(value);
  f(1);
  String withoutFormatResult = tsino::withoutFormat(((void)f(2), F("undefined")));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(log_);
  Serial.println(F(" undefined"));
  run([](int32_t n) { note(tsino::concat(F("d"), String(n))); });
  tsino::Array<uint8_t>{1, 2}.forEach([](int32_t n) { note(tsino::concat(F("e"), String(n))); });
  Serial.println(log_);
}

void loop() {}
