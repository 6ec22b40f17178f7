// methods-bind-call-apply: written by tsino from methods-bind-call-apply.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Describe;
struct Meter;
struct Counter;

struct Describe : tsino::Object {
  String name;
  tsino::Function<String(const String&)> describe_;
  void construct(String name, tsino::Function<String(const String&)> describe_ = tsino::Function<String(const String&)>{}) {
    this->name = tsino::moved(name);
    this->describe_ = tsino::moved(describe_);
  }
  virtual ~Describe() {}
};

// @run
// bind, call and apply on methods and functions, `this` parameters, and methods taken from other objects.
struct Meter : Describe {
  int32_t value = 0;
  void construct(String name, int32_t value = 0);
  String add(int32_t by, tsino::Optional<int32_t> timesGiven = {});
};

struct Counter : tsino::Object {
  int32_t n = 0;
  tsino::Function<int32_t()> next;
  void construct(int32_t n, tsino::Function<int32_t()> next) {
    this->n = n;
    this->next = tsino::moved(next);
  }
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
const tsino::Ref<Meter> a = tsino::make<Meter>("a");
const tsino::Ref<Meter> b = tsino::make<Meter>("b", 100);

String describe(const tsino::Ref<Describe>& self, const String& greeting) {
  return tsino::concat(greeting, F(", "), self->name);
}

double max_(const tsino::Array<uint8_t>& values) {
  return tsino::largest(values);
}
tsino::Array<String> log_;

int32_t counter_next(const tsino::Ref<Counter>& self) {
  return ++self->n;
}
tsino::Ref<Counter> counter;

int32_t detached() {
  return counter->next();
}

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
      [&](int32_t n) -> String { return addA(n, {}); }).join();
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(joinResult);
  tsino::Ref<Describe> value3 = tsino::make<Describe>(F("object"));
  Serial.print(tsino::withoutFormat(describe(a, F("Hi"))));
  Serial.print(F(" "));
  Serial.print(
      [value3](const String& greeting) -> String { return describe(value3, greeting); }(F("Hello")));
  Serial.print(F(" "));
  Serial.println(describe(tsino::make<Describe>(F("x")), F("Yo")));
  tsino::Ref<Describe> value4 = tsino::make<Describe>(
      F("p"),
      tsino::Function<String(const String&)>{});
  Describe* self = tsino::pointerTo(value4);
  value4->describe_ = [self](const String& greeting) -> String {
    return tsino::concat(greeting, F(", "), self->name);
  };
  const tsino::Ref<Describe> person = value4;
  Serial.println(person->describe_(F("method")));
  tsino::inspect(Serial, max_(tsino::Array<uint8_t>{1, 9, 3}));
  Serial.print(F(" "));
  Serial.print(tsino::maximum<int32_t>(4, 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, max_(tsino::Array<uint8_t>{7}));
  Serial.println();
  const tsino::Function<int32_t(const tsino::Shared<tsino::Array<String>>&)> push = [](const tsino::Shared<tsino::Array<String>>& items) -> int32_t {
    return log_.pushAll(*items);
  };
  push(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("one")}));
  int32_t value5 = push(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("two"), F("three")}));
  Serial.print(value5);
  Serial.print(F(" "));
  Serial.println(log_.join());
  tsino::Function<int32_t(int32_t, int32_t, int32_t)> value6 = [](int32_t x, int32_t y, int32_t z) -> int32_t {
    return x * 100 + y * 10 + z;
  };
  const tsino::Function<int32_t(int32_t)> partial = [value6](int32_t z) -> int32_t {
    return value6(1, 2, z);
  };
  Serial.print(partial(3));
  Serial.print(F(" "));
  Serial.println(partial(9));
  tsino::Ref<Counter> value7 = tsino::make<Counter>(0, tsino::Function<int32_t()>{});
  Counter* self2 = tsino::pointerTo(value7);
  value7->next = [self2]() -> int32_t { return ++self2->n; };
  counter = value7;
  tsino::Ref<Counter> value8 = tsino::make<Counter>(50, tsino::Function<int32_t()>{});
  Counter* self3 = tsino::pointerTo(value8);
  value8->next = [self3]() -> int32_t { return ++self3->n; };
  tsino::Ref<Counter> valueBefore = value8;
  const tsino::Function<int32_t()> bound = [valueBefore]() -> int32_t {
    return counter_next(valueBefore);
  };
  int32_t detachedResult = detached();
  int32_t value9 = bound();
  int32_t value10 = bound();
  Serial.print(detachedResult);
  Serial.print(F(" "));
  Serial.print(value9);
  Serial.print(F(" "));
  Serial.print(value10);
  Serial.print(F(" "));
  Serial.println(counter->n);
}

void loop() {}
