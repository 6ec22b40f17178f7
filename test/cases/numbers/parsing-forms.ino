// parsing-forms: written by tsino from parsing-forms.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/json.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/table.h"

// @run
// Number, parseInt, parseFloat, unary plus: blanks, signs, exponents, prefixes, rubbish behind, empty.
const char texts[][10] PROGMEM = {
    "12", " 12 ", "12px", "", "  ", "-5.5", "+3", "1e3", "1e", ".5", "5.", "0x1F", "-0x1F",
    "1_000", "Infinity", "-Infinity", "abc", "1 2", "--1", "\n7\t", "0.1.2", "1e-2x", "007"};

double toInt(const String& text, int32_t fallback) {
  const double value = tsino::parseInt(text, 10);
  return isnan(value) ? (double)fallback : value;
}

void setup() {
  Serial.begin(115200);
  for (const String text : tsino::eachText(texts)) {
    Serial.print(tsino::withoutFormat(tsino::toJson(text)));
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::toNumber(text));
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::parseInt(text));
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::parseFloat(text));
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::toNumber(text));
    Serial.println();
  }
  tsino::inspect(Serial, tsino::parseInt(F("ff"), 16));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("0xff"), 16));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("12"), 3));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("12"), 1));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("12"), 37));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("12"), 0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("-zz"), 36));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("9"), 9));
  Serial.println();
  tsino::inspect(Serial, tsino::parseInt(F("123456789012")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("1e3")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("3.9")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("-0")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseFloat(F("3.14abc")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseFloat(F("-.5e1")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseFloat(F("e5")));
  Serial.println();
  Serial.print(true ? 1 : 0);
  Serial.print(F(" "));
  Serial.print(false ? 1 : 0);
  Serial.print(F(" "));
  Serial.print(0);
  Serial.print(F(" "));
  tsino::inspect(Serial, (double)NAN);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(F("0.1")) + tsino::toNumber(F("0.2")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseFloat(F("2.5")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("101"), 2));
  Serial.println();
  Serial.print(isnan(tsino::parseInt(F("x"))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isnan(tsino::toNumber(F(""))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::isInteger(5.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::isInteger(5.1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::isSafeInteger(9007199254740992.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isfinite(1.0 / 0.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(isfinite((double)NAN) ? F("true") : F("false"));
  tsino::inspect(Serial, toInt(F("42"), 0));
  Serial.print(F(" "));
  tsino::inspect(Serial, toInt(F("x"), -1));
  Serial.print(F(" "));
  tsino::inspect(Serial, toInt(F("7up"), 0));
  Serial.print(F(" "));
  tsino::inspect(Serial, toInt(F(""), 9) + 1.0);
  Serial.println();
  Serial.print(F("3"));
  Serial.print(4);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(F("3")) + 4.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, -tsino::toNumber(F("3")) + 4.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(F("3")) * tsino::toNumber(F("4")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("12abc")) + tsino::parseFloat(F("0.5abc")));
  Serial.println();
}

void loop() {}
