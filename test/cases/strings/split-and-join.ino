// split-and-join: written by tsino from split-and-join.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

void setup() {
  Serial.begin(115200);
  // @run
  // split with texts, empty separators, limits, separators at the ends and repeated ones; join back.
  Serial.print(tsino::split(F("a,b,c"), F(",")).length());
  Serial.print(F(" "));
  Serial.print(tsino::split(F("a,b,c"), F(",")).join(F("|")));
  Serial.print(F(" "));
  Serial.print(tsino::split(F("a,b,c"), F(","), 2).join(F("|")));
  Serial.print(F(" "));
  Serial.println(tsino::split(F("a,b"), F(","), 0).length());
  Serial.print(tsino::split(F(""), F(",")).length());
  Serial.print(F(" "));
  Serial.print(tsino::split(F(""), F("")).length());
  Serial.print(F(" "));
  Serial.print(tsino::split(F(","), F(",")).length());
  Serial.print(F(" "));
  Serial.println(
      tsino::split(F(",a,,b,"), F(",")).map<String>(
          [](const String& part) -> String { return tsino::concat(F("["), part, F("]")); }).join(
          F("")));
  Serial.print(tsino::withoutFormat(tsino::split(F("abc"), F("")).join(F("-"))));
  Serial.print(F(" "));
  Serial.print(tsino::split(F("abc"), F("abc")).length());
  Serial.print(F(" "));
  Serial.print(tsino::split(F("abc"), F("x")).join());
  Serial.print(F(" "));
  Serial.println(
      tsino::split(F("aaa"), F("aa")).map<int32_t>(
          [](const String& part) -> int32_t { return tsino::length(part); }).join());
  Serial.print(tsino::split(F("one two  three"), F(" ")).length());
  Serial.print(F(" "));
  Serial.print(tsino::split(F("a--b--c"), F("--")).join(F("+")));
  Serial.print(F(" "));
  Serial.println(tsino::split(F("a-->b"), F("->")).join(F("/")));
  Serial.print(tsino::withoutFormat(tsino::split(F("a\303\261b"), F("\303\261")).join(F(" "))));
  Serial.print(F(" "));
  Serial.print(tsino::split(F("a\303\261b"), F("")).length());
  Serial.print(F(" "));
  Serial.println(tsino::split(F("k=v=w"), F("="), 2).join(F(":")));
  const String text = F("name=lamp;level=5;;on");
  tsino::Array<tsino::Shared<tsino::Array<String>>> pairs = tsino::split(text, F(";")).map<tsino::Shared<tsino::Array<String>>>(
      [](const String& part) -> tsino::Shared<tsino::Array<String>> {
        return tsino::makeShared<tsino::Array<String>>(tsino::split(part, F("=")));
      });
  for (const tsino::Shared<tsino::Array<String>>& pair : pairs) {
    Serial.print(pair->length());
    Serial.print(F(" "));
    Serial.print(tsino::length((*pair)[0]) > 0 ? (*pair)[0] : String(F("empty")));
    Serial.print(F(" "));
    Serial.println(pair->length() > 1 ? (*pair)[1] : String(F("-")));
  }
  Serial.println(
      tsino::split(F("line1\nline2\r\nline3"), F("\n")).map<String>(
          [](const String& line) -> String { return tsino::trimEnd(line); }).join(F("|")));
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>{
              tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(1.0),
              tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                  tsino::Null{}),
              tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                  tsino::Undefined{}),
              tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                  String(F("x"))),
              tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3})),
              tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(true)}.map<String>(
              [](const tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>& value) -> String {
                return value.is<tsino::Undefined>() ? String(F("")) : value.is<tsino::Null>() ? String(
                    F("")) : value.is<bool>() ? String(value.get<bool>() ? F("true") : F("false")) : value.is<double>() ? tsino::toText(
                    value.get<double>()) : value.is<String>() ? value.get<String>() : value.get<tsino::Shared<tsino::Array<uint8_t>>>()->join();
              }).join()));
  Serial.print(F(" "));
  Serial.print(tsino::length(tsino::Array<tsino::Array<int32_t>>{tsino::Array<int32_t>{}}.join()));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<tsino::Optional<bool>>{tsino::Optional<bool>{}}.join() == F("") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::Array<String>{F("a")}.join(F("--")));
  Serial.print(F(" "));
  Serial.println(tsino::Array<int32_t>{}.join(F("x")) == F("") ? F("true") : F("false"));
  String joinResult = tsino::split(F("hello"), F("")).sort().join(F(""));
  Serial.print(tsino::withoutFormat(tsino::split(F("a b c"), F(" ")).reverse().join(F(" "))));
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.println(tsino::split(F("x"), F(",")).length());
  tsino::Array<String> words = tsino::split(F("the quick brown fox"), F(" "));
  Serial.print(
      tsino::withoutFormat(
          words.map<String>(
              [](const String& word_) -> String {
                return tsino::concat(
                    tsino::toUpperCase(tsino::elementAt(word_, 0)),
                    tsino::slice(word_, 1));
              }).join(F(" "))));
  Serial.print(F(" "));
  Serial.println(
      words.map<int32_t>([](const String& w) -> int32_t { return tsino::length(w); }).join(F("+")));
}

void loop() {}
