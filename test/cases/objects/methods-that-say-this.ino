// methods-that-say-this: written by tsino from methods-that-say-this.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Account;
struct Make;
struct Counter;
struct Plain;
struct Strategies;
struct List;
struct Holder;
struct Timer;
struct Plugin;
struct Nested;
struct V;
struct Fact;

struct Account : tsino::Object {
  String owner;
  int32_t balance = 0;
  tsino::Function<int32_t(int32_t)> deposit;
  tsino::Function<String()> describe;
  void construct(String owner, int32_t balance, tsino::Function<int32_t(int32_t)> deposit, tsino::Function<String()> describe) {
    this->owner = tsino::moved(owner);
    this->balance = balance;
    this->deposit = tsino::moved(deposit);
    this->describe = tsino::moved(describe);
  }
};

struct Make : tsino::Object {
  int32_t k = 0;
  tsino::Function<tsino::Function<int32_t()>()> get;
  void construct(int32_t k, tsino::Function<tsino::Function<int32_t()>()> get) {
    this->k = k;
    this->get = tsino::moved(get);
  }
};

struct Counter : tsino::Object {
  int32_t n = 0;
  tsino::Function<int32_t()> tick;
  tsino::Function<void()> reset;
  void construct(int32_t n, tsino::Function<int32_t()> tick, tsino::Function<void()> reset) {
    this->n = n;
    this->tick = tsino::moved(tick);
    this->reset = tsino::moved(reset);
  }
};

struct Plain : tsino::Object {
  tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)> add;
  tsino::Function<String(const String&)> say;
  void construct(tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)> add, tsino::Function<String(const String&)> say) {
    this->add = tsino::moved(add);
    this->say = tsino::moved(say);
  }
};

struct Strategies : tsino::Object {
  String name;
  tsino::Function<int32_t(int32_t)> apply;
  void construct(String name, tsino::Function<int32_t(int32_t)> apply) {
    this->name = tsino::moved(name);
    this->apply = tsino::moved(apply);
  }
};

struct List : tsino::Chained {
  tsino::Shared<tsino::Array<String>> items;
  tsino::Function<tsino::Ref<List>(const String&)> push;
  tsino::Function<void(const tsino::Function<void(const String&)>&)> each;
  void construct(tsino::Shared<tsino::Array<String>> items, tsino::Function<tsino::Ref<List>(const String&)> push, tsino::Function<void(const tsino::Function<void(const String&)>&)> each) {
    this->items = tsino::moved(items);
    this->push = tsino::moved(push);
    this->each = tsino::moved(each);
  }
};

struct Holder : tsino::Object {
  tsino::Function<String()> run;
  String label;
  void construct(tsino::Function<String()> run, String label) {
    this->run = tsino::moved(run);
    this->label = tsino::moved(label);
  }
};

struct Timer : tsino::Object {
  int32_t ticks = 0;
  tsino::Function<tsino::Function<int32_t()>()> makeTick;
  void construct(int32_t ticks, tsino::Function<tsino::Function<int32_t()>()> makeTick) {
    this->ticks = ticks;
    this->makeTick = tsino::moved(makeTick);
  }
};

struct Plugin : tsino::Object {
  String name;
  tsino::Optional<tsino::Function<String()>> stop;
  void construct(String name, tsino::Optional<tsino::Function<String()>> stop = {}) {
    this->name = tsino::moved(name);
    this->stop = tsino::moved(stop);
  }
};

struct Nested : tsino::Object {
  tsino::Ref<V> inner;
  int32_t v = 0;
  tsino::Function<int32_t()> both;
  void construct(tsino::Ref<V> inner, int32_t v, tsino::Function<int32_t()> both) {
    this->inner = tsino::moved(inner);
    this->v = v;
    this->both = tsino::moved(both);
  }
};

struct V : tsino::Object {
  int32_t v = 0;
  tsino::Function<int32_t()> bump;
  void construct(int32_t v, tsino::Function<int32_t()> bump) {
    this->v = v;
    this->bump = tsino::moved(bump);
  }
};

struct Fact : tsino::Object {
  tsino::Function<double(int32_t)> of;
  void construct(tsino::Function<double(int32_t)> of) {
    this->of = tsino::moved(of);
  }
};

tsino::Ref<Account> open_(const __FlashStringHelper* owner) {
  tsino::Ref<tsino::Cell<int32_t>> calls = tsino::make<tsino::Cell<int32_t>>(0);
  tsino::Ref<Account> value = tsino::make<Account>(
      owner,
      0,
      tsino::Function<int32_t(int32_t)>{},
      tsino::Function<String()>{});
  Account* self = tsino::pointerTo(value);
  value->deposit = [calls, self](int32_t amount) -> int32_t {
    calls->value++;
    self->balance += amount;
    return self->balance;
  };
  value->describe = [self, calls]() -> String {
    return tsino::concat(
        self->owner,
        F(": "),
        String(self->balance),
        F(" ("),
        String(calls->value),
        F(")"));
  };
  return value;
}
tsino::Optional<tsino::Ref<Holder>> holder;

bool gone() {
  return !holder.has();
}

tsino::Ref<Make> make() {
  tsino::Ref<Make> value = tsino::make<Make>(5, tsino::Function<tsino::Function<int32_t()>()>{});
  Make* self = tsino::pointerTo(value);
  value->get = [self]() -> tsino::Function<int32_t()> {
    const tsino::Ref<Make> held = tsino::Ref<Make>(self);
    return [held]() -> int32_t { return held->k; };
  };
  return value;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Account> ann = open_(F("Ann"));
  const tsino::Ref<Account> bob = open_(F("Bob"));
  ann->deposit(5);
  ann->deposit(7);
  bob->deposit(1);
  Serial.print(tsino::withoutFormat(ann->describe()));
  Serial.print(F(" "));
  Serial.print(bob->describe());
  Serial.print(F(" "));
  Serial.println(ann->balance);
  tsino::Ref<Counter> value = tsino::make<Counter>(
      0,
      tsino::Function<int32_t()>{},
      tsino::Function<void()>{});
  Counter* self = tsino::pointerTo(value);
  value->tick = [self]() -> int32_t { return ++self->n; };
  value->reset = [self] { self->n = 0; };
  const tsino::Ref<Counter> counter = value;
  int32_t value2 = counter->tick();
  int32_t value3 = counter->tick();
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.println(counter->n);
  counter->reset();
  Serial.println(counter->tick());
  const tsino::Ref<Plain> plain = tsino::make<Plain>(
      [](int32_t a, tsino::Optional<int32_t> bGiven) -> int32_t {
        const int32_t b = bGiven.valueOr(2);
        return a + b;
      },
      [](const String& text) -> String { return tsino::concat(text, F("!")); });
  Serial.print(plain->add(1, {}));
  Serial.print(F(" "));
  Serial.print(plain->add(1, 5));
  Serial.print(F(" "));
  Serial.println(plain->say(F("hi")));
  Serial.println(open_(F("Zed"))->deposit(3));
  tsino::Ref<Strategies> value4 = tsino::make<Strategies>(
      F("self"),
      tsino::Function<int32_t(int32_t)>{});
  Strategies* self2 = tsino::pointerTo(value4);
  value4->apply = [self2](int32_t n) -> int32_t { return n + tsino::length(self2->name); };
  tsino::Array<tsino::Ref<Strategies>> strategies{
      tsino::make<Strategies>(F("double"), [](int32_t n) -> int32_t { return n * 2; }),
      value4,
      tsino::make<Strategies>(F("arrow"), [](int32_t n) -> int32_t { return n - 1; })};
  for (const tsino::Ref<Strategies>& s : strategies) {
    Serial.print(tsino::withoutFormat(s->name));
    Serial.print(F(" "));
    Serial.println(s->apply(10));
  }
  tsino::Ref<List> value5 = tsino::make<List>(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}),
      tsino::Function<tsino::Ref<List>(const String&)>{},
      tsino::Function<void(const tsino::Function<void(const String&)>&)>{});
  List* self3 = tsino::pointerTo(value5);
  value5->push = [self3](const String& item) -> tsino::Ref<List> {
    const tsino::Ref<List> held = tsino::Ref<List>(self3);
    self3->items->push(item);
    return tsino::Ref<List>(self3);
  };
  value5->each = [self3](const tsino::Function<void(const String&)>& f) {
    const tsino::Ref<List> held = tsino::Ref<List>(self3);
    self3->items->forEach(
        [&](const String& i) { f(tsino::concat(i, String(held->items->length()))); });
  };
  const tsino::Ref<List> list = value5;
  tsino::Ref<List> owner = list->push(F("a"))->push(F("b"));
  owner->each([](const String& s) { Serial.println(s); });
  tsino::Ref<Holder> value6 = tsino::make<Holder>(tsino::Function<String()>{}, F("x"));
  Holder* self4 = tsino::pointerTo(value6);
  value6->run = [self4]() -> String {
    const tsino::Ref<Holder> held = tsino::Ref<Holder>(self4);
    holder = {};
    return tsino::concat(self4->label, F("done"));
  };
  holder = value6;
  String withoutFormatResult = tsino::withoutFormat(tsino::hold(holder.value()->run)());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(gone() ? F("true") : F("false"));
  tsino::Ref<Timer> value7 = tsino::make<Timer>(0, tsino::Function<tsino::Function<int32_t()>()>{});
  Timer* self5 = tsino::pointerTo(value7);
  value7->makeTick = [self5]() -> tsino::Function<int32_t()> {
    const tsino::Ref<Timer> held = tsino::Ref<Timer>(self5);
    return [held]() -> int32_t {
      held->ticks++;
      return held->ticks;
    };
  };
  const tsino::Ref<Timer> timer = value7;
  const tsino::Function<int32_t()> t = timer->makeTick();
  int32_t value8 = t();
  int32_t value9 = t();
  Serial.print(value8);
  Serial.print(F(" "));
  Serial.print(value9);
  Serial.print(F(" "));
  Serial.println(timer->ticks);
  Serial.println(make()->get()());
  tsino::Ref<Plugin> value10 = tsino::make<Plugin>(
      F("b"),
      tsino::Optional<tsino::Function<String()>>{});
  Plugin* self6 = tsino::pointerTo(value10);
  value10->stop = tsino::Optional<tsino::Function<String()>>(
      [self6]() -> String { return tsino::concat(F("stopped "), self6->name); });
  tsino::Array<tsino::Ref<Plugin>> plugins{tsino::make<Plugin>(F("a")), value10};
  Serial.println(
      plugins.map<String>(
          [](const tsino::Ref<Plugin>& p) -> String {
            return p->stop.has() ? p->stop.value()() : String(F("none"));
          }).join());
  tsino::Ref<V> value11 = tsino::make<V>(1, tsino::Function<int32_t()>{});
  V* self7 = tsino::pointerTo(value11);
  value11->bump = [self7]() -> int32_t { return ++self7->v; };
  tsino::Ref<Nested> value12 = tsino::make<Nested>(value11, 100, tsino::Function<int32_t()>{});
  Nested* self8 = tsino::pointerTo(value12);
  value12->both = [self8]() -> int32_t {
    const tsino::Ref<Nested> held = tsino::Ref<Nested>(self8);
    return self8->v + self8->inner->bump();
  };
  const tsino::Ref<Nested> nested = value12;
  int32_t value13 = nested->both();
  Serial.print(value13);
  Serial.print(F(" "));
  Serial.println(nested->inner->v);
  tsino::Ref<Fact> value14 = tsino::make<Fact>(tsino::Function<double(int32_t)>{});
  Fact* self9 = tsino::pointerTo(value14);
  value14->of = [self9](int32_t n) -> double {
    const tsino::Ref<Fact> held = tsino::Ref<Fact>(self9);
    return n < 2 ? 1.0 : n * self9->of(n - 1);
  };
  const tsino::Ref<Fact> fact = value14;
  tsino::inspect(Serial, fact->of(5));
  Serial.println();
}

void loop() {}
