// pid-with-history: written by tsino from pid-with-history.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"

struct Limits;
struct Outcome;
struct Gains;
struct Pid;
struct Step;
struct History;
struct History_Step;
struct Plant;
struct History_string;

struct Limits : tsino::Object {
  double min_ = 0;
  double max_ = 0;
  void construct(double min_, double max_) {
    this->min_ = min_;
    this->max_ = max_;
  }
};

struct Outcome : tsino::Object {
  double overshoot = 0;
  tsino::Optional<double> settled;
  double energy = 0;
  int32_t saturated = 0;
  void construct(double overshoot, tsino::Optional<double> settled, double energy, int32_t saturated) {
    this->overshoot = overshoot;
    this->settled = tsino::moved(settled);
    this->energy = energy;
    this->saturated = saturated;
  }
};

struct Gains : tsino::Object {
  int32_t kp = 0;
  double ki = 0;
  int32_t kd = 0;
  void construct(int32_t kp, double ki, int32_t kd) {
    this->kp = kp;
    this->ki = ki;
    this->kd = kd;
  }
};

struct Pid : tsino::Object {
  tsino::Ref<Gains> gains;
  tsino::Ref<Limits> limits;
  double integral = 0;
  tsino::Optional<double> previous;
  int32_t target = 0;
  tsino::Ref<History_Step> history;
  void construct(tsino::Ref<Gains> gains, const tsino::Optional<tsino::Ref<Limits>>& limitsGiven = {}, int32_t keep = 50);
  double update(double measured, double time, double dt);
  void reset();
  int32_t get_target();
  void set_target(int32_t value);
};

struct Step : tsino::Object {
  double time = 0;
  double error = 0;
  double output = 0;
  tsino::Ref<History> parts;
  tsino::Optional<bool> saturated;
  void construct(double time, double error, double output, tsino::Ref<History> parts, tsino::Optional<bool> saturated = {}) {
    this->time = time;
    this->error = error;
    this->output = output;
    this->parts = tsino::moved(parts);
    this->saturated = tsino::moved(saturated);
  }
};

struct History : tsino::Object {
  double p = 0;
  double i = 0;
  double d = 0;
  void construct(double p, double i, double d) {
    this->p = p;
    this->i = i;
    this->d = d;
  }
};

struct History_Step : tsino::Object {
  int32_t limit = 0;
  tsino::Array<tsino::Ref<Step>> items;
  int32_t dropped = 0;
  void construct(int32_t limit);
  void add(const tsino::Ref<Step>& item);
  int32_t fold(int32_t start, const tsino::Function<int32_t(int32_t, const tsino::Ref<Step>&, int32_t)>& step);
  tsino::Array<double> since(int32_t count, const tsino::Function<double(const tsino::Ref<Step>&)>& select);
  tsino::Optional<tsino::Ref<Step>> get_last();
  int32_t get_total();
};

/** A heater whose effect comes some steps later. */
struct Plant : tsino::Object {
  double temperature = 0;
  int32_t ambient = 0;
  tsino::Array<double> pipe;
  void construct(int32_t temperature, int32_t ambient = 20, int32_t delay = 3);
  double heat(double power, double dt);
};

struct History_string : tsino::Object {
  int32_t limit = 0;
  tsino::Array<String> items;
  int32_t dropped = 0;
  void construct(int32_t limit);
  void add(const __FlashStringHelper* item);
  tsino::Optional<String> get_last();
  int32_t get_total();
};

double clamp(double value, const tsino::Ref<Limits>& limits) {
  const double min_ = limits->min_;
  const double max_ = limits->max_;
  return tsino::minimum(max_, tsino::maximum(min_, value));
}

void History_Step::construct(int32_t limit) {
  this->items = tsino::Array<tsino::Ref<Step>>{};
  this->dropped = 0;
  this->limit = limit;
}

void History_Step::add(const tsino::Ref<Step>& item) {
  if (this->items.length() == this->limit) {
    this->items.shift();
    this->dropped++;
  }
  this->items.push(item);
}

tsino::Optional<tsino::Ref<Step>> History_Step::get_last() {
  return this->items.get(this->items.length() - 1);
}

int32_t History_Step::get_total() {
  return this->items.length() + this->dropped;
}

int32_t History_Step::fold(int32_t start, const tsino::Function<int32_t(int32_t, const tsino::Ref<Step>&, int32_t)>& step) {
  int32_t sum = start;
  this->items.forEach(
      [&](const tsino::Ref<Step>& item, int32_t index) { sum = step(sum, item, index); });
  return sum;
}

tsino::Array<double> History_Step::since(int32_t count, const tsino::Function<double(const tsino::Ref<Step>&)>& select) {
  return this->items.slice(-count).map<double>(
      [&](const tsino::Ref<Step>& item) -> double { return select(item); });
}

void History_string::construct(int32_t limit) {
  this->items = tsino::Array<String>{};
  this->dropped = 0;
  this->limit = limit;
}

void History_string::add(const __FlashStringHelper* item) {
  if (this->items.length() == this->limit) {
    this->items.shift();
    this->dropped++;
  }
  this->items.push(item);
}

tsino::Optional<String> History_string::get_last() {
  return this->items.get(this->items.length() - 1);
}

int32_t History_string::get_total() {
  return this->items.length() + this->dropped;
}

void Pid::construct(tsino::Ref<Gains> gains, const tsino::Optional<tsino::Ref<Limits>>& limitsGiven, int32_t keep) {
  this->integral = 0.0;
  this->target = 0;
  tsino::Ref<Limits> limits = limitsGiven.has() ? limitsGiven.value() : tsino::make<Limits>(
      -100.0, 100.0);
  this->gains = tsino::moved(gains);
  this->limits = tsino::moved(limits);
  this->history = tsino::make<History_Step>(keep);
}

void Pid::set_target(int32_t value) {
  if (value != this->target) this->integral /= 2.0;
  this->target = value;
}

int32_t Pid::get_target() {
  return this->target;
}

double Pid::update(double measured, double time, double dt) {
  const int32_t kp = this->gains->kp;
  const double ki = this->gains->ki;
  const int32_t kd = this->gains->kd;
  const double error = this->target - measured;
  const double slope = !this->previous.has() ? 0.0 : (measured - this->previous.value()) / dt;
  const tsino::Ref<History> parts = tsino::make<History>(
      kp * error,
      this->integral + ki * error * dt,
      -kd * slope);
  const double wanted = parts->p + parts->i + parts->d;
  const double output = clamp(wanted, this->limits);
  const tsino::Ref<Step> step = tsino::make<Step>(time, error, output, parts);
  if (output == wanted) {
    this->integral = parts->i;
  } else {
    step->saturated = true;
  }
  this->previous = measured;
  this->history->add(step);
  return output;
}

void Pid::reset() {
  this->integral = 0.0;
  this->previous = {};
}

void Plant::construct(int32_t temperature, int32_t ambient, int32_t delay) {
  this->temperature = temperature;
  this->ambient = ambient;
  this->pipe = tsino::generated<double>(delay, []() -> int32_t { return 0; });
}

double Plant::heat(double power, double dt) {
  this->pipe.push(power);
  const double arriving = this->pipe.shift().valueOr(0.0);
  this->temperature += (arriving * 0.2 - (this->temperature - this->ambient) * 0.08) * dt;
  return this->temperature;
}

tsino::Ref<Outcome> simulate(tsino::Ref<Gains> gains, const tsino::Shared<tsino::Map<uint8_t, uint8_t>>& targets, int32_t steps, const tsino::Optional<tsino::Function<void(int32_t, const tsino::Ref<Pid>&)>>& watch = {}) {
  const double dt = 0.5;
  const tsino::Ref<Pid> pid = tsino::make<Pid>(
      tsino::moved(gains),
      tsino::Optional<tsino::Ref<Limits>>(tsino::make<Limits>(0.0, 100.0)));
  const tsino::Ref<Plant> plant = tsino::make<Plant>(20);
  double energy = 0.0;
  double overshoot = 0.0;
  tsino::Optional<double> settled;
  for (int32_t step = 0; step < steps; step++) {
    tsino::Optional<uint8_t> getResult = targets->get(step);
    pid->set_target(getResult.has() ? getResult.value() : pid->get_target());
    const double power = pid->update(plant->temperature, step * dt, dt);
    energy += power * dt;
    plant->heat(power, dt);
    overshoot = tsino::maximum(overshoot, plant->temperature - pid->get_target());
    const bool near = tsino::absolute(plant->temperature - pid->get_target()) < 0.5;
    if (!near) {
      settled = {};
    } else if (!settled.has()) {
      settled = step * dt;
    }
    if (watch.has()) watch.value()(step, pid);
  }
  const int32_t saturated = pid->history->fold(
      0,
      [](int32_t count, const tsino::Ref<Step>& step, int32_t) -> int32_t {
        return count + (tsino::truthy(step->saturated) ? 1 : 0);
      });
  return tsino::make<Outcome>(overshoot, settled, energy, saturated);
}

String sparkline(const tsino::Array<double>& values) {
  const String marks = F("_.-=*#");
  const double low = tsino::smallest(values);
  const double high = tsino::largest(values);
  double value = high - low;
  const double span = tsino::truthy(value) ? value : 1.0;
  return values.map<String>(
      [&](double value2) -> String {
        return tsino::elementAt(
            marks,
            tsino::exactInt(
                tsino::minimum(
                    (double)(tsino::length(marks) - 1),
                    floor((value2 - low) / span * tsino::length(marks)))));
      }).join(F(""));
}

tsino::Array<String> shown;

void setup() {
  Serial.begin(115200);

  const auto settings = tsino::makeRecord<tsino::Ref<Gains>>(
      {
          {F("weak"), tsino::make<Gains>(1, 0.0, 0)},
          {F("pi"), tsino::make<Gains>(4, 0.3, 0)},
          {F("full"), tsino::make<Gains>(6, 0.5, 4)},
          {F("wild"), tsino::make<Gains>(40, 8.0, 0)}});

  Serial.print(tsino::padEnd(F("gains"), 6));
  Serial.print(tsino::padStart(F("over"), 8));
  Serial.print(tsino::padStart(F("settled"), 9));
  Serial.print(tsino::padStart(F("energy"), 10));
  Serial.println(tsino::padStart(F("limit"), 7));
  for (const auto& entry : settings->entries()) {
    const String& name = entry.key();
    const tsino::Ref<Gains>& gains = entry.value();
    const tsino::Ref<Outcome> simulateResult = simulate(
        gains,
        tsino::makeMap<uint8_t, uint8_t>({{0, 60}}),
        200);
    const double overshoot = simulateResult->overshoot;
    const tsino::Optional<double> settled = simulateResult->settled;
    const double energy = simulateResult->energy;
    const int32_t saturated = simulateResult->saturated;
    const String time = !settled.has() ? String(F("never")) : tsino::toFixed(settled.value(), 1);
    tsino::Array<String> cells{
        tsino::padStart(tsino::toFixed(overshoot, 2), 8),
        tsino::padStart(time, 9),
        tsino::padStart(tsino::toFixed(energy, 1), 10),
        tsino::padStart(String(saturated), 7)};
    Serial.print(tsino::padEnd(name, 6));
    Serial.println(cells.join(F("")));
  }
  simulate(
      settings->at(F("full")),
      tsino::makeMap<uint8_t, uint8_t>({{0, 40}, {60, 30}}),
      120,
      tsino::Optional<tsino::Function<void(int32_t, const tsino::Ref<Pid>&)>>(
          [](int32_t step, const tsino::Ref<Pid>& pid) {
            const tsino::Ref<History_Step>& history = pid->history;
            const int32_t target = pid->get_target();
            if (step % 20 != 19) return;
            const tsino::Optional<tsino::Ref<Step>> last = history->get_last();
            if (!last.has()) return;
            const double time = last.value()->time;
            const double error = last.value()->error;
            const double output = last.value()->output;
            const double p = last.value()->parts->p;
            const double i = last.value()->parts->i;
            const double d = last.value()->parts->d;
            const bool saturated = last.value()->saturated.valueOr(false);
            shown.push(
                tsino::concat(
                    F("t="),
                    tsino::toText(time),
                    F(" target "),
                    String(target),
                    F(" error "),
                    tsino::toFixed(error, 3),
                    F(" out "),
                    tsino::toFixed(output, 2),
                    saturated ? F("!") : F("")));
            shown.push(
                tsino::concat(
                    F("  p "),
                    tsino::toFixed(p, 2),
                    F(" i "),
                    tsino::toFixed(i, 2),
                    F(" d "),
                    tsino::toFixed(d, 2),
                    F(" "),
                    sparkline(
                        history->since(
                            20,
                            [](const tsino::Ref<Step>& each) -> double { return each->output; }))));
          }));
  Serial.println(shown.join(F("\n")));

  tsino::Ref<Gains> getResult = settings->at(F("pi"));
  const tsino::Ref<Pid> pid = tsino::make<Pid>(
      tsino::make<Gains>(getResult->kp, getResult->ki, 1),
      tsino::Optional<tsino::Ref<Limits>>{},
      3);
  pid->set_target(10);
  tsino::Array<double> outputs = tsino::Array<uint8_t>{0, 2, 5, 9, 12}.map<double>(
      [&](int32_t measured, int32_t time) -> double { return pid->update(measured, time, 1.0); });
  Serial.print(
      tsino::withoutFormat(
          outputs.map<String>([](double output) -> String { return tsino::toFixed(output, 2); }).join(
              F(" "))));
  Serial.print(F(" "));
  Serial.print(pid->history->get_total());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      pid->history->since(9, [](const tsino::Ref<Step>& s) -> double { return s->time; }));
  Serial.println();
  pid->reset();
  double updateResult = pid->update(10.0, 5.0, 1.0);
  tsino::Optional<tsino::Ref<Step>> lastResult = pid->history->get_last();
  tsino::Optional<tsino::Ref<Step>> lastResult2 = pid->history->get_last();
  tsino::inspect(Serial, updateResult);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      lastResult.has() ? tsino::Optional<double>(lastResult.value()->parts->p) : tsino::Optional<double>{});
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          lastResult2.has() ? lastResult2.value()->saturated : tsino::Optional<bool>{}));
  Serial.print(
      tsino::withoutFormat(tsino::optionalText(tsino::make<History_string>(2)->get_last())));
  Serial.print(F(" "));
  tsino::inspect(Serial, clamp(5.0, tsino::make<Limits>(7.0, 9.0)));
  Serial.print(F(" "));
  tsino::inspect(Serial, clamp(-0.5, tsino::make<Limits>(-0.25, 0.5)));
  Serial.println();
}

void loop() {}
