// forth: written by tsino from forth.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Forth;
struct Word;
struct ForthError;

struct Forth : tsino::Chained {
  tsino::Array<double> stack;
  tsino::Shared<tsino::Map<String, tsino::Ref<Word>>> dict;
  String out;
  int32_t depth = 0;
  void construct();
  void push(const tsino::Array<double>& ns);
  double pop();
  void exec(const tsino::Array<String>& tokens);
  String eval(const String& line);
};

struct Word : tsino::Chained {
  String kind;
  tsino::Function<void(const tsino::Ref<Forth>&)> run;
  tsino::Shared<tsino::Array<String>> body;
  void construct(String kind, tsino::Function<void(const tsino::Ref<Forth>&)> run, tsino::Shared<tsino::Array<String>> body = tsino::Shared<tsino::Array<String>>{}) {
    this->kind = tsino::moved(kind);
    this->run = tsino::moved(run);
    this->body = tsino::moved(body);
  }
};

// @run
// @leaks
// A Forth with words in a Map, errors with causes, nested conditions.
struct ForthError : tsino::Error {
  String word_;
  void construct(const String& message, const String& word_, const tsino::Optional<tsino::Ref<tsino::Error>>& options = {});
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

void ForthError::construct(const String& message, const String& word_, const tsino::Optional<tsino::Ref<tsino::Error>>& options) {
  tsino::Error::construct(message, options);
  this->word_ = word_;
  this->name = F("ForthError");
}

tsino::Shared<tsino::Map<String, tsino::Ref<Word>>> bin(const tsino::Ref<Forth>& self, const __FlashStringHelper* name, const tsino::Function<double(double, double)>& f) {
  return (void)self->dict->set(
      name,
      tsino::make<Word>(
          F("native"),
          [f](const tsino::Ref<Forth>& vm) {
            const double b = vm->pop();
            if (tsino::thrown()) return;
            const double a = vm->pop();
            if (tsino::thrown()) return;
            double fResult = f(a, b);
            if (tsino::thrown()) return;
            vm->push(tsino::Array<double>{fResult});
          })), self->dict;
}

void Forth::construct() {
  const tsino::Ref<Forth> self = tsino::Ref<Forth>(this);
  this->stack = tsino::Array<double>{};
  this->dict = tsino::makeShared<tsino::Map<String, tsino::Ref<Word>>>();
  this->out = F("");
  this->depth = 0;
  bin(self, F("+"), [](double a, double b) -> double { return a + b; });
  bin(self, F("-"), [](double a, double b) -> double { return a - b; });
  bin(self, F("*"), [](double a, double b) -> double { return a * b; });
  bin(
      self,
      F("/"),
      [](double a, double b) -> double {
        if (b == 0.0) {
          tsino::raise(tsino::make<tsino::RangeError>(F("division by zero")));
          return 0.0;
        }
        return trunc(a / b);
      });
  bin(self, F("mod"), [](double a, double b) -> double { return fmod(fmod(a, b) + b, b); });
  bin(self, F("<"), [](double a, double b) -> double { return a < b ? -1 : 0; });
  bin(self, F("="), [](double a, double b) -> double { return a == b ? -1 : 0; });
  const auto natives = tsino::makeRecord<tsino::Function<void(const tsino::Ref<Forth>&)>>(
      {
          {
              F("dup"),
              [](const tsino::Ref<Forth>& vm) {
                const double a = vm->pop();
                if (tsino::thrown()) return;
                vm->push(tsino::Array<double>{a, a});
              }},
          {F("drop"), [](const tsino::Ref<Forth>& vm) { vm->pop(); }},
          {
              F("swap"),
              [](const tsino::Ref<Forth>& vm) {
                const double b = vm->pop();
                if (tsino::thrown()) return;
                const double a = vm->pop();
                if (tsino::thrown()) return;
                vm->push(tsino::Array<double>{b, a});
              }},
          {
              F("over"),
              [](const tsino::Ref<Forth>& vm) {
                const double b = vm->pop();
                if (tsino::thrown()) return;
                const double a = vm->pop();
                if (tsino::thrown()) return;
                vm->push(tsino::Array<double>{a, b, a});
              }},
          {
              F("."),
              [self](const tsino::Ref<Forth>& vm) {
                double popResult = vm->pop();
                if (tsino::thrown()) return;
                self->out += tsino::concat(tsino::toText(popResult), F(" "));
              }},
          {F("cr"), [self](const tsino::Ref<Forth>&) { self->out += F("\n"); }},
          {
              F(".s"),
              [self](const tsino::Ref<Forth>& vm) {
                self->out += tsino::concat(
                    F("<"),
                    String(vm->stack.length()),
                    F("> "),
                    vm->stack.join(F(" ")),
                    F(" "));
              }}});
  for (const auto& entry : natives->entries()) {
    const String& name = entry.key();
    const tsino::Function<void(const tsino::Ref<Forth>&)>& run = entry.value();
    this->dict->set(name, tsino::make<Word>(F("native"), run));
  }
}

void Forth::push(const tsino::Array<double>& ns) {
  this->stack.pushAll(ns);
}

double Forth::pop() {
  const tsino::Optional<double> v = this->stack.pop();
  if (!v.has()) {
    tsino::raise(tsino::make<ForthError>(F("stack underflow"), F("pop")));
    return 0.0;
  }
  return v.value();
}

void Forth::exec(const tsino::Array<String>& tokens) {
  if (++this->depth > 30) {
    this->depth = 0;
    tsino::Optional<String> getResult = tokens.get(0);
    tsino::raise(
        tsino::make<ForthError>(
            F("too deep"),
            getResult.has() ? getResult.value() : String(F("?"))));
    return;
  }
  for (int32_t i = 0; i < tokens.length(); i++) {
    const String t = tsino::toLowerCase(tokens[i]);
    if (t == F("if")) {
      int32_t level = 1;
      int32_t elseAt = -1;
      int32_t j = i + 1;
      for (; level > 0; j++) {
        if (!tokens.get(j).has()) {
          tsino::raise(tsino::make<ForthError>(F("if without then"), t));
          return;
        }
        if (tokens.get(j) == F("if")) {
          level++;
        } else if (tokens.get(j) == F("then")) {
          level--;
        } else if (tokens.get(j) == F("else") && level == 1) {
          elseAt = j;
        }
        yield();
      }
      const int32_t end = j - 1;
      double popResult = this->pop();
      if (tsino::thrown()) return;
      const bool cond = popResult != 0.0;
      if (cond) {
        this->exec(tokens.slice(i + 1, elseAt < 0 ? end : elseAt));
        if (tsino::thrown()) return;
      } else if (elseAt >= 0) {
        this->exec(tokens.slice(elseAt + 1, end));
        if (tsino::thrown()) return;
      }
      i = end;
      continue;
    }
    const tsino::Optional<tsino::Ref<Word>> word_ = this->dict->get(t);
    if (word_.has()) {
      if (word_.value()->kind == F("native")) {
        word_.value()->run(tsino::Ref<Forth>(this));
        if (tsino::thrown()) {
          const tsino::Ref<tsino::Error> e = tsino::caught();
          if (e->isA(tsino::RangeError::classId)) {
            tsino::raise(
                tsino::make<ForthError>(
                    F("math"),
                    t,
                    tsino::Optional<tsino::Ref<tsino::RangeError>>(
                        tsino::downcast<tsino::RangeError>(e))));
            return;
          }
          tsino::raise(e);
          return;
        }
      } else {
        tsino::Shared<tsino::Array<String>> list = word_.value()->body;
        this->exec(*list);
        if (tsino::thrown()) return;
      }
    } else {
      const double n = tsino::toNumber(t);
      if (isnan(n)) {
        tsino::raise(tsino::make<ForthError>(tsino::concat(F("unknown word: "), t), t));
        return;
      }
      this->push(tsino::Array<double>{n});
    }
  }
  this->depth--;
}

String Forth::eval(const String& line) {
  this->out = F("");
  tsino::Array<String> tokens = tsino::split(line, F(" ")).filter(
      [](const String& s) -> bool { return tsino::length(s) > 0; });
  String result;
  {
    {
      if (tsino::startsWith(line, F(":"))) {
        const String& name = tokens[1];
        tsino::Array<String> body = tokens.slice(2);
        if (body.at(-1) != F(";")) {
          tsino::raise(tsino::make<ForthError>(F("missing ;"), name));
          goto caught;
        }
        this->dict->set(
            name,
            tsino::make<Word>(
                F("compiled"),
                tsino::Function<void(const tsino::Ref<Forth>&)>{},
                tsino::makeShared<tsino::Array<String>>(body.slice(0, -1))));
      } else {
        this->depth = 0;
        this->exec(tokens);
        if (tsino::thrown()) goto caught;
      }
      result = tsino::concat(this->out, F("ok"));
      goto finally;
    }
    caught:;
    {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      this->stack.setLength(0);
      if (e->isA(ForthError::classId)) {
        const String cause = tsino::isInstance<tsino::Error>(tsino::downcast<ForthError>(e)->cause) ? tsino::concat(
            F(" ("),
            tsino::downcast<ForthError>(e)->cause.value()->message,
            F(")")) : String(F(""));
        result = tsino::concat(
            this->out,
            tsino::downcast<ForthError>(e)->name,
            F(" in "),
            tsino::downcast<ForthError>(e)->word_,
            F(": "),
            tsino::downcast<ForthError>(e)->message,
            cause);
        goto finally;
      }
      tsino::raise(e);
    }
  }
  finally:;
  this->out = F("");
  if (tsino::thrown()) return {};
  return result;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Forth> vm = tsino::make<Forth>();
  tsino::Array<String> list{
      F("1 2 + ."),
      F("1 2 3 .s"),
      F("+ + ."),
      F(": sq dup * ;"),
      F("7 sq ."),
      F(": fact dup 2 < if drop 1 else dup 1 - fact * then ;"),
      F("10 fact ."),
      F("5 0 /"),
      F("drop"),
      F("foo"),
      F(": bad 1"),
      F("-7 3 mod ."),
      F("1 if 2 . else 3 . then 4 ."),
      F("0 if 2 . else 0 if 5 . else 6 . then then"),
      F(": loop loop ;"),
      F("loop"),
      F("1 if 2"),
      F("3.5 2 * ."),
      F(""),
      F("1e3 .")};
  for (const String& line : list) {
    String evalResult = vm->eval(line);
    if (tsino::thrown()) tsino::uncaught();
    Serial.print(line);
    Serial.print(F(" => "));
    Serial.println(evalResult);
  }
}

void loop() {}
