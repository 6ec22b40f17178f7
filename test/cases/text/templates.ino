// templates: written by tsino from templates.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-format.h"
#include "src/tsino/print.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

// @run
// Templates with calls, nested templates, conditions, arithmetic, several lines and adjacent holes.
const char unit[] PROGMEM = "C";
int32_t calls = 0;

double reading(int32_t n) {
  calls++;
  return n * 1.5 + calls;
}

String row(const String& name, double value, int32_t width = 8) {
  return tsino::concat(
      name,
      tsino::repeat(F("."), width - tsino::length(name)),
      tsino::padStart(tsino::toFixed(value, 1), 6),
      FPSTR(unit));
}

void setup() {
  Serial.begin(115200);

  double value = reading(1);
  double value2 = reading(2);
  tsino::print(Serial, value);
  tsino::print(Serial, value2);
  Serial.print(F(" "));
  Serial.println(calls);
  Serial.print(1);
  Serial.print(2);
  Serial.print(tsino::withoutFormat(String(3 + 4)));
  Serial.print(F(" "));
  Serial.print(true ? F("true") : F("false"));
  Serial.println(F("undefinedx  no holes"));
  Serial.print(F("outer "));
  Serial.print(
      calls > 1 ? tsino::concat(
          F("inner "),
          String(calls),
          F(" "),
          calls > 5 ? String(F("many")) : tsino::concat(F("few "), String(-calls))) : String(
          F("none")));
  Serial.println(F(" end"));
  Serial.print(tsino::withoutFormat(row(F("in"), 21.34)));
  Serial.print(F(" "));
  Serial.print(row(F("out"), -3.0));
  Serial.print(F(" "));
  Serial.println(row(F("attic"), 100.05));
  const String page = tsino::concat(
      F("<ul>\n  <li>"),
      row(F("a"), 1.0),
      F("</li>\n  <li>"),
      String(calls),
      F("</li>\n</ul>"));
  Serial.println(page);
  Serial.print(tsino::length(page));
  Serial.print(F(" "));
  Serial.print(tsino::length(page) == tsino::length(page) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(String(F("abc")) == F("abc") ? F("true") : F("false"));
  String json = F("");
  for (int32_t i = 0; i < 3; i++) {
    json += tsino::concat(
        i == 0 ? F("") : F(","),
        F("{\"id\":"),
        String(i),
        F(",\"on\":"),
        i % 2 == 1 ? F("true") : F("false"),
        F(",\"v\":"),
        tsino::toText(i / 4.0),
        F("}"));
  }
  Serial.print(F("["));
  Serial.print(json);
  Serial.println(F("]"));
  Serial.print(F("${escaped} `ticks` ${x} $"));
  Serial.print(5);
  Serial.println(F(" }{"));
  tsino::Array<String> words{F("x"), F("y")};
  Serial.print(words[0]);
  Serial.print(F("="));
  Serial.print(words[1]);
  Serial.print(F("; "));
  Serial.print(words.length());
  Serial.print(F(" "));
  Serial.print(words.join(F("+")));
  Serial.print(F(" "));
  Serial.println(words.includes(F("z")) ? F("true") : F("false"));
}

void loop() {}
