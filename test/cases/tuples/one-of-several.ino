// one-of-several: written by tsino from one-of-several.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct Show;
struct Command;
struct Rows;

struct Show : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Command : tsino::Object {
  String item0;
  tsino::Union<bool, double> item1;
  void construct(String item0, tsino::Union<bool, double> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.endList();
  }
};

struct Rows : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.endList();
  }
};

String show(const tsino::Ref<Show>& given) {
  const String& a = given->item0;
  const double b = given->item1;
  return tsino::concat(a, tsino::toText(b));
}

String run(const tsino::Ref<Command>& command) {
  if (command->item0 == F("go")) {
    return tsino::concat(F("go "), tsino::toText(command->item1.get<double>() + 1.0));
  }
  return command->item1.get<bool>() ? F("light on") : F("light off");
}

String state(const tsino::Ref<Command>& command) {
  const String& verb = command->item0;
  const tsino::Union<bool, double>& argument = command->item1;
  if (verb == F("go")) {
    return tsino::concat(verb, F("="), tsino::toText(argument.get<double>() / 2.0));
  } else if (verb == F("light")) {
    return tsino::concat(verb, F("="), !argument.get<bool>() ? F("true") : F("false"));
  }
  tsino::unreachable();
}

void change(const tsino::Ref<Command>& command) {
  if (command->item0 == F("go")) {
    tsino::Ref<Command> object = command;
    object->item1 = object->item1.get<double>() * 10.0;
  }
}

void setup() {
  Serial.begin(115200);
  // @run
  // Tuples of one length that differ in what their elements may be: taken apart, walked, compared, changed, shown.
  tsino::Array<tsino::Ref<Rows>> rows{
      tsino::make<Rows>(F("mm"), 0.001),
      tsino::make<Rows>(F("m"), 1.0),
      tsino::make<Rows>(F("k"), 1000.0)};
  for (const tsino::Ref<Rows>& row : rows) {
    const String& name = row->item0;
    const double factor = row->item1;
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    tsino::inspect(Serial, factor);
    Serial.println();
  }
  Serial.println(
      rows.map<String>(
          [](const tsino::Ref<Rows>& given) -> String {
            const String& name = given->item0;
            const double factor = given->item1;
            return tsino::concat(name, tsino::toText(factor));
          }).join());
  const String unit = rows[1]->item0;
  Serial.print(tsino::withoutFormat(unit));
  Serial.print(F(" "));
  tsino::inspect(Serial, rows[2]->item1);
  Serial.print(F(" "));
  Serial.print(rows.length());
  Serial.print(F(" "));
  Serial.print(tsino::toJson(rows));
  Serial.print(F(" "));
  tsino::inspect(Serial, rows);
  Serial.println();
  Serial.print(tsino::withoutFormat(show(tsino::make<Show>(F("x"), 1.0))));
  Serial.print(F(" "));
  Serial.println(show(tsino::make<Show>(F("y"), 2.5)));
  tsino::Array<tsino::Ref<Command>> commands{
      tsino::make<Command>(F("go"), tsino::Union<bool, double>(3.0)),
      tsino::make<Command>(F("light"), tsino::Union<bool, double>(true)),
      tsino::make<Command>(F("go"), tsino::Union<bool, double>(0.5))};
  for (const tsino::Ref<Command>& command : commands) {
    Serial.print(tsino::withoutFormat(run(command)));
    Serial.print(F(" "));
    Serial.print(state(command));
    Serial.print(F(" "));
    Serial.print(2);
    Serial.print(F(" "));
    Serial.print(command->item0);
    Serial.print(F("-"));
    Serial.print(
        command->item1.is<bool>() ? String(command->item1.get<bool>() ? F("true") : F("false")) : tsino::toText(
            command->item1.get<double>()));
    Serial.print(F(" "));
    tsino::inspect(Serial, command);
    Serial.println();
  }
  for (const tsino::Ref<Command>& command : commands) {
    const String& verb = command->item0;
    const tsino::Union<bool, double>& argument = command->item1;
    Serial.print(tsino::withoutFormat(verb));
    Serial.print(F(" "));
    Serial.print(argument.is<bool>() ? F("boolean") : F("number"));
    Serial.print(F(" "));
    tsino::printUnion(Serial, argument);
    Serial.println();
  }
  const String verb = commands[1]->item0;
  Serial.print(tsino::withoutFormat(verb));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(commands));

  const tsino::Ref<Command> first = commands[0];
  const tsino::Ref<Command> same = first;
  if (first->item0 == F("go")) {
    tsino::Ref<Command> object = first;
    object->item1 = object->item1.get<double>() + 2.0;
  }
  tsino::Ref<Command> element = commands[1];
  tsino::inspect(Serial, same);
  Serial.print(F(" "));
  Serial.print(commands[0] == first ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::concat(
          element->item0,
          F(","),
          element->item1.is<bool>() ? String(element->item1.get<bool>() ? F("true") : F("false")) : tsino::toText(
              element->item1.get<double>())));
  commands.set(1, first);
  commands.forEach([](const tsino::Ref<Command>& command) { change(command); });
  tsino::inspect(Serial, commands);
  Serial.print(F(" "));
  Serial.println(
      commands.map<String>(
          [](const tsino::Ref<Command>& command) -> String { return run(command); }).join(F(" | ")));
  const tsino::Optional<tsino::Ref<Command>> found = commands.find(
      [](const tsino::Ref<Command>& command) -> bool { return command->item0 == F("light"); });
  Serial.print(!found.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      commands.filter(
          [](const tsino::Ref<Command>& command) -> bool {
            const String& name = command->item0;
            return name == F("go");
          }).length());
}

void loop() {}
