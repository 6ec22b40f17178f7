// parsed-any: written by tsino from parsed-any.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-parse-dynamic.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Shared<tsino::Record<Unknown>>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// What JSON.parse has made, of no written type, behind `Array.isArray`: a list of anything, and something else where it is none.
tsino::Union<double, String> sizeOf(const String& text) {
  const Unknown value = tsino::parseJson<Unknown>(text);
  if (tsino::thrown()) return {};
  if (!value.is<tsino::Shared<tsino::Array<Unknown>>>()) {
    return tsino::Union<double, String>(tsino::typeOf(value));
  }
  return tsino::Union<double, String>(
      (double)value.get<tsino::Shared<tsino::Array<Unknown>>>()->length());
}

void setup() {
  Serial.begin(115200);

  tsino::Array<String> list{
      F("[1,2,3]"),
      F("\"text\""),
      F("{}"),
      F("5"),
      F("null"),
      F("[\"a\",{\"b\":1}]")};
  for (const String& text : list) {
    const Unknown value = tsino::parseJson<Unknown>(text);
    if (tsino::thrown()) tsino::uncaught();
    if (value.is<tsino::Shared<tsino::Array<Unknown>>>()) {
      {
        tsino::Shared<tsino::Array<Unknown>> list2 = value.get<tsino::Shared<tsino::Array<Unknown>>>();
        for (int32_t at = 0; at < list2->length(); at++) {
          const Unknown& element = (*list2)[at];
          Serial.print(at);
          Serial.print(F(" "));
          tsino::inspect(Serial, element);
          Serial.print(F(" "));
          Serial.println(value.get<tsino::Shared<tsino::Array<Unknown>>>()->length());
        }
      }
    } else if (value.is<String>()) {
      Serial.println(tsino::toUpperCase(value.get<String>()));
    } else {
      Serial.println(tsino::typeOf(value));
    }
  }
  tsino::Array<tsino::Union<double, String>> value = tsino::Array<String>{
      F("[]"),
      F("[1]"),
      F("{}")}.map<tsino::Union<double, String>>(
      [](const String& text) -> tsino::Union<double, String> {
        if (tsino::thrown()) return {};
        return sizeOf(text);
      });
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, value);
  Serial.println();
}

void loop() {}
