// replace: written by tsino from replace.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/print.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

// @run
// replace with a string takes the first hit only, replaceAll takes all and does not look at its own output.
String escapeHtml(const String& text) {
  return tsino::replaceAll(
      tsino::replaceAll(tsino::replaceAll(text, F("&"), F("&amp;")), F("<"), F("&lt;")),
      F(">"),
      F("&gt;"));
}

String fill(const String& template_, const __FlashStringHelper* name, const String& value) {
  return tsino::replace(template_, tsino::concat(F("{"), name, F("}")), value);
}

void setup() {
  Serial.begin(115200);

  Serial.print(tsino::withoutFormat(tsino::replace(F("a-b-c"), F("-"), F("+"))));
  Serial.print(F(" "));
  Serial.print(tsino::replaceAll(F("a-b-c"), F("-"), F("+")));
  Serial.print(F(" "));
  Serial.println(tsino::replace(F("abc"), F("x"), F("y")));
  Serial.print(tsino::withoutFormat(tsino::replaceAll(F("aaa"), F("a"), F("aa"))));
  Serial.print(F(" "));
  Serial.print(tsino::replaceAll(F("aaaa"), F("aa"), F("b")));
  Serial.print(F(" "));
  Serial.println(tsino::replaceAll(F("aaaaa"), F("aa"), F("b")));
  Serial.print(tsino::withoutFormat(tsino::replaceAll(F("remove all spaces here"), F(" "), F(""))));
  Serial.print(F(" "));
  Serial.print(tsino::replace(F("x"), F("x"), F("")));
  Serial.print(F(" "));
  Serial.print(tsino::replace(F(""), F("x"), F("y")));
  Serial.println(F("|"));
  Serial.println(escapeHtml(F("if (a < b && b > c) {}")));
  String page = F("Hello {name}, it is {temp} degrees in {place}, {name}");
  page = fill(page, F("name"), F("Ada"));
  page = fill(page, F("temp"), tsino::toText(21.5));
  page = fill(page, F("nothing"), F("?"));
  Serial.println(page);
  const String original = F("on off on");
  const String swapped = tsino::replaceAll(
      tsino::replaceAll(tsino::replaceAll(original, F("on"), F("#")), F("off"), F("on")),
      F("#"),
      F("off"));
  Serial.print(tsino::withoutFormat(original));
  Serial.print(F(" -> "));
  Serial.println(swapped);
  Serial.print(tsino::withoutFormat(tsino::replaceAll(F("1,234,567"), F(","), F(""))));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(tsino::replaceAll(F("1,234,567"), F(","), F(""))) + 1.0);
  Serial.println();
  Serial.print(tsino::withoutFormat(tsino::replace(F("start"), F(""), F(">"))));
  Serial.print(F(" "));
  Serial.println(tsino::replaceAll(F("path/to/file"), F("/"), F("::")));
}

void loop() {}
