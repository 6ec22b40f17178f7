// tiny-virtual-machine: written by tsino from tiny-virtual-machine.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"

// @run
// A stack machine: an assembler with labels, byte code, an interpreter with frames, host functions, traps with their
// place, a disassembler, and a step limit.
enum class Op : int32_t {
  Halt,
  Push,
  Pop,
  Dup,
  Swap,
  Add,
  Sub,
  Mul,
  Div,
  Mod,
  Less,
  Jump,
  JumpIfZero,
  Call,
  Return,
  Load,
  Store,
  Host,
};
struct Program;
struct HostFunction;
struct OperationsByName;
struct OperationsByName_;
struct AssemblyError;
struct Trap;
struct Patches;
struct Machine;
struct Frame;

struct Program : tsino::Object {
  tsino::Shared<tsino::Array<double>> code;
  tsino::Shared<tsino::Map<String, int32_t>> labels;
  void construct(tsino::Shared<tsino::Array<double>> code, tsino::Shared<tsino::Map<String, int32_t>> labels) {
    this->code = tsino::moved(code);
    this->labels = tsino::moved(labels);
  }
};

struct HostFunction : tsino::Object {
  String name;
  int32_t takes = 0;
  tsino::Function<tsino::Optional<double>(const tsino::Shared<tsino::Array<double>>&)> call;
  void construct(String name, int32_t takes, tsino::Function<tsino::Optional<double>(const tsino::Shared<tsino::Array<double>>&)> call) {
    this->name = tsino::moved(name);
    this->takes = takes;
    this->call = tsino::moved(call);
  }
};

struct OperationsByName : tsino::Object {
  int32_t code = 0;
  String operand;
  void construct(int32_t code, String operand) {
    this->code = code;
    this->operand = tsino::moved(operand);
  }
};

struct OperationsByName_ : tsino::Object {
  String item0;
  tsino::Ref<OperationsByName> item1;
  void construct(String item0, tsino::Ref<OperationsByName> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct AssemblyError : tsino::Error {
  void construct(int32_t line, const String& message);
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct Trap : tsino::Error {
  double pc = 0;
  int32_t depth = 0;
  void construct(const String& message, double pc, int32_t depth);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct Patches : tsino::Object {
  int32_t at = 0;
  String label;
  int32_t line = 0;
  void construct(int32_t at, String label, int32_t line) {
    this->at = at;
    this->label = tsino::moved(label);
    this->line = line;
  }
};

struct Machine : tsino::Object {
  tsino::Ref<Program> program;
  tsino::Shared<tsino::Array<tsino::Ref<HostFunction>>> hosts;
  int32_t limit = 0;
  tsino::Array<double> stack;
  tsino::Array<tsino::Ref<Frame>> frames;
  double pc = 0;
  int32_t steps = 0;
  int32_t deepest = 0;
  void construct(const tsino::Ref<Program>& program, const tsino::Shared<tsino::Array<tsino::Ref<HostFunction>>>& hosts, int32_t limit = 20000);
  void trap(const String& message);
  double pop();
  void binary(const tsino::Function<double(double, double)>& apply);
  tsino::Optional<double> run();
  const tsino::Ref<Frame>& get_frame();
};

struct Frame : tsino::Object {
  double returnTo = 0;
  tsino::Shared<tsino::Array<double>> slots;
  void construct(double returnTo, tsino::Shared<tsino::Array<double>> slots) {
    this->returnTo = returnTo;
    this->slots = tsino::moved(slots);
  }
};

/** In the order of `Op`. */
tsino::Array<tsino::Array<String>> operations{
    tsino::Array<String>{"halt", "none"},
    tsino::Array<String>{"push", "number"},
    tsino::Array<String>{"pop", "none"},
    tsino::Array<String>{"dup", "none"},
    tsino::Array<String>{"swap", "none"},
    tsino::Array<String>{"add", "none"},
    tsino::Array<String>{"sub", "none"},
    tsino::Array<String>{"mul", "none"},
    tsino::Array<String>{"div", "none"},
    tsino::Array<String>{"mod", "none"},
    tsino::Array<String>{"less", "none"},
    tsino::Array<String>{"jump", "label"},
    tsino::Array<String>{"jz", "label"},
    tsino::Array<String>{"call", "label"},
    tsino::Array<String>{"ret", "none"},
    tsino::Array<String>{"load", "slot"},
    tsino::Array<String>{"store", "slot"},
    tsino::Array<String>{"host", "host"}};
tsino::Shared<tsino::Map<String, tsino::Ref<OperationsByName>>> operationsByName;

void AssemblyError::construct(int32_t line, const String& message) {
  tsino::Error::construct(tsino::concat(F("line "), String(line), F(": "), message));
  this->name = F("AssemblyError");
}

void Trap::construct(const String& message, double pc, int32_t depth) {
  tsino::Error::construct(message);
  this->pc = pc;
  this->depth = depth;
  this->name = F("Trap");
}

tsino::Ref<Program> assemble(const String& source, const tsino::Array<tsino::Ref<HostFunction>>& hosts) {
  tsino::Shared<tsino::Array<double>> code = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{});
  auto labels = tsino::makeShared<tsino::Map<String, int32_t>>();
  tsino::Array<tsino::Ref<Patches>> patches;
  {
    tsino::Array<String> list = tsino::split(source, F("\n"));
    for (int32_t index = 0; index < list.length(); index++) {
      const int32_t index2 = index;
      const String& raw = list[index];
      const int32_t line = index2 + 1;
      tsino::Array<String> splitResult = tsino::split(raw, F(";"));
      const String& text = splitResult[0];
      tsino::Array<String> list2 = tsino::split(tsino::trim(text), F(","));
      for (const String& part : list2) {
        tsino::Array<String> words = tsino::split(tsino::trim(part), F(" "));
        while (words.length() > 0 && tsino::endsWith(words[0], F(":"))) {
          labels->set(tsino::slice(words[0], 0, -1), code->length());
          words.shift();
          yield();
        }
        if (words.length() == 0 || words[0] == F("")) continue;
        if (words.length() > 2) {
          tsino::raise(tsino::make<AssemblyError>(line, F("too many operands")));
          return {};
        }
        const String& word_ = words[0];
        tsino::Optional<String> getResult = words.get(1);
        const String operand = getResult.has() ? getResult.value() : String(F(""));
        const tsino::Optional<tsino::Ref<OperationsByName>> info = operationsByName->get(word_);
        if (!info.has()) {
          tsino::raise(
              tsino::make<AssemblyError>(line, tsino::concat(F("unknown operation "), word_)));
          return {};
        }
        if ((info.value()->operand != F("none")) != (operand != F(""))) {
          tsino::raise(tsino::make<AssemblyError>(line, tsino::concat(F("operand of "), word_)));
          return {};
        }
        code->push((double)info.value()->code);
        const String& choice = info.value()->operand;
        if (choice == F("none")) {} else if (choice == F("label")) {
          patches.push(tsino::make<Patches>(code->length(), operand, line));
          code->push(-1.0);
        } else if (choice == F("host")) {
          const int32_t host = hosts.findIndex(
              [&](const tsino::Ref<HostFunction>& hostFunction) -> bool {
                const String& name = hostFunction->name;
                return name == operand;
              });
          if (host == -1) {
            tsino::raise(
                tsino::make<AssemblyError>(
                    line,
                    tsino::concat(F("unknown host function "), operand)));
            return {};
          }
          code->push((double)host);
        } else if (choice == F("number") || choice == F("slot")) {
          code->push(tsino::toNumber(operand));
        }
      }
    }
  }
  for (const tsino::Ref<Patches>& patche : patches) {
    const int32_t at = patche->at;
    const String& label = patche->label;
    const int32_t line = patche->line;
    const tsino::Optional<int32_t> target = labels->get(label);
    if (!target.has()) {
      tsino::raise(tsino::make<AssemblyError>(line, tsino::concat(F("unknown label "), label)));
      return {};
    }
    code->set(at, target.value());
  }
  return tsino::make<Program>(tsino::moved(code), tsino::moved(labels));
}

tsino::Array<String> disassemble(const tsino::Ref<Program>& program) {
  const tsino::Shared<tsino::Array<double>>& code = program->code;
  const tsino::Shared<tsino::Map<String, int32_t>>& labels = program->labels;
  const auto targets = tsino::makeShared<tsino::Map<int32_t, String>>();
  labels->forEach([&](int32_t at, const String& name) { targets->set(at, name); });
  tsino::Array<String> lines;
  for (int32_t at = 0; at < code->length(); at++) {
    const String& name = operations[tsino::exactInt((*code)[at])][0];
    const String& operand = operations[tsino::exactInt((*code)[at])][1];
    const tsino::Optional<String> label = targets->get(at);
    const String place = tsino::concat(
        tsino::padStart(String(at), 3),
        F(" "),
        tsino::padEnd(
            tsino::truthy(label) ? tsino::concat(label.value(), F(":")) : String(F("")),
            6));
    lines.push(
        tsino::concat(
            place,
            name,
            operand == F("none") ? String(F("")) : tsino::concat(
                F(" "),
                tsino::toText((*code)[++at]))));
  }
  return lines;
}

void Machine::construct(const tsino::Ref<Program>& program, const tsino::Shared<tsino::Array<tsino::Ref<HostFunction>>>& hosts, int32_t limit) {
  this->stack = tsino::Array<double>{};
  this->frames = tsino::Array<tsino::Ref<Frame>>{
      tsino::make<Frame>(-1.0, tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{}))};
  this->pc = 0.0;
  this->steps = 0;
  this->deepest = 1;
  this->program = program;
  this->hosts = hosts;
  this->limit = limit;
}

void Machine::trap(const String& message) {
  tsino::raise(tsino::make<Trap>(message, this->pc, this->frames.length()));
}

double Machine::pop() {
  tsino::Optional<double> value = this->stack.pop();
  if (!value.has()) {
    this->trap(F("stack is empty"));
    return 0.0;
  }
  return value.value();
}

void Machine::binary(const tsino::Function<double(double, double)>& apply) {
  const double b = this->pop();
  if (tsino::thrown()) return;
  const double a = this->pop();
  if (tsino::thrown()) return;
  this->stack.push(apply(a, b));
}

const tsino::Ref<Frame>& Machine::get_frame() {
  return this->frames[this->frames.length() - 1];
}

double run_operand(const tsino::Shared<tsino::Array<double>>& code, const tsino::Ref<Machine>& self) {
  return (*code)[tsino::exactInt(self->pc++)];
}

tsino::Optional<double> Machine::run() {
  const tsino::Ref<Machine> self = tsino::Ref<Machine>(this);
  const tsino::Shared<tsino::Array<double>>& code = this->program->code;
  while (this->pc < code->length()) {
    if (++this->steps > this->limit) {
      this->trap(F("too many steps"));
      return {};
    }
    const double at = this->pc;
    switch ((Op)tsino::exactInt((*code)[tsino::exactInt(this->pc++)])) {
      case Op::Halt:
        return this->stack.at(-1);
      case Op::Push:
        this->stack.push(run_operand(code, self));
        break;
      case Op::Pop:
        this->pop();
        if (tsino::thrown()) return {};
        break;
      case Op::Dup: {
        const double top = this->pop();
        if (tsino::thrown()) return {};
        this->stack.push(top, top);
        break;
      }
      case Op::Swap: {
        const double b = this->pop();
        if (tsino::thrown()) return {};
        const double a = this->pop();
        if (tsino::thrown()) return {};
        this->stack.push(b, a);
        break;
      }
      case Op::Add:
        this->binary([](double a, double b) -> double { return tsino::toInt32(a + b); });
        if (tsino::thrown()) return {};
        break;
      case Op::Sub:
        this->binary([](double a, double b) -> double { return tsino::toInt32(a - b); });
        if (tsino::thrown()) return {};
        break;
      case Op::Mul:
        this->binary(
            [](double value, double value2) -> double {
              return tsino::imul(tsino::toInt32(value), tsino::toInt32(value2));
            });
        if (tsino::thrown()) return {};
        break;
      case Op::Div:
      case Op::Mod:
        if (this->stack.at(-1) == 0.0) {
          this->pc = at;
          this->trap(F("division by zero"));
          return {};
        }
        this->binary(
            (*code)[tsino::exactInt(at)] == (int32_t)Op::Div ? [](double a, double b) -> double {
              return trunc(a / b);
            } : [](double a, double b) -> double { return fmod(a, b); });
        if (tsino::thrown()) return {};
        break;
      case Op::Less:
        this->binary([](double a, double b) -> double { return a < b ? 1 : 0; });
        if (tsino::thrown()) return {};
        break;
      case Op::Jump:
        this->pc = run_operand(code, self);
        break;
      case Op::JumpIfZero: {
        const double target = run_operand(code, self);
        double popResult = this->pop();
        if (tsino::thrown()) return {};
        if (popResult == 0.0) this->pc = target;
        break;
      }
      case Op::Call: {
        const double target = run_operand(code, self);
        if (this->frames.length() >= 100) {
          this->trap(F("too deep"));
          return {};
        }
        this->frames.push(
            tsino::make<Frame>(
                this->pc,
                tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{})));
        this->deepest = tsino::maximum<int32_t>(this->deepest, this->frames.length());
        this->pc = target;
        break;
      }
      case Op::Return: {
        if (this->frames.length() == 1) {
          this->trap(F("nowhere to return to"));
          return {};
        }
        tsino::Optional<tsino::Ref<Frame>> popResult = this->frames.pop();
        this->pc = popResult.has() ? popResult.value()->returnTo : 0.0;
        break;
      }
      case Op::Load:
        this->stack.push(
            this->get_frame()->slots->at(tsino::toIndex(run_operand(code, self))).valueOr(0.0));
        break;
      case Op::Store: {
        const double slot = run_operand(code, self);
        const tsino::Ref<Frame>& frame = this->get_frame();
        const tsino::Shared<tsino::Array<double>>& slots = frame->slots;
        while (slots->length() <= slot) {
          slots->push(0.0);
          yield();
        }
        double popResult2 = this->pop();
        if (tsino::thrown()) return {};
        slots->set(tsino::exactInt(slot), popResult2);
        break;
      }
      case Op::Host: {
        const tsino::Ref<HostFunction>& value = (*this->hosts)[tsino::exactInt(
            run_operand(code, self))];
        const int32_t takes = value->takes;
        const tsino::Function<tsino::Optional<double>(const tsino::Shared<tsino::Array<double>>&)>& call = value->call;
        tsino::Array<double> values;
        for (int32_t i = 0; i < takes; i++) {
          double popResult2 = this->pop();
          if (tsino::thrown()) return {};
          values.unshift(popResult2);
        }
        const tsino::Optional<double> result = call(
            tsino::makeShared<tsino::Array<double>>(values.copy()));
        if (result.has()) this->stack.push(result.value());
        break;
      }
      default:
        this->trap(
            tsino::concat(F("no such operation "), tsino::toText((*code)[tsino::exactInt(at)])));
        return {};
    }
    yield();
  }
  return this->stack.at(-1);
}

tsino::Array<String> printed;

void setup() {
  Serial.begin(115200);
  const auto value = tsino::makeShared<tsino::Map<String, tsino::Ref<OperationsByName>>>();
  operations.map<tsino::Ref<OperationsByName_>>(
      [](const tsino::Array<String>& given, int32_t code) -> tsino::Ref<OperationsByName_> {
        const String& name = given[0];
        const String& operand = given[1];
        return tsino::make<OperationsByName_>(name, tsino::make<OperationsByName>(code, operand));
      }).forEach(
      [&](const tsino::Ref<OperationsByName_>& value2) {
        value->set(value2->item0, value2->item1);
      });
  operationsByName = value;
  tsino::Function<tsino::Optional<int32_t>(tsino::Optional<double>)> value2 = [](tsino::Optional<double> value2) -> tsino::Optional<int32_t> {
    return (void)printed.push(tsino::optionalText(value2)), tsino::Optional<int32_t>{};
  };
  tsino::Function<tsino::Optional<double>(double, double)> value3 = [](double a, double b) -> tsino::Optional<double> {
    return tsino::maximum(a, b);
  };
  tsino::Shared<tsino::Array<tsino::Ref<HostFunction>>> hosts = tsino::makeShared<tsino::Array<tsino::Ref<HostFunction>>>(
      tsino::Array<tsino::Ref<HostFunction>>{
          tsino::make<HostFunction>(
              F("print"),
              1,
              [value2](const tsino::Shared<tsino::Array<double>>& values) -> tsino::Optional<double> {
                return tsino::convertOptional(value2(values->get(0)));
              }),
          tsino::make<HostFunction>(
              F("max"),
              2,
              [value3](const tsino::Shared<tsino::Array<double>>& values) -> tsino::Optional<double> {
                return value3((*values)[0], (*values)[1]);
              }),
          tsino::make<HostFunction>(
              F("answer"),
              0,
              [](const tsino::Shared<tsino::Array<double>>&) -> tsino::Optional<double> {
                return 42.0;
              })});

  const auto sources = tsino::makeRecord<String>(
      {
          {F("sum"), F("push 2, push 3, push 4, mul, add, halt")},
          {
              F("loop"),
              F("push 5\nstore 0 ; counter\nagain: load 0, host print, load 0, push 1, sub, dup, store 0\njz done, jump again\ndone: push 99, halt")},
          {
              F("factorial"),
              F("push 10, call fact, halt\nfact: store 0\nload 0, push 2, less, jz more, push 1, ret\nmore: load 0, dup, push 1, sub, call fact, mul, ret")},
          {
              F("fibonacci"),
              F("push 15, call fib, halt\nfib: dup, push 2, less, jz more, ret\nmore: dup, push 1, sub, call fib, swap, push 2, sub, call fib, add, ret")},
          {F("host"), F("push 3, host answer, host max, push 17, swap, mod")},
          {
              F("wrap"),
              F("push 2147483647, push 1, add, push -7, push 2, div, host print, host print")},
          {F("zero"), F("push 1, push 0, div")},
          {F("empty"), F("push 1, add")},
          {F("forever"), F("again:, jump again")},
          {F("deep"), F("again: call again")},
          {F("lost"), F("ret")},
          {F("label"), F("jump nowhere")},
          {F("word"), F("push 1\nfrob 2")},
          {F("operand"), F("push")},
          {F("many"), F("push 1 2")}});

  for (const auto& entry : sources->entries()) {
    const String& name = entry.key();
    const String& source = entry.value();
    {
      const tsino::Ref<Program> program = assemble(source, *hosts);
      if (tsino::thrown()) goto caught;
      const tsino::Ref<Machine> machine = tsino::make<Machine>(program, hosts);
      const tsino::Optional<double> result = machine->run();
      if (tsino::thrown()) goto caught;
      Serial.print(name);
      Serial.print(F(": "));
      Serial.print(tsino::optionalText(result));
      Serial.print(F(" after "));
      Serial.print(machine->steps);
      Serial.print(F(" steps, depth "));
      Serial.print(machine->deepest);
      Serial.print(F(", "));
      Serial.print(program->code->length());
      Serial.println(F(" words"));
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (error->isA(Trap::classId)) {
        Serial.print(name);
        Serial.print(F(": "));
        Serial.print(tsino::downcast<Trap>(error)->name);
        Serial.print(F(" at "));
        tsino::print(Serial, tsino::downcast<Trap>(error)->pc);
        Serial.print(F(", depth "));
        Serial.print(tsino::downcast<Trap>(error)->depth);
        Serial.print(F(": "));
        Serial.println(tsino::downcast<Trap>(error)->message);
      } else if (error->isA(AssemblyError::classId)) {
        Serial.print(name);
        Serial.print(F(": "));
        Serial.println(tsino::downcast<AssemblyError>(error)->message);
      } else {
        tsino::raise(error);
        tsino::uncaught();
      }
    }
  }
  Serial.println(printed.join(F(" ")));
  const tsino::Ref<Program> assembleResult = assemble(sources->at(F("factorial")), *hosts);
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(disassemble(assembleResult).join(F("\n")));
}

void loop() {}
