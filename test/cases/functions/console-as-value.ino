// console-as-value: written by tsino from console-as-value.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-each.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Show;
struct Logger;

struct Show : tsino::Object {
  int32_t x = 0;
  tsino::Shared<tsino::Array<uint8_t>> list;
  void construct(int32_t x, tsino::Shared<tsino::Array<uint8_t>> list) {
    this->x = x;
    this->list = tsino::moved(list);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("list"), this->list);
    out.end();
  }
};

// @run
// console.log and its kin as values: a default, a field, an element, chosen, handed on.
struct Logger : tsino::Object {
  tsino::Function<void(const String&)> out;
  void construct(const tsino::Optional<tsino::Function<void(const String&)>>& outGiven = {});
  void say(const __FlashStringHelper* text);
};

void Logger::construct(const tsino::Optional<tsino::Function<void(const String&)>>& outGiven) {
  tsino::Function<void(const String&)> out = outGiven.has() ? outGiven.value() : [](const String& value) {
    Serial.println(value);
  };
  this->out = tsino::moved(out);
}

void Logger::say(const __FlashStringHelper* text) {
  this->out(tsino::concat(F("> "), text));
}
tsino::Array<String> kept;

tsino::Function<void(const String&)> report(bool quiet) {
  return quiet ? [](const String&) {} : [](const String& value) { Serial.println(value); };
}

void each(const tsino::Array<uint8_t>& list, const tsino::Function<void(int32_t)>& f) {
  for (const int32_t item : list) f(item);
}

void each_(const tsino::Array<String>& list, const tsino::Function<void(const String&)>& f) {
  for (const String& item : list) f(item);
}

void setup() {
  Serial.begin(115200);
  tsino::make<Logger>()->say(F("plain"));
  tsino::make<Logger>(
      tsino::Optional<tsino::Function<void(const String&)>>(
          [](const String& line) { kept.push(line); }))->say(F("kept"));
  tsino::inspect(Serial, kept);
  Serial.println();

  const tsino::Function<void(const String&, double)> both = [](const String& value, double value2) {
    Serial.print(tsino::withoutFormat(value));
    Serial.print(F(" "));
    tsino::inspect(Serial, value2);
    Serial.println();
  };
  both(F("n"), 1.5);
  both(F("100%"), 0.0);
  const tsino::Function<void(const tsino::Shared<tsino::Array<tsino::Union<double, String>>>&)> many = [](const tsino::Shared<tsino::Array<tsino::Union<double, String>>>& value) {
    tsino::inspectEach(Serial, value);
    Serial.println();
  };
  many(
      tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
          tsino::Array<tsino::Union<double, String>>{}));
  many(
      tsino::makeShared<tsino::Array<tsino::Union<double, String>>>(
          tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(String(F("a"))),
              tsino::Union<double, String>(2.0),
              tsino::Union<double, String>(String(F("b")))}));
  const auto sinks = tsino::makeRecord<tsino::Function<void(const String&)>>(
      {
          {F("info"), [](const String& value) { Serial.println(value); }},
          {F("warn"), [](const String& value) { Serial.println(value); }},
          {F("error"), [](const String& value) { Serial.println(value); }}});
  for (const auto& entry : sinks->entries()) {
    const String& level = entry.key();
    const tsino::Function<void(const String&)>& sink = entry.value();
    sink(tsino::concat(F("at "), level));
  }
  const tsino::Function<void(const tsino::Ref<Show>&)> show = [](const tsino::Ref<Show>& value) {
    tsino::inspect(Serial, value);
    Serial.println();
  };
  show(tsino::make<Show>(1, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})));
  report(false)(F("loud"));
  report(true)(F("never"));
  each(tsino::Array<uint8_t>{1, 2}, [](int32_t value) { Serial.println(value); });
  each_(tsino::Array<String>{F("x")}, [](const String& value) { Serial.println(value); });
  tsino::Function<void(const String&)> out = [](const String& value) { Serial.println(value); };
  out(F("before"));
  out = [](const String& text) { kept.push(text); };
  out(F("after"));
  tsino::inspect(Serial, kept);
  Serial.println();
}

void loop() {}
