// schedulers: written by tsino from schedulers.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Scheduler;
struct Task;

struct Scheduler : tsino::Object {
  tsino::Array<tsino::Ref<Task>> tasks;
  int32_t now = 0;
  void construct();
  tsino::Function<void()> after(int32_t delay, tsino::Function<void(int32_t)> run);
  tsino::Function<void()> every(int32_t period, int32_t times, const tsino::Function<void(int32_t)>& run);
  int32_t runAll();
};

struct Task : tsino::Object {
  int32_t at = 0;
  tsino::Function<void(int32_t)> run;
  bool cancelled = false;
  void construct(int32_t at, tsino::Function<void(int32_t)> run, bool cancelled) {
    this->at = at;
    this->run = tsino::moved(run);
    this->cancelled = cancelled;
  }
};

tsino::Function<void()> Scheduler::after(int32_t delay, tsino::Function<void(int32_t)> run) {
  const tsino::Ref<Task> task = tsino::make<Task>(this->now + delay, tsino::moved(run), false);
  this->tasks.push(task);
  this->tasks.sort(
      [](const tsino::Ref<Task>& a, const tsino::Ref<Task>& b) -> int32_t { return a->at - b->at; });
  return [task] { task->cancelled = true; };
}

void every_again(const tsino::Function<void(int32_t)>& run, const tsino::Ref<tsino::Cell<int32_t>>& turn, int32_t times, const tsino::Ref<tsino::Cell<tsino::Function<void()>>>& stop_, const tsino::Ref<Scheduler>& self, int32_t period, const tsino::Ref<tsino::Cell<tsino::Function<void(int32_t)>>>& again) {
  run(++turn->value);
  if (turn->value < times) stop_->value = self->after(period, again->value);
}

tsino::Function<void()> Scheduler::every(int32_t period, int32_t times, const tsino::Function<void(int32_t)>& run) {
  tsino::Ref<tsino::Cell<tsino::Function<void(int32_t)>>> again = tsino::make<tsino::Cell<tsino::Function<void(int32_t)>>>();
  const tsino::Ref<Scheduler> self = tsino::Ref<Scheduler>(this);
  tsino::Ref<tsino::Cell<int32_t>> turn = tsino::make<tsino::Cell<int32_t>>(0);
  tsino::Ref<tsino::Cell<tsino::Function<void()>>> stop_ = tsino::make<tsino::Cell<tsino::Function<void()>>>(
      [] {});
  again->value = [run, turn, times, stop_, self, period, again](int32_t) {
    every_again(run, turn, times, stop_, self, period, again);
  };
  stop_->value = this->after(period, again->value);
  return [stop_] { stop_->value(); };
}

int32_t Scheduler::runAll() {
  int32_t ran = 0;
  for (tsino::Optional<tsino::Ref<Task>> task = this->tasks.shift(); task.has(); task = this->tasks.shift()) {
    this->now = task.value()->at;
    if (task.value()->cancelled) continue;
    task.value()->run(this->now);
    ran++;
    yield();
  }
  return ran;
}

void Scheduler::construct() {
  this->tasks = tsino::Array<tsino::Ref<Task>>{};
  this->now = 0;
}
const tsino::Ref<Scheduler> scheduler = tsino::make<Scheduler>();
tsino::Array<String> log_;
tsino::Function<void()> cancel;
tsino::Function<void()> stop;

void blink(int32_t times) {
  if (times == 0) return;
  log_.push(tsino::concat(times % 2 == 0 ? F("on") : F("off"), String(scheduler->now)));
  scheduler->after(5, [times](int32_t) { blink(times - 1); });
}

void setup() {
  Serial.begin(115200);
  scheduler->after(30, [](int32_t now) { log_.push(tsino::concat(F("once@"), String(now))); });
  cancel = scheduler->after(20, [](int32_t) { log_.push(F("never")); });
  stop = scheduler->every(
      7,
      5,
      [](int32_t turn) {
        log_.push(tsino::concat(F("tick"), String(turn), F("@"), String(scheduler->now)));
        if (turn == 1) cancel();
        if (turn == 3) stop();
      });
  scheduler->after(
      0,
      [](int32_t) {
        scheduler->after(
            1,
            [](int32_t now) { log_.push(tsino::concat(F("nested@"), String(now))); });
      });
  int32_t runAllResult = scheduler->runAll();
  Serial.print(runAllResult);
  Serial.print(F(" "));
  Serial.print(log_.join(F(" ")));
  Serial.print(F(" "));
  Serial.println(scheduler->now);
  log_.setLength(0);
  blink(3);
  int32_t runAllResult2 = scheduler->runAll();
  Serial.print(runAllResult2);
  Serial.print(F(" "));
  Serial.println(log_.join());
}

void loop() {}
