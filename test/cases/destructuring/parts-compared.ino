// parts-compared: written by tsino from parts-compared.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/unreachable.h"

struct Shell;

struct Shell : tsino::Object {
  tsino::Array<String> log;
  void construct();
  void exec(const String& line);
};

// @run
// Parts of a line or of a list of words that are compared or asked for: one that is missing equals nothing.
String describe(const String& line) {
  tsino::Array<String> splitResult = tsino::split(line, F(" "));
  const String& name = splitResult[0];
  const tsino::Optional<String> state = splitResult.get(1);
  return tsino::concat(name, F(": "), state == F("on") ? F("yes") : F("no"));
}

String reply(const tsino::Array<String>& given) {
  const tsino::Optional<String> command = given.get(0);
  const tsino::Optional<String> argument = given.get(1);
  if (command == F("set")) {
    return tsino::concat(F("set "), tsino::optionalText(argument));
  } else if (command == F("get")) {
    return F("get");
  } else {
    return F("?");
  }
  tsino::unreachable();
}

bool isOn(tsino::Optional<String>& state) {
  return state == F("on");
}

String turn(const String& line) {
  tsino::Array<String> splitResult = tsino::split(line, F(" "));
  const String& name = splitResult[0];
  tsino::Optional<String> state = splitResult.get(1);
  if (state == F("toggle")) state = tsino::Optional<String>(F("on"));
  tsino::Optional<String> choice = state;
  if (choice == F("on") || choice == F("off")) {
    return tsino::concat(name, F(" "), isOn(state) ? F("true") : F("false"));
  } else {
    return tsino::concat(name, F(" stays"));
  }
  tsino::unreachable();
}

bool Shell_same(const tsino::Array<String>& readonlyArray) {
  const tsino::Optional<String> a = readonlyArray.get(0);
  const tsino::Optional<String> b = readonlyArray.get(1);
  return a == b;
}

void Shell::exec(const String& line) {
  tsino::Array<String> splitResult = tsino::split(line, F(" "));
  const String& command = splitResult[0];
  tsino::Array<String> rest = splitResult.slice(1);
  const tsino::Optional<String> first = rest.get(0);
  const tsino::Optional<String> second = rest.get(1);
  if (first == F("quiet") || first == second) return;
  this->log.push(second == F("loud") && command != first ? tsino::toUpperCase(command) : command);
}

void Shell::construct() {
  this->log = tsino::Array<String>{};
}

int32_t find(const tsino::Array<String>& given, const String& wanted) {
  const tsino::Optional<String> a = given.get(0);
  const tsino::Optional<String> b = given.get(1);
  return a == wanted ? 0 : b == wanted ? 1 : -1;
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(describe(F("led on"))));
  Serial.print(F(" "));
  Serial.print(describe(F("led")));
  Serial.print(F(" "));
  Serial.println(describe(F("led off")));
  Serial.print(tsino::withoutFormat(reply(tsino::Array<String>{F("get")})));
  Serial.print(F(" "));
  Serial.print(reply(tsino::Array<String>{F("set"), F("5")}));
  Serial.print(F(" "));
  Serial.println(reply(tsino::Array<String>{}));
  Serial.print(tsino::withoutFormat(turn(F("led toggle"))));
  Serial.print(F(" "));
  Serial.print(turn(F("led off")));
  Serial.print(F(" "));
  Serial.println(turn(F("led")));

  tsino::Array<tsino::Shared<tsino::Array<String>>> rows = tsino::Array<String>{
      F("a=1"),
      F("b"),
      F("c=3")}.map<tsino::Shared<tsino::Array<String>>>(
      [](const String& line) -> tsino::Shared<tsino::Array<String>> {
        return tsino::makeShared<tsino::Array<String>>(tsino::split(line, F("=")));
      });
  Serial.print(
      rows.filter(
          [](const tsino::Shared<tsino::Array<String>>& given) -> bool {
            const tsino::Optional<String> value = given->get(1);
            return value != F("3");
          }).length());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      rows.map<String>(
          [](const tsino::Shared<tsino::Array<String>>& given) -> String {
            const String& key = (*given)[0];
            const tsino::Optional<String> value = given->get(1);
            return tsino::truthy(value) ? tsino::concat(key, value.value()) : key;
          }));
  Serial.println();
  for (const tsino::Shared<tsino::Array<String>>& row : rows) {
    const String& key = (*row)[0];
    const tsino::Optional<String> value = row->get(1);
    if (value == F("1") || value == key) Serial.println(key);
  }
  const tsino::Ref<Shell> shell = tsino::make<Shell>();
  tsino::Array<String> list{F("go x loud"), F("go"), F("run quiet"), F("run x")};
  for (const String& line : list) shell->exec(line);
  Serial.print(tsino::withoutFormat(shell->log.join()));
  Serial.print(F(" "));
  Serial.print(Shell_same(tsino::Array<String>{F("a")}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(Shell_same(tsino::Array<String>{}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(Shell_same(tsino::Array<String>{F("q"), F("q")}) ? F("true") : F("false"));

  const auto handlers = tsino::makeRecord<tsino::Function<String(const tsino::Shared<tsino::Array<String>>&)>>(
      {
          {
              F("set"),
              [](const tsino::Shared<tsino::Array<String>>& given) -> String {
                const String& name = (*given)[0];
                const tsino::Optional<String> value = given->get(1);
                return value == F("1") ? tsino::concat(name, F(" set")) : tsino::concat(
                    name,
                    F(" unset"));
              }},
          {
              F("get"),
              [](const tsino::Shared<tsino::Array<String>>& given) -> String {
                const tsino::Optional<String> name = given->get(0);
                return name == F("all") ? F("everything") : F("one");
              }}});
  Serial.print(
      tsino::withoutFormat(
          handlers->at(F("set"))(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("1")}))));
  Serial.print(F(" "));
  Serial.print(
      handlers->at(F("set"))(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")})));
  Serial.print(F(" "));
  Serial.print(
      handlers->at(F("get"))(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})));
  Serial.print(F(" "));
  Serial.println(
      handlers->at(F("get"))(
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("all")})));
  Serial.print(find(tsino::Array<String>{F("p"), F("q")}, F("q")));
  Serial.print(F(" "));
  Serial.print(find(tsino::Array<String>{F("p")}, F("p")));
  Serial.print(F(" "));
  Serial.print(find(tsino::Array<String>{F("p")}, F("q")));
  Serial.print(F(" "));
  Serial.println(find(tsino::Array<String>{}, F("q")));
}

void loop() {}
