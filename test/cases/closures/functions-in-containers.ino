// functions-in-containers: written by tsino from functions-in-containers.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Robot;

struct Robot : tsino::Object {
  String name;
  tsino::Function<String()> speak;
  tsino::Function<String(const String&)> greet;
  void construct(String name, tsino::Function<String()> speak, tsino::Function<String(const String&)> greet) {
    this->name = tsino::moved(name);
    this->speak = tsino::moved(speak);
    this->greet = tsino::moved(greet);
  }
};

double volume = 5.0;

tsino::Array<tsino::Function<String()>> stages{
    []() -> String { return F("one"); },
    []() -> String { return F("two"); }};

const tsino::Ref<Robot> robot = tsino::make<Robot>(
    "R2",
    []() -> String { return F("beep"); },
    [](const String& to) -> String { return tsino::concat(F("hi "), to); });

void setup() {
  Serial.begin(115200);
  const auto operations = tsino::makeRecord<tsino::Function<double(int32_t, int32_t)>>(
      {
          {F("+"), [](int32_t a, int32_t b) -> double { return a + b; }},
          {F("-"), [](int32_t a, int32_t b) -> double { return a - b; }},
          {F("*"), [](int32_t a, int32_t b) -> double { return a * b; }}});
  operations->set(
      F("/"),
      [](int32_t a, int32_t b) -> double { return b == 0 ? 0.0 : (double)a / b; });
  tsino::Array<String> list{F("+"), F("-"), F("*"), F("/")};
  for (const String& symbol : list) {
    Serial.print(tsino::withoutFormat(symbol));
    Serial.print(F(" "));
    tsino::inspect(Serial, operations->at(symbol)(7, 2));
    Serial.println();
  }
  const tsino::Function<double(int32_t, int32_t)> minus = operations->at(F("-"));
  operations->set(F("-"), operations->at(F("+")));
  tsino::inspect(Serial, operations->at(F("-"))(7, 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, minus(7, 2));
  Serial.print(F(" "));
  Serial.println(!operations->has(F("?")) ? F("true") : F("false"));

  const auto commands = tsino::makeShared<tsino::Map<String, tsino::Function<String(const String&)>>>();
  commands->set(
      F("up"),
      [](const String& argument) -> String {
        return tsino::concat(F("volume "), tsino::toText(volume += tsino::toNumber(argument)));
      });
  commands->set(
      F("say"),
      [](const String& argument) -> String { return tsino::toUpperCase(argument); });
  tsino::Array<String> list2{F("up 3"), F("say hello"), F("up -1"), F("jump 1")};
  for (const String& line : list2) {
    tsino::Array<String> splitResult = tsino::split(line, F(" "));
    tsino::Optional<String> getResult = splitResult.get(0);
    const String name = getResult.has() ? getResult.value() : String(F(""));
    tsino::Optional<String> getResult2 = splitResult.get(1);
    const String argument = getResult2.has() ? getResult2.value() : String(F(""));
    const tsino::Optional<tsino::Function<String(const String&)>> command = commands->get(name);
    Serial.println(command.has() ? command.value()(argument) : tsino::concat(F("no "), name));
  }
  stages.unshift([]() -> String { return tsino::concat(String(stages.length()), F(" stages")); });
  stages.set(3, []() -> String { return tsino::concat(stages[0](), F("!")); });
  Serial.println(
      stages.map<String>([](const tsino::Function<String()>& stage) -> String { return stage(); }).join(
          F(", ")));
  stages.pop();
  tsino::Optional<tsino::Function<String()>> atResult = stages.at(-1);
  tsino::Optional<tsino::Function<String()>> atResult2 = stages.at(5);
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              atResult.has() ? tsino::Optional<String>(atResult.value()()) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          atResult2.has() ? tsino::Optional<String>(atResult2.value()()) : tsino::Optional<String>{}));
  Serial.print(tsino::withoutFormat(robot->speak()));
  Serial.print(F(" "));
  Serial.println(robot->greet(F("you")));
  robot->speak = []() -> String { return tsino::concat(robot->name, F(" is tired")); };
  Serial.println(robot->speak());
}

void loop() {}
