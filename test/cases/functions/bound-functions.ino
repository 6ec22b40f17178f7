// bound-functions: written by tsino from bound-functions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"

struct Meter;
struct Base;
struct Derived;
struct Counter;
struct Shape;
struct Square;
struct Line;

// @run
// bind, call and apply where `this` stays what it is: methods, functions with first arguments, methods of the library.
struct Meter : tsino::Object {
  String name;
  int32_t value = 0;
  void construct(String name, int32_t value = 0);
  String add(int32_t by, tsino::Optional<int32_t> timesGiven = {});
  tsino::Function<String(int32_t, tsino::Optional<int32_t>)> adder();
  tsino::Function<tsino::Function<String(int32_t, tsino::Optional<int32_t>)>()> lateAdder();
  int32_t all(const tsino::Array<uint8_t>& values);
};

// Methods that replace others, and functions in objects.
struct Base : tsino::Object {
  void construct();
  virtual String hi();
  virtual ~Base() {}
};

struct Derived : Base {
  String hi() final;
  tsino::Function<String()> up();
  tsino::Function<String()> own();
};

struct Counter : tsino::Object {
  int32_t n_ = 0;
  tsino::Function<int32_t()> next__;
  void construct(int32_t n_, tsino::Function<int32_t()> next__) {
    this->n_ = n_;
    this->next__ = tsino::moved(next__);
  }
};

struct Shape : tsino::Object {
  virtual int32_t area(int32_t) = 0;
  virtual ~Shape() {}
};

struct Square : Shape {
  int32_t side = 0;
  void construct(int32_t side);
  int32_t area(int32_t scale) final;
};

struct Line : Shape {
  void construct();
  int32_t area(int32_t scale) final;
};

void Meter::construct(String name, int32_t value) {
  this->name = tsino::moved(name);
  this->value = value;
}

String Meter::add(int32_t by, tsino::Optional<int32_t> timesGiven) {
  const int32_t times = timesGiven.valueOr(1);
  this->value += by * times;
  return tsino::concat(this->name, F("="), String(this->value));
}

tsino::Function<String(int32_t, tsino::Optional<int32_t>)> Meter::adder() {
  const tsino::Ref<Meter> self = tsino::Ref<Meter>(this);
  return [self](int32_t by, tsino::Optional<int32_t> times) -> String {
    return self->add(by, times);
  };
}

tsino::Function<tsino::Function<String(int32_t, tsino::Optional<int32_t>)>()> Meter::lateAdder() {
  const tsino::Ref<Meter> self = tsino::Ref<Meter>(this);
  return [self]() -> tsino::Function<String(int32_t, tsino::Optional<int32_t>)> {
    return [self](int32_t by, tsino::Optional<int32_t> times) -> String {
      return self->add(by, times);
    };
  };
}

int32_t Meter::all(const tsino::Array<uint8_t>& values) {
  return values.reduce<int32_t>(
      [](int32_t a_, int32_t b_) -> int32_t { return a_ + b_; },
      this->value);
}
const tsino::Ref<Meter> a = tsino::make<Meter>("a");
const tsino::Ref<Meter> b = tsino::make<Meter>("b", 100);
int32_t n = 0;

int32_t next() {
  return ++n;
}

String show(int32_t first, int32_t second, tsino::Optional<int32_t> thirdGiven = {}) {
  const int32_t third = thirdGiven.valueOr(5);
  return tsino::concat(String(first), F(" "), String(second), F(" "), String(third));
}

tsino::Function<String()> make() {
  const tsino::Ref<Meter> gone = tsino::make<Meter>(F("gone"), 5);
  tsino::Optional<int32_t> value = 3;
  return [gone, value]() -> String { return gone->add(2, value); };
}
const uint8_t pair[] PROGMEM = {1, 2};

double max_(const tsino::Array<uint8_t>& list) {
  return tsino::largest(list);
}

String Base::hi() {
  return F("base");
}

void Base::construct() {}

String Derived::hi() {
  return tsino::concat(F("derived "), Base::hi());
}

tsino::Function<String()> Derived::up() {
  const tsino::Ref<Derived> self = tsino::Ref<Derived>(this);
  return [self]() -> String { return self->Base::hi(); };
}

tsino::Function<String()> Derived::own() {
  const tsino::Ref<Derived> self = tsino::Ref<Derived>(this);
  return [self]() -> String { return self->hi(); };
}
tsino::Ref<Base> asBase;
tsino::Ref<Counter> counter;

String twice(const tsino::Function<int32_t()>& action) {
  String value = String(action());
  return tsino::concat(value, F(","), String(action()));
}

void Square::construct(int32_t side) {
  this->side = side;
}

int32_t Square::area(int32_t scale) {
  return this->side * this->side * scale;
}

int32_t Line::area(int32_t scale) {
  return scale;
}

void Line::construct() {}

void setup() {
  Serial.begin(115200);
  const tsino::Function<String(int32_t, tsino::Optional<int32_t>)> addA = [](int32_t by, tsino::Optional<int32_t> times) -> String {
    return a->add(by, times);
  };
  String withoutFormatResult = tsino::withoutFormat(addA(5, {}));
  String value = addA(1, 2);
  String addResult = b->add(1);
  String addResult2 = b->add(2, 3);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(addResult);
  Serial.print(F(" "));
  Serial.println(addResult2);
  const tsino::Function<String(tsino::Optional<int32_t>)> addTen = [](tsino::Optional<int32_t> times) -> String {
    return b->add(10, times);
  };
  String withoutFormatResult2 = tsino::withoutFormat(addTen({}));
  String value2 = addTen(2);
  String joinResult = tsino::Array<uint8_t>{1, 2}.map<String>(
      [&](int32_t n_) -> String { return addA(n_, {}); }).join();
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(joinResult);
  String withoutFormatResult3 = tsino::withoutFormat(a->adder()(3, {}));
  String value3 = b->lateAdder()()(4, {});
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.println(value3);
  const tsino::Function<int32_t(const tsino::Shared<tsino::Array<uint8_t>>&)> sum = [](const tsino::Shared<tsino::Array<uint8_t>>& args) -> int32_t {
    return a->all(tsino::Array<uint8_t>{1, 2, tsino::allOf(*args)});
  };
  Serial.print(sum(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})));
  Serial.print(F(" "));
  Serial.print(sum(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})));
  Serial.print(F(" "));
  Serial.print(sum(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4})));
  Serial.print(F(" "));
  Serial.print(a->all(tsino::Array<uint8_t>{7, 8}));
  Serial.print(F(" "));
  Serial.println(a->all(tsino::Array<uint8_t>{1}));

  // A variable that is given another object keeps the one it was bound to, and arguments are evaluated once.
  tsino::Ref<Meter> current = a;
  tsino::Ref<Meter> currentBefore = current;
  const tsino::Function<String(int32_t, tsino::Optional<int32_t>)> held = [currentBefore](int32_t by, tsino::Optional<int32_t> times) -> String {
    return currentBefore->add(by, times);
  };
  current = b;
  Serial.println(held(1, {}));
  int32_t nextResult = next();
  const tsino::Function<String(int32_t, tsino::Optional<int32_t>)> bound = [nextResult](int32_t second, tsino::Optional<int32_t> third) -> String {
    return show(nextResult, second, third);
  };
  int32_t nBefore = n;
  String value4 = bound(next(), {});
  int32_t nextResult2 = next();
  String showResult = show(nextResult2, next(), 0);
  Serial.print(nBefore);
  Serial.print(F(" "));
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.print(bound(7, 8));
  Serial.print(F(" "));
  Serial.print(show(1, 2, {}));
  Serial.print(F(" "));
  Serial.println(showResult);
  const tsino::Function<String()> made = make();
  String withoutFormatResult4 = tsino::withoutFormat(made());
  String value5 = made();
  Serial.print(withoutFormatResult4);
  Serial.print(F(" "));
  Serial.println(value5);
  tsino::Optional<int32_t> value6 = 3;
  Serial.print(
      tsino::withoutFormat(
          [](int32_t second, tsino::Optional<int32_t> third) -> String {
            return show(1, second, third);
          }(2, {})));
  Serial.print(F(" "));
  Serial.print(show(tsino::tableAt(pair, 0), tsino::tableAt(pair, 1), {}));
  Serial.print(F(" "));
  Serial.print(show(tsino::tableAt(pair, 0), tsino::tableAt(pair, 1), {}));
  Serial.print(F(" "));
  Serial.println([value6]() -> String { return show(1, 2, value6); }());

  // Methods of the library.
  tsino::Shared<tsino::Array<String>> log = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  tsino::Shared<tsino::Array<String>> logBefore = log;
  const tsino::Function<int32_t(const tsino::Shared<tsino::Array<String>>&)> push = [logBefore](const tsino::Shared<tsino::Array<String>>& items) -> int32_t {
    return logBefore->pushAll(*items);
  };
  push(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("one")}));
  tsino::Shared<tsino::Array<String>> first = log;
  log = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  int32_t value7 = push(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("two"), F("three")}));
  Serial.print(value7);
  Serial.print(F(" "));
  Serial.print(log->length());
  Serial.print(F(" "));
  Serial.println(first->join());
  tsino::Array<uint8_t> values{3, 4, 5};
  tsino::inspect(Serial, max_(values.copy()));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::largest(values));
  Serial.print(F(" "));
  Serial.print(tsino::minimum<int32_t>(7, 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, (double)-INFINITY);
  Serial.println();
  Serial.print(tsino::withoutFormat(values.slice(1).join()));
  Serial.print(F(" "));
  Serial.print(values.indexOf(4));
  Serial.print(F(" "));
  Serial.println(tsino::toUpperCase(F("xyz")));
  const tsino::Function<double(const tsino::Shared<tsino::Array<uint8_t>>&)> largest = [](const tsino::Shared<tsino::Array<uint8_t>>& args) -> double {
    return tsino::maximum(3.0, tsino::largest(*args));
  };
  tsino::inspect(
      Serial,
      largest(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      largest(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      largest(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 9})));
  Serial.println();
  const tsino::Ref<Derived> derived = tsino::make<Derived>();
  asBase = derived;
  Serial.print(tsino::withoutFormat(derived->up()()));
  Serial.print(F(" "));
  Serial.print(derived->own()());
  Serial.print(F(" "));
  Serial.print([]() -> String { return asBase->hi(); }());
  Serial.print(F(" "));
  Serial.println(asBase->hi());
  tsino::Ref<Counter> value8 = tsino::make<Counter>(0, tsino::Function<int32_t()>{});
  Counter* self = tsino::pointerTo(value8);
  value8->next__ = [self]() -> int32_t { return ++self->n_; };
  counter = value8;
  const tsino::Function<int32_t()> later = []() -> int32_t { return counter->next__(); };
  int32_t value9 = later();
  int32_t value10 = counter->next__();
  String twiceResult = twice(later);
  String twiceResult2 = twice([]() -> int32_t { return counter->next__(); });
  Serial.print(value9);
  Serial.print(F(" "));
  Serial.print(value10);
  Serial.print(F(" "));
  Serial.print(twiceResult);
  Serial.print(F(" "));
  Serial.print(twiceResult2);
  Serial.print(F(" "));
  Serial.println(counter->n_);
  tsino::Array<tsino::Ref<Shape>> shapes{
      tsino::Ref<Shape>(tsino::make<Square>(3)),
      tsino::Ref<Shape>(tsino::make<Line>())};
  Serial.println(
      shapes.map<tsino::Function<int32_t(int32_t)>>(
          [](const tsino::Ref<Shape>& shape) -> tsino::Function<int32_t(int32_t)> {
            return [shape](int32_t scale) -> int32_t { return shape->area(scale); };
          }).map<uint8_t>(
          [](const tsino::Function<int32_t(int32_t)>& area) -> int32_t { return area(2); }).join());
}

void loop() {}
