// parse-errors: written by tsino from parse-errors.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/json-parse-dynamic.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/union.h"

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Shared<tsino::Record<Unknown>>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// Texts that are no JSON throw a SyntaxError; the program goes on.
const char bad[][10] PROGMEM = {
    "", "{", "[1,]", "{\"a\":1,}", "{a:1}", "'x'", "01", "1.", "+1", ".5", "nul", "[1 2]",
    "\"a", "\"\\x\"", "{\"a\"}", "1 2", "NaN", "[", "\"\n\"", "tru", "--1", "1e", "undefined",
    "]"};
const char good[][9] PROGMEM = {
    "1",
    " [ ] ",
    "{\"a\":{}}",
    "-0",
    "1E5",
    "\"\\u0041\"",
    "[[[]]]",
    "\t\n\r 7 "};

tsino::Union<String, tsino::Shared<tsino::Array<double>>> parseNumbers(const String& text) {
  {
    const Unknown value = tsino::parseJson<Unknown>(text);
    if (tsino::thrown()) goto caught;
    if (!value.is<tsino::Shared<tsino::Array<Unknown>>>()) {
      return tsino::Union<String, tsino::Shared<tsino::Array<double>>>(String(F("no array")));
    }
    return value.get<tsino::Shared<tsino::Array<Unknown>>>()->every(
        [](const Unknown& item) -> bool { return item.is<double>(); }) ? tsino::Union<String, tsino::Shared<tsino::Array<double>>>(
        tsino::makeShared<tsino::Array<double>>(
            value.get<tsino::Shared<tsino::Array<Unknown>>>()->map<double>(
                [](const Unknown& value2) -> double { return value2.get<double>(); }))) : tsino::Union<String, tsino::Shared<tsino::Array<double>>>(
        String(F("not all numbers")));
  }
  caught:;
  {
    tsino::caught();
    return tsino::Union<String, tsino::Shared<tsino::Array<double>>>(String(F("no JSON")));
  }
}

void setup() {
  Serial.begin(115200);
  int32_t errors = 0;
  for (const __FlashStringHelper* const text : tsino::eachText(bad)) {
    {
      tsino::checkJson(text);
      if (tsino::thrown()) goto caught;
      Serial.print(F("accepted "));
      Serial.println(text);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (error->isA(tsino::SyntaxError::classId)) errors++;
    }
  }
  Serial.print(errors);
  Serial.print(F(" "));
  Serial.println(24);
  int32_t accepted = 0;
  for (const __FlashStringHelper* const text : tsino::eachText(good)) {
    {
      tsino::checkJson(text);
      if (tsino::thrown()) goto caught2;
      accepted++;
    }
    caught2:;
    if (tsino::thrown()) {
      tsino::caught();
      Serial.print(F("refused "));
      Serial.println(text);
    }
  }
  Serial.print(accepted);
  Serial.print(F(" "));
  Serial.println(8);
  tsino::Array<String> list{F("[1,2]"), F("{}"), F("[1,\"2\"]"), F("[1"), F("[]")};
  for (const String& text : list) {
    const tsino::Union<String, tsino::Shared<tsino::Array<double>>> result = parseNumbers(text);
    tsino::printUnion(
        Serial,
        result.is<String>() ? tsino::Union<double, String>(result.get<String>()) : tsino::Union<double, String>(
            (double)result.get<tsino::Shared<tsino::Array<double>>>()->length()));
    Serial.println();
  }
}

void loop() {}
