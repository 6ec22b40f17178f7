// tagged-templates-with-raw: written by tsino from tagged-templates-with-raw.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct TemplateTexts;
struct Html;

struct Unknown : tsino::Union<tsino::Undefined, double> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct TemplateTexts : tsino::Object {
  tsino::Shared<tsino::Array<String>> texts;
  tsino::Shared<tsino::Array<String>> raw;
  void construct(tsino::Shared<tsino::Array<String>> texts, tsino::Shared<tsino::Array<String>> raw) {
    this->texts = tsino::moved(texts);
    this->raw = tsino::moved(raw);
  }
};

struct Html : tsino::Object {
  tsino::Ref<TemplateTexts> parts;
  tsino::Shared<tsino::Array<String>> raws;
  void construct(const tsino::Ref<TemplateTexts>& parts);
  String text();
};
String plain(const tsino::Array<String>& parts);

// @run
// Tags that ask for the texts as they are written: kept, handed on, one of several types, in functions that others make.
String show(const tsino::Ref<TemplateTexts>& parts, const tsino::Array<uint8_t>& values) {
  return tsino::concat(
      parts->texts->map<String>(
          [&](const String& part, int32_t i) -> String {
            return tsino::concat(
                String(tsino::length(part)),
                F(":"),
                String(tsino::length((*parts->raw)[i])),
                F(":"),
                (*parts->raw)[i]);
          }).join(F("|")),
      values.join());
}

String outer(const tsino::Ref<TemplateTexts>& parts, const tsino::Array<uint8_t>& values) {
  const tsino::Ref<TemplateTexts>& again = parts;
  tsino::Shared<tsino::Array<String>> list = parts->texts;
  return tsino::concat(
      show(parts, values.copy()),
      show(again, tsino::Array<uint8_t>{7}),
      plain(*list),
      (*parts->texts)[0],
      String(parts->texts->copy().length()));
}

String plain(const tsino::Array<String>& parts) {
  return tsino::concat(F("<"), parts.join(F("+")), F(">"));
}

void Html::construct(const tsino::Ref<TemplateTexts>& parts) {
  this->parts = parts;
  this->raws = parts->raw;
}

String Html::text() {
  return tsino::concat(
      this->parts->raw->join(F("#")),
      String(this->parts->texts->length()),
      String(this->raws->length()));
}

tsino::Ref<Html> html(const tsino::Ref<TemplateTexts>& parts, const tsino::Array<Unknown>& _) {
  return tsino::make<Html>(parts);
}

String both(const tsino::Union<String, tsino::Ref<TemplateTexts>>& parts, const tsino::Array<uint8_t>& values) {
  if (parts.is<String>()) return tsino::concat(F("text "), parts.get<String>());
  return tsino::concat(
      parts.get<tsino::Ref<TemplateTexts>>()->raw->join(F("~")),
      String(tsino::length(parts.get<tsino::Ref<TemplateTexts>>()->texts->join(F("~")))),
      String(values.length()));
}
tsino::Optional<tsino::Ref<TemplateTexts>> last;

int32_t keep(const tsino::Ref<TemplateTexts>& parts) {
  last = parts;
  return parts->texts->length();
}

tsino::Function<String(const tsino::Ref<TemplateTexts>&, const tsino::Shared<tsino::Array<String>>&)> make(const String& sep) {
  return [sep](const tsino::Ref<TemplateTexts>& parts, const tsino::Shared<tsino::Array<String>>& v) -> String {
    return parts->raw->reduce<String>(
        [&](const String& a, const String& p, int32_t i) -> String {
          return tsino::concat(a, sep, (*v)[i - 1], p);
        });
  };
}

tsino::Ref<TemplateTexts> idt(const tsino::Ref<TemplateTexts>& x) {
  return x;
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      tsino::withoutFormat(
          show(
              tsino::make<TemplateTexts>(
                  tsino::makeShared<tsino::Array<String>>(
                      tsino::Array<String>{F("a\n"), F("b\\"), F("\303\251")}),
                  tsino::makeShared<tsino::Array<String>>(
                      tsino::Array<String>{F("a\\n"), F("b\\\\"), F("\\u00e9")})),
              tsino::Array<uint8_t>{1, 2})));
  Serial.print(F(" "));
  Serial.print(
      show(
          tsino::make<TemplateTexts>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("")}),
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("")})),
          tsino::Array<uint8_t>{}));
  Serial.print(F(" "));
  Serial.println(
      show(
          tsino::make<TemplateTexts>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("\t")}),
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("\\t")})),
          tsino::Array<uint8_t>{}));
  Serial.println(
      outer(
          tsino::make<TemplateTexts>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x\\y"), F("z")}),
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x\\\\y"), F("z")})),
          tsino::Array<uint8_t>{3}));
  const int32_t Html_count = 0;
  Serial.println(
      html(
          tsino::make<TemplateTexts>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("<b>\n"), F("</b>")}),
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("<b>\\n"), F("</b>")})),
          tsino::Array<Unknown>{Unknown(1.0)})->text());
  Serial.print(
      tsino::withoutFormat(
          both(
              tsino::Union<String, tsino::Ref<TemplateTexts>>(String(F("a"))),
              tsino::Array<uint8_t>{})));
  Serial.print(F(" "));
  Serial.println(
      both(
          tsino::Union<String, tsino::Ref<TemplateTexts>>(
              tsino::make<TemplateTexts>(
                  tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("b\t"), F("c")}),
                  tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("b\\t"), F("c")}))),
          tsino::Array<uint8_t>{1}));
  int32_t keepResult = keep(
      tsino::make<TemplateTexts>(
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("k\\")}),
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("k\\\\")})));
  Serial.print(keepResult);
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(last.has() ? last.value()->raw->get(0) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(last.has() ? last.value()->texts->at(0) : tsino::Optional<String>{}));
  Serial.println(
      make(F("-"))(
          tsino::make<TemplateTexts>(
              tsino::makeShared<tsino::Array<String>>(
                  tsino::Array<String>{F("a"), F("b\n"), F("c")}),
              tsino::makeShared<tsino::Array<String>>(
                  tsino::Array<String>{F("a"), F("b\\n"), F("c")})),
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("1"), F("2")})));
  tsino::Shared<tsino::Array<String>> list = [](const tsino::Ref<TemplateTexts>& p, const tsino::Shared<tsino::Array<uint8_t>>& _) -> tsino::Ref<TemplateTexts> {
    return p;
  }(
      tsino::make<TemplateTexts>(
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x\\"), F("")}),
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x\\\\"), F("")})),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}))->texts;
  for (const String& part : *list) Serial.println(part);
  tsino::inspect(
      Serial,
      [](const tsino::Ref<TemplateTexts>& p, const tsino::Shared<tsino::Array<uint8_t>>& _) -> tsino::Ref<TemplateTexts> {
        return p;
      }(
          tsino::make<TemplateTexts>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x\\"), F("")}),
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x\\\\"), F("")})),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}))->texts);
  Serial.println();
  Serial.println(
      [](const tsino::Ref<TemplateTexts>& p) -> int32_t {
        return idt(p)->raw->length() + idt(p)->texts->length();
      }(
          tsino::make<TemplateTexts>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("q\\")}),
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("q\\\\")}))));
  tsino::Shared<tsino::Array<String>> value = [](const tsino::Ref<TemplateTexts>& p, const tsino::Shared<tsino::Array<uint8_t>>& v) -> tsino::Ref<TemplateTexts> {
    return p;
  }(
      tsino::make<TemplateTexts>(
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("q\\"), F("r"), F("")}),
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("q\\\\"), F("r"), F("")})),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}))->texts;
  tsino::Optional<String> getResult = value->get(0);
  const String first = getResult.has() ? getResult.value() : String(F("none"));
  tsino::Array<String> others = value->slice(1);
  Serial.print(tsino::withoutFormat(first));
  Serial.print(F(" "));
  tsino::inspect(Serial, others);
  Serial.println();
}

void loop() {}
