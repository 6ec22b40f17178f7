// parsed-lists-of-one-type: written by tsino from parsed-lists-of-one-type.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-parse-dynamic.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Shared<tsino::Record<Unknown>>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// Lists that JSON.parse has made, looked at, and then handed on as lists of one type.
tsino::Union<String, tsino::Shared<tsino::Array<double>>> numbers(const __FlashStringHelper* text) {
  const Unknown value = tsino::parseJson<Unknown>(text);
  if (tsino::thrown()) return {};
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

tsino::Array<String> words(const String& text) {
  const Unknown value = tsino::parseJson<Unknown>(text);
  if (tsino::thrown()) return {};
  if (!tsino::isObject(value) || value.is<tsino::Null>()
      || !value.is<tsino::Shared<tsino::Array<Unknown>>>()) {
    tsino::raise(tsino::make<tsino::Error>(F("no list")));
    return {};
  }
  if (value.get<tsino::Shared<tsino::Array<Unknown>>>()->length() > 3
      || value.get<tsino::Shared<tsino::Array<Unknown>>>()->some(
      [](const Unknown& item) -> bool { return !item.is<String>(); })) {
    tsino::raise(tsino::make<tsino::Error>(F("no words")));
    return {};
  }
  return value.get<tsino::Shared<tsino::Array<Unknown>>>()->map<String>(
      [](const Unknown& value2) -> String { return value2.get<String>(); });
}

tsino::Array<bool> flags(const __FlashStringHelper* text) {
  const Unknown parsed = tsino::parseJson<Unknown>(text);
  if (tsino::thrown()) return {};
  tsino::Array<bool> list = parsed.is<tsino::Shared<tsino::Array<Unknown>>>()
      && parsed.get<tsino::Shared<tsino::Array<Unknown>>>()->every(
      [](const Unknown& one) -> bool { return one.is<bool>(); }) ? parsed.get<tsino::Shared<tsino::Array<Unknown>>>()->map<bool>(
      [](const Unknown& value) -> bool { return value.get<bool>(); }) : tsino::Array<bool>{};
  return list;
}

double total(const __FlashStringHelper* text) {
  const Unknown value = tsino::parseJson<Unknown>(text);
  if (tsino::thrown()) return 0.0;
  if (!value.is<tsino::Shared<tsino::Array<Unknown>>>()
      || !value.get<tsino::Shared<tsino::Array<Unknown>>>()->every(
      [](const Unknown& item) -> bool { return item.is<double>(); })) return -1.0;
  return value.get<tsino::Shared<tsino::Array<Unknown>>>()->map<double>(
      [](const Unknown& value2) -> double { return value2.get<double>(); }).reduce<double>(
      [](double sum, double item) -> double { return sum + item; },
      0.0);
}

void setup() {
  Serial.begin(115200);
  const tsino::Union<String, tsino::Shared<tsino::Array<double>>> numbersResult = numbers(
      F("[1,2.5]"));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Union<String, tsino::Shared<tsino::Array<double>>> numbersResult2 = numbers(F("[]"));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Union<String, tsino::Shared<tsino::Array<double>>> numbersResult3 = numbers(
      F("[1,\"2\"]"));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Union<String, tsino::Shared<tsino::Array<double>>> numbersResult4 = numbers(F("{}"));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Union<String, tsino::Shared<tsino::Array<double>>> numbersResult5 = numbers(
      F("[null]"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspectFirst(Serial, numbersResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, numbersResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, numbersResult3);
  Serial.print(F(" "));
  tsino::inspect(Serial, numbersResult4);
  Serial.print(F(" "));
  tsino::inspect(Serial, numbersResult5);
  Serial.println();
  tsino::Array<String> list{
      F("[\"a\",\"b\"]"),
      F("[1]"),
      F("[\"a\",\"b\",\"c\",\"d\"]"),
      F("null"),
      F("\"ab\"")};
  for (const String& text : list) {
    {
      tsino::Array<String> list2 = words(text);
      if (tsino::thrown()) goto caught;
      list2.push(F("more"));
      tsino::inspect(Serial, list2);
      Serial.print(F(" "));
      Serial.println(list2.length());
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.println(error->message);
    }
  }
  tsino::Array<bool> flagsResult = flags(F("[true,false]"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::Array<bool> flagsResult2 = flags(F("[0]"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::Array<bool> flagsResult3 = flags(F("[]"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, flagsResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, flagsResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, flagsResult3);
  Serial.println();
  const double totalResult = total(F("[1,2,3]"));
  if (tsino::thrown()) tsino::uncaught();
  const double totalResult2 = total(F("[1,true]"));
  if (tsino::thrown()) tsino::uncaught();
  const double totalResult3 = total(F("7"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, totalResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, totalResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, totalResult3);
  Serial.println();
}

void loop() {}
