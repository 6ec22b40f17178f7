// templates-and-tags: written by tsino from templates-and-tags.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct TemplateTexts;

struct Unknown : tsino::Union<tsino::Undefined, double> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct TemplateTexts : tsino::Object {
  tsino::Array<String> texts;
  tsino::Array<String> raw;
  void construct(tsino::Array<String> texts, tsino::Array<String> raw) {
    this->texts = tsino::moved(texts);
    this->raw = tsino::moved(raw);
  }
};

String tag(const tsino::Ref<TemplateTexts>& parts, const tsino::Array<tsino::Union<double, String>>& values) {
  return parts->texts.map<String>(
      [&](const String& part, int32_t i) -> String {
        return tsino::concat(
            tsino::toUpperCase(part),
            i < values.length() ? tsino::concat(F("<"), tsino::toText(values[i]), F(">")) : String(
                F("")));
      }).join(F(""));
}

String count(const tsino::Ref<TemplateTexts>& parts, const tsino::Array<Unknown>& values) {
  return tsino::concat(
      String(parts->texts.length()),
      F("/"),
      String(values.length()),
      F("/"),
      String(tsino::length(parts->raw[0])));
}
String order = "";

const __FlashStringHelper* note(const __FlashStringHelper* text) {
  order += text;
  return text;
}

String html(const tsino::Ref<TemplateTexts>& parts, const tsino::Array<String>& values) {
  return parts->texts.reduce<String>(
      [&](const String& all, const String& part, int32_t i) -> String {
        return tsino::concat(all, tsino::replaceAll(values[i - 1], F("<"), F("&lt;")), part);
      });
}

void setup() {
  Serial.begin(115200);
  // @run
  // Nested templates, templates over lines, values of all types in them, tagged templates, String.raw.
  const int32_t n = 3;
  tsino::Array<uint8_t> list{1, 2};
  Serial.print(n);
  Serial.print(F(" "));
  Serial.print(
      n > 2 ? tsino::concat(F("big "), tsino::concat(String(n), F("!"))) : String(F("small")));
  Serial.print(F(" "));
  Serial.print(list.join());
  Serial.print(F(" null undefined "));
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::print(Serial, -0.0);
  Serial.print(F(" "));
  tsino::print(Serial, 0.1 + 0.2);
  Serial.println();
  Serial.print(tsino::length(tsino::concat(F("line one\n  line two "), String(n), F("\nend"))));
  Serial.print(F(" `${}\\ \303\251 A "));
  Serial.println(tsino::length(String(F(""))));
  Serial.print(
      tsino::withoutFormat(
          tag(
              tsino::make<TemplateTexts>(
                  tsino::Array<String>{F("a "), F(" b "), F(" c")},
                  tsino::Array<String>{F("a "), F(" b "), F(" c")}),
              tsino::Array<tsino::Union<double, String>>{
                  tsino::Union<double, String>(1.0),
                  tsino::Union<double, String>(String(F("x")))})));
  Serial.print(F(" "));
  Serial.print(
      tag(
          tsino::make<TemplateTexts>(
              tsino::Array<String>{F("only")},
              tsino::Array<String>{F("only")}),
          tsino::Array<tsino::Union<double, String>>{}));
  Serial.print(F(" "));
  Serial.print(
      tag(
          tsino::make<TemplateTexts>(
              tsino::Array<String>{F(""), F(""), F("")},
              tsino::Array<String>{F(""), F(""), F("")}),
          tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(1.0),
              tsino::Union<double, String>(2.0)}));
  Serial.print(F(" "));
  Serial.println(
      tag(
          tsino::make<TemplateTexts>(tsino::Array<String>{F("")}, tsino::Array<String>{F("")}),
          tsino::Array<tsino::Union<double, String>>{}));
  Serial.print(
      tsino::withoutFormat(
          count(
              tsino::make<TemplateTexts>(
                  tsino::Array<String>{F("a\nb"), F("")},
                  tsino::Array<String>{F("a\\nb"), F("")}),
              tsino::Array<Unknown>{Unknown((double)n)})));
  Serial.print(F(" "));
  Serial.print(
      count(
          tsino::make<TemplateTexts>(
              tsino::Array<String>{F(""), F("")},
              tsino::Array<String>{F(""), F("")}),
          tsino::Array<Unknown>{Unknown((double)n)}));
  Serial.print(F(" a\\n"));
  Serial.print(n);
  Serial.print(F("\\t "));
  Serial.println(tsino::length(F("\\u00e9")));
  const __FlashStringHelper* noteResult = note(F("1"));
  const __FlashStringHelper* noteResult2 = note(F("2"));
  String value = tsino::concat(noteResult2, note(F("3")));
  String withoutFormatResult = tsino::withoutFormat(
      tsino::concat(noteResult, value, String(note(F("4")))));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(order);
  Serial.println(
      html(
          tsino::make<TemplateTexts>(
              tsino::Array<String>{F("<b>"), F("</b>"), F("")},
              tsino::Array<String>{F("<b>"), F("</b>"), F("")}),
          tsino::Array<String>{F("a<b"), F("c")}));
  const double price = 9.5;
  Serial.print(tsino::toFixed(price, 2));
  Serial.print(F(" "));
  Serial.print(tsino::padStart(tsino::toText(price), 5, F("0")));
  Serial.print(F(" "));
  tsino::print(Serial, price + 1.0);
  Serial.print(tsino::toText(price));
  Serial.println(tsino::repeat(String(n), n));
  const String lines = tsino::Array<tsino::Array<tsino::Union<double, String>>>{
      tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(String(F("a"))),
          tsino::Union<double, String>(1.0)},
      tsino::Array<tsino::Union<double, String>>{
          tsino::Union<double, String>(String(F("bb"))),
          tsino::Union<double, String>(22.0)}}.map<String>(
      [](const tsino::Array<tsino::Union<double, String>>& given) -> String {
        const tsino::Union<double, String>& key = given[0];
        const tsino::Union<double, String>& value2 = given[1];
        return tsino::concat(tsino::toText(key), F(":"), tsino::toText(value2));
      }).join(F("\n"));
  Serial.print(F("<<"));
  Serial.print(lines);
  Serial.println(F(">>"));
}

void loop() {}
