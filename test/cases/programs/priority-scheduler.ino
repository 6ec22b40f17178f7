// priority-scheduler: written by tsino from priority-scheduler.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

enum class Priority : uint8_t { Low = 1, Normal = 5, High = 9 };
struct Scheduler;
struct Task;
struct Heap_Task;
struct Options;
struct Summary;
struct Heap_number;
struct Heap_string;

struct Scheduler : tsino::Object {
  int32_t now = 0;
  int32_t idle = 0;
  tsino::Ref<Heap_Task> queue;
  tsino::Shared<tsino::Record<int32_t>> runs;
  tsino::Shared<tsino::Array<String>> log;
  void construct();
  tsino::Function<bool()> add(String name, tsino::Function<tsino::Optional<int32_t>(int32_t)> action, const tsino::Optional<tsino::Ref<Options>>& options = {});
  void runUntil(int32_t end);
  tsino::Ref<Summary> summary();
  int32_t get_now();
};

struct Task : tsino::Object {
  int32_t id = 0;
  String name;
  Priority priority = (Priority)0;
  int32_t period = 0;
  int32_t due = 0;
  bool cancelled = false;
  tsino::Function<tsino::Optional<int32_t>(int32_t)> action;
  void construct(int32_t id, String name, Priority priority, int32_t period, int32_t due, bool cancelled, tsino::Function<tsino::Optional<int32_t>(int32_t)> action) {
    this->id = id;
    this->name = tsino::moved(name);
    this->priority = tsino::moved(priority);
    this->period = period;
    this->due = due;
    this->cancelled = cancelled;
    this->action = tsino::moved(action);
  }
};

// @run
// A cooperative scheduler over a generic binary heap: one-shot and periodic tasks, priorities, cancelling, overruns.
struct Heap_Task : tsino::Object {
  tsino::Function<bool(const tsino::Ref<Task>&, const tsino::Ref<Task>&)> before;
  tsino::Shared<tsino::Array<tsino::Ref<Task>>> items;
  void construct(tsino::Function<bool(const tsino::Ref<Task>&, const tsino::Ref<Task>&)> before);
  tsino::Optional<tsino::Ref<Task>> peek();
  tsino::Ref<Heap_Task> push(const tsino::Ref<Task>& item);
  tsino::Optional<tsino::Ref<Task>> pop();
  int32_t get_size();
};

struct Options : tsino::Object {
  tsino::Optional<int32_t> delay;
  tsino::Optional<int32_t> period;
  tsino::Optional<Priority> priority;
  void construct(tsino::Optional<int32_t> delay = {}, tsino::Optional<int32_t> period = {}, tsino::Optional<Priority> priority = {}) {
    this->delay = tsino::moved(delay);
    this->period = tsino::moved(period);
    this->priority = tsino::moved(priority);
  }
};

struct Summary : tsino::Object {
  tsino::Shared<tsino::Array<String>> runs;
  int32_t idle = 0;
  int32_t pending = 0;
  void construct(tsino::Shared<tsino::Array<String>> runs, int32_t idle, int32_t pending) {
    this->runs = tsino::moved(runs);
    this->idle = idle;
    this->pending = pending;
  }
};

// @run
// A cooperative scheduler over a generic binary heap: one-shot and periodic tasks, priorities, cancelling, overruns.
struct Heap_number : tsino::Object {
  tsino::Function<bool(double, double)> before;
  tsino::Shared<tsino::Array<double>> items;
  void construct(tsino::Function<bool(double, double)> before);
  tsino::Optional<double> peek();
  tsino::Ref<Heap_number> push(double item);
  tsino::Optional<double> pop();
  int32_t get_size();
};

// @run
// A cooperative scheduler over a generic binary heap: one-shot and periodic tasks, priorities, cancelling, overruns.
struct Heap_string : tsino::Object {
  tsino::Function<bool(const String&, const String&)> before;
  tsino::Shared<tsino::Array<String>> items;
  void construct(const tsino::Function<bool(const String&, const String&)>& before);
  tsino::Optional<String> peek();
  tsino::Ref<Heap_string> push(const String& item);
  tsino::Optional<String> pop();
  int32_t get_size();
};

void Heap_Task::construct(tsino::Function<bool(const tsino::Ref<Task>&, const tsino::Ref<Task>&)> before) {
  this->items = tsino::makeShared<tsino::Array<tsino::Ref<Task>>>(tsino::Array<tsino::Ref<Task>>{});
  this->before = tsino::moved(before);
}

int32_t Heap_Task::get_size() {
  return this->items->length();
}

tsino::Optional<tsino::Ref<Task>> Heap_Task::peek() {
  return this->items->get(0);
}

tsino::Ref<Heap_Task> Heap_Task::push(const tsino::Ref<Task>& item) {
  const tsino::Shared<tsino::Array<tsino::Ref<Task>>>& items = this->items;
  int32_t at = items->length();
  items->push(item);
  while (at > 0) {
    const int32_t parent = (at - 1) >> 1;
    if (!this->before(item, (*items)[parent])) break;
    items->set(at, (*items)[parent]);
    at = parent;
    yield();
  }
  items->set(at, item);
  return tsino::Ref<Heap_Task>(this);
}

tsino::Optional<tsino::Ref<Task>> Heap_Task::pop() {
  const tsino::Shared<tsino::Array<tsino::Ref<Task>>>& items = this->items;
  const tsino::Optional<tsino::Ref<Task>> last = items->pop();
  if (!last.has() || items->length() == 0) return last;
  const tsino::Ref<Task> top = (*items)[0];
  int32_t at = 0;
  for (;;) {
    int32_t child = 2 * at + 1;
    if (child >= items->length()) break;
    if (child + 1 < items->length() && this->before((*items)[child + 1], (*items)[child])) child++;
    if (!this->before((*items)[child], last.value())) break;
    items->set(at, (*items)[child]);
    at = child;
    yield();
  }
  items->set(at, last.value());
  return top;
}

// @run
// A cooperative scheduler over a generic binary heap: one-shot and periodic tasks, priorities, cancelling, overruns.
tsino::Array<String> sorted(const tsino::Array<String>& items, const tsino::Function<bool(const String&, const String&)>& before) {
  const tsino::Ref<Heap_string> heap = tsino::make<Heap_string>(before);
  for (const String& item : items) heap->push(item);
  tsino::Array<String> out;
  for (tsino::Optional<String> item = heap->pop(); item.has(); item = heap->pop()) {
    out.push(item.value());
    yield();
  }
  return out;
}

// @run
// A cooperative scheduler over a generic binary heap: one-shot and periodic tasks, priorities, cancelling, overruns.
tsino::Array<double> sorted_(const tsino::Array<double>& items, tsino::Function<bool(double, double)> before) {
  const tsino::Ref<Heap_number> heap = tsino::make<Heap_number>(tsino::moved(before));
  for (const double item : items) heap->push(item);
  tsino::Array<double> out;
  for (tsino::Optional<double> item = heap->pop(); item.has(); item = heap->pop()) {
    out.push(item.value());
    yield();
  }
  return out;
}

void Heap_number::construct(tsino::Function<bool(double, double)> before) {
  this->items = tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{});
  this->before = tsino::moved(before);
}

int32_t Heap_number::get_size() {
  return this->items->length();
}

tsino::Optional<double> Heap_number::peek() {
  return this->items->get(0);
}

tsino::Ref<Heap_number> Heap_number::push(double item) {
  const tsino::Shared<tsino::Array<double>>& items = this->items;
  int32_t at = items->length();
  items->push(item);
  while (at > 0) {
    const int32_t parent = (at - 1) >> 1;
    if (!this->before(item, (*items)[parent])) break;
    items->set(at, (*items)[parent]);
    at = parent;
    yield();
  }
  items->set(at, item);
  return tsino::Ref<Heap_number>(this);
}

tsino::Optional<double> Heap_number::pop() {
  const tsino::Shared<tsino::Array<double>>& items = this->items;
  const tsino::Optional<double> last = items->pop();
  if (!last.has() || items->length() == 0) return last;
  const double top = (*items)[0];
  int32_t at = 0;
  for (;;) {
    int32_t child = 2 * at + 1;
    if (child >= items->length()) break;
    if (child + 1 < items->length() && this->before((*items)[child + 1], (*items)[child])) child++;
    if (!this->before((*items)[child], last.value())) break;
    items->set(at, (*items)[child]);
    at = child;
    yield();
  }
  items->set(at, last.value());
  return top;
}

void Heap_string::construct(const tsino::Function<bool(const String&, const String&)>& before) {
  this->items = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  this->before = before;
}

int32_t Heap_string::get_size() {
  return this->items->length();
}

tsino::Optional<String> Heap_string::peek() {
  return this->items->get(0);
}

tsino::Ref<Heap_string> Heap_string::push(const String& item) {
  const tsino::Shared<tsino::Array<String>>& items = this->items;
  int32_t at = items->length();
  items->push(item);
  while (at > 0) {
    const int32_t parent = (at - 1) >> 1;
    if (!this->before(item, (*items)[parent])) break;
    items->set(at, (*items)[parent]);
    at = parent;
    yield();
  }
  items->set(at, item);
  return tsino::Ref<Heap_string>(this);
}

tsino::Optional<String> Heap_string::pop() {
  const tsino::Shared<tsino::Array<String>>& items = this->items;
  const tsino::Optional<String> last = items->pop();
  if (!last.has() || items->length() == 0) return last;
  const String top = (*items)[0];
  int32_t at = 0;
  for (;;) {
    int32_t child = 2 * at + 1;
    if (child >= items->length()) break;
    if (child + 1 < items->length() && this->before((*items)[child + 1], (*items)[child])) child++;
    if (!this->before((*items)[child], last.value())) break;
    items->set(at, (*items)[child]);
    at = child;
    yield();
  }
  items->set(at, last.value());
  return top;
}

int32_t Scheduler::get_now() {
  return this->now;
}

void Scheduler::runUntil(int32_t end) {
  for (;;) {
    const tsino::Optional<tsino::Ref<Task>> next = this->queue->peek();
    if (!next.has() || next.value()->due > end) break;
    this->queue->pop();
    if (next.value()->cancelled) {
      this->log->push(tsino::concat(String(this->now), F(" skip "), next.value()->name));
      continue;
    }
    if (next.value()->due > this->now) {
      this->idle += next.value()->due - this->now;
      this->now = next.value()->due;
    }
    const int32_t late = this->now - next.value()->due;
    const int32_t took = next.value()->action(this->now).valueOr(1);
    this->log->push(
        tsino::concat(
            String(this->now),
            F(" "),
            next.value()->name,
            late > 0 ? tsino::concat(F(" late "), String(late)) : String(F(""))));
    this->now += took;
    this->runs->set(next.value()->name, this->runs->get(next.value()->name).valueOr(0) + 1);
    if (next.value()->period > 0 && !next.value()->cancelled) {
      next.value()->due += next.value()->period;
      if (next.value()->due < this->now) next.value()->due = this->now;
      this->queue->push(next.value());
    }
    yield();
  }
  if (this->now < end) {
    this->idle += end - this->now;
    this->now = end;
  }
}

tsino::Ref<Summary> Scheduler::summary() {
  tsino::Array<String> names = this->runs->keys().sort();
  return tsino::make<Summary>(
      tsino::makeShared<tsino::Array<String>>(
          names.map<String>(
              [&](const String& name) -> String {
                return tsino::concat(name, F(" "), tsino::optionalText(this->runs->get(name)));
              })),
      this->idle,
      this->queue->get_size());
}

void Scheduler::construct() {
  this->now = 0;
  this->idle = 0;
  this->queue = tsino::make<Heap_Task>(
      [](const tsino::Ref<Task>& a, const tsino::Ref<Task>& b) -> bool {
        return a->due != b->due ? a->due < b->due : a->priority != b->priority ? (int32_t)a->priority
            > (int32_t)b->priority : a->id < b->id;
      });
  this->runs = tsino::makeShared<tsino::Record<int32_t>>();
  this->log = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
}
int32_t Scheduler_nextId = 1;

/** An action returns how long it took. The result cancels the task. */
tsino::Function<bool()> Scheduler::add(String name, tsino::Function<tsino::Optional<int32_t>(int32_t)> action, const tsino::Optional<tsino::Ref<Options>>& options) {
  const tsino::Ref<Options> options2 = options.has() ? options.value() : tsino::make<Options>();
  const int32_t delay = options2->delay.valueOr(0);
  const int32_t period = options2->period.valueOr(0);
  const Priority priority = options2->priority.valueOr(Priority::Normal);
  const tsino::Ref<Task> task = tsino::make<Task>(
      Scheduler_nextId++,
      tsino::moved(name),
      priority,
      period,
      this->now + delay,
      false,
      tsino::moved(action));
  this->queue->push(task);
  return [task]() -> bool {
    const bool was = task->cancelled;
    task->cancelled = true;
    return !was;
  };
}

const tsino::Ref<Scheduler> scheduler = tsino::make<Scheduler>();
int32_t blinks = 0;
int32_t restarts = 0;

tsino::Optional<int32_t> watchdog() {
  restarts++;
  if (restarts < 3) {
    scheduler->add(
        tsino::concat(F("watch"), String(restarts)),
        tsino::Function<tsino::Optional<int32_t>(int32_t)>::of<decltype(watchdog), watchdog>(),
        tsino::make<Options>(tsino::Optional<int32_t>(15)));
  }
  return 4;
}

void setup() {
  Serial.begin(115200);
  const tsino::Function<bool()> stopBlinking = scheduler->add(
      F("blink"),
      [](int32_t) -> tsino::Optional<int32_t> {
        return (void)blinks++, tsino::Optional<int32_t>{};
      },
      tsino::make<Options>(
          tsino::Optional<int32_t>{},
          tsino::Optional<int32_t>(20),
          tsino::Optional<Priority>(Priority::Low)));
  scheduler->add(
      F("sense"),
      [](int32_t now) -> tsino::Optional<int32_t> {
        return tsino::Optional<int32_t>(now == 60 ? 35 : 3);
      },
      tsino::make<Options>(
          tsino::Optional<int32_t>(10),
          tsino::Optional<int32_t>(25),
          tsino::Optional<Priority>(Priority::High)));
  scheduler->add(
      F("once"),
      [](int32_t) -> tsino::Optional<int32_t> { return 2; },
      tsino::make<Options>(tsino::Optional<int32_t>(20)));
  scheduler->add(
      F("first"),
      [](int32_t) -> tsino::Optional<int32_t> { return 0; },
      tsino::make<Options>(
          tsino::Optional<int32_t>{},
          tsino::Optional<int32_t>{},
          tsino::Optional<Priority>(Priority::High)));
  scheduler->add(
      F("watch0"),
      tsino::Function<tsino::Optional<int32_t>(int32_t)>::of<decltype(watchdog), watchdog>(),
      tsino::make<Options>(tsino::Optional<int32_t>(5)));
  scheduler->runUntil(70);
  Serial.println(scheduler->log->join(F("\n")));
  Serial.print(F("now "));
  Serial.print(scheduler->get_now());
  Serial.print(F(", "));
  Serial.print(blinks);
  Serial.print(F(" blinks, "));
  Serial.print(restarts);
  Serial.println(F(" restarts"));

  bool value = stopBlinking();
  bool value2 = stopBlinking();
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value2 ? F("true") : F("false"));
  scheduler->log->setLength(0);
  scheduler->runUntil(130);
  {
    const tsino::Shared<tsino::Array<String>>& list = scheduler->log;
    for (int32_t index = 0; index < list->length(); index++) {
      const String& line = (*list)[index];
      Serial.print(index);
      Serial.print(F(" "));
      Serial.println(line);
    }
  }
  const tsino::Ref<Summary> summaryResult = scheduler->summary();
  tsino::Shared<tsino::Array<String>> runs = summaryResult->runs;
  const int32_t idle = summaryResult->idle;
  const int32_t pending = summaryResult->pending;
  Serial.println(runs->join(F(", ")));
  Serial.print(F("idle "));
  Serial.print(idle);
  Serial.print(F(" of "));
  Serial.print(scheduler->get_now());
  Serial.print(F(", "));
  Serial.print(pending);
  Serial.println(F(" pending, High"));

  tsino::Array<String> words{
      F("pear"),
      F("fig"),
      F("apple"),
      F("kiwi"),
      F("date"),
      F("plum"),
      F("nut")};
  Serial.println(
      sorted(
          words,
          [](const String& a, const String& b) -> bool {
            return tsino::length(a) != tsino::length(b) ? tsino::length(a) < tsino::length(b) : tsino::compare(
                a,
                b) < 0;
          }).join(F(" ")));
  tsino::inspect(
      Serial,
      sorted_(
          tsino::Array<double>{5.0, 3.0, 9.0, -1.0, 5.0, 0.0, 2.5},
          [](double a, double b) -> bool { return a > b; }));
  Serial.println();
  tsino::Optional<double> popResult = tsino::make<Heap_number>(
      [](double a, double b) -> bool { return a < b; })->pop();
  tsino::Optional<double> peekResult = tsino::make<Heap_number>(
      [](double a, double b) -> bool { return a < b; })->push(4.0)->push(2.0)->peek();
  tsino::inspect(Serial, popResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, peekResult);
  Serial.println();
}

void loop() {}
