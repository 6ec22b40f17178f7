// raw-as-a-call: written by tsino from raw-as-a-call.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/memory.h"
#include "src/tsino/raw-text.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct TemplateTexts;

struct Unknown : tsino::Union<tsino::Undefined, double, String> {
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

// @run
// String.raw as a call: in tags of one's own, of lists, with more or fewer values than places, of values of all kinds.
String html(const tsino::Ref<TemplateTexts>& parts, const tsino::Array<tsino::Union<double, String>>& values) {
  return tsino::rawText(
      parts->raw,
      values.map<String>(
          [](const tsino::Union<double, String>& value) -> String { return tsino::toText(value); }));
}

String upper(const tsino::Ref<TemplateTexts>& parts, const tsino::Array<String>& values) {
  return tsino::rawText(
      parts->texts,
      values.map<String>([](const String& value) -> String { return tsino::toUpperCase(value); }));
}

String dedent(const tsino::Ref<TemplateTexts>& parts, const tsino::Array<Unknown>& values) {
  const String text = tsino::rawText(
      parts->raw,
      values.map<String>([](const Unknown& value) -> String { return tsino::toText(value); }));
  return tsino::split(text, F("\n")).map<String>(
      [](const String& line) -> String { return tsino::trim(line); }).join(F("|"));
}
String order = "";

const __FlashStringHelper* note(const __FlashStringHelper* text) {
  order += text;
  return text;
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      tsino::withoutFormat(
          html(
              tsino::make<TemplateTexts>(
                  tsino::Array<String>{F("a\n"), F("b"), F("\t")},
                  tsino::Array<String>{F("a\\n"), F("b"), F("\\t")}),
              tsino::Array<tsino::Union<double, String>>{
                  tsino::Union<double, String>(1.0),
                  tsino::Union<double, String>(String(F("two")))})));
  Serial.print(F(" "));
  Serial.print(
      html(
          tsino::make<TemplateTexts>(tsino::Array<String>{F("")}, tsino::Array<String>{F("")}),
          tsino::Array<tsino::Union<double, String>>{}));
  Serial.print(F(" "));
  Serial.println(
      html(
          tsino::make<TemplateTexts>(
              tsino::Array<String>{F(""), F("")},
              tsino::Array<String>{F(""), F("")}),
          tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>(3.0)}));
  Serial.print(
      tsino::length(
          upper(
              tsino::make<TemplateTexts>(
                  tsino::Array<String>{F("x"), F("y\\"), F("")},
                  tsino::Array<String>{F("x"), F("y\\\\"), F("")}),
              tsino::Array<String>{F("a"), F("b")})));
  Serial.print(F(" "));
  Serial.println(
      upper(
          tsino::make<TemplateTexts>(
              tsino::Array<String>{F("<"), F(">")},
              tsino::Array<String>{F("<"), F(">")}),
          tsino::Array<String>{F("a")}));
  tsino::Array<String> pieces{F("1"), F("2"), F("3")};
  Serial.print(
      tsino::withoutFormat(
          tsino::rawText(
              pieces,
              tsino::Array<String>{F("-"), String(7), true ? F("true") : F("false")})));
  Serial.print(F(" "));
  Serial.print(
      tsino::rawText(tsino::Array<String>{F("only")}, tsino::Array<String>{String(1), String(2)}));
  Serial.print(F(" "));
  Serial.print(tsino::rawText(pieces, tsino::Array<String>{}));
  Serial.print(F(" "));
  Serial.println(tsino::rawText(pieces, tsino::Array<String>{F("null")}));
  Serial.println(
      dedent(
          tsino::make<TemplateTexts>(
              tsino::Array<String>{F("\n  one "), F("\n    two "), F(" d\n")},
              tsino::Array<String>{F("\n  one "), F("\n    two "), F(" \\d\n")}),
          tsino::Array<Unknown>{Unknown(1.0), Unknown(String(F("2")))}));
  tsino::Array<String> value{note(F("p")), F("q")};
  String withoutFormatResult = tsino::withoutFormat(
      tsino::rawText(value, tsino::Array<String>{note(F("v"))}));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(order);
}

void loop() {}
