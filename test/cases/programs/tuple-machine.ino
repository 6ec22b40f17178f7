// tuple-machine: written by tsino from tuple-machine.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/library-errors.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Op;
struct Machine;
struct Programs;

struct Op : tsino::Object {
  String item0;
  tsino::Optional<int32_t> item1;
  tsino::Optional<String> item1_;
  tsino::Optional<String> item2;
  tsino::Optional<int32_t> item2_;
  void construct(String item0, tsino::Optional<int32_t> item1 = {}, tsino::Optional<String> item1_ = {}, tsino::Optional<String> item2 = {}, tsino::Optional<int32_t> item2_ = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item1_ = tsino::moved(item1_);
    this->item2 = tsino::moved(item2);
    this->item2_ = tsino::moved(item2_);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.optionalElement(this->item1);
    out.optionalElement(this->item1_);
    out.optionalElement(this->item2);
    out.optionalElement(this->item2_);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.optionalElement(this->item1);
    out.optionalElement(this->item1_);
    out.optionalElement(this->item2);
    out.optionalElement(this->item2_);
    out.endList();
  }
};

struct Machine : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Op>>> code;
  tsino::Array<double> stack;
  tsino::Shared<tsino::Map<String, double>> names;
  tsino::Shared<tsino::Map<String, int32_t>> labels;
  int32_t steps = 0;
  void construct(const tsino::Shared<tsino::Array<tsino::Ref<Op>>>& code);
  double pop();
  int32_t target(const String& label);
  void run(tsino::Optional<int32_t> mostGiven = {});
};

struct Programs : tsino::Object {
  String item0;
  tsino::Shared<tsino::Array<tsino::Ref<Op>>> item1;
  void construct(String item0, tsino::Shared<tsino::Array<tsino::Ref<Op>>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

void Machine::construct(const tsino::Shared<tsino::Array<tsino::Ref<Op>>>& code) {
  this->stack = tsino::Array<double>{};
  this->names = tsino::makeShared<tsino::Map<String, double>>();
  this->labels = tsino::makeShared<tsino::Map<String, int32_t>>();
  this->steps = 0;
  this->code = code;
  code->forEach(
      [&](const tsino::Ref<Op>& op, int32_t at) {
        if (op->item0 == F("label")) this->labels->set(op->item1_.value(), at);
      });
}

double Machine::pop() {
  const tsino::Optional<double> value = this->stack.pop();
  if (!value.has()) {
    tsino::raise(tsino::make<tsino::Error>(F("the stack is empty")));
    return 0.0;
  }
  return value.value();
}

int32_t Machine::target(const String& label) {
  const tsino::Optional<int32_t> at = this->labels->get(label);
  if (!at.has()) {
    tsino::raise(tsino::makeError<tsino::Error>(F("no label "), label));
    return 0;
  }
  return at.value();
}

void Machine::run(tsino::Optional<int32_t> mostGiven) {
  const int32_t most = mostGiven.valueOr(200);
  for (int32_t at = 0; at < this->code->length(); at++) {
    if (++this->steps > most) {
      tsino::raise(tsino::make<tsino::Error>(F("too many steps")));
      return;
    }
    const tsino::Ref<Op>& op = (*this->code)[at];
    const String& choice = op->item0;
    if (choice == F("push")) {
      this->stack.push((double)op->item1.value());
    } else if (choice == F("add")) {
      double popResult = this->pop();
      if (tsino::thrown()) return;
      double popResult2 = this->pop();
      if (tsino::thrown()) return;
      this->stack.push(popResult + popResult2);
    } else if (choice == F("mul")) {
      double popResult = this->pop();
      if (tsino::thrown()) return;
      double popResult2 = this->pop();
      if (tsino::thrown()) return;
      this->stack.push(popResult * popResult2);
    } else if (choice == F("dup")) {
      const double top = this->pop();
      if (tsino::thrown()) return;
      this->stack.push(top, top);
    } else if (choice == F("label")) {} else if (choice == F("jump")) {
      at = this->target(op->item1_.value());
      if (tsino::thrown()) return;
    } else if (choice == F("jumpIf")) {
      const String& label = op->item1_.value();
      const String& when = op->item2.value();
      const double value = this->pop();
      if (tsino::thrown()) return;
      if (when == F("zero") ? value == 0.0 : value > 0.0) {
        at = this->target(label);
        if (tsino::thrown()) return;
      }
    } else if (choice == F("load")) {
      this->stack.push(this->names->get(op->item1_.value()).valueOr(0.0));
    } else if (choice == F("store")) {
      double popResult = this->pop();
      if (tsino::thrown()) return;
      this->names->set(op->item1_.value(), popResult);
    } else if (choice == F("print")) {
      double popResult = this->pop();
      if (tsino::thrown()) return;
      int32_t value = op->item2_.valueOr(10);
      tsino::checkRadix(value);
      if (tsino::thrown()) return;
      Serial.print(op->item1_.value());
      Serial.print(F(": "));
      Serial.println(tsino::toRadix(popResult, value));
    } else if (choice == F("halt")) {
      return;
    }
  }
}

void setup() {
  Serial.begin(115200);

  tsino::Shared<tsino::Array<tsino::Ref<Op>>> factorial = tsino::makeShared<tsino::Array<tsino::Ref<Op>>>(
      tsino::Array<tsino::Ref<Op>>{
          tsino::make<Op>(F("push"), tsino::Optional<int32_t>(5)),
          tsino::make<Op>(F("store"), tsino::Optional<int32_t>{}, tsino::Optional<String>(F("n"))),
          tsino::make<Op>(F("push"), tsino::Optional<int32_t>(1)),
          tsino::make<Op>(
              F("store"),
              tsino::Optional<int32_t>{},
              tsino::Optional<String>(F("product"))),
          tsino::make<Op>(
              F("label"),
              tsino::Optional<int32_t>{},
              tsino::Optional<String>(F("again"))),
          tsino::make<Op>(F("load"), tsino::Optional<int32_t>{}, tsino::Optional<String>(F("n"))),
          tsino::make<Op>(
              F("jumpIf"),
              tsino::Optional<int32_t>{},
              tsino::Optional<String>(F("done")),
              tsino::Optional<String>(F("zero"))),
          tsino::make<Op>(
              F("load"),
              tsino::Optional<int32_t>{},
              tsino::Optional<String>(F("product"))),
          tsino::make<Op>(F("load"), tsino::Optional<int32_t>{}, tsino::Optional<String>(F("n"))),
          tsino::make<Op>(F("mul")),
          tsino::make<Op>(
              F("store"),
              tsino::Optional<int32_t>{},
              tsino::Optional<String>(F("product"))),
          tsino::make<Op>(F("load"), tsino::Optional<int32_t>{}, tsino::Optional<String>(F("n"))),
          tsino::make<Op>(F("push"), tsino::Optional<int32_t>(-1)),
          tsino::make<Op>(F("add")),
          tsino::make<Op>(F("store"), tsino::Optional<int32_t>{}, tsino::Optional<String>(F("n"))),
          tsino::make<Op>(
              F("jump"),
              tsino::Optional<int32_t>{},
              tsino::Optional<String>(F("again"))),
          tsino::make<Op>(
              F("label"),
              tsino::Optional<int32_t>{},
              tsino::Optional<String>(F("done"))),
          tsino::make<Op>(
              F("load"),
              tsino::Optional<int32_t>{},
              tsino::Optional<String>(F("product"))),
          tsino::make<Op>(F("dup")),
          tsino::make<Op>(
              F("print"),
              tsino::Optional<int32_t>{},
              tsino::Optional<String>(F("product"))),
          tsino::make<Op>(
              F("print"),
              tsino::Optional<int32_t>{},
              tsino::Optional<String>(F("in hex")),
              tsino::Optional<String>{},
              tsino::Optional<int32_t>(16)),
          tsino::make<Op>(F("halt"))});

  const tsino::Ref<Machine> machine = tsino::make<Machine>(factorial);
  machine->run();
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(F("steps "));
  Serial.println(machine->steps);
  tsino::Array<tsino::Ref<Programs>> programs{
      tsino::make<Programs>(
          F("endless"),
          tsino::makeShared<tsino::Array<tsino::Ref<Op>>>(
              tsino::Array<tsino::Ref<Op>>{
                  tsino::make<Op>(
                      F("label"),
                      tsino::Optional<int32_t>{},
                      tsino::Optional<String>(F("here"))),
                  tsino::make<Op>(
                      F("jump"),
                      tsino::Optional<int32_t>{},
                      tsino::Optional<String>(F("here")))})),
      tsino::make<Programs>(
          F("lost"),
          tsino::makeShared<tsino::Array<tsino::Ref<Op>>>(
              tsino::Array<tsino::Ref<Op>>{
                  tsino::make<Op>(
                      F("jump"),
                      tsino::Optional<int32_t>{},
                      tsino::Optional<String>(F("nowhere")))})),
      tsino::make<Programs>(
          F("empty"),
          tsino::makeShared<tsino::Array<tsino::Ref<Op>>>(
              tsino::Array<tsino::Ref<Op>>{
                  tsino::make<Op>(F("push"), tsino::Optional<int32_t>(2)),
                  tsino::make<Op>(F("add"))})),
      tsino::make<Programs>(
          F("countdown"),
          tsino::makeShared<tsino::Array<tsino::Ref<Op>>>(
              tsino::Array<tsino::Ref<Op>>{
                  tsino::make<Op>(F("push"), tsino::Optional<int32_t>(3)),
                  tsino::make<Op>(
                      F("label"),
                      tsino::Optional<int32_t>{},
                      tsino::Optional<String>(F("a"))),
                  tsino::make<Op>(F("push"), tsino::Optional<int32_t>(-1)),
                  tsino::make<Op>(F("add")),
                  tsino::make<Op>(F("dup")),
                  tsino::make<Op>(F("dup")),
                  tsino::make<Op>(
                      F("print"),
                      tsino::Optional<int32_t>{},
                      tsino::Optional<String>(F("n"))),
                  tsino::make<Op>(
                      F("jumpIf"),
                      tsino::Optional<int32_t>{},
                      tsino::Optional<String>(F("a")),
                      tsino::Optional<String>(F("positive")))}))};
  for (const tsino::Ref<Programs>& program : programs) {
    const String& name = program->item0;
    const tsino::Shared<tsino::Array<tsino::Ref<Op>>>& code = program->item1;
    const tsino::Ref<Machine> one = tsino::make<Machine>(code);
    {
      one->run(50);
      if (tsino::thrown()) goto caught;
      Serial.print(tsino::withoutFormat(name));
      Serial.print(F(" ended after "));
      Serial.println(one->steps);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      Serial.print(tsino::withoutFormat(name));
      Serial.print(F(" failed: "));
      Serial.print(error->message);
      Serial.print(F(" after "));
      Serial.println(one->steps);
    }
  }
  const auto uses = tsino::makeShared<tsino::Map<String, int32_t>>();
  for (const tsino::Ref<Op>& item : *factorial) {
    const String& name = item->item0;
    uses->set(name, uses->get(name).valueOr(0) + 1);
  }
  tsino::inspect(Serial, uses);
  Serial.println();
  tsino::inspect(
      Serial,
      factorial->filter(
          [](const tsino::Ref<Op>& op) -> bool {
            return (op->item2.has() || op->item2_.has() ? 3 : op->item1.has() || op->item1_.has() ? 2 : 1)
                > 2;
          }));
  Serial.println();
  Serial.print(tsino::withoutFormat(tsino::toJson(factorial->slice(-3))));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          tsino::toJsonOrNothing(
              factorial->find(
                  [](const tsino::Ref<Op>& op) -> bool {
                    const String& name = op->item0;
                    return name == F("jumpIf");
                  }))));
}

void loop() {}
