// task-scheduler: written by tsino from task-scheduler.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Scheduler;
struct Task;
struct TaskContext;
struct Heap_Task;
struct H;
struct Heap_H;

struct Scheduler : tsino::Object {
  int32_t seq = 0;
  int32_t now = 0;
  tsino::Ref<Heap_Task> heap;
  void construct();
  int32_t spawn(const String& name, const tsino::Function<tsino::Optional<int32_t>(const tsino::Ref<TaskContext>&)>& fn, tsino::Optional<int32_t> delayGiven = {});
  tsino::Array<String> run(int32_t until);
  int32_t get_pending();
};

struct Task : tsino::Object {
  int32_t id = 0;
  String name;
  tsino::Function<tsino::Optional<int32_t>(const tsino::Ref<TaskContext>&)> fn;
  int32_t due = 0;
  int32_t runs = 0;
  bool alive = false;
  void construct(int32_t id, String name, tsino::Function<tsino::Optional<int32_t>(const tsino::Ref<TaskContext>&)> fn, int32_t due, int32_t runs, bool alive) {
    this->id = id;
    this->name = tsino::moved(name);
    this->fn = tsino::moved(fn);
    this->due = due;
    this->runs = runs;
    this->alive = alive;
  }
};

struct TaskContext : tsino::Chained {
  int32_t now = 0;
  tsino::Function<void()> stop;
  tsino::Function<int32_t(const String&, const tsino::Function<tsino::Optional<int32_t>(const tsino::Ref<TaskContext>&)>&, tsino::Optional<int32_t>)> spawn;
  void construct(int32_t now, tsino::Function<void()> stop, tsino::Function<int32_t(const String&, const tsino::Function<tsino::Optional<int32_t>(const tsino::Ref<TaskContext>&)>&, tsino::Optional<int32_t>)> spawn) {
    this->now = now;
    this->stop = tsino::moved(stop);
    this->spawn = tsino::moved(spawn);
  }
};

struct Heap_Task : tsino::Object {
  tsino::Function<bool(const tsino::Ref<Task>&, const tsino::Ref<Task>&)> less;
  tsino::Shared<tsino::Array<tsino::Ref<Task>>> items;
  void construct(tsino::Function<bool(const tsino::Ref<Task>&, const tsino::Ref<Task>&)> less);
  tsino::Optional<tsino::Ref<Task>> peek();
  void push(tsino::Ref<Task> x);
  tsino::Optional<tsino::Ref<Task>> pop();
  int32_t get_size();
};

struct H : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Heap_H : tsino::Object {
  tsino::Function<bool(const tsino::Ref<H>&, const tsino::Ref<H>&)> less;
  tsino::Shared<tsino::Array<tsino::Ref<H>>> items;
  void construct(tsino::Function<bool(const tsino::Ref<H>&, const tsino::Ref<H>&)> less);
  tsino::Optional<tsino::Ref<H>> peek();
  void push(tsino::Ref<H> x);
  tsino::Optional<tsino::Ref<H>> pop();
  int32_t get_size();
};

void Heap_Task::construct(tsino::Function<bool(const tsino::Ref<Task>&, const tsino::Ref<Task>&)> less) {
  this->items = tsino::makeShared<tsino::Array<tsino::Ref<Task>>>(tsino::Array<tsino::Ref<Task>>{});
  this->less = tsino::moved(less);
}

int32_t Heap_Task::get_size() {
  return this->items->length();
}

tsino::Optional<tsino::Ref<Task>> Heap_Task::peek() {
  return this->items->get(0);
}

void Heap_Task::push(tsino::Ref<Task> x) {
  const tsino::Shared<tsino::Array<tsino::Ref<Task>>>& a = this->items;
  int32_t i = a->push(tsino::moved(x)) - 1;
  while (i > 0) {
    const int32_t p = ((uint32_t)i - 1) >> 1;
    if (!this->less((*a)[i], (*a)[p])) break;
    tsino::swap((*a)[i], (*a)[p]);
    i = p;
    yield();
  }
}

tsino::Optional<tsino::Ref<Task>> Heap_Task::pop() {
  const tsino::Shared<tsino::Array<tsino::Ref<Task>>>& a = this->items;
  const tsino::Optional<tsino::Ref<Task>> top = a->get(0);
  const tsino::Optional<tsino::Ref<Task>> last = a->pop();
  if (!last.has() || a->length() == 0) return top;
  a->set(0, last.value());
  for (int32_t i = 0;;) {
    const int32_t l = 2 * i + 1;
    const int32_t r = l + 1;
    int32_t m = i;
    if (l < a->length() && this->less((*a)[l], (*a)[m])) m = l;
    if (r < a->length() && this->less((*a)[r], (*a)[m])) m = r;
    if (m == i) break;
    tsino::swap((*a)[i], (*a)[m]);
    i = m;
    yield();
  }
  return top;
}

void Heap_H::construct(tsino::Function<bool(const tsino::Ref<H>&, const tsino::Ref<H>&)> less) {
  this->items = tsino::makeShared<tsino::Array<tsino::Ref<H>>>(tsino::Array<tsino::Ref<H>>{});
  this->less = tsino::moved(less);
}

int32_t Heap_H::get_size() {
  return this->items->length();
}

tsino::Optional<tsino::Ref<H>> Heap_H::peek() {
  return this->items->get(0);
}

void Heap_H::push(tsino::Ref<H> x) {
  const tsino::Shared<tsino::Array<tsino::Ref<H>>>& a = this->items;
  int32_t i = a->push(tsino::moved(x)) - 1;
  while (i > 0) {
    const int32_t p = ((uint32_t)i - 1) >> 1;
    if (!this->less((*a)[i], (*a)[p])) break;
    tsino::swap((*a)[i], (*a)[p]);
    i = p;
    yield();
  }
}

tsino::Optional<tsino::Ref<H>> Heap_H::pop() {
  const tsino::Shared<tsino::Array<tsino::Ref<H>>>& a = this->items;
  const tsino::Optional<tsino::Ref<H>> top = a->get(0);
  const tsino::Optional<tsino::Ref<H>> last = a->pop();
  if (!last.has() || a->length() == 0) return top;
  a->set(0, last.value());
  for (int32_t i = 0;;) {
    const int32_t l = 2 * i + 1;
    const int32_t r = l + 1;
    int32_t m = i;
    if (l < a->length() && this->less((*a)[l], (*a)[m])) m = l;
    if (r < a->length() && this->less((*a)[r], (*a)[m])) m = r;
    if (m == i) break;
    tsino::swap((*a)[i], (*a)[m]);
    i = m;
    yield();
  }
  return top;
}

int32_t Scheduler::spawn(const String& name, const tsino::Function<tsino::Optional<int32_t>(const tsino::Ref<TaskContext>&)>& fn, tsino::Optional<int32_t> delayGiven) {
  const int32_t delay = delayGiven.valueOr(0);
  const int32_t id = this->seq++;
  this->heap->push(tsino::make<Task>(id, name, fn, this->now + delay, 0, true));
  return id;
}

tsino::Array<String> Scheduler::run(int32_t until) {
  const tsino::Ref<Scheduler> self = tsino::Ref<Scheduler>(this);
  tsino::Array<String> trace;
  for (tsino::Optional<tsino::Ref<Task>> t = this->heap->peek(); t.has() && t.value()->due <= until; t = this->heap->peek()) {
    this->heap->pop();
    this->now = t.value()->due;
    const tsino::Ref<Task>& task = t.value();
    const tsino::Ref<TaskContext> ctx = tsino::make<TaskContext>(
        this->now,
        [task] { task->alive = false; },
        [self](const String& name, const tsino::Function<tsino::Optional<int32_t>(const tsino::Ref<TaskContext>&)>& fn, tsino::Optional<int32_t> delay) -> int32_t {
          return self->spawn(name, fn, delay);
        });
    task->runs++;
    const tsino::Optional<int32_t> again = task->fn(ctx);
    trace.push(tsino::concat(String(this->now), F(":"), task->name, String(task->runs)));
    if (again.has() && task->alive) {
      task->due = this->now + again.value();
      this->heap->push(task);
    }
    yield();
  }
  this->now = until;
  return trace;
}

int32_t Scheduler::get_pending() {
  return this->heap->get_size();
}

void Scheduler::construct() {
  this->seq = 0;
  this->now = 0;
  this->heap = tsino::make<Heap_Task>(
      [](const tsino::Ref<Task>& a, const tsino::Ref<Task>& b) -> bool {
        return a->due < b->due || (a->due == b->due && a->id < b->id);
      });
}
int32_t blinks = 0;

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Scheduler> s = tsino::make<Scheduler>();
  s->spawn(
      F("blink"),
      [](const tsino::Ref<TaskContext>&) -> tsino::Optional<int32_t> {
        blinks++;
        return 100;
      });
  s->spawn(
      F("once"),
      [](const tsino::Ref<TaskContext>& taskContext) -> tsino::Optional<int32_t> {
        const int32_t now = taskContext->now;
        const tsino::Function<int32_t(const String&, const tsino::Function<tsino::Optional<int32_t>(const tsino::Ref<TaskContext>&)>&, tsino::Optional<int32_t>)>& spawn = taskContext->spawn;
        spawn(
            tsino::concat(F("late@"), String(now)),
            [](const tsino::Ref<TaskContext>&) -> tsino::Optional<int32_t> { return {}; },
            250);
        return {};
      },
      50);
  s->spawn(
      F("three"),
      [](const tsino::Ref<TaskContext>& ctx) -> tsino::Optional<int32_t> {
        if (ctx->now >= 300) ctx->stop();
        return 70;
      },
      10);
  Serial.println(s->run(450).join(F(" ")));
  Serial.print(blinks);
  Serial.print(F(" "));
  Serial.println(s->get_pending());
  tsino::inspect(Serial, s->run(600));
  Serial.println();
  const tsino::Ref<Heap_H> h = tsino::make<Heap_H>(
      [](const tsino::Ref<H>& given, const tsino::Ref<H>& given2) -> bool {
        const int32_t a = given->item0;
        const int32_t b = given2->item0;
        return a < b;
      });
  tsino::Array<uint8_t>{5, 3, 9, 1, 7, 3}.forEach(
      [&](int32_t n, int32_t i) { h->push(tsino::make<H>(n, tsino::fromCharCode(97 + i))); });
  tsino::Array<String> order;
  while (h->get_size() != 0) {
    const tsino::Ref<H> value = h->pop().value();
    const int32_t n = value->item0;
    const String& c = value->item1;
    order.push(tsino::concat(String(n), c));
    yield();
  }
  Serial.println(order.join());
}

void loop() {}
