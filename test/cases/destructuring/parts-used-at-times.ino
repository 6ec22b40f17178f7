// parts-used-at-times: written by tsino from parts-used-at-times.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/unreachable.h"

struct State;

struct State : tsino::Object {
  bool led = false;
  double level = 0;
  String colour;
  void construct(bool led, double level, String colour) {
    this->led = led;
    this->level = level;
    this->colour = tsino::moved(colour);
  }
};

const tsino::Ref<State> state = tsino::make<State>(false, 0.0, "none");

String run(const String& line) {
  tsino::Array<String> splitResult = tsino::split(tsino::trim(line), F(" "));
  const String& verb = splitResult[0];
  const tsino::Optional<String> argument = splitResult.get(1);
  const tsino::Optional<String> unit = splitResult.get(2);
  if (verb == F("on") || verb == F("off")) {
    state->led = verb == F("on");
    return tsino::concat(F("led "), state->led ? F("true") : F("false"));
  } else if (verb == F("level")) {
    state->level = tsino::toNumber(argument.value()) * (unit == F("%") ? 2.55 : 1.0);
    return tsino::concat(F("level "), tsino::toText(state->level));
  } else if (verb == F("colour")) {
    state->colour = tsino::toLowerCase(argument.value());
    return tsino::concat(F("colour "), state->colour);
  } else {
    return tsino::concat(F("what is "), verb, F("?"));
  }
  tsino::unreachable();
}

// Behind a way out, and in a function that is not called for each.
double span(const String& text) {
  tsino::Array<double> mapResult = tsino::split(text, F("-")).map<double>(
      [](const String& value) -> double { return tsino::toNumber(value); });
  const double from = mapResult[0];
  const tsino::Optional<double> to = mapResult.get(1);
  if (!tsino::includes(text, F("-"))) return 0.0;
  return to.value() - from;
}

// Both branches need it: a plain variable.
String join(const String& text) {
  tsino::Array<String> splitResult = tsino::split(text, F(","));
  const String& first = splitResult[0];
  const String& second = splitResult[1];
  if (tsino::length(first) > 2) {
    return tsino::concat(second, first);
  } else {
    return tsino::concat(first, F("/"), second);
  }
}

void setup() {
  Serial.begin(115200);

  tsino::Array<String> list{
      F("on"),
      F("level 12"),
      F("level 50 %"),
      F("colour RED"),
      F(" off "),
      F("dance now"),
      F("")};
  for (const String& line : list) Serial.println(run(line));

  tsino::inspect(Serial, span(F("3-10")));
  Serial.print(F(" "));
  tsino::inspect(Serial, span(F("5")));
  Serial.print(F(" "));
  tsino::inspect(Serial, span(F("2.5-4")));
  Serial.println();

  tsino::Array<tsino::Function<String()>> later;
  tsino::Array<String> list2{F("host=esp"), F("debug"), F("port=80")};
  for (const String& pair : list2) {
    tsino::Array<String> splitResult = tsino::split(pair, F("="));
    const String& key = splitResult[0];
    const tsino::Optional<String> value = splitResult.get(1);
    later.push(
        [key, value]() -> String {
          return key == F("debug") ? String(F("debugging")) : tsino::concat(
              key,
              F(" is "),
              tsino::optionalText(value));
        });
  }
  for (const tsino::Function<String()>& tell : later) Serial.println(tell());

  Serial.print(tsino::withoutFormat(join(F("a,b"))));
  Serial.print(F(" "));
  Serial.println(join(F("long,er")));
}

void loop() {}
