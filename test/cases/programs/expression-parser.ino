// expression-parser: written by tsino from expression-parser.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct Token;
struct Expr;
struct PRECEDENCE;
struct LexError;
struct Parser;

struct Token : tsino::Object {
  String kind;
  double value = 0;
  String op;
  bool open = false;
  String name;
  void construct(String kind, double value, String op = String{}, bool open = false, String name = String{}) {
    this->kind = tsino::moved(kind);
    this->value = value;
    this->op = tsino::moved(op);
    this->open = open;
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("kind"), this->kind);
    if (this->kind == F("num")) out.field(F("value"), this->value);
    if (this->kind == F("op")) out.field(F("op"), this->op);
    if (this->kind == F("paren")) out.field(F("open"), this->open);
    if (this->kind == F("ident")) out.field(F("name"), this->name);
    out.end();
  }
};

struct Expr : tsino::Chained {
  tsino::Optional<String> op;
  tsino::Union<double, String, tsino::Ref<Expr>> left;
  tsino::Union<double, String, tsino::Ref<Expr>> right;
  bool has_left = false;
  bool has_right = false;
  tsino::Optional<String> call;
  tsino::Shared<tsino::Array<tsino::Union<double, String, tsino::Ref<Expr>>>> args;
  bool has_args = false;
  void construct(tsino::Optional<String> op, tsino::Union<double, String, tsino::Ref<Expr>> left, tsino::Union<double, String, tsino::Ref<Expr>> right, bool has_left, bool has_right, tsino::Optional<String> call = {}, tsino::Shared<tsino::Array<tsino::Union<double, String, tsino::Ref<Expr>>>> args = tsino::Shared<tsino::Array<tsino::Union<double, String, tsino::Ref<Expr>>>>{}, bool has_args = false) {
    this->op = tsino::moved(op);
    this->left = tsino::moved(left);
    this->right = tsino::moved(right);
    this->has_left = has_left;
    this->has_right = has_right;
    this->call = tsino::moved(call);
    this->args = tsino::moved(args);
    this->has_args = has_args;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("op"), this->op);
    if (this->has_left) out.field(F("left"), this->left);
    if (this->has_right) out.field(F("right"), this->right);
    out.optionalField(F("call"), this->call);
    if (this->has_args) out.field(F("args"), this->args);
    out.end();
  }
};

struct PRECEDENCE : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct LexError : tsino::Error {
  int32_t at = 0;
  void construct(const String& message, int32_t at);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct Parser : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Token>>> tokens;
  int32_t at = 0;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Token>>> tokens);
  tsino::Union<double, String, tsino::Ref<Expr>> parse();
  tsino::Optional<tsino::Ref<Token>> next();
  tsino::Optional<tsino::Ref<Token>> peek_();
  tsino::Union<double, String, tsino::Ref<Expr>> binary(int32_t min_);
  tsino::Union<double, String, tsino::Ref<Expr>> primary();
};

void LexError::construct(const String& message, int32_t at) {
  tsino::Error::construct(tsino::concat(message, F(" at "), String(at)));
  this->at = at;
  this->name = F("LexError");
}

bool isDigit_(const String& c) {
  return tsino::compare(c, F("0")) >= 0 && tsino::compare(c, F("9")) <= 0;
}

/* latin only */
bool isAlpha_(const String& c) {
  return (tsino::compare(c, F("a")) >= 0 && tsino::compare(c, F("z")) <= 0) || c == F("_");
}

String peek(const String& text, int32_t& at, int32_t n = 0) {
  return tsino::charAt(text, at + n);
}

String takeWhile(int32_t& at, const String& text, const tsino::Function<bool(const String&)>& test) {
  const int32_t from = at;
  while (at < tsino::length(text) && test(peek(text, at))) {
    at++;
    yield();
  }
  return tsino::slice(text, from, at);
}

tsino::Shared<tsino::Array<tsino::Ref<Token>>> lex(const String& text) {
  tsino::Shared<tsino::Array<tsino::Ref<Token>>> out = tsino::makeShared<tsino::Array<tsino::Ref<Token>>>(
      tsino::Array<tsino::Ref<Token>>{});
  int32_t at = 0;
  while (at < tsino::length(text)) {
    const String c = peek(text, at);
    if (c == F(" ")) {
      at++;
      continue;
    }
    if (isDigit_(c)) {
      String digits = takeWhile(
          at,
          text,
          tsino::Function<bool(const String&)>::of<decltype(isDigit_), isDigit_>());
      if (peek(text, at) == F(".")) {
        at++;
        digits += tsino::concat(
            F("."),
            takeWhile(
                at,
                text,
                tsino::Function<bool(const String&)>::of<decltype(isDigit_), isDigit_>()));
      }
      out->push(tsino::make<Token>(F("num"), tsino::toNumber(digits)));
    } else if (isAlpha_(c)) {
      out->push(
          tsino::make<Token>(
              F("ident"),
              0.0,
              String{},
              false,
              takeWhile(
                  at,
                  text,
                  [](const String& d) -> bool { return isAlpha_(d) || isDigit_(d); })));
    } else if (c == F("(") || c == F(")")) {
      out->push(tsino::make<Token>(F("paren"), 0.0, String{}, c == F("(")));
      at++;
    } else if (tsino::includes(F("+-*/^"), c)) {
      out->push(tsino::make<Token>(F("op"), 0.0, c));
      at++;
    } else {
      tsino::raise(tsino::make<LexError>(tsino::concat(F("unexpected "), tsino::toJson(c)), at));
      return {};
    }
    yield();
  }
  return out;
}

const auto PRECEDENCE_ = tsino::makeRecord<tsino::Ref<PRECEDENCE>>(
    {
        {"+", tsino::make<PRECEDENCE>(1, "left")},
        {"-", tsino::make<PRECEDENCE>(1, "left")},
        {"*", tsino::make<PRECEDENCE>(2, "left")},
        {"/", tsino::make<PRECEDENCE>(2, "left")},
        {"^", tsino::make<PRECEDENCE>(3, "right")}});

void Parser::construct(tsino::Shared<tsino::Array<tsino::Ref<Token>>> tokens) {
  this->at = 0;
  this->tokens = tsino::moved(tokens);
}

tsino::Union<double, String, tsino::Ref<Expr>> Parser::parse() {
  const tsino::Union<double, String, tsino::Ref<Expr>> e = this->binary(0);
  if (tsino::thrown()) return {};
  if (this->at != this->tokens->length()) {
    tsino::raise(tsino::make<tsino::SyntaxError>(F("trailing input")));
    return {};
  }
  return e;
}

tsino::Optional<tsino::Ref<Token>> Parser::next() {
  return this->tokens->get(this->at++);
}

tsino::Optional<tsino::Ref<Token>> Parser::peek_() {
  return this->tokens->get(this->at);
}

tsino::Union<double, String, tsino::Ref<Expr>> Parser::binary(int32_t min_) {
  tsino::Union<double, String, tsino::Ref<Expr>> left = this->primary();
  if (tsino::thrown()) return {};
  for (;;) {
    const tsino::Optional<tsino::Ref<Token>> t = this->peek_();
    if (!t.has() || t.value()->kind != F("op")) return left;
    const tsino::Optional<tsino::Ref<PRECEDENCE>> entry = PRECEDENCE_->get(t.value()->op);
    if (!entry.has()) {
      tsino::raise(tsino::make<tsino::Error>(F("unknown operator")));
      return {};
    }
    const int32_t precedence = entry.value()->item0;
    const String& side = entry.value()->item1;
    if (precedence < min_) return left;
    this->at++;
    tsino::Union<double, String, tsino::Ref<Expr>> right = this->binary(
        side == F("left") ? precedence + 1 : precedence);
    if (tsino::thrown()) return {};
    left = tsino::Union<double, String, tsino::Ref<Expr>>(
        tsino::make<Expr>(
            tsino::Optional<String>(t.value()->op),
            left,
            tsino::moved(right),
            true,
            true));
    yield();
  }
}

tsino::Union<double, String, tsino::Ref<Expr>> Parser::primary() {
  const tsino::Optional<tsino::Ref<Token>> t = this->next();
  tsino::Optional<String> choice = t.has() ? tsino::Optional<String>(t.value()->kind) : tsino::Optional<String>{};
  if (choice == F("num")) {
    return tsino::Union<double, String, tsino::Ref<Expr>>(t.value()->value);
  } else if (choice == F("ident")) {
    const tsino::Optional<tsino::Ref<Token>> after = this->peek_();
    if (after.has() && after.value()->kind == F("paren") && after.value()->open) {
      this->at++;
      tsino::Shared<tsino::Array<tsino::Union<double, String, tsino::Ref<Expr>>>> args = tsino::makeShared<tsino::Array<tsino::Union<double, String, tsino::Ref<Expr>>>>(
          tsino::Array<tsino::Union<double, String, tsino::Ref<Expr>>>{});
      const tsino::Optional<tsino::Ref<Token>> close = this->peek_();
      while (!(close.has() && close.value()->kind == F("paren") && !close.value()->open)) {
        tsino::Union<double, String, tsino::Ref<Expr>> binaryResult = this->binary(0);
        if (tsino::thrown()) return {};
        args->push(tsino::moved(binaryResult));
        const tsino::Optional<tsino::Ref<Token>> t2 = this->peek_();
        if (t2.has() && t2.value()->kind == F("paren") && !t2.value()->open) break;
        tsino::raise(tsino::make<tsino::SyntaxError>(F("expected )")));
        return {};
        yield();
      }
      this->at++;
      return tsino::Union<double, String, tsino::Ref<Expr>>(
          tsino::make<Expr>(
              tsino::Optional<String>{},
              tsino::Union<double, String, tsino::Ref<Expr>>{},
              tsino::Union<double, String, tsino::Ref<Expr>>{},
              false,
              false,
              tsino::Optional<String>(t.value()->name),
              tsino::moved(args),
              true));
    }
    return tsino::Union<double, String, tsino::Ref<Expr>>(t.value()->name);
  } else if (choice == F("paren")) {
    if (t.value()->open) {
      const tsino::Union<double, String, tsino::Ref<Expr>> e = this->binary(0);
      if (tsino::thrown()) return {};
      const tsino::Optional<tsino::Ref<Token>> close = this->next();
      if (!close.has() || close.value()->kind != F("paren") || close.value()->open) {
        tsino::raise(tsino::make<tsino::SyntaxError>(F("expected )")));
        return {};
      }
      return e;
    }
    tsino::raise(tsino::make<tsino::SyntaxError>(F("unexpected )")));
    return {};
  } else if (choice == F("op")) {
    if (t.value()->op == F("-")) {
      tsino::Union<double, String, tsino::Ref<Expr>> binaryResult = this->binary(3);
      if (tsino::thrown()) return {};
      return tsino::Union<double, String, tsino::Ref<Expr>>(
          tsino::make<Expr>(
              tsino::Optional<String>(F("neg")),
              tsino::Union<double, String, tsino::Ref<Expr>>(0.0),
              tsino::moved(binaryResult),
              true,
              true));
    }
    tsino::raise(tsino::makeError<tsino::SyntaxError>(F("unexpected "), t.value()->op));
    return {};
  } else if (!choice.has()) {
    tsino::raise(tsino::make<tsino::SyntaxError>(F("unexpected end")));
    return {};
  }
  tsino::unreachable();
}

tsino::Shared<tsino::Record<tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)>>> FUNCTIONS;

double evaluate(const tsino::Union<double, String, tsino::Ref<Expr>>& e, const tsino::Shared<tsino::Map<String, double>>& env) {
  if (e.is<double>()) return e.get<double>();
  if (e.is<String>()) {
    const tsino::Optional<double> v = env->get(e.get<String>());
    if (!v.has()) {
      tsino::raise(tsino::makeError<tsino::ReferenceError>(e.get<String>(), F(" is not defined")));
      return 0.0;
    }
    return v.value();
  }
  if (e.get<tsino::Ref<Expr>>()->call.has()) {
    const tsino::Optional<tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)>> f = FUNCTIONS->get(
        e.get<tsino::Ref<Expr>>()->call.value());
    if (!f.has()) {
      tsino::raise(
          tsino::makeError<tsino::TypeError>(
              e.get<tsino::Ref<Expr>>()->call.value(),
              F(" is not a function")));
      return 0.0;
    }
    tsino::Array<double> value = e.get<tsino::Ref<Expr>>()->args->map<double>(
        [&](const tsino::Union<double, String, tsino::Ref<Expr>>& a) -> double {
          if (tsino::thrown()) return 0.0;
          return evaluate(a, env);
        });
    if (tsino::thrown()) return 0.0;
    return f.value()(tsino::makeShared<tsino::Array<double>>(value.copy()));
  }
  const double a = evaluate(e.get<tsino::Ref<Expr>>()->left, env);
  if (tsino::thrown()) return 0.0;
  const double b = evaluate(e.get<tsino::Ref<Expr>>()->right, env);
  if (tsino::thrown()) return 0.0;
  String choice = e.get<tsino::Ref<Expr>>()->op.value();
  if (choice == F("+")) {
    return a + b;
  } else if (choice == F("-") || choice == F("neg")) {
    return a - b;
  } else if (choice == F("*")) {
    return a * b;
  } else if (choice == F("/")) {
    return a / b;
  } else if (choice == F("^")) {
    return tsino::pow(a, b);
  } else {
    tsino::raise(
        tsino::makeError<tsino::Error>(F("bad operator "), e.get<tsino::Ref<Expr>>()->op.value()));
    return 0.0;
  }
  tsino::unreachable();
}

String show(const tsino::Union<double, String, tsino::Ref<Expr>>& e) {
  return e.is<tsino::Ref<Expr>>() ? e.get<tsino::Ref<Expr>>()->op.has() ? tsino::concat(
      F("("),
      show(e.get<tsino::Ref<Expr>>()->left),
      F(" "),
      e.get<tsino::Ref<Expr>>()->op.value(),
      F(" "),
      show(e.get<tsino::Ref<Expr>>()->right),
      F(")")) : tsino::concat(
      e.get<tsino::Ref<Expr>>()->call.value(),
      F("("),
      e.get<tsino::Ref<Expr>>()->args->map<String>(
          [](const tsino::Union<double, String, tsino::Ref<Expr>>& e2) -> String {
            return show(e2);
          }).join(F(", ")),
      F(")")) : tsino::toText(tsino::Union<double, String>(e));
}

void setup() {
  Serial.begin(115200);
  tsino::Function<double(tsino::Optional<double>)> value = [](tsino::Optional<double> x) -> double {
    return sqrt(x.valueOr(0.0));
  };
  tsino::Function<double(tsino::Optional<double>)> value2 = [](tsino::Optional<double> x) -> double {
    return tsino::absolute(x.valueOr(0.0));
  };
  FUNCTIONS = tsino::makeRecord<tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)>>(
      {
          {
              F("sqrt"),
              [value](const tsino::Shared<tsino::Array<double>>& xs) -> double {
                return value(xs->get(0));
              }},
          {F("zero"), [](const tsino::Shared<tsino::Array<double>>&) -> double { return 0.0; }},
          {
              F("abs"),
              [value2](const tsino::Shared<tsino::Array<double>>& xs) -> double {
                return value2(xs->get(0));
              }}});

  const auto env = tsino::makeMap<String, double>({{F("x"), 3.0}, {F("pi"), 3.141592653589793}});
  tsino::Array<String> list{
      F("1 + 2 * 3"),
      F("2 ^ 3 ^ 2"),
      F("-(x + 1) * 2"),
      F("sqrt(x * x + 16)"),
      F("zero()"),
      F("1 +"),
      F("a + 1"),
      F("2 $ 3"),
      F("(1"),
      F("foo(1)"),
      F("abs(-2.5) / 2"),
      F("8/0"),
      F("1-2-3")};
  for (const String& text : list) {
    {
      tsino::Shared<tsino::Array<tsino::Ref<Token>>> lexResult = lex(text);
      if (tsino::thrown()) goto caught;
      const tsino::Union<double, String, tsino::Ref<Expr>> e = tsino::make<Parser>(
          tsino::moved(lexResult))->parse();
      if (tsino::thrown()) goto caught;
      double evaluateResult = evaluate(e, env);
      if (tsino::thrown()) goto caught;
      Serial.print(tsino::padEnd(text, 18));
      Serial.print(F(" "));
      Serial.print(show(e));
      Serial.print(F(" = "));
      tsino::print(Serial, evaluateResult);
      Serial.println();
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (error->isA(LexError::classId)) {
        Serial.print(tsino::padEnd(text, 18));
        Serial.print(F(" lex: "));
        Serial.print(tsino::downcast<LexError>(error)->message);
        Serial.print(F(" ("));
        Serial.print(tsino::downcast<LexError>(error)->at);
        Serial.println(F(")"));
      } else if (error->isA(tsino::Error::classId)) {
        Serial.print(tsino::padEnd(text, 18));
        Serial.print(F(" "));
        Serial.print(error->name);
        Serial.print(F(": "));
        Serial.println(error->message);
      }
    }
  }
  tsino::Shared<tsino::Array<tsino::Ref<Token>>> lexResult = lex(F("1+x"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::Shared<tsino::Array<tsino::Ref<Token>>> value3 = tsino::moved(lexResult);
  tsino::Shared<tsino::Array<tsino::Ref<Token>>> lexResult2 = lex(F("f(1+2)*3"));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Union<double, String, tsino::Ref<Expr>> parseResult = tsino::make<Parser>(
      tsino::moved(lexResult2))->parse();
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, parseResult);
  Serial.println();
}

void loop() {}
