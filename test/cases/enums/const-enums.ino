// const-enums: written by tsino from const-enums.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/print.h"
#include "src/tsino/text.h"

// @run
// const enums leave no trace at run time: their members are inlined as numbers and strings everywhere.
enum class Op : uint8_t { Push = 1, Add, Multiply, Negate, Print, Halt = 255 };

String execute(const tsino::Array<uint8_t>& code) {
  tsino::Array<double> stack;
  int32_t pc = 0;
  while (pc < code.length()) {
    const int32_t op = code[pc++];
    switch (op) {
      case (int32_t)Op::Push:
        stack.push((double)code[pc++]);
        break;
      case (int32_t)Op::Add:
      case (int32_t)Op::Multiply: {
        if (stack.length() < 2) return F("stack underflow");
        const double right = stack.pop().valueOr(0.0);
        const double left = stack.pop().valueOr(0.0);
        stack.push(op == (int32_t)Op::Add ? left + right : left * right);
        break;
      }
      case (int32_t)Op::Negate:
        stack.set(stack.length() - 1, -stack[stack.length() - 1]);
        break;
      case (int32_t)Op::Print:
        Serial.print(F("top "));
        tsino::inspect(Serial, stack[stack.length() - 1]);
        Serial.println();
        break;
      case (int32_t)Op::Halt:
        return F("ok");
      default:
        return tsino::concat(F("bad op "), String(op));
    }
    yield();
  }
  return String(F("ok (end)"));
}

void setup() {
  Serial.begin(115200);

  tsino::Array<uint8_t> program{
      (uint8_t)(int32_t)Op::Push,
      6,
      (uint8_t)(int32_t)Op::Push,
      7,
      (uint8_t)(int32_t)Op::Multiply,
      (uint8_t)(int32_t)Op::Print,
      (uint8_t)(int32_t)Op::Push,
      2,
      (uint8_t)(int32_t)Op::Add,
      (uint8_t)(int32_t)Op::Negate,
      (uint8_t)(int32_t)Op::Print,
      (uint8_t)(int32_t)Op::Halt,
      (uint8_t)(int32_t)Op::Print};
  tsino::Array<uint8_t> broken{
      (uint8_t)(int32_t)Op::Push,
      1,
      (uint8_t)(int32_t)Op::Add,
      (uint8_t)(int32_t)Op::Print};

  Serial.println(execute(program));
  String withoutFormatResult = tsino::withoutFormat(execute(broken));
  String executeResult = execute(tsino::Array<uint8_t>{});
  String executeResult2 = execute(tsino::Array<uint8_t>{99});
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(executeResult);
  Serial.print(F(" "));
  Serial.print(executeResult2);
  Serial.print(F(" "));
  Serial.print((int32_t)Op::Halt);
  Serial.print(F(" "));
  Serial.println(tsino::length(F("ok")));
}

void loop() {}
