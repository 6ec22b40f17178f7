// number-parsing: written by tsino from number-parsing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/print.h"
#include "src/tsino/table.h"

// @run
// Number, parseInt and parseFloat differ on junk, blanks, prefixes, bases and emptiness.
const char texts[][9] PROGMEM = {
    "42", " 17 ", "3.75", "-7.5", "1e3", "12px", "px", "", "0x1f", "-12", "+8", ".5", "5.",
    "1 2", "Infinity", "1_000", "0b101", "-"};

double readPort(const String& text) {
  const double port = tsino::parseInt(text, 10);
  if (isnan(port) || port < 1.0 || port > 65535.0) return 80.0;
  return port;
}

void setup() {
  Serial.begin(115200);
  for (const String text : tsino::eachText(texts)) {
    Serial.print(F("["));
    Serial.print(tsino::withoutFormat(text));
    Serial.print(F("] "));
    tsino::inspect(Serial, tsino::toNumber(text));
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::parseInt(text));
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::parseFloat(text));
    Serial.println();
  }
  tsino::inspect(Serial, tsino::parseInt(F("ff"), 16));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("0xff"), 16));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("101"), 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("z"), 36));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("19"), 8));
  Serial.println();
  tsino::inspect(Serial, tsino::parseInt(F("9"), 8));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("-1010"), 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("7fffffff"), 16));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("ffffffff"), 16));
  Serial.println();
  tsino::inspect(Serial, readPort(F("8888")));
  Serial.print(F(" "));
  tsino::inspect(Serial, readPort(F("http")));
  Serial.print(F(" "));
  tsino::inspect(Serial, readPort(F("70000")));
  Serial.print(F(" "));
  tsino::inspect(Serial, readPort(F("23 # telnet")));
  Serial.println();

  double sum = 0.0;
  tsino::Array<String> list{F("1"), F("2.5"), F("x"), F("4")};
  for (const String& text : list) {
    const double value = tsino::toNumber(text);
    if (!isnan(value)) sum += value;
  }
  tsino::inspect(Serial, sum);
  Serial.print(F(" "));
  Serial.print(true ? 1 : 0);
  Serial.print(F(" "));
  Serial.println(false ? 1 : 0);
}

void loop() {}
