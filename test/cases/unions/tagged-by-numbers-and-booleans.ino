// tagged-by-numbers-and-booleans: written by tsino from tagged-by-numbers-and-booleans.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"

// @run
// Tags that are numbers, enums and booleans; results with ok: true and ok: false.
enum class Op : uint8_t { Push, Add, Jump };
struct Instruction;
struct Parsed;
struct Reply;

struct Instruction : tsino::Object {
  Op op = (Op)0;
  double value = 0;
  int32_t to = 0;
  bool ifZero = false;
  void construct(Op op, double value = 0, int32_t to = 0, bool ifZero = false) {
    this->op = tsino::moved(op);
    this->value = value;
    this->to = to;
    this->ifZero = ifZero;
  }
};

struct Parsed : tsino::Object {
  bool ok = false;
  double value = 0;
  String rest;
  String error;
  int32_t at = 0;
  void construct(bool ok, double value, String rest, String error = String{}, int32_t at = 0) {
    this->ok = ok;
    this->value = value;
    this->rest = tsino::moved(rest);
    this->error = tsino::moved(error);
    this->at = at;
  }
};

struct Reply : tsino::Object {
  int32_t status = 0;
  String body;
  tsino::Optional<String> reason;
  void construct(int32_t status, String body = String{}, tsino::Optional<String> reason = {}) {
    this->status = status;
    this->body = tsino::moved(body);
    this->reason = tsino::moved(reason);
  }
};

String run(const tsino::Array<tsino::Ref<Instruction>>& program, int32_t limit) {
  tsino::Array<double> stack;
  int32_t at = 0;
  int32_t steps = 0;
  while (at < program.length() && steps++ < limit) {
    const tsino::Ref<Instruction>& instruction = program[at++];
    switch (instruction->op) {
      case Op::Push:
        stack.push(instruction->value);
        break;
      case Op::Add: {
        double popResult = stack.pop().value();
        stack.push(popResult + stack.pop().value());
        break;
      }
      case Op::Jump:
        if (!instruction->ifZero || stack.get(stack.length() - 1) == 0.0) at = instruction->to;
    }
    yield();
  }
  return tsino::concat(stack.join(), F(" after "), String(steps));
}

tsino::Ref<Parsed> digits(const String& text_) {
  tsino::TextIndex textIndex;
  int32_t end = 0;
  while (end < tsino::length(text_, textIndex) && tsino::unitAt(text_, textIndex, end) >= '0'
      && tsino::unitOrAbove(text_, textIndex, end) <= '9') {
    end++;
    yield();
  }
  return end == 0 ? tsino::make<Parsed>(false, 0.0, String{}, F("digit expected"), 0) : tsino::make<Parsed>(
      true,
      tsino::toNumber(tsino::slice(text_, textIndex, 0, end)),
      tsino::slice(text_, textIndex, end));
}

String text(const tsino::Ref<Reply>& reply) {
  return reply->status == 200 ? reply->body : reply->status == 500 ? [&] {
    tsino::Optional<String> reason = reply->reason;
    return reason.has() ? reason.value() : String(F("unknown"));
  }() : String(F("missing"));
}

void setup() {
  Serial.begin(115200);
  Serial.println(
      run(
          tsino::Array<tsino::Ref<Instruction>>{
              tsino::make<Instruction>(Op::Push, 2.0),
              tsino::make<Instruction>(Op::Push, -2.5),
              tsino::make<Instruction>(Op::Add)},
          10));
  Serial.println(
      run(
          tsino::Array<tsino::Ref<Instruction>>{
              tsino::make<Instruction>(Op::Push, 1.0),
              tsino::make<Instruction>(Op::Jump, 0.0, 0, false)},
          5));
  tsino::Array<String> list{F("12+3"), F("+"), F("7")};
  for (const String& text_ : list) {
    const tsino::Ref<Parsed> result = digits(text_);
    if (result->ok) {
      tsino::inspect(Serial, result->value);
      Serial.print(F(" \""));
      Serial.print(result->rest);
      Serial.println(F("\""));
    } else {
      Serial.print(tsino::withoutFormat(result->error));
      Serial.print(F(" "));
      Serial.println(result->at);
    }
  }
  tsino::Array<tsino::Ref<Parsed>> results = tsino::Array<String>{F("1"), F("x"), F("3")}.map<tsino::Ref<Parsed>>(
      [](const String& text_) -> tsino::Ref<Parsed> { return digits(text_); });
  tsino::Array<double> values = results.flatMap<double>(
      [](const tsino::Ref<Parsed>& result) -> tsino::Array<double> {
        return result->ok ? tsino::Array<double>{result->value} : tsino::Array<double>{};
      });
  tsino::Array<tsino::Ref<Parsed>> errors = results.filter(
      [](const tsino::Ref<Parsed>& result) -> bool { return !result->ok; });
  Serial.print(tsino::withoutFormat(values.join()));
  Serial.print(F(" "));
  Serial.print(errors.length());
  Serial.print(F(" "));
  Serial.println(errors[0]->error);
  Serial.print(tsino::withoutFormat(text(tsino::make<Reply>(200, F("hi")))));
  Serial.print(F(" "));
  Serial.print(text(tsino::make<Reply>(404)));
  Serial.print(F(" "));
  Serial.print(text(tsino::make<Reply>(500)));
  Serial.print(F(" "));
  Serial.println(text(tsino::make<Reply>(500, String{}, tsino::Optional<String>(F("heat")))));
}

void loop() {}
