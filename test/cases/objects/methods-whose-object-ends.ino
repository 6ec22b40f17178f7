// methods-whose-object-ends: written by tsino from methods-whose-object-ends.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Job;
struct Counter;
struct Registry;
struct Chain;
struct Queue;
struct Registry_;
struct Owner;

struct Job : tsino::Object {
  String label;
  tsino::Function<String(const String&)> run;
  tsino::Optional<tsino::Function<String()>> next;
  void construct(String label, tsino::Function<String(const String&)> run, tsino::Optional<tsino::Function<String()>> next = {}) {
    this->label = tsino::moved(label);
    this->run = tsino::moved(run);
    this->next = tsino::moved(next);
  }
};

struct Counter : tsino::Object {
  int32_t value = 0;
  tsino::Function<int32_t(tsino::Optional<int32_t>)> inc;
  void construct(int32_t value, tsino::Function<int32_t(tsino::Optional<int32_t>)> inc) {
    this->value = value;
    this->inc = tsino::moved(inc);
  }
};

struct Registry : tsino::Object {
  int32_t v = 0;
  tsino::Function<int32_t()> wipe;
  void construct(int32_t v, tsino::Function<int32_t()> wipe) {
    this->v = v;
    this->wipe = tsino::moved(wipe);
  }
};

struct Chain : tsino::Chained {
  int32_t n = 0;
  tsino::Function<tsino::Ref<Chain>(int32_t)> add;
  tsino::Function<int32_t()> done;
  void construct(int32_t n, tsino::Function<tsino::Ref<Chain>(int32_t)> add, tsino::Function<int32_t()> done) {
    this->n = n;
    this->add = tsino::moved(add);
    this->done = tsino::moved(done);
  }
};

struct Queue : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Function<int32_t()>>> tasks;
  int32_t base = 0;
  tsino::Function<int32_t(int32_t)> later;
  tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()> flush;
  void construct(tsino::Shared<tsino::Array<tsino::Function<int32_t()>>> tasks, int32_t base, tsino::Function<int32_t(int32_t)> later, tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()> flush) {
    this->tasks = tsino::moved(tasks);
    this->base = base;
    this->later = tsino::moved(later);
    this->flush = tsino::moved(flush);
  }
};

struct Registry_ : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Registry>>> items;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Registry>>> items) {
    this->items = tsino::moved(items);
  }
};

struct Owner : tsino::Object {
  tsino::Ref<Job> job;
  void construct();
  const __FlashStringHelper* swap();
  String go();
};
tsino::Ref<Job> make2();

tsino::Optional<tsino::Ref<Job>> current;

tsino::Ref<Job> make(String label) {
  tsino::Ref<Job> value = tsino::make<Job>(
      tsino::moved(label),
      tsino::Function<String(const String&)>{},
      tsino::Optional<tsino::Function<String()>>{});
  Job* self = tsino::pointerTo(value);
  value->run = [self](const String& extra) -> String {
    const tsino::Ref<Job> held = tsino::Ref<Job>(self);
    current = {};
    const tsino::Ref<Job> junk = make2();
    return tsino::concat(self->label, extra, String(tsino::length(junk->label)));
  };
  value->next = tsino::Optional<tsino::Function<String()>>(
      [self]() -> String { return tsino::concat(F("next "), self->label); });
  return value;
}

tsino::Ref<Job> make2() {
  return tsino::make<Job>(
      F("xyz"),
      [](const String& extra) -> String { return tsino::concat(F("plain "), extra); });
}

const __FlashStringHelper* drop() {
  current = make2();
  return F("dropped");
}
tsino::Array<tsino::Ref<Job>> jobs;

const __FlashStringHelper* clear() {
  jobs.setLength(0);
  return F("cleared");
}
tsino::Shared<tsino::Map<String, tsino::Ref<Job>>> table;

const __FlashStringHelper* remove_() {
  table->remove(F("k"));
  return F("gone");
}

const __FlashStringHelper* Owner::swap() {
  this->job = make2();
  return F("swapped");
}

String Owner::go() {
  tsino::Ref<Job> owner = this->job;
  return owner->run(this->swap());
}

void Owner::construct() {
  this->job = make(tsino::concat(F("own"), String(1)));
}

tsino::Ref<Counter> counter(int32_t start) {
  tsino::Ref<Counter> value = tsino::make<Counter>(
      start,
      tsino::Function<int32_t(tsino::Optional<int32_t>)>{});
  Counter* self = tsino::pointerTo(value);
  value->inc = [self](tsino::Optional<int32_t> byGiven) -> int32_t {
    const int32_t by = byGiven.valueOr(1);
    self->value += by;
    return self->value;
  };
  return value;
}

tsino::Optional<tsino::Ref<Job>> opt() {
  return jobs.length() > 5 ? tsino::Optional<tsino::Ref<Job>>{} : tsino::Optional<tsino::Ref<Job>>(
      make(tsino::concat(F("o"), String(1))));
}
const tsino::Ref<Registry_> registry = tsino::make<Registry_>(
    tsino::makeShared<tsino::Array<tsino::Ref<Registry>>>(tsino::Array<tsino::Ref<Registry>>{}));

tsino::Ref<Registry> entry(int32_t v) {
  tsino::Ref<Registry> value = tsino::make<Registry>(v, tsino::Function<int32_t()>{});
  Registry* self = tsino::pointerTo(value);
  value->wipe = [self]() -> int32_t {
    const tsino::Ref<Registry> held = tsino::Ref<Registry>(self);
    registry->items->setLength(0);
    return self->v;
  };
  const tsino::Ref<Registry> e = value;
  return e;
}

const __FlashStringHelper* read_() {
  Serial.println(F("reading"));
  return F("r");
}

void setup() {
  Serial.begin(115200);
  current = make(String(F("first!")));
  Serial.println(tsino::hold(current.value()->run)(F("-a-")));
  current = make(String(F("second!")));
  tsino::Ref<Job> owner = current.value();
  String withoutFormatResult = tsino::withoutFormat(owner->run(drop()));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          current.has() ? tsino::Optional<String>(current.value()->label) : tsino::Optional<String>{}));
  tsino::Ref<Job> makeResult = make(tsino::concat(F("q"), String(1)));
  jobs = tsino::Array<tsino::Ref<Job>>{makeResult, make(tsino::concat(F("q"), String(2)))};
  tsino::Ref<Job> owner2 = jobs[0];
  String withoutFormatResult2 = tsino::withoutFormat(owner2->run(clear()));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(jobs.length());
  tsino::Ref<Job> owner3 = make(tsino::concat(F("z"), String(3)));
  String withoutFormatResult3 = tsino::withoutFormat(
      tsino::optionalText(
          owner3->next.has() ? tsino::Optional<String>(owner3->next.value()()) : tsino::Optional<String>{}));
  tsino::Ref<Job> owner4 = make2();
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          owner4->next.has() ? tsino::Optional<String>(owner4->next.value()()) : tsino::Optional<String>{}));
  table = tsino::makeMap<String, tsino::Ref<Job>>(
      {{F("k"), make(tsino::concat(F("m"), String(1)))}});
  tsino::Optional<tsino::Ref<Job>> getResult = table->get(F("k"));
  String withoutFormatResult4 = tsino::withoutFormat(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<String>(getResult.value()->run(remove_())) : tsino::Optional<String>{}));
  Serial.print(withoutFormatResult4);
  Serial.print(F(" "));
  Serial.println(table->size());
  Serial.println(tsino::make<Owner>()->go());
  tsino::Ref<Chain> value = tsino::make<Chain>(
      0,
      tsino::Function<tsino::Ref<Chain>(int32_t)>{},
      tsino::Function<int32_t()>{});
  Chain* self = tsino::pointerTo(value);
  value->add = [self](int32_t k) -> tsino::Ref<Chain> {
    self->n += k;
    return tsino::Ref<Chain>(self);
  };
  value->done = [self]() -> int32_t { return self->n; };
  const tsino::Ref<Chain> chain = value;
  Serial.println(chain->add(1)->add(2)->done());
  tsino::Ref<Queue> value2 = tsino::make<Queue>(
      tsino::makeShared<tsino::Array<tsino::Function<int32_t()>>>(
          tsino::Array<tsino::Function<int32_t()>>{}),
      10,
      tsino::Function<int32_t(int32_t)>{},
      tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()>{});
  Queue* self2 = tsino::pointerTo(value2);
  value2->later = [self2](int32_t n) -> int32_t {
    const tsino::Ref<Queue> held = tsino::Ref<Queue>(self2);
    self2->tasks->push([held, n]() -> int32_t { return held->base + n; });
    return self2->tasks->length();
  };
  value2->flush = [self2]() -> tsino::Shared<tsino::Array<uint8_t>> {
    const tsino::Ref<Queue> held = tsino::Ref<Queue>(self2);
    tsino::Shared<tsino::Array<uint8_t>> all = tsino::makeShared<tsino::Array<uint8_t>>(
        self2->tasks->map<uint8_t>(
            [](const tsino::Function<int32_t()>& t) -> int32_t { return t(); }));
    self2->tasks = tsino::makeShared<tsino::Array<tsino::Function<int32_t()>>>(
        tsino::Array<tsino::Function<int32_t()>>{});
    return all;
  };
  const tsino::Ref<Queue> queue = value2;
  queue->later(1);
  queue->later(2);
  queue->base = 20;
  tsino::Shared<tsino::Array<uint8_t>> value3 = queue->flush();
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  Serial.println(queue->tasks->length());
  tsino::Array<tsino::Ref<Counter>> counters = tsino::Array<uint8_t>{1, 2, 3}.map<tsino::Ref<Counter>>(
      [](int32_t n) -> tsino::Ref<Counter> { return counter(n * 10); });
  tsino::Array<int32_t> value4 = counters.map<int32_t>(
      [](const tsino::Ref<Counter>& c) -> int32_t { return c->inc({}); });
  String joinResult = counters.map<int32_t>(
      [](const tsino::Ref<Counter>& c) -> int32_t { return c->inc(5); }).join();
  tsino::inspect(Serial, value4);
  Serial.print(F(" "));
  Serial.println(joinResult);
  tsino::Ref<Counter> shared = counter(0);
  const tsino::Ref<Counter> other = shared;
  shared->inc({});
  other->inc({});
  shared = counter(100);
  int32_t value5 = other->value;
  int32_t value6 = shared->inc({});
  int32_t value7 = other->inc({});
  Serial.print(value5);
  Serial.print(F(" "));
  Serial.print(value6);
  Serial.print(F(" "));
  Serial.println(value7);
  tsino::Optional<tsino::Ref<Job>> optResult = opt();
  String withoutFormatResult5 = tsino::withoutFormat(
      tsino::optionalText(
          optResult.has() && optResult.value()->next.has() ? tsino::Optional<String>(
              optResult.value()->next.value()()) : tsino::Optional<String>{}));
  tsino::Optional<tsino::Ref<Job>> optResult2 = opt();
  String value8 = tsino::optionalText(
      optResult2.has() ? tsino::Optional<String>(optResult2.value()->run(drop())) : tsino::Optional<String>{});
  tsino::Optional<tsino::Ref<Job>> optResult3 = opt();
  String value9 = tsino::optionalText(
      optResult3.has() ? tsino::Optional<String>(optResult3.value()->label) : tsino::Optional<String>{});
  Serial.print(withoutFormatResult5);
  Serial.print(F(" "));
  Serial.print(value8);
  Serial.print(F(" "));
  Serial.println(value9);
  const String pick = jobs.length() > 3 ? String(F("none")) : [&] {
    tsino::Ref<Job> owner5 = make(tsino::concat(F("c"), String(1)));
    return owner5->next.has() ? owner5->next.value()() : String(F("nothing"));
  }();
  Serial.println(pick);
  while ([&] {
    tsino::Ref<Job> owner6 = make(tsino::concat(F("w"), String(1)));
    return owner6->next.has() && owner6->next.value()() == F("never");
  }()) {
    Serial.println(F("never"));
    yield();
  }
  tsino::Ref<Registry> entryResult = entry(1);
  registry->items->push(entryResult, entry(2));
  int32_t value10 = tsino::hold((*registry->items)[1]->wipe)();
  Serial.print(value10);
  Serial.print(F(" "));
  Serial.println(registry->items->length());
  tsino::Ref<Job> owner7 = make(tsino::concat(F("t"), String(9)));
  Serial.println(owner7->run(read_()));
}

void loop() {}
