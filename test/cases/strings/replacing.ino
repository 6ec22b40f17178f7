// replacing: written by tsino from replacing.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-replace-with.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

String escape(const String& text) {
  return tsino::replaceAll(
      tsino::replaceAll(tsino::replaceAll(text, F("&"), F("&amp;")), F("<"), F("&lt;")),
      F(">"),
      F("&gt;"));
}

String fill(const __FlashStringHelper* template_, const tsino::Shared<tsino::Record<tsino::Union<double, String>>>& values) {
  String result = template_;
  for (const auto& entry : values->entries()) {
    const String& key = entry.key();
    const tsino::Union<double, String>& value = entry.value();
    result = tsino::replaceAll(result, tsino::concat(F("{"), key, F("}")), tsino::toText(value));
  }
  return result;
}

void setup() {
  Serial.begin(115200);
  // @run
  // replace and replaceAll with texts and functions, special patterns, empty needles, no match.
  Serial.print(tsino::withoutFormat(tsino::replace(F("a-b-c"), F("-"), F("+"))));
  Serial.print(F(" "));
  Serial.print(tsino::replaceAll(F("a-b-c"), F("-"), F("+")));
  Serial.print(F(" "));
  Serial.print(tsino::replace(F("abc"), F("x"), F("y")));
  Serial.print(F(" "));
  Serial.print(tsino::replaceAll(F("abc"), F(""), F(".")));
  Serial.print(F(" "));
  Serial.println(tsino::replace(F("abc"), F(""), F(">")));
  Serial.print(tsino::withoutFormat(tsino::replaceAll(F("aaa"), F("aa"), F("b"))));
  Serial.print(F(" "));
  Serial.print(tsino::replaceAll(F("aaaa"), F("aa"), F("a")));
  Serial.print(F(" "));
  Serial.print(tsino::replaceAll(F("abcabc"), F("bc"), F("")));
  Serial.print(F(" "));
  Serial.println(tsino::replaceAll(F("x"), F("x"), F("xx")));
  Serial.print(tsino::withoutFormat(tsino::replace(F("price"), F("i"), F("[$&]"))));
  Serial.print(F(" "));
  Serial.print(tsino::replace(F("price"), F("i"), F("$$")));
  Serial.print(F(" "));
  Serial.print(tsino::replace(F("price"), F("i"), F("$`|$'")));
  Serial.print(F(" "));
  Serial.print(tsino::replace(F("a$b"), F("$"), F("$$$$")));
  Serial.print(F(" "));
  Serial.println(tsino::replace(F("ab"), F("a"), F("$1")));
  Serial.print(tsino::withoutFormat(tsino::replaceAll(F("a1b1"), F("1"), F("<$&>"))));
  Serial.print(F(" "));
  Serial.print(tsino::replaceAll(F("cost"), F("o"), F("$$")));
  Serial.print(F(" "));
  Serial.println(tsino::replaceAll(F("tea"), F("e"), F("$'$`")));
  int32_t calls = 0;
  String withoutFormatResult = tsino::withoutFormat(
      tsino::replaceAllWith(F("x.y.z"), F("."), [&]() -> String { return String(++calls); }));
  int32_t callsBefore = calls;
  String replaceWithResult = tsino::replaceWith(
      F("abc"),
      F("q"),
      [&]() -> String { return tsino::concat(F("never"), String(++calls)); });
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(callsBefore);
  Serial.print(F(" "));
  Serial.print(
      tsino::replaceWith(
          F("abc"),
          F("b"),
          [](const String& match) -> String {
            return tsino::concat(tsino::toUpperCase(match), match);
          }));
  Serial.print(F(" "));
  Serial.print(replaceWithResult);
  Serial.print(F(" "));
  Serial.println(calls);
  String value = F("abab");
  Serial.println(
      tsino::replaceAllWith(
          value,
          F("b"),
          [&](const String& match, int32_t at) -> String {
            return tsino::concat(match, String(at), String(tsino::length(value)));
          }));
  Serial.print(tsino::withoutFormat(escape(F("a < b && c > d"))));
  Serial.print(F(" "));
  Serial.println(escape(F("")));
  Serial.println(
      fill(
          F("{a} and {b} or {a}{c}"),
          tsino::makeRecord<tsino::Union<double, String>>(
              {
                  {F("a"), tsino::Union<double, String>(1.0)},
                  {F("b"), tsino::Union<double, String>(String(F("two")))}})));
  String text = F("aaaa");
  text = tsino::replace(
      tsino::replace(tsino::replace(text, F("a"), F("b")), F("a"), text),
      F("b"),
      F(""));
  Serial.print(tsino::withoutFormat(text));
  Serial.print(F(" "));
  Serial.print(
      tsino::replaceAll(
          tsino::replace(F("\303\204\303\226\360\237\230\200"), F("\303\226"), F("o")),
          F("\360\237\230\200"),
          F(":)")));
  Serial.print(F(" "));
  Serial.println(tsino::replaceAll(F("a\nb"), F("\n"), F("\\n")));
}

void loop() {}
