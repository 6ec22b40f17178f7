// number-to-text: written by tsino from number-to-text.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// @run
// String(x), toString with a radix, toFixed and templates on integers, fractions, booleans and undefined.
String asPercent(int32_t part, int32_t whole) {
  return tsino::concat(tsino::toFixed((double)part / whole * 100.0, 1), F("%"));
}

String thousands(int32_t n) {
  String digits = String(tsino::absolute(n));
  String out = F("");
  while (tsino::length(digits) > 3) {
    out = tsino::concat(F(","), tsino::slice(digits, -3), out);
    digits = tsino::slice(digits, 0, -3);
    yield();
  }
  return tsino::concat(n < 0 ? F("-") : F(""), digits, out);
}

void setup() {
  Serial.begin(115200);

  Serial.print(42);
  Serial.print(-1);
  tsino::print(Serial, 0.25);
  Serial.print(true ? F("true") : F("false"));
  Serial.println(F("undefined s"));
  Serial.print(255);
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(255, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(255, 8));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(255, 16));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(255, 36));
  Serial.print(F(" "));
  Serial.println(tsino::toRadix(-255, 16));
  Serial.print(tsino::withoutFormat(tsino::toRadix(0, 2)));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(4294967295u, 16));
  Serial.print(F(" "));
  Serial.print(tsino::length(tsino::toRadix(1099511627776.0, 2)));
  Serial.print(F(" "));
  tsino::print(Serial, 0.1);
  Serial.println();
  Serial.print(tsino::withoutFormat(tsino::toFixed(3.14159, 2)));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(2.0, 3));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(0.005, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(1e21, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(123.456, 0));
  Serial.print(F(" "));
  Serial.println(tsino::toFixed(-0.5, 1));
  Serial.print(tsino::withoutFormat(tsino::toFixed(1.45, 1)));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(8.345, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(0.1, 20));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(1000000.0, 1));
  Serial.print(F(" "));
  Serial.println(tsino::toFixed(0.0, 2));
  Serial.print(tsino::withoutFormat(asPercent(1, 3)));
  Serial.print(F(" "));
  Serial.print(asPercent(2, 2));
  Serial.print(F(" "));
  Serial.print(asPercent(0, 7));
  Serial.print(F(" "));
  Serial.println(asPercent(-1, 8));
  Serial.print(tsino::withoutFormat(thousands(0)));
  Serial.print(F(" "));
  Serial.print(thousands(999));
  Serial.print(F(" "));
  Serial.print(thousands(1000));
  Serial.print(F(" "));
  Serial.print(thousands(-1234567));
  Serial.print(F(" "));
  Serial.println(thousands(2147483647));
  const bool flag = thousands(5) == F("5");
  Serial.print(flag ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(String(flag ? F("true") : F("false")) == F("true") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::length(!flag ? F("true") : F("false")));
}

void loop() {}
