// rest-that-begins-elsewhere: written by tsino from rest-that-begins-elsewhere.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

tsino::Array<tsino::Function<void(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)>> handlers;

void add(tsino::Function<void(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)> handler) {
  handlers.push(tsino::moved(handler));
}

// Each call has a list of its own.
tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> kept;

int32_t collect(const String& topic, int32_t first, const tsino::Shared<tsino::Array<uint8_t>>& rest) {
  rest->push(100);
  kept.push(rest);
  return tsino::length(topic) + first + rest->length();
}

int32_t send_(const tsino::Function<int32_t(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)>& handler, const tsino::Array<uint8_t>& values) {
  return handler(F("to"), tsino::makeShared<tsino::Array<uint8_t>>(values.copy()));
}

int32_t wide(tsino::Array<tsino::Union<double, String>>& all) {
  all.set(0, tsino::Union<double, String>(String(F("changed"))));
  return all.push(tsino::Union<double, String>(String(F("more"))));
}

int32_t turned(const String& _topic, const tsino::Shared<tsino::Array<uint8_t>>& values) {
  return values->reverse()[0];
}

String use(const tsino::Function<String(int32_t, int32_t)>& pair) {
  return pair(1, 2);
}

String joined(int32_t a, const tsino::Array<uint8_t>& more) {
  return tsino::concat(String(a), F(": "), more.join());
}

tsino::Shared<tsino::Record<tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)>>> commands;

void setup() {
  Serial.begin(115200);
  add(
      [](const String& topic, const tsino::Shared<tsino::Array<uint8_t>>&) {
        Serial.print(F("topic "));
        Serial.println(topic);
      });
  tsino::Function<void(const String&, tsino::Optional<int32_t>)> value = [](const String& topic, tsino::Optional<int32_t> first) {
    Serial.print(F("first "));
    Serial.print(topic);
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(first));
  };
  add(
      [value](const String& topic, const tsino::Shared<tsino::Array<uint8_t>>& values) {
        value(topic, tsino::convertOptional(values->get(0)));
      });
  tsino::Function<void(const String&, tsino::Optional<int32_t>, const tsino::Shared<tsino::Array<uint8_t>>&)> value2 = [](const String& topic, tsino::Optional<int32_t> first, const tsino::Shared<tsino::Array<uint8_t>>& rest) {
    Serial.print(F("first and rest "));
    Serial.print(topic);
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(first));
    Serial.print(F(" "));
    tsino::inspect(Serial, rest);
    Serial.println();
  };
  add(
      [value2](const String& topic, const tsino::Shared<tsino::Array<uint8_t>>& values) {
        value2(
            topic,
            tsino::convertOptional(values->get(0)),
            tsino::makeShared<tsino::Array<uint8_t>>(values->slice(1)));
      });
  add(
      [](const String& topic, const tsino::Shared<tsino::Array<uint8_t>>& all) {
        Serial.print(F("rest "));
        Serial.print(topic);
        Serial.print(F(" "));
        tsino::inspect(Serial, all);
        Serial.println();
      });
  add(
      [](const String& topic, const tsino::Shared<tsino::Array<uint8_t>>& values) {
        tsino::Array<tsino::Union<double, String>> everything{
            tsino::Union<double, String>(topic),
            tsino::allOf(
                values->map<tsino::Union<double, String>>(
                    [](int32_t value3) -> tsino::Union<double, String> {
                      return tsino::Union<double, String>((double)value3);
                    }))};
        Serial.print(F("everything "));
        tsino::inspect(Serial, everything);
        Serial.println();
      });
  tsino::Function<void(const String&, tsino::Optional<int32_t>, const tsino::Shared<tsino::Array<uint8_t>>&)> value3 = [](const String& topic, tsino::Optional<int32_t> firstGiven, const tsino::Shared<tsino::Array<uint8_t>>& rest) {
    const int32_t first = firstGiven.valueOr(5);
    Serial.print(F("default "));
    Serial.print(topic);
    Serial.print(F(" "));
    Serial.print(first);
    Serial.print(F(" "));
    Serial.println(rest->length());
  };
  add(
      [value3](const String& topic, const tsino::Shared<tsino::Array<uint8_t>>& values) {
        value3(
            topic,
            tsino::convertOptional(values->get(0)),
            tsino::makeShared<tsino::Array<uint8_t>>(values->slice(1)));
      });
  for (const tsino::Function<void(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)>& handler : handlers) {
    handler(F("none"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
    handler(F("one"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}));
    handler(F("three"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}));
  }
  tsino::Array<uint8_t> mine{1, 2, 3};
  int32_t sendResult = send_(
      [](const String& topic, const tsino::Shared<tsino::Array<uint8_t>>& values) -> int32_t {
        return collect(
            topic,
            (*values)[0],
            tsino::makeShared<tsino::Array<uint8_t>>(values->slice(1)));
      },
      mine);
  Serial.print(sendResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, mine);
  Serial.print(F(" "));
  tsino::inspect(Serial, kept);
  Serial.println();
  Serial.print(
      send_(
          [](const String& topic, const tsino::Shared<tsino::Array<uint8_t>>& values) -> int32_t {
            tsino::Array<tsino::Union<double, String>> list{
                tsino::Union<double, String>(topic),
                tsino::allOf(
                    values->map<tsino::Union<double, String>>(
                        [](int32_t value4) -> tsino::Union<double, String> {
                          return tsino::Union<double, String>((double)value4);
                        }))};
            return wide(list);
          },
          mine));
  Serial.print(F(" "));
  tsino::inspect(Serial, mine);
  Serial.println();
  Serial.print(
      send_(
          tsino::Function<int32_t(const String&, const tsino::Shared<tsino::Array<uint8_t>>&)>::of<decltype(turned), turned>(),
          mine));
  Serial.print(F(" "));
  tsino::inspect(Serial, mine);
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          use(
              [](int32_t a, int32_t b) -> String {
                tsino::Array<uint8_t> both{(uint8_t)a, (uint8_t)b};
                return both.join(F("/"));
              })));
  Serial.print(F(" "));
  Serial.print(
      use(
          [](int32_t a, int32_t b) -> String {
            return joined(a, tsino::Array<uint8_t>{(uint8_t)b});
          }));
  Serial.print(F(" "));
  Serial.println(
      use(
          [](int32_t a, int32_t b) -> String {
            return tsino::concat(String(a), String(b), String(0));
          }));
  tsino::Function<String(const tsino::Optional<String>&, const tsino::Optional<String>&)> value4 = [](const tsino::Optional<String>& key, const tsino::Optional<String>& valueGiven) -> String {
    const String value4 = valueGiven.has() ? valueGiven.value() : String(F("on"));
    return tsino::concat(tsino::optionalText(key), F("="), value4);
  };
  tsino::Function<String(const tsino::Optional<String>&, const tsino::Shared<tsino::Array<String>>&)> value5 = [](const tsino::Optional<String>& first, const tsino::Shared<tsino::Array<String>>& others) -> String {
    return tsino::concat(
        tsino::optionalText(first),
        F(" and "),
        String(others->length()),
        F(" more"));
  };
  commands = tsino::makeRecord<tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)>>(
      {
          {
              F("echo"),
              [](const tsino::Shared<tsino::Array<String>>& words) -> String {
                return words->join(F(" "));
              }},
          {
              F("set"),
              [value4](const tsino::Shared<tsino::Array<String>>& words) -> String {
                return value4(words->get(0), words->get(1));
              }},
          {
              F("say"),
              [value5](const tsino::Shared<tsino::Array<String>>& words) -> String {
                return value5(
                    words->get(0),
                    tsino::makeShared<tsino::Array<String>>(words->slice(1)));
              }},
          {
              F("help"),
              [](const tsino::Shared<tsino::Array<String>>&) -> String {
                return commands->keys().join();
              }}});
  tsino::Array<String> list{
      F("echo a b"),
      F("set led"),
      F("set led off"),
      F("say hello to all"),
      F("help")};
  for (const String& line : list) {
    tsino::Array<String> splitResult = tsino::split(line, F(" "));
    const String& name = splitResult[0];
    tsino::Array<String> words = splitResult.slice(1);
    Serial.println(commands->at(name)(tsino::makeShared<tsino::Array<String>>(words.copy())));
  }
}

void loop() {}
