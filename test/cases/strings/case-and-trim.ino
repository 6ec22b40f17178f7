// case-and-trim: written by tsino from case-and-trim.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// @run
// Upper and lower case leave other characters alone; trim takes all kinds of blanks at both ends only.
String titleCase(const String& text) {
  tsino::TextIndex textIndex;
  String out = F("");
  bool start = true;
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    const String ch = tsino::charAt(text, textIndex, i);
    out += start ? tsino::toUpperCase(ch) : tsino::toLowerCase(ch);
    start = ch == F(" ") || ch == F("-");
  }
  return out;
}

String snakeCase(const String& name) {
  tsino::TextIndex nameIndex;
  String out = F("");
  for (int32_t i = 0; i < tsino::length(name, nameIndex); i++) {
    const String ch = tsino::elementAt(name, nameIndex, i);
    const String lower = tsino::toLowerCase(ch);
    out += ch == lower ? ch : tsino::concat(i == 0 ? F("") : F("_"), lower);
  }
  return out;
}

void setup() {
  Serial.begin(115200);

  Serial.print(tsino::withoutFormat(tsino::toUpperCase(F("Hello, ESP-8266!"))));
  Serial.print(F(" "));
  Serial.println(tsino::toLowerCase(F("Hello, ESP-8266!")));
  Serial.print(tsino::withoutFormat(titleCase(F("the LONG way-home"))));
  Serial.print(F(" "));
  Serial.print(titleCase(F("")));
  Serial.print(F(" "));
  Serial.print(snakeCase(F("analogReadPin")));
  Serial.print(F(" "));
  Serial.println(snakeCase(F("Led")));
  tsino::Array<String> list{F("  on "), F("\toff\r\n"), F("a b"), F(""), F("   "), F("\n\n x")};
  for (const String& raw : list) {
    const String clean = tsino::trim(raw);
    Serial.print(F("["));
    Serial.print(tsino::withoutFormat(clean));
    Serial.print(F("] "));
    Serial.print(tsino::length(raw));
    Serial.print(F(" "));
    Serial.println(tsino::length(clean));
  }
  Serial.print(F("["));
  Serial.print(tsino::withoutFormat(tsino::trimStart(F("  left"))));
  Serial.print(F("] ["));
  Serial.print(tsino::trimEnd(F("right  ")));
  Serial.print(F("] ["));
  Serial.print(tsino::trimEnd(F("  both  ")));
  Serial.println(F("]"));
  const String command = tsino::toLowerCase(tsino::trim(F("  Set LED  ON ")));
  Serial.print(command == F("set led  on") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::startsWith(command, F("set ")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::trim(tsino::slice(command, 4)));
}

void loop() {}
