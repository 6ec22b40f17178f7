// retrying-scheduler: written by tsino from retrying-scheduler.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-parse.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Scheduler;
struct Task;
struct Outcome;
struct TimeoutError;

struct Scheduler : tsino::Object {
  tsino::Array<tsino::Ref<Task>> queue;
  tsino::Shared<tsino::Map<String, tsino::Ref<Outcome>>> results;
  void construct();
  tsino::Ref<Scheduler> add(const tsino::Array<tsino::Ref<Task>>& tasks);
  tsino::Optional<tsino::Ref<Task>> step();
  int32_t drain(tsino::Optional<int32_t> limitGiven = {});
};

struct Task : tsino::Object {
  String name;
  int32_t priority = 0;
  tsino::Function<int32_t(int32_t)> body;
  int32_t retries = 0;
  int32_t id = 0;
  int32_t attempts = 0;
  void construct(String name, int32_t priority, tsino::Function<int32_t(int32_t)> body, int32_t retries = 0);
  tsino::Ref<Outcome> run();
};

struct Outcome : tsino::Object {
  bool ok = false;
  int32_t value = 0;
  tsino::Ref<tsino::Error> error;
  void construct(bool ok, int32_t value, tsino::Ref<tsino::Error> error = tsino::Ref<tsino::Error>{}) {
    this->ok = ok;
    this->value = value;
    this->error = tsino::moved(error);
  }
};

struct TimeoutError : tsino::Error {
  int32_t after = 0;
  void construct(int32_t after, const tsino::Optional<tsino::Ref<tsino::Error>>& options = {});
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};
void log_(String s);

void TimeoutError::construct(int32_t after, const tsino::Optional<tsino::Ref<tsino::Error>>& options) {
  tsino::Error::construct(tsino::concat(F("timed out after "), String(after), F(" ms")), options);
  this->name = F("TimeoutError");
  this->after = after;
}

tsino::Ref<Outcome> Task::run() {
  this->attempts++;
  tsino::Ref<Outcome> result;
  {
    {
      int32_t callResult = this->body(this->attempts);
      if (tsino::thrown()) goto caught;
      result = tsino::make<Outcome>(true, callResult);
      goto finally;
    }
    caught:;
    {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      result = tsino::make<Outcome>(
          false,
          0,
          e->isA(tsino::Error::classId) ? e : tsino::make<tsino::Error>(e->toString()));
    }
  }
  finally:;
  log_(tsino::concat(F("ran "), this->name, F("#"), String(this->attempts)));
  return result;
}
int32_t Task_next = 1;

int32_t Task_get_created() {
  return Task_next - 1;
}

void Task::construct(String name, int32_t priority, tsino::Function<int32_t(int32_t)> body, int32_t retries) {
  this->id = Task_next++;
  this->attempts = 0;
  this->name = tsino::moved(name);
  this->priority = priority;
  this->body = tsino::moved(body);
  this->retries = retries;
}
tsino::Array<String> trail;

void log_(String s) {
  trail.push(tsino::moved(s));
}

tsino::Ref<Scheduler> Scheduler::add(const tsino::Array<tsino::Ref<Task>>& tasks) {
  for (const tsino::Ref<Task>& t : tasks) {
    const int32_t at = this->queue.findIndex(
        [&](const tsino::Ref<Task>& o) -> bool { return o->priority < t->priority; });
    this->queue.splice(at == -1 ? this->queue.length() : at, 0, t);
  }
  return tsino::Ref<Scheduler>(this);
}

tsino::Optional<tsino::Ref<Task>> Scheduler::step() {
  const tsino::Optional<tsino::Ref<Task>> t = this->queue.shift();
  if (!t.has()) return {};
  const tsino::Ref<Outcome> outcome = t.value()->run();
  if (!outcome->ok && t.value()->attempts <= t.value()->retries) {
    this->add(tsino::Array<tsino::Ref<Task>>{t.value()});
  } else {
    this->results->set(t.value()->name, outcome);
  }
  return t;
}

int32_t Scheduler::drain(tsino::Optional<int32_t> limitGiven) {
  const double limit = limitGiven.has() ? (double)limitGiven.value() : (double)INFINITY;
  int32_t n = 0;
  while (n < limit && this->step().has()) {
    n++;
    yield();
  }
  return n;
}

void Scheduler::construct() {
  this->queue = tsino::Array<tsino::Ref<Task>>{};
  this->results = tsino::makeShared<tsino::Map<String, tsino::Ref<Outcome>>>();
}
int32_t flips = 0;

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Scheduler> s = tsino::make<Scheduler>();
  tsino::Ref<Task> value = tsino::make<Task>(F("low"), 1, [](int32_t) -> int32_t { return 1; });
  tsino::Ref<Task> value2 = tsino::make<Task>(
      F("flaky"),
      5,
      [](int32_t n) -> int32_t {
        if (n < 3) {
          tsino::raise(tsino::make<TimeoutError>(n * 100));
          return 0;
        }
        return n * 1000;
      },
      3);
  tsino::Ref<Task> value3 = tsino::make<Task>(
      F("bad"),
      3,
      [](int32_t) -> int32_t {
        tsino::raise(
            tsino::make<tsino::RangeError>(
                F("out"),
                tsino::Optional<tsino::Ref<TimeoutError>>(tsino::make<TimeoutError>(5))));
        return 0;
      },
      1);
  tsino::Ref<Task> value4 = tsino::make<Task>(
      F("nested"),
      4,
      [](int32_t) -> int32_t {
        int32_t r = 0;
        r += 1;
        tsino::checkJson(F("{"));
        r += 10;
        flips++;
        if (tsino::thrown()) {
          const tsino::Ref<tsino::Error> e = tsino::caught();
          if (!e->isA(tsino::SyntaxError::classId)) {
            tsino::raise(e);
            return 0;
          }
          r += 100;
        }
        return r;
      });
  s->add(
      tsino::Array<tsino::Ref<Task>>{
          value,
          value2,
          value3,
          value4,
          tsino::make<Task>(F("mid"), 3, [](int32_t) -> int32_t { return 7; })});
  int32_t drainResult = s->drain(3);
  Serial.print(drainResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, trail);
  Serial.println();
  int32_t drainResult2 = s->drain();
  Serial.print(drainResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, trail.slice(3));
  Serial.print(F(" "));
  Serial.print(flips);
  Serial.print(F(" "));
  Serial.println(Task_get_created());
  for (const auto& entry : *s->results) {
    const String& name = entry.key();
    const tsino::Ref<Outcome>& o = entry.value();
    if (o->ok) {
      Serial.print(tsino::withoutFormat(name));
      Serial.print(F(" "));
      Serial.println(o->value);
    } else {
      const String& kind = o->error->name;
      const String& message = o->error->message;
      const tsino::Optional<tsino::Ref<tsino::Error>>& cause = o->error->cause;
      Serial.print(tsino::withoutFormat(name));
      Serial.print(F(" "));
      Serial.print(kind);
      Serial.print(F(" "));
      Serial.print(message);
      Serial.print(F(" "));
      tsino::printUnion(
          Serial,
          cause.has() && cause->isA(TimeoutError::classId) ? tsino::Union<double, String>(
              (double)tsino::downcast<TimeoutError>(cause).value()->after) : tsino::Union<double, String>(
              String(F("no cause"))));
      Serial.print(F(" "));
      Serial.println(o->error->isA(tsino::RangeError::classId) ? F("true") : F("false"));
    }
  }
  const int32_t total = s->results->values().reduce<int32_t>(
      [](int32_t sum, const tsino::Ref<Outcome>& o) -> int32_t {
        return o->ok ? sum + o->value : sum - 1;
      },
      0);
  Serial.println(total);
}

void loop() {}
