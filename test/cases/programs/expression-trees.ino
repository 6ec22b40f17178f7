// expression-trees: written by tsino from expression-trees.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/unreachable.h"

struct E;
struct ParseError;
struct Lexer;
struct Token;
struct Parser;

struct E : tsino::Chained {
  String type;
  double value = 0;
  String name;
  tsino::Ref<E> arg;
  String op;
  tsino::Ref<E> l;
  tsino::Ref<E> r;
  tsino::Shared<tsino::Array<tsino::Ref<E>>> args;
  void construct(String type, double value, String name = String{}, tsino::Ref<E> arg = tsino::Ref<E>{}, String op = String{}, tsino::Ref<E> l = tsino::Ref<E>{}, tsino::Ref<E> r = tsino::Ref<E>{}, tsino::Shared<tsino::Array<tsino::Ref<E>>> args = tsino::Shared<tsino::Array<tsino::Ref<E>>>{}) {
    this->type = tsino::moved(type);
    this->value = value;
    this->name = tsino::moved(name);
    this->arg = tsino::moved(arg);
    this->op = tsino::moved(op);
    this->l = tsino::moved(l);
    this->r = tsino::moved(r);
    this->args = tsino::moved(args);
  }
};

struct ParseError : tsino::Error {
  int32_t at = 0;
  void construct(const String& message, int32_t at);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct Lexer : tsino::Object {
  String src;
  tsino::TextIndex srcIndex;
  int32_t pos = 0;
  void construct(const String& src);
  tsino::Ref<Token> next();
  int32_t get_at();
};

struct Token : tsino::Object {
  String kind;
  double value = 0;
  String name;
  String op;
  void construct(String kind, double value = 0, String name = String{}, String op = String{}) {
    this->kind = tsino::moved(kind);
    this->value = value;
    this->name = tsino::moved(name);
    this->op = tsino::moved(op);
  }
};

struct Parser : tsino::Object {
  tsino::Ref<Token> tok;
  tsino::Ref<Lexer> lex;
  void construct(const String& src);
  tsino::Ref<E> parse();
  bool isOp(const String& op);
  void eat(const __FlashStringHelper* op);
  tsino::Ref<Token> advance();
  tsino::Ref<E> expr(int32_t min_);
  tsino::Ref<E> unary();
};
bool isDigit_(const String& c);

void ParseError::construct(const String& message, int32_t at) {
  tsino::Error::construct(tsino::concat(message, F(" at "), String(at)));
  this->at = at;
  this->name = F("ParseError");
}

void Lexer::construct(const String& src) {
  this->pos = 0;
  this->src = src;
}

tsino::Ref<Token> Lexer::next() {
  while (this->pos < tsino::length(this->src, this->srcIndex)
      && tsino::unitAt(this->src, this->srcIndex, this->pos) == ' ') {
    this->pos++;
    yield();
  }
  const tsino::Optional<String> c = tsino::elementOrNone(this->src, this->srcIndex, this->pos);
  if (!c.has()) return tsino::make<Token>(F("end"));
  if ((tsino::compare(c.value(), F("0")) >= 0 && tsino::compare(c.value(), F("9")) <= 0)
      || c == F(".")) {
    const int32_t start = this->pos;
    /* digits */
    while (isDigit_(tsino::charAt(this->src, this->srcIndex, this->pos))
        || tsino::unitAt(this->src, this->srcIndex, this->pos) == '.') {
      this->pos++;
      yield();
    }
    return tsino::make<Token>(
        F("num"),
        tsino::toNumber(tsino::substring(this->src, this->srcIndex, start, this->pos)));
  }
  if (tsino::toLowerCase(c.value()) != tsino::toUpperCase(c.value())) {
    String name = F("");
    while (this->pos < tsino::length(this->src, this->srcIndex)
        && tsino::toLowerCase(tsino::elementAt(this->src, this->srcIndex, this->pos))
        != tsino::toUpperCase(tsino::elementAt(this->src, this->srcIndex, this->pos))) {
      name += tsino::elementAt(this->src, this->srcIndex, this->pos++);
      yield();
    }
    return tsino::make<Token>(F("id"), 0.0, name);
  }
  if (tsino::includes(F("+-*/^%(),="), c.value())) {
    this->pos++;
    return tsino::make<Token>(F("op"), 0.0, String{}, c.value());
  }
  tsino::raise(
      tsino::make<ParseError>(tsino::concat(F("unexpected '"), c.value(), F("'")), this->pos));
  return {};
}

int32_t Lexer::get_at() {
  return this->pos;
}

bool isDigit_(const String& c) {
  return tsino::compare(c, F("0")) >= 0 && tsino::compare(c, F("9")) <= 0;
}
const auto prec = tsino::makeRecord<uint8_t>(
    {{"+", 1}, {"-", 1}, {"*", 2}, {"/", 2}, {"%", 2}, {"^", 4}});

void Parser::construct(const String& src) {
  this->lex = tsino::make<Lexer>(src);
  tsino::Ref<Token> nextResult = this->lex->next();
  if (tsino::thrown()) return;
  this->tok = tsino::moved(nextResult);
}

tsino::Ref<E> Parser::parse() {
  const tsino::Ref<E> e = this->expr(0);
  if (tsino::thrown()) return {};
  if (this->tok->kind != F("end")) {
    tsino::raise(tsino::make<ParseError>(F("trailing input"), this->lex->get_at()));
    return {};
  }
  return e;
}

bool Parser::isOp(const String& op) {
  return this->tok->kind == F("op") && this->tok->op == op;
}

void Parser::eat(const __FlashStringHelper* op) {
  if (!this->isOp(op)) {
    tsino::raise(tsino::make<ParseError>(tsino::concat(F("expected "), op), this->lex->get_at()));
    return;
  }
  this->advance();
}

tsino::Ref<Token> Parser::advance() {
  const tsino::Ref<Token> t = this->tok;
  tsino::Ref<Token> nextResult = this->lex->next();
  if (tsino::thrown()) return {};
  this->tok = tsino::moved(nextResult);
  return t;
}

tsino::Ref<E> Parser::expr(int32_t min_) {
  tsino::Ref<E> l = this->unary();
  if (tsino::thrown()) return {};
  while (this->tok->kind == F("op")) {
    const String op = this->tok->op;
    const tsino::Optional<int32_t> p = tsino::convertOptional(prec->get(op));
    if (!p.has() || p.value() < min_) break;
    this->advance();
    if (tsino::thrown()) return {};
    tsino::Ref<E> r = this->expr(op == F("^") ? p.value() : p.value() + 1);
    if (tsino::thrown()) return {};
    l = tsino::make<E>(F("bin"), 0.0, String{}, tsino::Ref<E>{}, op, l, tsino::moved(r));
    yield();
  }
  return l;
}

tsino::Ref<E> Parser::unary() {
  if (this->isOp(F("-"))) {
    this->advance();
    if (tsino::thrown()) return {};
    tsino::Ref<E> exprResult = this->expr(3);
    if (tsino::thrown()) return {};
    return tsino::make<E>(F("neg"), 0.0, String{}, tsino::moved(exprResult));
  }
  const tsino::Ref<Token> t = this->advance();
  if (tsino::thrown()) return {};
  const String& choice = t->kind;
  if (choice == F("num")) {
    return tsino::make<E>(F("num"), t->value);
  } else if (choice == F("id")) {
    if (!this->isOp(F("("))) return tsino::make<E>(F("var"), 0.0, t->name);
    this->advance();
    if (tsino::thrown()) return {};
    tsino::Shared<tsino::Array<tsino::Ref<E>>> args = tsino::makeShared<tsino::Array<tsino::Ref<E>>>(
        tsino::Array<tsino::Ref<E>>{});
    if (!this->isOp(F(")"))) {
      bool again = false;
      while (true) {
        if (again) {
          bool holds = this->isOp(F(","));
          if (holds) {
            this->advance();
            if (tsino::thrown()) return {};
            holds = true;
          }
          if (!holds) break;
        }
        again = true;
        tsino::Ref<E> exprResult = this->expr(0);
        if (tsino::thrown()) return {};
        args->push(tsino::moved(exprResult));
        yield();
      }
    }
    this->eat(F(")"));
    if (tsino::thrown()) return {};
    return tsino::make<E>(
        F("call"),
        0.0,
        t->name,
        tsino::Ref<E>{},
        String{},
        tsino::Ref<E>{},
        tsino::Ref<E>{},
        tsino::moved(args));
  } else if (choice == F("op")) {
    if (t->op == F("(")) {
      const tsino::Ref<E> e = this->expr(0);
      if (tsino::thrown()) return {};
      this->eat(F(")"));
      if (tsino::thrown()) return {};
      return e;
    }
    tsino::raise(
        tsino::make<ParseError>(tsino::concat(F("unexpected "), t->op), this->lex->get_at()));
    return {};
  } else if (choice == F("end")) {
    tsino::raise(tsino::make<ParseError>(F("unexpected end"), this->lex->get_at()));
    return {};
  }
  tsino::unreachable();
}
const auto env = tsino::makeMap<String, double>({{"pi", 3.141592653589793}, {"x", 3.0}});
tsino::Shared<tsino::Record<tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)>>> fns;

double evaluate(const tsino::Ref<E>& e) {
  const String& choice = e->type;
  if (choice == F("num")) {
    return e->value;
  } else if (choice == F("var")) {
    const tsino::Optional<double> v = env->get(e->name);
    if (!v.has()) {
      tsino::raise(tsino::makeError<tsino::ReferenceError>(e->name, F(" is not defined")));
      return 0.0;
    }
    return v.value();
  } else if (choice == F("neg")) {
    double evaluateResult = evaluate(e->arg);
    if (tsino::thrown()) return 0.0;
    return -evaluateResult;
  } else if (choice == F("call")) {
    const tsino::Optional<tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)>> f = fns->get(
        e->name);
    if (!f.has()) {
      tsino::raise(tsino::makeError<tsino::TypeError>(e->name, F(" is not a function")));
      return 0.0;
    }
    tsino::Array<double> value = e->args->map<double>(
        [](const tsino::Ref<E>& e2) -> double {
          if (tsino::thrown()) return 0.0;
          return evaluate(e2);
        });
    if (tsino::thrown()) return 0.0;
    return f.value()(tsino::makeShared<tsino::Array<double>>(value.copy()));
  } else if (choice == F("bin")) {
    const double l = evaluate(e->l);
    if (tsino::thrown()) return 0.0;
    const double r = evaluate(e->r);
    if (tsino::thrown()) return 0.0;
    const String& choice2 = e->op;
    if (choice2 == F("+")) {
      return l + r;
    } else if (choice2 == F("-")) {
      return l - r;
    } else if (choice2 == F("*")) {
      return l * r;
    } else if (choice2 == F("/")) {
      return l / r;
    } else if (choice2 == F("%")) {
      return fmod(l, r);
    } else if (choice2 == F("^")) {
      return tsino::pow(l, r);
    }
  }
  tsino::unreachable();
}

String show(const tsino::Ref<E>& e) {
  if (e->type == F("num")) return tsino::toText(e->value);
  if (e->type == F("var")) return e->name;
  if (e->type == F("neg")) return tsino::concat(F("-"), show(e->arg));
  if (e->type == F("call")) {
    return tsino::concat(
        e->name,
        F("("),
        e->args->map<String>([](const tsino::Ref<E>& e2) -> String { return show(e2); }).join(
            F(", ")),
        F(")"));
  }
  return tsino::concat(F("("), show(e->l), F(" "), e->op, F(" "), show(e->r), F(")"));
}

void setup() {
  Serial.begin(115200);
  tsino::Function<double(double)> value = [](double x) -> double { return sqrt(x); };
  fns = tsino::makeRecord<tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)>>(
      {
          {
              F("max"),
              [](const tsino::Shared<tsino::Array<double>>& value2) -> double {
                return tsino::largest(*value2);
              }},
          {
              F("min"),
              [](const tsino::Shared<tsino::Array<double>>& a) -> double {
                return tsino::smallest(*a);
              }},
          {
              F("sqrt"),
              [value](const tsino::Shared<tsino::Array<double>>& a) -> double {
                return value((*a)[0]);
              }},
          {
              F("sum"),
              [](const tsino::Shared<tsino::Array<double>>& a) -> double {
                return a->reduce<double>([](double p, double c) -> double { return p + c; }, 0.0);
              }}});
  tsino::Array<String> list{
      F("1 + 2 * 3"),
      F("-(2 ^ 3 ^ 2) / 4"),
      F("max(1, x, 2) - sum(1,2,3.5)"),
      F("sqrt(16) % 3"),
      F("y + 1"),
      F("foo(1)"),
      F("2 $ 3"),
      F("(1 + 2"),
      F("1 2"),
      F("sum()"),
      F("pi * x ^ 2")};
  for (const String& src : list) {
    {
      tsino::Ref<Parser> parser = tsino::make<Parser>(src);
      if (tsino::thrown()) goto caught;
      const tsino::Ref<E> tree = parser->parse();
      if (tsino::thrown()) goto caught;
      double evaluateResult = evaluate(tree);
      if (tsino::thrown()) goto caught;
      Serial.print(tsino::withoutFormat(show(tree)));
      Serial.print(F(" = "));
      tsino::inspect(Serial, evaluateResult);
      Serial.println();
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      if (e->isA(ParseError::classId)) {
        Serial.print(src);
        Serial.print(F(": "));
        Serial.print(tsino::downcast<ParseError>(e)->message);
        Serial.print(F(" ["));
        Serial.print(tsino::downcast<ParseError>(e)->at);
        Serial.println(F("]"));
      } else if (e->isA(tsino::Error::classId)) {
        Serial.print(src);
        Serial.print(F(": "));
        Serial.print(e->name);
        Serial.print(F(": "));
        Serial.println(e->message);
      } else {
        tsino::raise(e);
        tsino::uncaught();
      }
    }
  }
}

void loop() {}
