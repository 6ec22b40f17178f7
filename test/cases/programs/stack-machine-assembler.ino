// stack-machine-assembler: written by tsino from stack-machine-assembler.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-typed-array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/own-name.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/unknown-name.h"
#include "src/tsino/unreachable.h"

// @run
// a tiny virtual machine with an assembler, labels, and a call stack
enum class Op : int32_t {
  Push,
  Add,
  Sub,
  Mul,
  Dup,
  Swap,
  Drop,
  Jmp,
  Jz,
  Call,
  Ret,
  Print,
  Load,
  Store,
  Halt,
};
struct OPCODES;
struct OPCODES_;
struct AsmError;
struct Fixups;

struct OPCODES : tsino::Object {
  Op push = (Op)0;
  Op add = (Op)0;
  Op sub = (Op)0;
  Op mul = (Op)0;
  Op dup = (Op)0;
  Op swap = (Op)0;
  Op drop = (Op)0;
  Op jmp = (Op)0;
  Op jz = (Op)0;
  Op call = (Op)0;
  Op ret = (Op)0;
  Op print = (Op)0;
  Op load = (Op)0;
  Op store = (Op)0;
  Op halt = (Op)0;
  void construct(Op push, Op add, Op sub, Op mul, Op dup, Op swap, Op drop, Op jmp, Op jz, Op call, Op ret, Op print, Op load, Op store, Op halt) {
    this->push = tsino::moved(push);
    this->add = tsino::moved(add);
    this->sub = tsino::moved(sub);
    this->mul = tsino::moved(mul);
    this->dup = tsino::moved(dup);
    this->swap = tsino::moved(swap);
    this->drop = tsino::moved(drop);
    this->jmp = tsino::moved(jmp);
    this->jz = tsino::moved(jz);
    this->call = tsino::moved(call);
    this->ret = tsino::moved(ret);
    this->print = tsino::moved(print);
    this->load = tsino::moved(load);
    this->store = tsino::moved(store);
    this->halt = tsino::moved(halt);
  }
};

struct OPCODES_ : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct AsmError : tsino::Error {
  int32_t line = 0;
  void construct(int32_t line, const String& message);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct Fixups : tsino::Object {
  int32_t at = 0;
  String label;
  int32_t line = 0;
  void construct(int32_t at, String label, int32_t line) {
    this->at = at;
    this->label = tsino::moved(label);
    this->line = line;
  }
};
void fail(int32_t line, const String& why);

tsino::Ref<OPCODES> OPCODES_stack_machine_assembler;

bool hasArgument(Op op) {
  switch (op) {
    case Op::Push:
    case Op::Jmp:
    case Op::Jz:
    case Op::Call:
    case Op::Load:
    case Op::Store:
      return true;
    default:
      return false;
  }
  tsino::unreachable();
}

void AsmError::construct(int32_t line, const String& message) {
  tsino::Error::construct(tsino::concat(F("line "), String(line), F(": "), message));
  this->line = line;
}

tsino::Int16Array assemble(const String& source) {
  const auto labels = tsino::makeShared<tsino::Map<String, int32_t>>();
  tsino::Array<tsino::Ref<Fixups>> fixups;
  tsino::Array<double> code;
  tsino::split(source, F("\n")).forEach(
      [&](const String& raw, int32_t index) {
        if (tsino::thrown()) return;
        const int32_t line = index + 1;
        const String text = tsino::trim(tsino::split(raw, F(";"))[0]);
        if (!tsino::truthy(text)) return;
        if (tsino::endsWith(text, F(":"))) {
          const String label = tsino::slice(text, 0, -1);
          if (labels->has(label)) {
            tsino::raise(
                tsino::make<AsmError>(line, tsino::concat(F("label "), label, F(" twice"))));
            return;
          }
          labels->set(label, code.length());
          return;
        }
        tsino::Array<String> filterResult = tsino::split(text, F(" ")).filter(
            [](const String& value) -> bool { return tsino::truthy(value); });
        tsino::Optional<String> getResult = filterResult.get(0);
        const String name = getResult.has() ? getResult.value() : String(F(""));
        const tsino::Optional<String> argument = filterResult.get(1);
        tsino::Array<String> more = filterResult.slice(2);
        if (!tsino::Array<String>{
            F("push"),
            F("add"),
            F("sub"),
            F("mul"),
            F("dup"),
            F("swap"),
            F("drop"),
            F("jmp"),
            F("jz"),
            F("call"),
            F("ret"),
            F("print"),
            F("load"),
            F("store"),
            F("halt")}.includes(tsino::ownName(name))) {
          tsino::raise(
              tsino::make<AsmError>(line, tsino::concat(F("no such instruction: "), name)));
          return;
        }
        if (more.length() != 0) {
          tsino::raise(tsino::make<AsmError>(line, F("too much")));
          return;
        }
        const Op op = name == F("push") ? OPCODES_stack_machine_assembler->push : name == F("add") ? OPCODES_stack_machine_assembler->add : name
            == F("sub") ? OPCODES_stack_machine_assembler->sub : name == F("mul") ? OPCODES_stack_machine_assembler->mul : name
            == F("dup") ? OPCODES_stack_machine_assembler->dup : name == F("swap") ? OPCODES_stack_machine_assembler->swap : name
            == F("drop") ? OPCODES_stack_machine_assembler->drop : name == F("jmp") ? OPCODES_stack_machine_assembler->jmp : name
            == F("jz") ? OPCODES_stack_machine_assembler->jz : name == F("call") ? OPCODES_stack_machine_assembler->call : name
            == F("ret") ? OPCODES_stack_machine_assembler->ret : name == F("print") ? OPCODES_stack_machine_assembler->print : name
            == F("load") ? OPCODES_stack_machine_assembler->load : name == F("store") ? OPCODES_stack_machine_assembler->store : name
            == F("halt") ? OPCODES_stack_machine_assembler->halt : ((void)tsino::unknownName(name), Op{});
        code.push((double)(int32_t)op);
        if (hasArgument(op) != argument.has()) {
          tsino::raise(
              tsino::make<AsmError>(
                  line,
                  !argument.has() ? F("argument missing") : F("no argument wanted")));
          return;
        }
        if (!argument.has()) return;
        const double value = tsino::toNumber(argument.value());
        if (isnan(value)) {
          fixups.push(tsino::make<Fixups>(code.length(), argument.value(), line));
          code.push(-1.0);
        } else {
          code.push(value);
        }
      });
  if (tsino::thrown()) return {};
  for (const tsino::Ref<Fixups>& fixup : fixups) {
    const int32_t at = fixup->at;
    const String& label = fixup->label;
    const int32_t line = fixup->line;
    tsino::Optional<int32_t> value = labels->get(label);
    if (!value.has()) {
      fail(line, tsino::concat(F("no label "), label));
      return {};
    }
    code.set(at, value.value());
  }
  return tsino::Int16Array::from(code);
}

void fail(int32_t line, const String& why) {
  tsino::raise(tsino::make<AsmError>(line, why));
}

int32_t pop(tsino::Array<int32_t>& stack, int32_t& pc) {
  const tsino::Optional<int32_t> v = stack.pop();
  if (!v.has()) {
    tsino::raise(tsino::makeError<tsino::Error>(F("stack is empty at "), pc));
    return 0;
  }
  return v.value();
}

String run(const tsino::Int16Array& code, const tsino::Optional<tsino::Int32Array>& memoryGiven = {}, int32_t limit = 10000) {
  tsino::Int32Array memory = memoryGiven.has() ? memoryGiven.value() : tsino::Int32Array(8);
  tsino::Array<int32_t> stack;
  tsino::Array<int32_t> calls;
  int32_t pc = 0;
  String out = F("");
  int32_t steps = 0;
  while (steps++ < limit) {
    const Op op = (Op)code[pc++];
    switch (op) {
      case Op::Push:
        stack.push(code[pc++]);
        break;
      case Op::Add: {
        int32_t popResult = pop(stack, pc);
        if (tsino::thrown()) return {};
        int32_t popResult2 = pop(stack, pc);
        if (tsino::thrown()) return {};
        stack.push(popResult + popResult2);
        break;
      }
      case Op::Sub: {
        const int32_t b = pop(stack, pc);
        if (tsino::thrown()) return {};
        int32_t popResult3 = pop(stack, pc);
        if (tsino::thrown()) return {};
        stack.push(popResult3 - b);
        break;
      }
      case Op::Mul: {
        int32_t popResult3 = pop(stack, pc);
        if (tsino::thrown()) return {};
        int32_t popResult4 = pop(stack, pc);
        if (tsino::thrown()) return {};
        stack.push(tsino::toInt32((double)popResult3 * (double)popResult4));
        break;
      }
      case Op::Dup: {
        tsino::Optional<int32_t> value = stack.at(-1);
        if (!value.has()) {
          fail(0, F("dup"));
          return {};
        }
        stack.push(value.value());
        break;
      }
      case Op::Swap: {
        const int32_t a = pop(stack, pc);
        if (tsino::thrown()) return {};
        const int32_t b = pop(stack, pc);
        if (tsino::thrown()) return {};
        stack.push(a, b);
        break;
      }
      case Op::Drop:
        pop(stack, pc);
        if (tsino::thrown()) return {};
        break;
      case Op::Jmp:
        pc = code[pc];
        break;
      case Op::Jz: {
        const int32_t to = code[pc++];
        int32_t popResult5 = pop(stack, pc);
        if (tsino::thrown()) return {};
        if (popResult5 == 0) pc = to;
        break;
      }
      case Op::Call:
        calls.push(pc + 1);
        pc = code[pc];
        break;
      case Op::Ret: {
        const tsino::Optional<int32_t> back = calls.pop();
        if (!back.has()) return tsino::concat(out, F("(returned)"));
        pc = back.value();
        break;
      }
      case Op::Print: {
        int32_t popResult5 = pop(stack, pc);
        if (tsino::thrown()) return {};
        out += tsino::concat(String(popResult5), F(" "));
        break;
      }
      case Op::Load:
        stack.push(memory[code[pc++]]);
        break;
      case Op::Store: {
        int32_t value2 = code[pc++];
        int32_t popResult6 = pop(stack, pc);
        if (tsino::thrown()) return {};
        memory.put(value2, popResult6);
        break;
      }
      case Op::Halt:
        return tsino::trimEnd(out);
    }
    yield();
  }
  return tsino::concat(out, F("(gave up)"));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> NAMES{
      F("push"),
      F("add"),
      F("sub"),
      F("mul"),
      F("dup"),
      F("swap"),
      F("drop"),
      F("jmp"),
      F("jz"),
      F("call"),
      F("ret"),
      F("print"),
      F("load"),
      F("store"),
      F("halt")};
  const auto value = tsino::makeShared<tsino::Record<int32_t>>();
  NAMES.map<tsino::Ref<OPCODES_>>(
      [](const String& n, int32_t i) -> tsino::Ref<OPCODES_> {
        return tsino::make<OPCODES_>(n, i);
      }).forEach(
      [&](const tsino::Ref<OPCODES_>& value2) { value->set(value2->item0, value2->item1); });
  OPCODES_stack_machine_assembler = ((void)value->expectNames(
      F("push\nadd\nsub\nmul\ndup\nswap\ndrop\njmp\njz\ncall\nret\nprint\nload\nstore\nhalt")), tsino::make<OPCODES>(
      (Op)value->at(F("push")),
      (Op)value->at(F("add")),
      (Op)value->at(F("sub")),
      (Op)value->at(F("mul")),
      (Op)value->at(F("dup")),
      (Op)value->at(F("swap")),
      (Op)value->at(F("drop")),
      (Op)value->at(F("jmp")),
      (Op)value->at(F("jz")),
      (Op)value->at(F("call")),
      (Op)value->at(F("ret")),
      (Op)value->at(F("print")),
      (Op)value->at(F("load")),
      (Op)value->at(F("store")),
      (Op)value->at(F("halt"))));
  const __FlashStringHelper* const factorial = F("\n  push 10 ; n\n  store 0\n  push 1\nloop:\n  load 0\n  jz done\n  load 0\n  mul\n  load 0\n  push 1\n  sub\n  store 0\n  jmp loop\ndone:\n  print\n  call twice\n  halt\ntwice:\n  push 21\n  dup\n  add\n  print\n  ret");
  tsino::Array<tsino::Shared<tsino::Array<String>>> programs{
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("factorial"), factorial}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("empty"), F("add")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("forever"), F("x:\n jmp x")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("bad"), F("push 1\npsh 2")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("label"), F("jmp nowhere")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("double"), F("a:\na:")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("arg"), F("push")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("arg2"), F("add 1")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("more"), F("push 1 2")}),
      tsino::makeShared<tsino::Array<String>>(
          tsino::Array<String>{F("ret"), F("push 7\nprint\nret")})};
  for (const tsino::Shared<tsino::Array<String>>& program : programs) {
    const String& title = (*program)[0];
    const String& source = (*program)[1];
    {
      tsino::Int16Array code = assemble(source);
      if (tsino::thrown()) goto caught;
      String runResult = run(code);
      if (tsino::thrown()) goto caught;
      Serial.print(tsino::withoutFormat(title));
      Serial.print(F(" "));
      Serial.print(code.length());
      Serial.print(F(" "));
      Serial.println(runResult);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.print(tsino::withoutFormat(title));
      Serial.print(F(" "));
      Serial.println(
          e->isA(AsmError::classId) ? tsino::concat(
              F("assembler, "),
              tsino::downcast<AsmError>(e)->message) : e->isA(tsino::Error::classId) ? tsino::concat(
              F("machine, "),
              e->message) : String(F("?")));
    }
  }
  tsino::Int16Array assembleResult = assemble(F("push 300\nprint\nhalt"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, assembleResult);
  Serial.print(F(" "));
  Serial.print((int32_t)OPCODES_stack_machine_assembler->halt);
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<String>{
          F("push"),
          F("add"),
          F("sub"),
          F("mul"),
          F("dup"),
          F("swap"),
          F("drop"),
          F("jmp"),
          F("jz"),
          F("call"),
          F("ret"),
          F("print"),
          F("load"),
          F("store"),
          F("halt")}.length());
}

void loop() {}
