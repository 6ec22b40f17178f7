// tagged-templates: written by tsino from tagged-templates.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/number-format.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

// @run
// Functions before templates: the texts and the values, in their order; String.raw.
String join(const tsino::Array<String>& parts, const tsino::Array<tsino::Union<double, String>>& values) {
  String out = parts[0];
  values.forEach(
      [&](const tsino::Union<double, String>& value, int32_t i) {
        out += tsino::concat(F("["), tsino::toText(value), F("]"), parts[i + 1]);
      });
  return out;
}

String upper(const tsino::Array<String>& parts, const String& value) {
  return tsino::concat(parts.join(F("|")), tsino::toUpperCase(value));
}

String money(const tsino::Array<String>& parts, int32_t cents) {
  return tsino::concat(
      parts[0],
      tsino::toFixed(cents / 100.0, 2),
      parts[1],
      F(" ("),
      String(parts.length()),
      F(")"));
}
int32_t total = 0;

int32_t add(int32_t n) {
  return total += n;
}

tsino::Function<String(const tsino::Shared<tsino::Array<String>>&, const tsino::Shared<tsino::Array<uint8_t>>&)> make(const String& prefix) {
  return [prefix](const tsino::Shared<tsino::Array<String>>& parts, const tsino::Shared<tsino::Array<uint8_t>>& rest) -> String {
    return tsino::concat(
        prefix,
        parts->map<String>(
            [&](const String& p, int32_t i) -> String {
              tsino::Optional<int32_t> getResult = tsino::convertOptional(rest->get(i));
              return tsino::concat(
                  p,
                  tsino::toText(
                      !getResult.has() ? tsino::Union<double, String>(String(F(""))) : tsino::Union<double, String>(
                          (double)getResult.value())));
            }).join(F("")));
  };
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      tsino::withoutFormat(
          ::join(
              tsino::Array<String>{F("a"), F("b"), F("c")},
              tsino::Array<tsino::Union<double, String>>{
                  tsino::Union<double, String>(1.0),
                  tsino::Union<double, String>(String(F("x")))})));
  Serial.print(F(" "));
  Serial.print(
      ::join(tsino::Array<String>{F("plain")}, tsino::Array<tsino::Union<double, String>>{}));
  Serial.print(F(" "));
  Serial.println(
      ::join(
          tsino::Array<String>{F(""), F("")},
          tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>(2.5)}));
  Serial.println(upper(tsino::Array<String>{F("say "), F("!")}, F("hi")));
  String withoutFormatResult = tsino::withoutFormat(
      money(tsino::Array<String>{F("price "), F(" \342\202\254")}, add(250)));
  String moneyResult = money(tsino::Array<String>{F("sum "), F(".")}, add(1));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(moneyResult);
  Serial.print(F(" "));
  Serial.println(total);
  const tsino::Function<String(const tsino::Shared<tsino::Array<String>>&, const tsino::Shared<tsino::Array<uint8_t>>&)> tag = make(
      F("> "));
  Serial.print(
      tsino::withoutFormat(
          tag(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x"), F("y"), F("z")}),
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}))));
  Serial.print(F(" "));
  Serial.println(
      tag(
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("")}),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})));
  Serial.print(F("a\\n"));
  Serial.print(total);
  Serial.print(F("\\t "));
  Serial.print(tsino::length(F("\\u00e9")));
  Serial.println(F(" "));
}

void loop() {}
