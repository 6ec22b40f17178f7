// captured-variables: written by tsino from captured-variables.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Counter;
struct Box;
struct State;
struct Own;
struct Outer;
struct Limits;
struct Limit;
struct Inner;

struct Counter : tsino::Object {
  tsino::Function<int32_t()> next;
  void construct(tsino::Function<int32_t()> next) {
    this->next = tsino::moved(next);
  }
};

struct Box : tsino::Object {
  String unit_around;
  tsino::Shared<tsino::Array<uint8_t>> values_around;
  int32_t factor_around = 0;
  tsino::Shared<tsino::Array<String>> log_around;
  String label;
  tsino::Array<double> sides;
  void construct(const String& unit, const tsino::Shared<tsino::Array<uint8_t>>& values, int32_t factor, const tsino::Shared<tsino::Array<String>>& log, double first, const tsino::Array<uint8_t>& others);
  tsino::Ref<Box> twice();
  String text();
  double get_area();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Box"), *this);
    out.field(F("label"), this->label);
    out.field(F("sides"), this->sides);
    out.end();
  }
};

struct State : tsino::Object {
  int32_t at = 0;
  void construct(int32_t at) {
    this->at = at;
  }
};

struct Own : tsino::Object {
  int32_t step_around = 0;
  tsino::Ref<State> state_around;
  int32_t start_around = 0;
  int32_t by = 0;
  void construct(int32_t step, const tsino::Ref<State>& state, int32_t start);
  int32_t next();
};

struct Outer : tsino::Object {
  String a_around;
  void construct(const String& a);
  String make_(const __FlashStringHelper* b);
};

struct Limits : tsino::Object {
  int32_t low = 0;
  int32_t high = 0;
  void construct(int32_t low, int32_t high) {
    this->low = low;
    this->high = high;
  }
};

struct Limit : tsino::Object {
  tsino::Ref<Limits> limits_around;
  int32_t count = 0;
  void construct(const tsino::Ref<Limits>& limits);
  int32_t clamp(int32_t value);
};

struct Inner : tsino::Object {
  String a_around;
  String b_around;
  void construct(const String& a, const String& b);
  String read();
};

tsino::Ref<Box> make(const String& unit, const tsino::Shared<tsino::Array<uint8_t>>& values, int32_t factor, const tsino::Shared<tsino::Array<String>>& log, int32_t n) {
  return tsino::make<Box>(unit, values, factor, log, n, tsino::Array<uint8_t>{2});
}

void Box::construct(const String& unit, const tsino::Shared<tsino::Array<uint8_t>>& values, int32_t factor, const tsino::Shared<tsino::Array<String>>& log, double first, const tsino::Array<uint8_t>& others) {
  this->unit_around = unit;
  this->values_around = values;
  this->factor_around = factor;
  this->log_around = log;
  this->label = tsino::concat(this->unit_around, String(this->values_around->length()));
  this->sides = tsino::Array<double>{first, tsino::allOf(others)}.map<double>(
      [&](double side) -> double { return side * this->factor_around; });
  this->log_around->push(tsino::concat(this->unit_around, this->sides.join()));
}

double Box::get_area() {
  return this->sides.reduce<double>([](double a, double b) -> double { return a * b; }, 1.0);
}

tsino::Ref<Box> Box::twice() {
  return tsino::make<Box>(
      this->unit_around,
      this->values_around,
      this->factor_around,
      this->log_around,
      this->sides[0] * 2.0,
      tsino::Array<uint8_t>{});
}

String text_all(const tsino::Ref<Box>& self) {
  return self->values_around->map<String>(
      [&](int32_t value) -> String { return tsino::concat(String(value), self->unit_around); }).join(
      F("/"));
}

String Box::text() {
  const tsino::Ref<Box> self = tsino::Ref<Box>(this);
  return tsino::concat(
      this->label,
      F(" "),
      tsino::toText(this->get_area()),
      F(" "),
      text_all(self));
}

// @run
// Classes in functions that use variables of the function: parameters, constants, objects; in loops and closures.
String shapes(const String& unit, const tsino::Shared<tsino::Array<uint8_t>>& values) {
  const int32_t factor = unit == F("mm") ? 10 : 1;
  tsino::Shared<tsino::Array<String>> log = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  const tsino::Ref<Box> one = ::make(unit, values, factor, log, 3);
  values->push(7);
  String textResult = one->twice()->text();
  tsino::Array<String> out{one->text(), textResult, log->join(F(" "))};
  tsino::inspect(Serial, one);
  Serial.print(F(" "));
  Serial.println(tsino::Array<String>{F("label"), F("sides")}.join());
  return out.join(F("; "));
}

int32_t Own::next() {
  this->state_around->at += this->by;
  return this->state_around->at * 100 + this->start_around;
}

void Own::construct(int32_t step, const tsino::Ref<State>& state, int32_t start) {
  this->step_around = step;
  this->state_around = state;
  this->start_around = start;
  this->by = this->step_around;
}

tsino::Array<tsino::Ref<Counter>> counters(const tsino::Array<uint8_t>& starts) {
  tsino::Array<tsino::Ref<Counter>> made;
  for (const int32_t start : starts) {
    const int32_t step = start % 2 == 0 ? 2 : 1;
    const tsino::Ref<State> state = tsino::make<State>(start);
    const tsino::Ref<Own> own = tsino::make<Own>(step, state, start);
    made.push(tsino::make<Counter>([own]() -> int32_t { return own->next(); }));
    made.push(
        tsino::make<Counter>(
            [step, state, start]() -> int32_t {
              return tsino::make<Own>(step, state, start)->next();
            }));
  }
  return made;
}

String Outer::make_(const __FlashStringHelper* b) {
  return tsino::make<Inner>(this->a_around, b)->read();
}

void Outer::construct(const String& a) {
  this->a_around = a;
}

String Inner::read() {
  return tsino::concat(this->a_around, this->b_around);
}

void Inner::construct(const String& a, const String& b) {
  this->a_around = a;
  this->b_around = b;
}

String nested(const __FlashStringHelper* a) {
  return tsino::concat(tsino::make<Outer>(a)->make_(F("b")), tsino::make<Outer>(a)->make_(F("c")));
}

int32_t Limit::clamp(int32_t value) {
  this->count++;
  return tsino::minimum<int32_t>(
      this->limits_around->high,
      tsino::maximum<int32_t>(this->limits_around->low, value)) + this->count * 100;
}

void Limit::construct(const tsino::Ref<Limits>& limits) {
  this->limits_around = limits;
  this->count = 0;
}

void setup() {
  Serial.begin(115200);
  Serial.println(
      shapes(F("mm"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})));
  Serial.println(
      shapes(F("cm"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})));
  tsino::Array<tsino::Ref<Counter>> all = counters(tsino::Array<uint8_t>{1, 4});
  String withoutFormatResult = tsino::withoutFormat(
      all.map<int32_t>([](const tsino::Ref<Counter>& c) -> int32_t { return c->next(); }).join());
  String joinResult = all.map<int32_t>(
      [](const tsino::Ref<Counter>& c) -> int32_t { return c->next(); }).join();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(joinResult);
  Serial.print(tsino::withoutFormat(nested(F("x"))));
  Serial.print(F(" "));
  Serial.println(nested(F("y")));
  const String settings = []() -> String {
    const tsino::Ref<Limits> limits = tsino::make<Limits>(1, 5);
    const tsino::Ref<Limit> limit = tsino::make<Limit>(limits);
    int32_t clampResult = limit->clamp(9);
    int32_t clampResult2 = limit->clamp(-3);
    return tsino::Array<int32_t>{clampResult, clampResult2, limit->clamp(2)}.join();
  }();
  Serial.println(settings);
}

void loop() {}
