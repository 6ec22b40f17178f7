// accessors-behind-an-interface: written by tsino from accessors-behind-an-interface.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Clock;
struct Fahrenheit;
struct Opt;
struct View;
struct none;
struct Cursor;
struct Real;
struct Temp;
struct PlainClock;
struct PlainFahrenheit;

struct Clock : tsino::Object {
  virtual int32_t get_now() = 0;
  virtual void tick() = 0;
  virtual ~Clock() {}
};

struct Fahrenheit : tsino::Object {
  virtual double get_f() = 0;
  virtual void set_f(double) = 0;
  virtual ~Fahrenheit() {}
};

struct Opt : tsino::Object {
  tsino::Optional<tsino::Ref<Clock>> clock;
  void construct(tsino::Optional<tsino::Ref<Clock>> clock = {}) {
    this->clock = tsino::moved(clock);
  }
};

struct View : tsino::Object {
  tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()> get_sorted;
  tsino::Function<int32_t()> get_first;
  void construct(tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()> get_sorted, tsino::Function<int32_t()> get_first) {
    this->get_sorted = tsino::moved(get_sorted);
    this->get_first = tsino::moved(get_first);
  }
};

struct none : tsino::Object {
  double c = 0;
  void construct(double c) {
    this->c = c;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("c"), this->c);
    out.end();
  }
};

struct Cursor : tsino::Object {
  tsino::Function<int32_t()> get_at;
  void construct(tsino::Function<int32_t()> get_at) {
    this->get_at = tsino::moved(get_at);
  }
};

struct Real : Clock {
  int32_t t = 0;
  void construct();
  void tick() final;
  int32_t get_now() final;
};

struct Temp : Fahrenheit {
  double c = 0;
  void construct(int32_t c);
  double get_f() final;
  void set_f(double v) final;
};

struct PlainClock : Clock {
  int32_t now = 0;
  tsino::Function<void()> tick_;
  tsino::Optional<tsino::Function<int32_t()>> get_now_;
  void construct(int32_t now, tsino::Function<void()> tick_, tsino::Optional<tsino::Function<int32_t()>> get_now_ = {}) {
    this->now = now;
    this->tick_ = tsino::moved(tick_);
    this->get_now_ = tsino::moved(get_now_);
  }
  int32_t get_now() final;
  void tick() final;
};

struct PlainFahrenheit : Fahrenheit {
  double f = 0;
  tsino::Optional<tsino::Function<int32_t()>> get_f_;
  tsino::Optional<tsino::Function<void(double)>> set_f_;
  void construct(double f, tsino::Optional<tsino::Function<int32_t()>> get_f_ = {}, tsino::Optional<tsino::Function<void(double)>> set_f_ = {}) {
    this->f = f;
    this->get_f_ = tsino::moved(get_f_);
    this->set_f_ = tsino::moved(set_f_);
  }
  double get_f() final;
  void set_f(double value) final;
};

tsino::Ref<Clock> fake(int32_t start) {
  tsino::Ref<tsino::Cell<int32_t>> t = tsino::make<tsino::Cell<int32_t>>(start);
  return tsino::make<PlainClock>(
      0,
      [t] { t->value += 1; },
      tsino::Optional<tsino::Function<int32_t()>>([t]() -> int32_t { return t->value; }));
}

int32_t Real::get_now() {
  return this->t;
}

void Real::tick() {
  this->t += 10;
}

void Real::construct() {
  this->t = 100;
}
tsino::Ref<Clock> clock_ = fake(1);

int32_t elapsed(const tsino::Ref<Clock>& c, const tsino::Function<void()>& f) {
  const int32_t s = c->get_now();
  f();
  return c->get_now() - s;
}
tsino::Array<uint8_t> nums{3, 1, 2};

void Temp::construct(int32_t c) {
  this->c = c;
}

double Temp::get_f() {
  return this->c * 1.8 + 32.0;
}

void Temp::set_f(double v) {
  this->c = (v - 32.0) / 1.8;
}

void swap(const tsino::Ref<Fahrenheit>& a, const tsino::Ref<Fahrenheit>& b) {
  double callResult = b->get_f();
  if (tsino::thrown()) return;
  double callResult2 = callResult;
  double callResult3 = a->get_f();
  if (tsino::thrown()) return;
  double callResult4 = callResult3;
  a->set_f(callResult2);
  b->set_f(callResult4);
  (void)0;
}
int32_t i = 0;

int32_t PlainClock::get_now() {
  if (this->get_now_.has()) {
    return this->get_now_.value()();
  }
  return this->now;
}

void PlainClock::tick() {
  this->tick_();
}

double PlainFahrenheit::get_f() {
  if (this->get_f_.has()) {
    return this->get_f_.value()();
  }
  return this->f;
}

void PlainFahrenheit::set_f(double value) {
  if (this->set_f_.has()) {
    this->set_f_.value()(value);
    return;
  }
  this->f = value;
}

void setup() {
  Serial.begin(115200);
  int32_t elapsedResult = elapsed(clock_, [] { clock_->tick(); });
  Serial.print(elapsedResult);
  Serial.print(F(" "));
  Serial.println(clock_->get_now());
  clock_ = tsino::make<Real>();
  int32_t elapsedResult2 = elapsed(clock_, [] {
    clock_->tick();
    clock_->tick();
  });
  Serial.print(elapsedResult2);
  Serial.print(F(" "));
  Serial.println(clock_->get_now());
  clock_ = tsino::make<PlainClock>(5, [] {});
  int32_t now = clock_->get_now();
  int32_t elapsedResult3 = elapsed(clock_, [] { clock_->tick(); });
  Serial.print(now);
  Serial.print(F(" "));
  Serial.println(elapsedResult3);
  const auto clocks = tsino::makeMap<String, tsino::Ref<Clock>>(
      {{F("f"), fake(7)}, {F("r"), tsino::Ref<Clock>(tsino::make<Real>())}});
  for (const auto& entry : *clocks) {
    const String& k = entry.key();
    const tsino::Ref<Clock>& c = entry.value();
    c->tick();
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.println(c->get_now());
  }
  tsino::Array<tsino::Ref<Clock>> pair{fake(0), tsino::Ref<Clock>(tsino::make<Real>())};
  pair.reverse();
  Serial.println(pair[0]->get_now());
  const tsino::Ref<Opt> opt = tsino::make<Opt>();
  Serial.println(opt->clock.has() ? opt->clock.value()->get_now() : -1);
  opt->clock = fake(3);
  if (opt->clock.has()) opt->clock.value()->tick();
  Serial.println(opt->clock.has() ? opt->clock.value()->get_now() : -1);
  tsino::Ref<View> value = tsino::make<View>(
      []() -> tsino::Shared<tsino::Array<uint8_t>> {
        return tsino::makeShared<tsino::Array<uint8_t>>(nums.copy().sort());
      },
      tsino::Function<int32_t()>{});
  View* self = tsino::pointerTo(value);
  value->get_first = [self]() -> int32_t {
    const tsino::Ref<View> held = tsino::Ref<View>(self);
    return (*self->get_sorted())[0];
  };
  const tsino::Ref<View> view = value;
  nums.push(0);
  String withoutFormatResult = tsino::withoutFormat(view->get_sorted()->join());
  int32_t value2 = view->get_first();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(value2);
  tsino::Array<tsino::Ref<Fahrenheit>> ts2{
      tsino::Ref<Fahrenheit>(tsino::make<Temp>(100)),
      tsino::Ref<Fahrenheit>(tsino::make<PlainFahrenheit>(50.0)),
      tsino::Ref<Fahrenheit>(
          tsino::make<PlainFahrenheit>(
              0.0,
              tsino::Optional<tsino::Function<int32_t()>>([]() -> int32_t { return 1; }),
              tsino::Optional<tsino::Function<void(double)>>(
                  [](double v) {
                    Serial.print(F("ignored "));
                    tsino::inspect(Serial, v);
                    Serial.println();
                  })))};
  for (const tsino::Ref<Fahrenheit>& t : ts2) {
    double callResult = t->get_f();
    if (tsino::thrown()) tsino::uncaught();
    double value3 = callResult + 18.0;
    t->set_f(value3);
    double callResult2 = t->get_f();
    if (tsino::thrown()) tsino::uncaught();
    tsino::inspect(Serial, callResult2);
    Serial.println();
    double callResult3 = t->get_f();
    if (tsino::thrown()) tsino::uncaught();
    double value4 = callResult3 + 1.0;
    t->set_f(value4);
    double callResult4 = t->get_f();
    if (tsino::thrown()) tsino::uncaught();
    double value5 = ((void)t->set_f(callResult4 - 1.0), callResult4);
    double callResult5 = t->get_f();
    if (tsino::thrown()) tsino::uncaught();
    tsino::inspect(Serial, value5);
    Serial.print(F(" "));
    tsino::inspect(Serial, callResult5);
    Serial.println();
  }
  ::swap(ts2[0], ts2[1]);
  if (tsino::thrown()) tsino::uncaught();
  const double callResult = ts2[0]->get_f();
  if (tsino::thrown()) tsino::uncaught();
  const double callResult2 = ts2[1]->get_f();
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, callResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, callResult2);
  Serial.println();
  const tsino::Ref<Temp> value3 = tsino::make<Temp>(3);
  const double ff = value3->get_f();
  const tsino::Ref<none> none_ = tsino::make<none>(value3->c);
  tsino::inspect(Serial, ff);
  Serial.print(F(" "));
  tsino::inspect(Serial, none_);
  Serial.println();
  tsino::Array<int32_t> arr{10, 20, 30};
  const tsino::Ref<Cursor> cursor = tsino::make<Cursor>([]() -> int32_t { return i++; });
  int32_t element = arr[cursor->get_at()];
  int32_t value4 = element + arr[cursor->get_at()];
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.println(i);
  arr[cursor->get_at()] += 5;
  Serial.print(tsino::withoutFormat(arr.join()));
  Serial.print(F(" "));
  Serial.println(i);
  {
    tsino::Ref<Fahrenheit> bad = tsino::make<PlainFahrenheit>(
        0.0,
        tsino::Optional<tsino::Function<int32_t()>>(
            []() -> int32_t {
              tsino::raise(tsino::make<tsino::Error>(F("sensor")));
              return 0;
            }),
        tsino::Optional<tsino::Function<void(double)>>([](double _v) {}));
    ts2.push(tsino::moved(bad));
    tsino::Array<double> value5 = ts2.map<double>(
        [](const tsino::Ref<Fahrenheit>& t) -> double {
          if (tsino::thrown()) return 0.0;
          return t->get_f();
        });
    if (tsino::thrown()) goto caught;
    Serial.println(value5.join());
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.print(F("caught "));
    Serial.println(e->message);
  }
  Serial.print(F("done "));
  Serial.println(ts2.length());
}

void loop() {}
