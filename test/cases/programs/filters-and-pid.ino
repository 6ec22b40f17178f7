// filters-and-pid: written by tsino from filters-and-pid.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Filter;
struct Stats;
struct Chain;
struct Pid;
struct K;
struct Median;
struct PlainFilter;

struct Filter : tsino::Object {
  virtual void reset() = 0;
  virtual double update(double) = 0;
  virtual ~Filter() {}
};

struct Stats : tsino::Object {
  int32_t n = 0;
  double mean = 0;
  double sd = 0;
  double min_ = 0;
  double max_ = 0;
  void construct(int32_t n, double mean, double sd, double min_, double max_) {
    this->n = n;
    this->mean = mean;
    this->sd = sd;
    this->min_ = min_;
    this->max_ = max_;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.field(F("mean"), this->mean);
    out.field(F("sd"), this->sd);
    out.field(F("min"), this->min_);
    out.field(F("max"), this->max_);
    out.end();
  }
};

struct Chain : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Filter>>> fs;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Filter>>> fs);
  void reset();
  double update(double x);
};

struct Pid : tsino::Object {
  tsino::Ref<K> k;
  tsino::Shared<tsino::Array<double>> limits;
  double i = 0;
  tsino::Optional<double> last;
  void construct(tsino::Ref<K> k, const tsino::Optional<tsino::Shared<tsino::Array<double>>>& limitsGiven = {});
  double step(double error, double dt);
};

struct K : tsino::Object {
  int32_t p = 0;
  tsino::Optional<double> i;
  tsino::Optional<double> d;
  void construct(int32_t p, tsino::Optional<double> i, tsino::Optional<double> d) {
    this->p = p;
    this->i = tsino::moved(i);
    this->d = tsino::moved(d);
  }
};

struct Median : Filter {
  int32_t n = 0;
  tsino::Array<double> w;
  void construct(int32_t n);
  void reset() final;
  double update(double x) final;
};

struct PlainFilter : Filter {
  tsino::Function<void()> reset_;
  tsino::Function<double(double)> update_;
  void construct(tsino::Function<void()> reset_, tsino::Function<double(double)> update_) {
    this->reset_ = tsino::moved(reset_);
    this->update_ = tsino::moved(update_);
  }
  void reset() final;
  double update(double x) final;
};

tsino::Ref<Filter> ema(double alpha) {
  tsino::Ref<tsino::Cell<tsino::Optional<double>>> y = tsino::make<tsino::Cell<tsino::Optional<double>>>(
      tsino::Optional<double>{});
  return tsino::make<PlainFilter>(
      [y] { y->value = {}; },
      [y, alpha](double x) -> double {
        y->value = tsino::Optional<double>(
            !y->value.has() ? x : y->value.value() + alpha * (x - y->value.value()));
        return y->value.value();
      });
}

void Median::construct(int32_t n) {
  this->w = tsino::Array<double>{};
  this->n = n;
}

void Median::reset() {
  this->w.setLength(0);
}

double Median::update(double x) {
  this->w.push(x);
  if (this->w.length() > this->n) this->w.shift();
  tsino::Array<double> s = this->w.copy().sort([](double a, double b) -> double { return a - b; });
  const int32_t m = s.length() >> 1;
  return s.length() % 2 != 0 ? s[m] : (s[m - 1] + s[m]) / 2.0;
}

void Chain::construct(tsino::Shared<tsino::Array<tsino::Ref<Filter>>> fs) {
  this->fs = tsino::moved(fs);
}

void Chain::reset() {
  this->fs->forEach([](const tsino::Ref<Filter>& f) { f->reset(); });
}

double Chain::update(double x) {
  return this->fs->reduce<double>(
      [](double v, const tsino::Ref<Filter>& f) -> double { return f->update(v); },
      x);
}

void Pid::construct(tsino::Ref<K> k, const tsino::Optional<tsino::Shared<tsino::Array<double>>>& limitsGiven) {
  this->i = 0.0;
  tsino::Shared<tsino::Array<double>> limits = limitsGiven.has() ? limitsGiven.value() : tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{(double)-INFINITY, (double)INFINITY});
  this->k = tsino::moved(k);
  this->limits = tsino::moved(limits);
}

double Pid::step(double error, double dt) {
  const int32_t p = this->k->p;
  const double i = this->k->i.valueOr(0.0);
  const double d = this->k->d.valueOr(0.0);
  this->i += error * dt * i;
  const double lo = (*this->limits)[0];
  const double hi = (*this->limits)[1];
  this->i = tsino::minimum(tsino::maximum(this->i, lo), hi);
  const double der = !this->last.has() ? 0.0 : (error - this->last.value()) / dt;
  this->last = error;
  return tsino::minimum(hi, tsino::maximum(lo, p * error + this->i + d * der));
}

tsino::Ref<Stats> stats(const tsino::Array<uint8_t>& xs) {
  const int32_t n = xs.length();
  const double mean = (double)xs.reduce<int32_t>(
      [](int32_t a, int32_t b) -> int32_t { return a + b; },
      0) / n;
  const double variance = xs.reduce<double>(
      [&](double a, int32_t x) -> double { return a + tsino::pow(x - mean, 2.0); },
      0.0) / (n - 1);
  return tsino::make<Stats>(n, mean, sqrt(variance), tsino::smallest(xs), tsino::largest(xs));
}

void PlainFilter::reset() {
  this->reset_();
}

double PlainFilter::update(double x) {
  return this->update_(x);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Chain> f = tsino::make<Chain>(
      tsino::makeShared<tsino::Array<tsino::Ref<Filter>>>(
          tsino::Array<tsino::Ref<Filter>>{tsino::Ref<Filter>(tsino::make<Median>(3)), ema(0.5)}));
  Serial.println(
      tsino::Array<uint8_t>{1, 2, 100, 3, 4}.map<String>(
          [&](int32_t x) -> String { return tsino::toFixed(f->update(x), 3); }).join(F(" ")));
  f->reset();
  double updateResult = f->update(-0.0);
  double updateResult2 = f->update(7.0);
  tsino::inspect(Serial, updateResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, updateResult2);
  Serial.println();
  const tsino::Ref<Pid> pid = tsino::make<Pid>(
      tsino::make<K>(2, tsino::Optional<double>(0.1), tsino::Optional<double>(0.01)),
      tsino::Optional<tsino::Shared<tsino::Array<double>>>(
          tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{-10.0, 10.0})));
  double temp = 20.0;
  tsino::Array<String> out;
  for (int32_t t = 0; t < 8; ++t) {
    const double u = pid->step(25.0 - temp, 0.5);
    temp += (u - (temp - 18.0) * 0.1) * 0.3;
    out.push(tsino::toPrecision(temp, 5));
  }
  Serial.println(out.join(F(" ")));
  tsino::inspect(Serial, stats(tsino::Array<uint8_t>{2, 4, 4, 4, 5, 5, 7, 9}));
  Serial.println();
  tsino::inspect(Serial, stats(tsino::Array<uint8_t>{1}));
  Serial.println();
  tsino::inspect(Serial, stats(tsino::Array<uint8_t>{}));
  Serial.println();
  tsino::print(Serial, 0.1 + 0.2);
  Serial.print(F(" "));
  tsino::print(Serial, 1e21);
  Serial.print(F(" "));
  tsino::inspect(Serial, 1.0 / 3.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, -1e-7);
  Serial.print(F(" "));
  tsino::inspect(Serial, 123456789012345680000.0);
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(25, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(-255, 16));
  Serial.print(F(" "));
  Serial.println(tsino::toRadix(0.5, 2));
  Serial.print(tsino::withoutFormat(tsino::toFixed(1.005, 2)));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(1e21, 2));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(-1.5, 0));
  Serial.print(F(" "));
  Serial.print(tsino::toFixed(2.5, 0));
  Serial.print(F(" "));
  Serial.print(tsino::toExponential(1234.5678, 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(F("0x1f")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(F("")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(F(" 12 ")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(F("1e3")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(F("12px")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseInt(F("12px")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::parseFloat(F(".5e1x")));
  Serial.println();
  Serial.print(5 % 3);
  Serial.print(F(" "));
  Serial.print(-5 % 3);
  Serial.print(F(" "));
  Serial.print(5 % -3);
  Serial.print(F(" "));
  tsino::inspect(Serial, fmod(5.5, 2.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, fmod(-0.0, 5.0));
  Serial.print(F(" "));
  Serial.print(7 / 2);
  Serial.print(F(" "));
  Serial.print(~(~(-7)));
  Serial.print(F(" "));
  Serial.print((int32_t)((uint32_t)1 << 31));
  Serial.print(F(" "));
  Serial.print(tsino::shiftLeft(1, 32));
  Serial.print(F(" "));
  Serial.print(4294967295u);
  Serial.print(F(" "));
  Serial.print(4294967295u >> 28);
  Serial.print(F(" "));
  Serial.print(2147483648u);
  Serial.print(F(" "));
  tsino::inspect(Serial, 0.5);
  Serial.print(F(" "));
  Serial.println(-8);
}

void loop() {}
