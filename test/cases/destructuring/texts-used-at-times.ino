// texts-used-at-times: written by tsino from texts-used-at-times.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/unreachable.h"

struct Command;

struct Command : tsino::Object {
  String name;
  tsino::Shared<tsino::Array<String>> args;
  void construct(String name, tsino::Shared<tsino::Array<String>> args) {
    this->name = tsino::moved(name);
    this->args = tsino::moved(args);
  }
};

tsino::Ref<Command> parse(const String& line) {
  tsino::Array<String> splitResult = tsino::split(line, F(" "));
  const String& name = splitResult[0];
  tsino::Shared<tsino::Array<String>> args = tsino::makeShared<tsino::Array<String>>(
      splitResult.slice(1));
  return tsino::make<Command>(name, tsino::moved(args));
}

String run(const tsino::Ref<Command>& command) {
  const tsino::Optional<String> first = command->args->get(0);
  const tsino::Optional<String> second = command->args->get(1);
  const String& choice = command->name;
  if (choice == F("on")) {
    return F("on");
  } else if (choice == F("set")) {
    return tsino::concat(
        F("set "),
        tsino::optionalText(first),
        F("="),
        tsino::optionalText(second));
  } else if (choice == F("get")) {
    return tsino::toUpperCase(first.value());
  } else if (choice == F("move")) {
    return tsino::concat(
        tsino::optionalText(first),
        F(" by "),
        tsino::toText(tsino::toNumber(second.value()) / 2.0));
  } else {
    return tsino::concat(F("what is "), command->name, F("?"));
  }
  tsino::unreachable();
}

String address(const tsino::Array<String>& parts) {
  tsino::Optional<String> host = parts.get(0);
  const tsino::Optional<String> port = parts.get(1);
  if (parts.length() > 1) {
    return tsino::concat(tsino::optionalText(host), F(":"), tsino::optionalText(port));
  } else if (parts.length() == 1) {
    return tsino::moved(host.value());
  }
  return F("nowhere");
}

// What is needed behind a way out is checked by who wrote it: plain variables.
String joined(const tsino::Array<String>& parts) {
  const String& first = parts[0];
  const String& second = parts[1];
  if (parts.length() != 2) return F("no pair");
  return tsino::concat(first, second);
}

void setup() {
  Serial.begin(115200);

  tsino::Array<String> list{F("on"), F("set a 1"), F("get a"), F("move left 3"), F("stop")};
  for (const String& line : list) Serial.println(run(parse(line)));

  Serial.print(tsino::withoutFormat(address(tsino::Array<String>{})));
  Serial.print(F(" "));
  Serial.print(address(tsino::Array<String>{F("h")}));
  Serial.print(F(" "));
  Serial.println(address(tsino::Array<String>{F("h"), F("80")}));

  Serial.print(tsino::withoutFormat(joined(tsino::Array<String>{F("a"), F("b")})));
  Serial.print(F(" "));
  Serial.println(joined(tsino::Array<String>{F("a"), F("b"), F("c")}));
}

void loop() {}
