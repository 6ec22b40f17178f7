// lisp-interpreter: written by tsino from lisp-interpreter.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/library-errors.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/unreachable.h"

struct Number;
struct Scope;
struct Comparisons;
struct LispError;

struct Number : tsino::Chained {
  String tag;
  double value = 0;
  String value_;
  String name;
  tsino::Shared<tsino::Array<tsino::Ref<Number>>> items;
  bool value__ = false;
  tsino::Function<tsino::Ref<Number>(const tsino::Shared<tsino::Array<tsino::Ref<Number>>>&)> apply;
  tsino::Shared<tsino::Array<String>> parameters;
  tsino::Ref<Number> body;
  tsino::Ref<Scope> scope;
  void construct(String tag, double value, String value_ = String{}, String name = String{}, tsino::Shared<tsino::Array<tsino::Ref<Number>>> items = tsino::Shared<tsino::Array<tsino::Ref<Number>>>{}, bool value__ = false, tsino::Function<tsino::Ref<Number>(const tsino::Shared<tsino::Array<tsino::Ref<Number>>>&)> apply = tsino::Function<tsino::Ref<Number>(const tsino::Shared<tsino::Array<tsino::Ref<Number>>>&)>{}, tsino::Shared<tsino::Array<String>> parameters = tsino::Shared<tsino::Array<String>>{}, tsino::Ref<Number> body = tsino::Ref<Number>{}, tsino::Ref<Scope> scope = tsino::Ref<Scope>{}) {
    this->tag = tsino::moved(tag);
    this->value = value;
    this->value_ = tsino::moved(value_);
    this->name = tsino::moved(name);
    this->items = tsino::moved(items);
    this->value__ = value__;
    this->apply = tsino::moved(apply);
    this->parameters = tsino::moved(parameters);
    this->body = tsino::moved(body);
    this->scope = tsino::moved(scope);
  }
};

struct Scope : tsino::Chained {
  tsino::Optional<tsino::Ref<Scope>> parent;
  tsino::Shared<tsino::Map<String, tsino::Ref<Number>>> names;
  void construct(const tsino::Optional<tsino::Ref<Scope>>& parent = {});
  tsino::Ref<Number> find(const String& name);
  tsino::Ref<Number> define(const String& name, const tsino::Ref<Number>& value);
  tsino::Ref<Number> assign(const String& name, const tsino::Ref<Number>& value);
  int32_t get_depth();
};

struct Comparisons : tsino::Object {
  String item0;
  tsino::Function<bool(double, double)> item1;
  void construct(String item0, tsino::Function<bool(double, double)> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct LispError : tsino::Error {
  void construct(const String& message = "", const tsino::Optional<tsino::Ref<tsino::Error>>& cause = {});
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

void LispError::construct(const String& message, const tsino::Optional<tsino::Ref<tsino::Error>>& cause) {
  tsino::Error::construct(message, cause);
  this->name = F("LispError");
}

void Scope::construct(const tsino::Optional<tsino::Ref<Scope>>& parent) {
  this->names = tsino::makeShared<tsino::Map<String, tsino::Ref<Number>>>();
  this->parent = parent;
}

tsino::Ref<Number> Scope::find(const String& name) {
  for (tsino::Optional<tsino::Ref<Scope>> scope = tsino::Ref<Scope>(this); scope.has(); scope = scope.value()->parent) {
    tsino::Optional<tsino::Ref<Number>> value = scope.value()->names->get(name);
    if (value.has()) return tsino::moved(value.value());
    yield();
  }
  tsino::raise(tsino::make<LispError>(tsino::concat(F("unbound "), name)));
  return {};
}

tsino::Ref<Number> Scope::define(const String& name, const tsino::Ref<Number>& value) {
  this->names->set(name, value);
  return value;
}

tsino::Ref<Number> Scope::assign(const String& name, const tsino::Ref<Number>& value) {
  if (this->names->has(name)) return this->define(name, value);
  if (!this->parent.has()) {
    tsino::raise(tsino::make<LispError>(tsino::concat(F("can't set "), name)));
    return {};
  }
  return this->parent.value()->assign(name, value);
}

int32_t Scope::get_depth() {
  return 1 + (this->parent.has() ? this->parent.value()->get_depth() : 0);
}

tsino::Ref<Number> number(double value) {
  return tsino::make<Number>(F("number"), value);
}

tsino::Ref<Number> bool_(bool value) {
  return tsino::make<Number>(
      F("bool"),
      0.0,
      String{},
      String{},
      tsino::Shared<tsino::Array<tsino::Ref<Number>>>{},
      value);
}

tsino::Ref<Number> list(tsino::Shared<tsino::Array<tsino::Ref<Number>>> items) {
  return tsino::make<Number>(F("list"), 0.0, String{}, String{}, tsino::moved(items));
}
const tsino::Ref<Number> nil = list(
    tsino::makeShared<tsino::Array<tsino::Ref<Number>>>(tsino::Array<tsino::Ref<Number>>{}));

tsino::Array<String> tokenize(const String& source) {
  tsino::TextIndex sourceIndex;
  tsino::Array<String> tokens;
  int32_t at = 0;
  while (at < tsino::length(source, sourceIndex)) {
    const String char_ = tsino::elementAt(source, sourceIndex, at);
    if (char_ == F(";")) {
      while (at < tsino::length(source, sourceIndex)
          && tsino::unitAt(source, sourceIndex, at) != '\n') {
        at++;
        yield();
      }
    } else if (char_ == F("\"")) {
      const int32_t end = tsino::indexOf(source, F("\""), at + 1);
      if (end < 0) {
        tsino::raise(tsino::make<LispError>(F("text without end")));
        return {};
      }
      tokens.push(tsino::slice(source, sourceIndex, at, end));
      at = end + 1;
    } else if (tsino::includes(F("()'"), char_)) {
      tokens.push(char_);
      at++;
    } else if (tsino::compare(char_, F(" ")) <= 0) {
      at++;
    } else {
      const int32_t start = at;
      while (at < tsino::length(source, sourceIndex) && tsino::unitAt(source, sourceIndex, at)
          > ' ' && !tsino::includes(F("()';"), tsino::elementAt(source, sourceIndex, at))) {
        at++;
        yield();
      }
      tokens.push(tsino::slice(source, sourceIndex, start, at));
    }
    yield();
  }
  return tokens;
}

tsino::Ref<Number> read_(tsino::Array<String>& tokens) {
  const tsino::Optional<String> token = tokens.shift();
  if (!token.has()) {
    tsino::raise(tsino::make<LispError>(F("unexpected end")));
    return {};
  }
  if (token.value() == F("'")) {
    tsino::Ref<Number> readResult = read_(tokens);
    if (tsino::thrown()) return {};
    return list(
        tsino::makeShared<tsino::Array<tsino::Ref<Number>>>(
            tsino::Array<tsino::Ref<Number>>{
                tsino::make<Number>(F("symbol"), 0.0, String{}, F("quote")),
                tsino::moved(readResult)}));
  }
  if (token.value() == F(")")) {
    tsino::raise(tsino::make<LispError>(F("unexpected )")));
    return {};
  }
  if (token.value() == F("(")) {
    tsino::Shared<tsino::Array<tsino::Ref<Number>>> items = tsino::makeShared<tsino::Array<tsino::Ref<Number>>>(
        tsino::Array<tsino::Ref<Number>>{});
    while (tokens.length() > 0 && tokens[0] != F(")")) {
      tsino::Ref<Number> readResult = read_(tokens);
      if (tsino::thrown()) return {};
      items->push(tsino::moved(readResult));
      yield();
    }
    if (!tokens.shift().has()) {
      tsino::raise(tsino::make<LispError>(F("missing )")));
      return {};
    }
    return list(tsino::moved(items));
  }
  if (tsino::startsWith(token.value(), F("\""))) {
    return tsino::make<Number>(F("text"), 0.0, tsino::slice(token.value(), 1));
  }
  const double value = tsino::toNumber(token.value());
  if (!isnan(value)) return number(value);
  return token.value() == F("#t") || token.value() == F("#f") ? bool_(token.value() == F("#t")) : tsino::make<Number>(
      F("symbol"),
      0.0,
      String{},
      token.value());
}

String show(const tsino::Ref<Number>& value) {
  const String& choice = value->tag;
  if (choice == F("number")) {
    return tsino::toText(value->value);
  } else if (choice == F("text")) {
    return tsino::toJson(value->value_);
  } else if (choice == F("symbol")) {
    return value->name;
  } else if (choice == F("bool")) {
    return value->value__ ? F("#t") : F("#f");
  } else if (choice == F("list")) {
    return tsino::concat(
        F("("),
        value->items->map<String>(
            [](const tsino::Ref<Number>& value2) -> String { return show(value2); }).join(F(" ")),
        F(")"));
  } else if (choice == F("primitive")) {
    return tsino::concat(F("<"), value->name, F(">"));
  } else if (choice == F("lambda")) {
    return tsino::concat(F("<lambda "), value->parameters->join(F(" ")), F(">"));
  }
  tsino::unreachable();
}

double toNumber(const tsino::Ref<Number>& value) {
  if (value->tag != F("number")) {
    tsino::raise(tsino::make<LispError>(tsino::concat(show(value), F(" is no number"))));
    return 0.0;
  }
  return value->value;
}

tsino::Shared<tsino::Array<tsino::Ref<Number>>> toItems(const tsino::Ref<Number>& value) {
  if (value->tag != F("list")) {
    tsino::raise(tsino::make<LispError>(tsino::concat(show(value), F(" is no list"))));
    return {};
  }
  return value->items;
}

bool isTrue(const tsino::Ref<Number>& value) {
  return !(value->tag == F("bool") && !value->value__);
}

int32_t evaluations = 0;

tsino::Ref<Number> evaluate(const tsino::Ref<Number>& start, const tsino::Ref<Scope>& startScope) {
  tsino::Ref<Number> expression = start;
  tsino::Ref<Scope> scope = startScope;
  for (;;) {
    evaluations++;
    if (expression->tag == F("symbol")) return scope->find(expression->name);
    if (expression->tag != F("list") || expression->items->length() == 0) return expression;
    const tsino::Ref<Number> head = (*expression->items)[0];
    tsino::Array<tsino::Ref<Number>> rest = expression->items->slice(1);
    const String form = head->tag == F("symbol") ? head->name : String(F(""));
    if (form == F("quote")) {
      return rest[0];
    } else if (form == F("if")) {
      const tsino::Ref<Number>& condition = rest[0];
      const tsino::Ref<Number>& yes = rest[1];
      const tsino::Ref<Number> no = rest.get(2).valueOr(nil);
      tsino::Ref<Number> evaluateResult = evaluate(condition, scope);
      if (tsino::thrown()) return {};
      expression = isTrue(evaluateResult) ? yes : no;
      continue;
    } else if (form == F("define")) {
      const tsino::Ref<Number>& target = rest[0];
      const tsino::Ref<Number>& body = rest[1];
      if (target->tag == F("symbol")) {
        tsino::Ref<Number> evaluateResult = evaluate(body, scope);
        if (tsino::thrown()) return {};
        return scope->define(target->name, evaluateResult);
      }
      tsino::Shared<tsino::Array<tsino::Ref<Number>>> toItemsResult = toItems(target);
      if (tsino::thrown()) return {};
      tsino::Array<String> mapResult = toItemsResult->map<String>(
          [](const tsino::Ref<Number>& value) -> String { return show(value); });
      const String& name = mapResult[0];
      tsino::Shared<tsino::Array<String>> parameters = tsino::makeShared<tsino::Array<String>>(
          mapResult.slice(1));
      return scope->define(
          name,
          tsino::make<Number>(
              F("lambda"),
              0.0,
              String{},
              String{},
              tsino::Shared<tsino::Array<tsino::Ref<Number>>>{},
              false,
              tsino::Function<tsino::Ref<Number>(const tsino::Shared<tsino::Array<tsino::Ref<Number>>>&)>{},
              tsino::moved(parameters),
              body,
              scope));
    } else if (form == F("set!")) {
      tsino::Ref<Number> evaluateResult = evaluate(rest[1], scope);
      if (tsino::thrown()) return {};
      return scope->assign(show(rest[0]), evaluateResult);
    } else if (form == F("lambda")) {
      tsino::Shared<tsino::Array<tsino::Ref<Number>>> toItemsResult = toItems(rest[0]);
      if (tsino::thrown()) return {};
      return tsino::make<Number>(
          F("lambda"),
          0.0,
          String{},
          String{},
          tsino::Shared<tsino::Array<tsino::Ref<Number>>>{},
          false,
          tsino::Function<tsino::Ref<Number>(const tsino::Shared<tsino::Array<tsino::Ref<Number>>>&)>{},
          tsino::makeShared<tsino::Array<String>>(
              toItemsResult->map<String>(
                  [](const tsino::Ref<Number>& value) -> String { return show(value); })),
          rest[1],
          scope);
    } else if (form == F("begin")) {
      tsino::Array<tsino::Ref<Number>> list_ = rest.slice(0, -1);
      for (const tsino::Ref<Number>& each : list_) {
        evaluate(each, scope);
        if (tsino::thrown()) return {};
      }
      expression = rest[rest.length() - 1];
      continue;
    } else if (form == F("let")) {
      const tsino::Ref<Scope> inner = tsino::make<Scope>(tsino::Optional<tsino::Ref<Scope>>(scope));
      tsino::Shared<tsino::Array<tsino::Ref<Number>>> toItemsResult = toItems(rest[0]);
      if (tsino::thrown()) return {};
      for (const tsino::Ref<Number>& pair : *toItemsResult) {
        tsino::Shared<tsino::Array<tsino::Ref<Number>>> toItemsResult2 = toItems(pair);
        if (tsino::thrown()) return {};
        const tsino::Ref<Number>& name = (*toItemsResult2)[0];
        const tsino::Ref<Number>& value = (*toItemsResult2)[1];
        tsino::Ref<Number> evaluateResult = evaluate(value, scope);
        if (tsino::thrown()) return {};
        inner->define(show(name), evaluateResult);
      }
      expression = rest[1];
      scope = inner;
      continue;
    }
    const tsino::Ref<Number> target = evaluate(head, scope);
    if (tsino::thrown()) return {};
    tsino::Array<tsino::Ref<Number>> values;
    for (const tsino::Ref<Number>& each : rest) {
      tsino::Ref<Number> evaluateResult = evaluate(each, scope);
      if (tsino::thrown()) return {};
      values.push(tsino::moved(evaluateResult));
    }
    if (target->tag == F("primitive")) {
      return target->apply(tsino::makeShared<tsino::Array<tsino::Ref<Number>>>(values.copy()));
    }
    if (target->tag != F("lambda")) {
      tsino::raise(tsino::make<LispError>(tsino::concat(show(target), F(" is no function"))));
      return {};
    }
    const tsino::Shared<tsino::Array<String>>& parameters = target->parameters;
    const tsino::Ref<Number>& body = target->body;
    if (parameters->length() != values.length()) {
      tsino::raise(
          tsino::make<LispError>(
              tsino::concat(show(target), F(" called with "), String(values.length()))));
      return {};
    }
    scope = tsino::make<Scope>(tsino::Optional<tsino::Ref<Scope>>(target->scope));
    for (int32_t i = 0; i < parameters->length(); i++) {
      const String& name = (*parameters)[i];
      scope->define(name, values[i]);
    }
    expression = body;
    yield();
  }
}

const auto arithmetic = tsino::makeRecord<tsino::Function<double(double, double)>>(
    {
        {"+", [](double a, double b) -> double { return a + b; }},
        {"-", [](double a, double b) -> double { return a - b; }},
        {"*", [](double a, double b) -> double { return a * b; }},
        {"/", [](double a, double b) -> double { return a / b; }},
        {"mod", [](double a, double b) -> double { return fmod(fmod(a, b) + b, b); }}});
tsino::Array<tsino::Ref<Comparisons>> comparisons{
    tsino::make<Comparisons>("<", [](double a, double b) -> bool { return a < b; }),
    tsino::make<Comparisons>("=", [](double a, double b) -> bool { return a == b; })};

tsino::Ref<Number> primitive(const tsino::Ref<Scope>& scope, const String& name, const tsino::Function<tsino::Ref<Number>(const tsino::Shared<tsino::Array<tsino::Ref<Number>>>&)>& apply) {
  return scope->define(
      name,
      tsino::make<Number>(
          F("primitive"),
          0.0,
          String{},
          name,
          tsino::Shared<tsino::Array<tsino::Ref<Number>>>{},
          false,
          apply));
}

tsino::Ref<Scope> createGlobal(const tsino::Function<void(const String&)>& print) {
  const tsino::Ref<Scope> scope = tsino::make<Scope>();
  for (const auto& entry : arithmetic->entries()) {
    const String& name = entry.key();
    const tsino::Function<double(double, double)>& fold = entry.value();
    primitive(
        scope,
        name,
        [fold](const tsino::Shared<tsino::Array<tsino::Ref<Number>>>& values) -> tsino::Ref<Number> {
          tsino::Array<double> value = values->map<double>(
              [](const tsino::Ref<Number>& value) -> double {
                if (tsino::thrown()) return 0.0;
                return ::toNumber(value);
              });
          if (tsino::thrown()) return {};
          tsino::checkNotEmpty(value);
          if (tsino::thrown()) return {};
          return number(
              value.reduce<double>([&](double a, double b) -> double { return fold(a, b); }));
        });
  }
  for (const tsino::Ref<Comparisons>& comparison : comparisons) {
    const String& name = comparison->item0;
    const tsino::Function<bool(double, double)>& test = comparison->item1;
    primitive(
        scope,
        name,
        [test](const tsino::Shared<tsino::Array<tsino::Ref<Number>>>& values) -> tsino::Ref<Number> {
          tsino::Array<double> numbers = values->map<double>(
              [](const tsino::Ref<Number>& value) -> double {
                if (tsino::thrown()) return 0.0;
                return ::toNumber(value);
              });
          if (tsino::thrown()) return {};
          return bool_(
              numbers.every(
                  [&](double value, int32_t i) -> bool {
                    return i == 0 || test(numbers[i - 1], value);
                  }));
        });
  }
  primitive(
      scope,
      F("list"),
      [](const tsino::Shared<tsino::Array<tsino::Ref<Number>>>& values) -> tsino::Ref<Number> {
        return list(values);
      });
  tsino::Function<tsino::Ref<Number>(const tsino::Ref<Number>&)> value = [](const tsino::Ref<Number>& value) -> tsino::Ref<Number> {
    tsino::Shared<tsino::Array<tsino::Ref<Number>>> toItemsResult = toItems(value);
    if (tsino::thrown()) return {};
    return toItemsResult->at(0).valueOr(nil);
  };
  primitive(
      scope,
      F("first"),
      [value](const tsino::Shared<tsino::Array<tsino::Ref<Number>>>& values) -> tsino::Ref<Number> {
        return value((*values)[0]);
      });
  tsino::Function<tsino::Ref<Number>(const tsino::Ref<Number>&)> value2 = [](const tsino::Ref<Number>& value2) -> tsino::Ref<Number> {
    tsino::Shared<tsino::Array<tsino::Ref<Number>>> toItemsResult = toItems(value2);
    if (tsino::thrown()) return {};
    return list(tsino::makeShared<tsino::Array<tsino::Ref<Number>>>(toItemsResult->slice(1)));
  };
  primitive(
      scope,
      F("rest"),
      [value2](const tsino::Shared<tsino::Array<tsino::Ref<Number>>>& values) -> tsino::Ref<Number> {
        return value2((*values)[0]);
      });
  tsino::Function<tsino::Ref<Number>(const tsino::Ref<Number>&, const tsino::Ref<Number>&)> value3 = [](const tsino::Ref<Number>& value3, const tsino::Ref<Number>& rest) -> tsino::Ref<Number> {
    tsino::Shared<tsino::Array<tsino::Ref<Number>>> toItemsResult = toItems(rest);
    if (tsino::thrown()) return {};
    return list(
        tsino::makeShared<tsino::Array<tsino::Ref<Number>>>(
            tsino::Array<tsino::Ref<Number>>{value3, tsino::allOf(*toItemsResult)}));
  };
  primitive(
      scope,
      F("cons"),
      [value3](const tsino::Shared<tsino::Array<tsino::Ref<Number>>>& values) -> tsino::Ref<Number> {
        return value3((*values)[0], (*values)[1]);
      });
  tsino::Function<tsino::Ref<Number>(const tsino::Ref<Number>&)> value4 = [](const tsino::Ref<Number>& value4) -> tsino::Ref<Number> {
    tsino::Shared<tsino::Array<tsino::Ref<Number>>> toItemsResult = toItems(value4);
    if (tsino::thrown()) return {};
    return bool_(toItemsResult->length() == 0);
  };
  primitive(
      scope,
      F("empty?"),
      [value4](const tsino::Shared<tsino::Array<tsino::Ref<Number>>>& values) -> tsino::Ref<Number> {
        return value4((*values)[0]);
      });
  tsino::Function<tsino::Ref<Number>(const tsino::Ref<Number>&)> value5 = [](const tsino::Ref<Number>& value5) -> tsino::Ref<Number> {
    return bool_(!isTrue(value5));
  };
  primitive(
      scope,
      F("not"),
      [value5](const tsino::Shared<tsino::Array<tsino::Ref<Number>>>& values) -> tsino::Ref<Number> {
        return value5((*values)[0]);
      });
  primitive(
      scope,
      F("print"),
      [print](const tsino::Shared<tsino::Array<tsino::Ref<Number>>>& values) -> tsino::Ref<Number> {
        print(
            values->map<String>(
                [](const tsino::Ref<Number>& value6) -> String {
                  return value6->tag == F("text") ? value6->value_ : show(value6);
                }).join(F(" ")));
        return values->at(-1).valueOr(nil);
      });
  return scope;
}

tsino::Array<String> printed;

const char mistakes[][14] PROGMEM = {
    "(",
    ")",
    "(foo 1)",
    "(square 1 2)",
    "(1 2)",
    "(+ 1 'a)",
    "\"open",
    "(set! nope 1)",
    "(first 5)",
    "; nothing"};

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Scope> globals = createGlobal([](const String& text) { printed.push(text); });

  const __FlashStringHelper* const program = F("\n(+ 1 2 (* 3 4.5)) (- 10 1 2) (mod -7 3)\n'(a (b \"c\") 1.50 #f) '() (quote x)\n(define (square x) (* x x)) (square 12)\n(define (fact n) (if (< n 2) 1 (* n (fact (- n 1))))) (fact 20)\n(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))) (fib 15)\n(define (map f xs) (if (empty? xs) '() (cons (f (first xs)) (map f (rest xs)))))\n(define (range a b) (if (< a b) (cons a (range (+ a 1) b)) '()))\n(map square (range 1 6)) (map (lambda (x) (list x (not #f))) '(1 2))\n(define (fold f start xs) (if (empty? xs) start (fold f (f start (first xs)) (rest xs))))\n(fold + 0 (range 0 40)) (fold (lambda (a b) (cons b a)) '() '(1 2 3))\n(define (counter) (let ((n 0)) (lambda () (begin (set! n (+ n 1)) n))))\n(define one (counter)) (define two (counter))\n(begin (one) (one) (print \"one:\" (one) \"two:\" (two)))\n(define (loop n) (if (= n 0) 'done (loop (- n 1)))) (loop 3000)\n(let ((x 2) (y 3)) (let ((x 7) (z (+ x y))) (* z x)))\n((lambda (a b) (list b a)) 1 2) square + (if '() \"yes\" \"no\") (< 1 2 3) (< 1 3 2)");

  tsino::Array<String> tokens = tokenize(program);
  if (tsino::thrown()) tsino::uncaught();
  tsino::Array<String> results;
  while (tokens.length() > 0) {
    tsino::Ref<Number> readResult = read_(tokens);
    if (tsino::thrown()) tsino::uncaught();
    tsino::Ref<Number> evaluateResult = evaluate(readResult, globals);
    if (tsino::thrown()) tsino::uncaught();
    results.push(show(evaluateResult));
    yield();
  }
  results.forEach(
      [](const String& result, int32_t i) {
        Serial.print(tsino::padStart(String(i + 1), 2));
        Serial.print(F(" "));
        Serial.println(result);
      });
  tsino::inspect(Serial, printed);
  Serial.print(F(" "));
  Serial.println(evaluations > 20000 ? F("true") : F("false"));
  for (const String source : tsino::eachText(mistakes)) {
    {
      tsino::Array<String> tokenizeResult = tokenize(source);
      if (tsino::thrown()) goto caught;
      tsino::Ref<Number> readResult = read_(tokenizeResult);
      if (tsino::thrown()) goto caught;
      tsino::Ref<Number> evaluateResult = evaluate(
          readResult,
          tsino::make<Scope>(tsino::Optional<tsino::Ref<Scope>>(globals)));
      if (tsino::thrown()) goto caught;
      Serial.print(tsino::withoutFormat(source));
      Serial.print(F(" "));
      Serial.println(show(evaluateResult));
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (error->isA(LispError::classId)) {
        Serial.print(tsino::padEnd(source, 14));
        Serial.print(F(" "));
        Serial.println(tsino::downcast<LispError>(error)->message);
      } else {
        tsino::raise(error);
        tsino::uncaught();
      }
    }
  }
}

void loop() {}
