// forget-their-names: written by tsino from forget-their-names.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Machine;
struct Box;

// @run
// @leaks
// Functions that replace, drop or forget the name by which they were called.
struct Machine : tsino::Object {
  String log;
  tsino::Function<void()> step;
  tsino::Function<String(const String&)> done;
  tsino::Array<tsino::Function<void(int32_t)>> handlers;
  tsino::Shared<tsino::Map<String, tsino::Function<String()>>> byName;
  void construct();
  void start();
  void end(const String& label);
  String run(int32_t times);
  void once(const String& text);
};

struct Box : tsino::Object {
  tsino::Function<double(double)> double_;
  tsino::Function<double()> swap;
  void construct(tsino::Function<double(double)> double_, tsino::Function<double()> swap) {
    this->double_ = tsino::moved(double_);
    this->swap = tsino::moved(swap);
  }
};

void Machine::construct() {
  const tsino::Ref<Machine> self = tsino::Ref<Machine>(this);
  this->log = F("");
  this->step = [self] { self->start(); };
  this->handlers = tsino::Array<tsino::Function<void(int32_t)>>{};
  this->byName = tsino::makeShared<tsino::Map<String, tsino::Function<String()>>>();
  const String own = tsino::concat(String(1 + 1), F("!"));
  this->done = [own](const String& text) -> String { return tsino::concat(text, own); };
}

void Machine::start() {
  const tsino::Ref<Machine> self = tsino::Ref<Machine>(this);
  const String label = tsino::concat(F("start "), String(tsino::length(this->log)));
  this->step = [self, label] {
    self->step = [self, label] { self->end(label); };
    self->log += tsino::concat(label, F(";"));
  };
}

void Machine::end(const String& label) {
  const tsino::Ref<Machine> self = tsino::Ref<Machine>(this);
  this->log += tsino::concat(F("end of "), label, F(";"));
  this->step = [self] { self->start(); };
}

String Machine::run(int32_t times) {
  for (int32_t i = 0; i < times; i++) tsino::hold(this->step)();
  return this->done(this->log);
}

void Machine::once(const String& text) {
  const tsino::Ref<Machine> self = tsino::Ref<Machine>(this);
  const int32_t at = this->handlers.length();
  this->handlers.push(
      [self, text, at](int32_t n) {
        self->handlers.remove(0, 1);
        self->log = tsino::concat(text, String(n), String(at));
      });
}
const tsino::Ref<Machine> machine = tsino::make<Machine>();

tsino::Optional<tsino::Function<String()>> callback;

void arm(const String& text) {
  callback = tsino::Optional<tsino::Function<String()>>(
      [text]() -> String {
        callback = {};
        const String again = tsino::concat(text, F(" once"));
        return again;
      });
}

String local() {
  tsino::Ref<tsino::Cell<tsino::Function<String()>>> next = tsino::make<tsino::Cell<tsino::Function<String()>>>();
  tsino::Ref<tsino::Cell<int32_t>> count = tsino::make<tsino::Cell<int32_t>>(0);
  next->value = [count, next]() -> String {
    const String text = tsino::concat(F("first "), String(count->value));
    next->value = [text]() -> String { return tsino::concat(F("second "), text); };
    count->value++;
    return text;
  };
  String value = tsino::hold(next->value)();
  String value2 = tsino::hold(next->value)();
  return tsino::concat(value, F(" "), value2, F(" "), String(count->value));
}

double apply(const tsino::Function<double(double)>& f, int32_t times) {
  double value = 1.0;
  for (int32_t i = 0; i < times; i++) value = f(value);
  return value;
}
const tsino::Ref<Box> box = tsino::make<Box>(
    [](double x) -> double { return x * 2.0; },
    []() -> double { return 0.0; });

void setup() {
  Serial.begin(115200);
  Serial.println(machine->run(6));
  machine->once(F("a"));
  machine->once(F("b"));
  tsino::Optional<tsino::Function<void(int32_t)>> getResult = machine->handlers.get(0);
  if (getResult.has()) getResult.value()(1);
  Serial.print(tsino::withoutFormat(machine->log));
  Serial.print(F(" "));
  Serial.println(machine->handlers.length());
  for (int32_t i = 0; i < machine->handlers.length(); i++) {
    const tsino::Function<void(int32_t)> handler = machine->handlers[i];
    handler(2);
  }
  Serial.print(tsino::withoutFormat(machine->log));
  Serial.print(F(" "));
  Serial.println(machine->handlers.length());
  machine->byName->set(
      F("x"),
      []() -> String {
        const String& text = machine->log;
        machine->byName->remove(F("x"));
        return tsino::concat(F("deleted after "), text);
      });
  tsino::Optional<tsino::Function<String()>> getResult2 = machine->byName->get(F("x"));
  String withoutFormatResult = tsino::withoutFormat(
      tsino::optionalText(
          getResult2.has() ? tsino::Optional<String>(getResult2.value()()) : tsino::Optional<String>{}));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(machine->byName->size());
  arm(F("module"));
  String withoutFormatResult2 = tsino::withoutFormat(
      tsino::optionalText(
          callback.has() ? tsino::Optional<String>(tsino::hold(callback.value())()) : tsino::Optional<String>{}));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(!callback.has() ? F("true") : F("false"));
  Serial.println(local());
  box->swap = []() -> double {
    const tsino::Function<double(double)> before = box->double_;
    box->double_ = [](double x) -> double { return x + 100.0; };
    double value = before(3.0);
    return value + tsino::hold(box->double_)(1.0);
  };
  double applyResult = apply(tsino::Function<double(double)>(box->double_), 5);
  double value = box->swap();
  double applyResult2 = apply(tsino::Function<double(double)>(box->double_), 2);
  tsino::inspect(Serial, applyResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, applyResult2);
  Serial.println();
  double applyResult3 = apply(
      [](double x) -> double {
        box->double_ = [](double y) -> double { return y; };
        return x + 1.0;
      },
      3);
  double value2 = tsino::hold(box->double_)(7.0);
  tsino::inspect(Serial, applyResult3);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
}

void loop() {}
