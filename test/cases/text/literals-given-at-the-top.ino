// literals-given-at-the-top: written by tsino from literals-given-at-the-top.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/text.h"

// @run
// Literals that are given in the initializer of a variable of the file, which functions use too.
String twice(const tsino::Function<String(const String&)>& step, const __FlashStringHelper* value) {
  return step(step(value));
}
String text;

String show() {
  return text;
}

String double_(const __FlashStringHelper* value) {
  return tsino::concat(value, value);
}
String word_;

String tell() {
  return word_;
}

void setup() {
  Serial.begin(115200);
  text = twice([](const String& s) -> String { return s; }, F("lit"));
  Serial.print(tsino::withoutFormat(show()));
  Serial.print(F(" "));
  Serial.println(text);
  text = F("x");
  word_ = double_(F("two"));
  Serial.print(tsino::withoutFormat(tell()));
  Serial.print(F(" "));
  Serial.println(text);
  word_ = F("y");
}

void loop() {}
