// parse-unknown-with-guards: written by tsino from parse-unknown-with-guards.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/json-parse-dynamic.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Command;
struct Shape;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Shared<tsino::Record<Unknown>>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Command : tsino::Object {
  String name;
  tsino::Shared<tsino::Array<double>> args;
  void construct(String name, tsino::Shared<tsino::Array<double>> args) {
    this->name = tsino::moved(name);
    this->args = tsino::moved(args);
  }
};

struct Shape : tsino::Object {
  Unknown name;
  Unknown args;
  Unknown a;
  Unknown n;
};

bool isObject(const Unknown& value) {
  return tsino::isObject(value) && !value.is<tsino::Null>()
      && !value.is<tsino::Shared<tsino::Array<Unknown>>>();
}

tsino::Union<String, tsino::Ref<Command>> toCommand(const __FlashStringHelper* text) {
  Unknown value;
  {
    Unknown parsed = tsino::parseJson<Unknown>(text);
    if (tsino::thrown()) goto caught;
    value = tsino::moved(parsed);
  }
  caught:;
  if (tsino::thrown()) {
    tsino::caught();
    return tsino::Union<String, tsino::Ref<Command>>(String(F("syntax")));
  }
  if (!::isObject(value)) return tsino::Union<String, tsino::Ref<Command>>(String(F("no object")));
  const Unknown& value2 = value;
  const Unknown name = value2.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      value2.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("name"))) : Unknown(
      tsino::Undefined{});
  Unknown value3 = value2.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      value2.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("args"))) : Unknown(
      tsino::Undefined{});
  const Unknown args = value3.is<tsino::Undefined>() ? Unknown(
      tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{})) : value3;
  if (!name.is<String>()) {
    return tsino::Union<String, tsino::Ref<Command>>(
        tsino::concat(F("name is "), tsino::typeOf(name)));
  }
  if (!args.is<tsino::Shared<tsino::Array<Unknown>>>()) {
    return tsino::Union<String, tsino::Ref<Command>>(
        tsino::concat(F("args is "), tsino::typeOf(args)));
  }
  tsino::Shared<tsino::Array<double>> numbers = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{});
  tsino::Shared<tsino::Array<Unknown>> list = args.get<tsino::Shared<tsino::Array<Unknown>>>();
  for (const Unknown& arg : *list) {
    if (!arg.is<double>()) {
      return tsino::Union<String, tsino::Ref<Command>>(
          tsino::concat(F("bad arg "), tsino::optionalText(tsino::toJsonOrNothing(arg))));
    }
    numbers->push(arg.get<double>());
  }
  return tsino::Union<String, tsino::Ref<Command>>(
      tsino::make<Command>(name.get<String>(), tsino::moved(numbers)));
}
const char texts[][32] PROGMEM = {
    "{\"name\":\"move\",\"args\":[1,-2.5]}",
    "{\"name\":\"stop\"}",
    "{\"name\":5}",
    "[]",
    "null",
    "{\"args\":[]}",
    "{\"name\":\"x\",\"args\":[\"y\"]}",
    "{\"name\":\"x\",\"args\":{}}",
    "{"};

double sum(const Unknown& value) {
  if (value.is<double>()) return value.get<double>();
  if (value.is<tsino::Shared<tsino::Array<Unknown>>>()) {
    return value.get<tsino::Shared<tsino::Array<Unknown>>>()->reduce<double>(
        [](double total, const Unknown& item) -> double { return total + sum(item); },
        0.0);
  }
  if (::isObject(value)) {
    return sum(
        Unknown(
            tsino::makeShared<tsino::Array<Unknown>>(
                value.get<tsino::Shared<tsino::Record<Unknown>>>()->values().map<Unknown>(
                    [](const Unknown& value2) -> Unknown { return value2; }))));
  }
  return value.is<String>() ? tsino::length(value.get<String>()) : 0;
}

void setup() {
  Serial.begin(115200);
  for (const __FlashStringHelper* const text : tsino::eachText(texts)) {
    const tsino::Union<String, tsino::Ref<Command>> result = toCommand(text);
    Serial.println(
        result.is<String>() ? result.get<String>() : tsino::concat(
            result.get<tsino::Ref<Command>>()->name,
            F("("),
            result.get<tsino::Ref<Command>>()->args->join(),
            F(")")));
  }
  const Unknown parsed = tsino::parseJson<Unknown>(
      F("{\"a\":1,\"b\":[2,{\"c\":3.5}],\"d\":\"four\",\"e\":null,\"f\":true}"));
  if (tsino::thrown()) tsino::uncaught();
  const Unknown parsed2 = tsino::parseJson<Unknown>(F("[]"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, sum(parsed));
  Serial.print(F(" "));
  tsino::inspect(Serial, sum(parsed2));
  Serial.println();
  const Unknown keys = tsino::parseJson<Unknown>(F("{\"z\":1,\"a\":{\"n\":null}}"));
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(
      tsino::withoutFormat(
          ::isObject(keys) ? keys.get<tsino::Shared<tsino::Record<Unknown>>>()->keys().join() : String(
              F("-"))));
  Serial.print(F(" "));
  Serial.println(
      ::isObject(keys)
          && ::isObject(
          keys.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
              keys.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("a"))) : Unknown(
              tsino::Undefined{}))
          && [&] {
        Unknown value = keys.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
            keys.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("a"))) : Unknown(
            tsino::Undefined{});
        return (value.is<tsino::Shared<tsino::Record<Unknown>>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
            value.get<tsino::Shared<tsino::Record<Unknown>>>()->get(F("n"))) : Unknown(
            tsino::Undefined{})).is<tsino::Null>();
      }() ? F("true") : F("false"));
}

void loop() {}
