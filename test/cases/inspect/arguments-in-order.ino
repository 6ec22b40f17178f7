// arguments-in-order: written by tsino from arguments-in-order.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct State;
struct Counter;

struct State : tsino::Object {
  int32_t count = 0;
  tsino::Shared<tsino::Array<String>> log;
  void construct(int32_t count, tsino::Shared<tsino::Array<String>> log) {
    this->count = count;
    this->log = tsino::moved(log);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("count"), this->count);
    out.field(F("log"), this->log);
    out.end();
  }
};

struct Counter : tsino::Object {
  int32_t value = 0;
  void construct();
  tsino::Ref<Counter> up();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Counter"), *this);
    out.field(F("value"), this->value);
    out.end();
  }
};

const tsino::Ref<State> state = tsino::make<State>(
    0,
    tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"start"}));

int32_t next() {
  state->count += 1;
  state->log->push(tsino::concat(F("step "), String(state->count)));
  return state->count;
}
tsino::Shared<tsino::Array<uint8_t>> current = tsino::makeShared<tsino::Array<uint8_t>>(
    tsino::Array<uint8_t>{10});

const __FlashStringHelper* replace() {
  current = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{20, 30});
  return F("replaced");
}

tsino::Ref<Counter> Counter::up() {
  this->value += 1;
  return tsino::Ref<Counter>(this);
}

void Counter::construct() {
  this->value = 0;
}
tsino::Array<tsino::Array<uint8_t>> rows{tsino::Array<uint8_t>{1}, tsino::Array<uint8_t>{2}};

int32_t grow() {
  rows.set(0, tsino::Array<uint8_t>{5, 6});
  rows.push(tsino::Array<uint8_t>{3});
  return rows.length();
}

tsino::Array<String> noisy(const __FlashStringHelper* text) {
  Serial.print(F("made "));
  Serial.println(text);
  return tsino::Array<String>{text};
}

void nothing() {
  state->count = -1;
}

void setup() {
  Serial.begin(115200);
  // @run
  // All arguments have their values before the first one is printed.
  tsino::Array<uint8_t> list{1};
  int32_t pushResult = list.push(2);
  String popResult = tsino::optionalText(list.pop());
  tsino::inspect(Serial, list);
  Serial.print(F(" "));
  Serial.print(pushResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, list);
  Serial.print(F(" "));
  Serial.print(popResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, list);
  Serial.println();
  tsino::Ref<State> value = state;
  int32_t nextResult = next();
  int32_t count = state->count;
  int32_t nextResult2 = next();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.print(nextResult);
  Serial.print(F(" "));
  Serial.print(count);
  Serial.print(F(" "));
  Serial.print(nextResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, state);
  Serial.println();
  tsino::Shared<tsino::Array<String>> value2 = state->log;
  int32_t value3 = state->count;
  int32_t nextResult3 = next();
  Serial.print(F("before "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.print(nextResult3);
  Serial.print(F(" "));
  tsino::inspect(Serial, state->log);
  Serial.println();
  tsino::Shared<tsino::Array<uint8_t>> value4 = current;
  const __FlashStringHelper* replaceResult = replace();
  tsino::inspect(Serial, value4);
  Serial.print(F(" "));
  Serial.print(replaceResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, current);
  Serial.println();
  const tsino::Ref<Counter> counter = tsino::make<Counter>();
  tsino::Ref<Counter> value5 = counter->up();
  int32_t value6 = counter->value;
  tsino::Ref<Counter> value7 = counter->up();
  int32_t value8 = counter->up()->value;
  tsino::inspect(Serial, value5);
  Serial.print(F(" "));
  Serial.print(value6);
  Serial.print(F(" "));
  tsino::inspect(Serial, value7);
  Serial.print(F(" "));
  Serial.print(value8);
  Serial.print(F(" "));
  tsino::inspect(Serial, counter);
  Serial.println();
  int32_t growResult = grow();
  tsino::inspect(Serial, rows);
  Serial.print(F(" "));
  Serial.println(growResult);
  int32_t count2 = state->count;
  int32_t value9 = count2 + next();
  Serial.print(value9);
  Serial.print(F(" "));
  tsino::inspect(Serial, state);
  Serial.println();
  tsino::Array<String> value10 = noisy(F("a"));
  tsino::Array<String> value11 = noisy(F("b"));
  tsino::inspect(Serial, value10);
  Serial.print(F(" "));
  tsino::inspect(Serial, value11);
  Serial.println();
  tsino::Ref<State> value12 = state;
  const __FlashStringHelper* value13 = ((void)nothing(), F("undefined"));
  tsino::inspect(Serial, value12);
  Serial.print(F(" "));
  Serial.print(value13);
  Serial.print(F(" "));
  Serial.println(state->count);
}

void loop() {}
