// expression-calculator: written by tsino from expression-calculator.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/library-errors.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"

struct Operator;
struct Expression;
struct Literal;
struct Variable;
struct Negate;
struct CalcError;
struct Binary;
struct Call;
struct Parser;
struct Tuple;

struct Operator : tsino::Object {
  int32_t strength = 0;
  tsino::Optional<bool> rightFirst;
  tsino::Function<double(double, double)> apply;
  void construct(int32_t strength, tsino::Optional<bool> rightFirst, tsino::Function<double(double, double)> apply) {
    this->strength = strength;
    this->rightFirst = tsino::moved(rightFirst);
    this->apply = tsino::moved(apply);
  }
};

struct Expression : tsino::Chained {
  void construct();
  virtual double evaluate(const tsino::Shared<tsino::Map<String, double>>& scope_) = 0;
  virtual String toString() = 0;
  virtual tsino::Ref<Expression> simplify();
  String bracket(const tsino::Ref<Expression>& inner, int32_t min_);
  virtual int32_t get_strength();
  virtual ~Expression() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Literal : Expression {
  double value = 0;
  void construct(double value);
  double evaluate(const tsino::Shared<tsino::Map<String, double>>&) final;
  String toString() final;
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Expression::isA(asked); }
};

struct Variable : Expression {
  String name;
  void construct(const String& name);
  double evaluate(const tsino::Shared<tsino::Map<String, double>>& scope_) final;
  String toString() final;
};

struct Negate : Expression {
  tsino::Ref<Expression> inner;
  void construct(tsino::Ref<Expression> inner);
  double evaluate(const tsino::Shared<tsino::Map<String, double>>& scope_) final;
  tsino::Ref<Expression> simplify() final;
  String toString() final;
  int32_t get_strength() final;
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const override { return asked == classId || Expression::isA(asked); }
};

struct CalcError : tsino::Error {
  void construct(const String& message = "", const tsino::Optional<tsino::Ref<tsino::Error>>& cause = {});
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct Binary : Expression {
  String sign;
  tsino::Ref<Expression> left;
  tsino::Ref<Expression> right;
  void construct(const String& sign, const tsino::Ref<Expression>& left, tsino::Ref<Expression> right);
  double evaluate(const tsino::Shared<tsino::Map<String, double>>& scope_) final;
  tsino::Ref<Expression> simplify() final;
  String toString() final;
  int32_t get_strength() final;
};

struct Call : Expression {
  String name;
  tsino::Shared<tsino::Array<tsino::Ref<Expression>>> values;
  void construct(const String& name, tsino::Shared<tsino::Array<tsino::Ref<Expression>>> values);
  double evaluate(const tsino::Shared<tsino::Map<String, double>>& scope_) final;
  tsino::Ref<Expression> simplify() final;
  String toString() final;
};

struct Parser : tsino::Object {
  int32_t at = 0;
  tsino::Array<String> tokens;
  void construct(const String& source);
  tsino::Ref<Expression> parseAll();
  bool accept(const String& token);
  tsino::Ref<Expression> binary(int32_t min_);
  tsino::Ref<Expression> unary();
};

struct Tuple : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

int32_t Expression::get_strength() {
  return 10;
}

tsino::Ref<Expression> Expression::simplify() {
  return tsino::Ref<Expression>(this);
}

String Expression::bracket(const tsino::Ref<Expression>& inner, int32_t min_) {
  return inner->get_strength() < min_ ? tsino::concat(F("("), inner->toString(), F(")")) : inner->toString();
}

void Expression::construct() {}

bool Literal_is(const tsino::Ref<Expression>& expression, int32_t value) {
  return expression->isA(Literal::classId) && tsino::downcast<Literal>(expression)->value == value;
}

void Literal::construct(double value) {
  Expression::construct();
  this->value = value;
}

double Literal::evaluate(const tsino::Shared<tsino::Map<String, double>>&) {
  return this->value;
}

String Literal::toString() {
  return tsino::toText(this->value);
}

void Variable::construct(const String& name) {
  Expression::construct();
  this->name = name;
}

double Variable::evaluate(const tsino::Shared<tsino::Map<String, double>>& scope_) {
  const tsino::Optional<double> value = scope_->get(this->name);
  if (!value.has()) {
    tsino::raise(tsino::make<CalcError>(tsino::concat(F("unknown name "), this->name)));
    return 0.0;
  }
  return value.value();
}

String Variable::toString() {
  return this->name;
}

void Negate::construct(tsino::Ref<Expression> inner) {
  Expression::construct();
  this->inner = tsino::moved(inner);
}

int32_t Negate::get_strength() {
  return 3;
}

double Negate::evaluate(const tsino::Shared<tsino::Map<String, double>>& scope_) {
  double evaluateResult = this->inner->evaluate(scope_);
  if (tsino::thrown()) return 0.0;
  return -evaluateResult;
}

tsino::Ref<Expression> Negate::simplify() {
  const tsino::Ref<Expression> inner = this->inner->simplify();
  if (tsino::thrown()) return {};
  if (inner->isA(Negate::classId)) return tsino::downcast<Negate>(inner)->inner;
  return inner->isA(Literal::classId) ? tsino::Ref<Expression>(
      tsino::make<Literal>(-tsino::downcast<Literal>(inner)->value)) : tsino::Ref<Expression>(
      tsino::make<Negate>(inner));
}

String Negate::toString() {
  return tsino::concat(F("-"), this->bracket(this->inner, 4));
}

const auto operators = tsino::makeRecord<tsino::Ref<Operator>>(
    {
        {
            "+",
            tsino::make<Operator>(
                1,
                tsino::Optional<bool>{},
                [](double a, double b) -> double { return a + b; })},
        {
            "-",
            tsino::make<Operator>(
                1,
                tsino::Optional<bool>{},
                [](double a, double b) -> double { return a - b; })},
        {
            "*",
            tsino::make<Operator>(
                2,
                tsino::Optional<bool>{},
                [](double a, double b) -> double { return a * b; })},
        {
            "/",
            tsino::make<Operator>(
                2,
                tsino::Optional<bool>{},
                [](double a, double b) -> double {
                  if (b == 0.0) {
                    tsino::raise(tsino::make<CalcError>(F("division by zero")));
                    return 0.0;
                  }
                  return a / b;
                })},
        {
            "%",
            tsino::make<Operator>(
                2,
                tsino::Optional<bool>{},
                [](double a, double b) -> double { return fmod(a, b); })},
        {
            "^",
            tsino::make<Operator>(
                4,
                tsino::Optional<bool>(true),
                [](double a, double b) -> double { return tsino::pow(a, b); })}});

void Binary::construct(const String& sign, const tsino::Ref<Expression>& left, tsino::Ref<Expression> right) {
  Expression::construct();
  this->sign = sign;
  this->left = left;
  this->right = tsino::moved(right);
}

int32_t Binary::get_strength() {
  return operators->at(this->sign)->strength;
}

double Binary::evaluate(const tsino::Shared<tsino::Map<String, double>>& scope_) {
  double evaluateResult = this->left->evaluate(scope_);
  if (tsino::thrown()) return 0.0;
  double evaluateResult2 = this->right->evaluate(scope_);
  if (tsino::thrown()) return 0.0;
  return operators->at(this->sign)->apply(evaluateResult, evaluateResult2);
}

tsino::Ref<Expression> Binary::simplify() {
  const tsino::Ref<Expression> left = this->left->simplify();
  if (tsino::thrown()) return {};
  tsino::Ref<Expression> right = this->right->simplify();
  if (tsino::thrown()) return {};
  if (left->isA(Literal::classId) && right->isA(Literal::classId) && this->sign != F("/")) {
    double callResult = operators->at(this->sign)->apply(
        tsino::downcast<Literal>(left)->value,
        tsino::downcast<Literal>(right)->value);
    if (tsino::thrown()) return {};
    return tsino::make<Literal>(callResult);
  }
  if (this->sign == F("*") && (Literal_is(left, 0) || Literal_is(right, 0))) {
    return tsino::make<Literal>(0.0);
  }
  if (this->sign == F("*") && Literal_is(left, 1)) return right;
  if ((this->sign == F("*") || this->sign == F("^") || this->sign == F("/")) && Literal_is(
      right,
      1)) return left;
  if (this->sign == F("+") && Literal_is(left, 0)) return right;
  if ((this->sign == F("+") || this->sign == F("-")) && Literal_is(right, 0)) return left;
  return tsino::make<Binary>(this->sign, left, tsino::moved(right));
}

String Binary::toString() {
  const tsino::Ref<Operator> value = operators->at(this->sign);
  const int32_t strength = value->strength;
  const bool rightFirst = value->rightFirst.valueOr(false);
  const String left = this->bracket(this->left, rightFirst ? strength + 1 : strength);
  return tsino::concat(
      left,
      F(" "),
      this->sign,
      F(" "),
      this->bracket(this->right, rightFirst ? strength : strength + 1));
}

tsino::Shared<tsino::Map<String, tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)>>> functions;

void Call::construct(const String& name, tsino::Shared<tsino::Array<tsino::Ref<Expression>>> values) {
  Expression::construct();
  this->name = name;
  this->values = tsino::moved(values);
}

double Call::evaluate(const tsino::Shared<tsino::Map<String, double>>& scope_) {
  const tsino::Optional<tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)>> target = functions->get(
      this->name);
  if (!target.has()) {
    tsino::raise(tsino::make<CalcError>(tsino::concat(F("unknown function "), this->name)));
    return 0.0;
  }
  tsino::Array<double> value = this->values->map<double>(
      [&](const tsino::Ref<Expression>& value) -> double {
        if (tsino::thrown()) return 0.0;
        return value->evaluate(scope_);
      });
  if (tsino::thrown()) return 0.0;
  return target.value()(tsino::makeShared<tsino::Array<double>>(value.copy()));
}

tsino::Ref<Expression> Call::simplify() {
  tsino::Shared<tsino::Array<tsino::Ref<Expression>>> value = tsino::makeShared<tsino::Array<tsino::Ref<Expression>>>(
      this->values->map<tsino::Ref<Expression>>(
          [](const tsino::Ref<Expression>& value) -> tsino::Ref<Expression> {
            if (tsino::thrown()) return {};
            return value->simplify();
          }));
  if (tsino::thrown()) return {};
  return tsino::make<Call>(this->name, tsino::moved(value));
}

String Call::toString() {
  return tsino::concat(
      this->name,
      F("("),
      this->values->map<String>(
          [](const tsino::Ref<Expression>& value) -> String { return value->toString(); }).join(
          F(", ")),
      F(")"));
}

void CalcError::construct(const String& message, const tsino::Optional<tsino::Ref<tsino::Error>>& cause) {
  tsino::Error::construct(message, cause);
  this->name = F("CalcError");
}

bool inWord(const String& char_) {
  return (tsino::compare(char_, F("a")) >= 0 && tsino::compare(char_, F("z")) <= 0)
      || (tsino::compare(char_, F("0")) >= 0 && tsino::compare(char_, F("9")) <= 0)
      || char_ == F(".");
}

tsino::Array<String> Parser_tokenize(const String& source) {
  tsino::TextIndex sourceIndex;
  tsino::Array<String> tokens;
  for (int32_t i = 0; i < tsino::length(source, sourceIndex);) {
    const int32_t start = i;
    while (i < tsino::length(source, sourceIndex)
        && inWord(tsino::elementAt(source, sourceIndex, i))) {
      i++;
      yield();
    }
    if (i > start) {
      tokens.push(tsino::slice(source, sourceIndex, start, i));
    } else if (tsino::unitAt(source, sourceIndex, i) == ' ') {
      i++;
    } else {
      tokens.push(tsino::elementAt(source, sourceIndex, i++));
    }
    yield();
  }
  return tokens;
}

void Parser::construct(const String& source) {
  this->at = 0;
  this->tokens = Parser_tokenize(source);
}

tsino::Ref<Expression> Parser::parseAll() {
  const tsino::Ref<Expression> expression = this->binary(1);
  if (tsino::thrown()) return {};
  if (this->at < this->tokens.length()) {
    tsino::raise(tsino::make<CalcError>(tsino::concat(F("unexpected "), this->tokens[this->at])));
    return {};
  }
  return expression;
}

bool Parser::accept(const String& token) {
  const bool found = this->at < this->tokens.length() && this->tokens[this->at] == token;
  if (found) this->at++;
  return found;
}

tsino::Ref<Expression> Parser::binary(int32_t min_) {
  tsino::Ref<Expression> left = this->unary();
  if (tsino::thrown()) return {};
  while (this->at < this->tokens.length()) {
    const String& sign = this->tokens[this->at];
    const tsino::Optional<tsino::Ref<Operator>> operator_ = operators->has(sign) ? operators->get(
        sign) : tsino::Optional<tsino::Ref<Operator>>{};
    if (!operator_.has() || operator_.value()->strength < min_) break;
    this->at++;
    tsino::Ref<Expression> binaryResult = this->binary(
        tsino::truthy(operator_.value()->rightFirst) ? operator_.value()->strength : operator_.value()->strength
            + 1);
    if (tsino::thrown()) return {};
    left = tsino::make<Binary>(sign, left, tsino::moved(binaryResult));
    yield();
  }
  return left;
}

tsino::Ref<Expression> Parser::unary() {
  if (this->accept(F("-"))) {
    tsino::Ref<Expression> binaryResult = this->binary(3);
    if (tsino::thrown()) return {};
    return tsino::make<Negate>(tsino::moved(binaryResult));
  }
  if (this->accept(F("("))) {
    const tsino::Ref<Expression> inner = this->binary(1);
    if (tsino::thrown()) return {};
    if (!this->accept(F(")"))) {
      tsino::raise(tsino::make<CalcError>(F("expected )")));
      return {};
    }
    return inner;
  }
  if (this->at >= this->tokens.length()) {
    tsino::raise(tsino::make<CalcError>(F("unexpected end")));
    return {};
  }
  const String& token = this->tokens[this->at++];
  const double value = tsino::toNumber(token);
  if (!isnan(value)) return tsino::make<Literal>(value);
  if (tsino::compare(token, F("a")) < 0 || tsino::compare(token, F("{")) > 0) {
    tsino::raise(tsino::make<CalcError>(tsino::concat(F("unexpected "), token)));
    return {};
  }
  if (!this->accept(F("("))) return tsino::make<Variable>(token);
  tsino::Shared<tsino::Array<tsino::Ref<Expression>>> values = tsino::makeShared<tsino::Array<tsino::Ref<Expression>>>(
      tsino::Array<tsino::Ref<Expression>>{});
  while (!this->accept(F(")"))) {
    if (values->length() > 0 && !this->accept(F(","))) {
      tsino::raise(tsino::make<CalcError>(F("expected ,")));
      return {};
    }
    tsino::Ref<Expression> binaryResult = this->binary(1);
    if (tsino::thrown()) return {};
    values->push(tsino::moved(binaryResult));
    yield();
  }
  return tsino::make<Call>(token, tsino::moved(values));
}

const auto scope = tsino::makeMap<String, double>({{"pi", 3.141592653589793}});

String calculate(const String& line) {
  const int32_t equals = tsino::indexOf(line, F("="));
  {
    const tsino::Ref<Expression> expression = tsino::make<Parser>(tsino::slice(line, equals + 1))->parseAll();
    if (tsino::thrown()) goto caught;
    const double value = expression->evaluate(scope);
    if (tsino::thrown()) goto caught;
    if (equals > 0) scope->set(tsino::trim(tsino::slice(line, 0, equals)), value);
    tsino::Ref<Expression> simplifyResult = expression->simplify();
    if (tsino::thrown()) goto caught;
    return tsino::concat(
        expression->toString(),
        F(" => "),
        tsino::toText(value),
        F(" ["),
        simplifyResult->toString(),
        F("]"));
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    if (error->isA(CalcError::classId)) {
      return tsino::concat(
          tsino::downcast<CalcError>(error)->name,
          F(": "),
          tsino::downcast<CalcError>(error)->message);
    }
    tsino::raise(error);
    return {};
  }
}

void setup() {
  Serial.begin(115200);
  tsino::Function<double(double)> value = [](double x) -> double { return sqrt(x); };
  tsino::Function<double(double)> value2 = [](double x) -> double { return tsino::absolute(x); };
  functions = tsino::makeMap<String, tsino::Function<double(const tsino::Shared<tsino::Array<double>>&)>>(
      {
          {
              F("sqrt"),
              [value](const tsino::Shared<tsino::Array<double>>& values) -> double {
                return value((*values)[0]);
              }},
          {
              F("abs"),
              [value2](const tsino::Shared<tsino::Array<double>>& values) -> double {
                return value2((*values)[0]);
              }},
          {
              F("max"),
              [](const tsino::Shared<tsino::Array<double>>& values) -> double {
                return tsino::largest(*values);
              }},
          {
              F("min"),
              [](const tsino::Shared<tsino::Array<double>>& values) -> double {
                tsino::checkNotEmpty(*values);
                if (tsino::thrown()) return 0.0;
                return values->reduce<double>(
                    [](double a, double b) -> double { return b < a ? b : a; });
              }},
          {
              F("mean"),
              [](const tsino::Shared<tsino::Array<double>>& values) -> double {
                return values->reduce<double>(
                    [](double a, double b) -> double { return a + b; },
                    0.0) / values->length();
              }}});

  const String lines = F("1 + 2 * 3\n(1 + 2) * 3\n10 - 4 - 3\n10 - (4 - 3)\n2 ^ 3 ^ 2\n(2 ^ 3) ^ 2\n-2 ^ 2\n(-2) ^ 2\n7 / 2 * 2\n7 % 4 - -1\nx = 3.5 * 2\ny = x + 0 * pi\n1 * x + y ^ 1 - 0\nmax(x, 2 ^ 4, min(1, 2)) + abs(-y)\nmean(1, 2, 4 + 1 * 0)\nsqrt(x * x)\n--x\n2 * (3 + 4) * (5 - 1)\n1 / 3\nx / (y - 7)\nz + 1\nfoo(1)\n(1 + 2\n1 2\n3 +\n)");
  tsino::Array<String> list = tsino::split(lines, F("\n"));
  for (const String& line : list) {
    String calculateResult = calculate(line);
    if (tsino::thrown()) tsino::uncaught();
    Serial.print(tsino::padEnd(line, 36));
    Serial.println(calculateResult);
  }
  Serial.println(
      scope->keys().map<tsino::Ref<Tuple>>(
          [](const String& value3) -> tsino::Ref<Tuple> {
            return tsino::make<Tuple>(value3, scope->at(value3));
          }).map<String>(
          [](const tsino::Ref<Tuple>& given) -> String {
            const String& name = given->item0;
            const double value3 = given->item1;
            return tsino::concat(name, F("="), tsino::toFixed(value3, 2));
          }).join(F(", ")));
}

void loop() {}
