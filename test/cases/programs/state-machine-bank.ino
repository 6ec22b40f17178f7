// state-machine-bank: written by tsino from state-machine-bank.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional.h"
#include "src/tsino/own-name.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/unknown-name.h"

struct Bank;
struct Machine;
struct StateTable;
struct Table;
struct Table_;
struct Transition;
struct Door;
struct After;
struct TableMachine_string_string_Door;
struct Light;
struct TableMachine_string_string_Light;
struct StateTable_;
struct Table2;
struct Table3;
struct Transition_;
struct After_;
struct Washer;
struct TableMachine_string_string_Washer;
struct StateTable2;
struct Table4;
struct Table5;
struct Transition2;
struct After2;
struct Visits;
struct Visits_;
struct Visits2;

struct Bank : tsino::Object {
  tsino::Shared<tsino::Map<String, tsino::Ref<Machine>>> machines;
  int32_t time = 0;
  void construct();
  tsino::Array<String> send(const String& event, const tsino::Optional<String>& name = {});
  void run(double ticks);
  tsino::Array<String> summaries();
  tsino::Ref<TableMachine_string_string_Door> add(const tsino::Ref<TableMachine_string_string_Door>& machine);
  tsino::Ref<TableMachine_string_string_Light> add_TableMachine_string_string_Light(const tsino::Ref<TableMachine_string_string_Light>& machine);
  tsino::Ref<TableMachine_string_string_Washer> add_TableMachine_string_string_Washer(const tsino::Ref<TableMachine_string_string_Washer>& machine);
  String get_states();
};

struct Machine : tsino::Object {
  String name;
  virtual void tick() = 0;
  virtual bool accept(const String&) = 0;
  virtual String summary() = 0;
  virtual String get_current() = 0;
  virtual ~Machine() {}
};

struct StateTable : tsino::Object {
  tsino::Ref<Table> open;
  tsino::Ref<Table> closed;
  tsino::Ref<Table> locked;
  tsino::Ref<Table> alarm;
  void construct(tsino::Ref<Table> open, tsino::Ref<Table> closed, tsino::Ref<Table> locked, tsino::Ref<Table> alarm) {
    this->open = tsino::moved(open);
    this->closed = tsino::moved(closed);
    this->locked = tsino::moved(locked);
    this->alarm = tsino::moved(alarm);
  }
};

struct Table : tsino::Object {
  tsino::Optional<tsino::Ref<Table_>> on;
  tsino::Optional<tsino::Function<void(const tsino::Ref<Door>&)>> enter;
  tsino::Optional<tsino::Ref<After>> after;
  void construct(tsino::Optional<tsino::Ref<Table_>> on, tsino::Optional<tsino::Function<void(const tsino::Ref<Door>&)>> enter = {}, tsino::Optional<tsino::Ref<After>> after = {}) {
    this->on = tsino::moved(on);
    this->enter = tsino::moved(enter);
    this->after = tsino::moved(after);
  }
};

struct Table_ : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>> push;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>> pull;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>> lock;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>> unlock;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>> reset;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>> push, tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>> pull = {}, tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>> lock = {}, tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>> unlock = {}, tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>> reset = {}) {
    this->push = tsino::moved(push);
    this->pull = tsino::moved(pull);
    this->lock = tsino::moved(lock);
    this->unlock = tsino::moved(unlock);
    this->reset = tsino::moved(reset);
  }
};

struct Transition : tsino::Object {
  String to;
  tsino::Optional<tsino::Function<bool(const tsino::Ref<Door>&)>> when;
  tsino::Optional<tsino::Function<void(const tsino::Ref<Door>&)>> then;
  void construct(String to, tsino::Optional<tsino::Function<bool(const tsino::Ref<Door>&)>> when = {}, tsino::Optional<tsino::Function<void(const tsino::Ref<Door>&)>> then = {}) {
    this->to = tsino::moved(to);
    this->when = tsino::moved(when);
    this->then = tsino::moved(then);
  }
};

struct Door : tsino::Object {
  String code;
  int32_t tries = 0;
  tsino::Shared<tsino::Array<String>> log;
  void construct(String code, int32_t tries, tsino::Shared<tsino::Array<String>> log) {
    this->code = tsino::moved(code);
    this->tries = tries;
    this->log = tsino::moved(log);
  }
};

struct After : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct TableMachine_string_string_Door : Machine {
  tsino::Ref<StateTable> table;
  tsino::Shared<tsino::Array<String>> events;
  tsino::Ref<Door> context;
  String state;
  int32_t age = 0;
  int32_t rejected = 0;
  tsino::Shared<tsino::Map<String, int32_t>> visits;
  tsino::Shared<tsino::Array<String>> trail;
  void construct(String name, const tsino::Ref<StateTable>& table, tsino::Shared<tsino::Array<String>> events, const String& start, tsino::Ref<Door> context);
  bool isEvent(const String& event);
  bool accept(const String& event) final;
  void tick() final;
  void enter(const String& state);
  String summary() final;
  String get_current() final;
  tsino::Shared<tsino::Array<String>> get_path();
};

struct Light : tsino::Object {
  int32_t cycles = 0;
  void construct(int32_t cycles) {
    this->cycles = cycles;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("cycles"), this->cycles);
    out.end();
  }
};

struct TableMachine_string_string_Light : Machine {
  tsino::Ref<StateTable_> table;
  tsino::Shared<tsino::Array<String>> events;
  tsino::Ref<Light> context;
  String state;
  int32_t age = 0;
  int32_t rejected = 0;
  tsino::Shared<tsino::Map<String, int32_t>> visits;
  tsino::Shared<tsino::Array<String>> trail;
  void construct(String name, tsino::Ref<StateTable_> table, tsino::Shared<tsino::Array<String>> events, const String& start, tsino::Ref<Light> context);
  bool isEvent(const String& event);
  bool accept(const String& event) final;
  void tick() final;
  void enter(const String& state);
  String summary() final;
  String get_current() final;
  tsino::Shared<tsino::Array<String>> get_path();
};

struct StateTable_ : tsino::Object {
  tsino::Ref<Table2> red;
  tsino::Ref<Table2> green;
  tsino::Ref<Table2> yellow;
  tsino::Ref<Table2> blink;
  void construct(tsino::Ref<Table2> red, tsino::Ref<Table2> green, tsino::Ref<Table2> yellow, tsino::Ref<Table2> blink) {
    this->red = tsino::moved(red);
    this->green = tsino::moved(green);
    this->yellow = tsino::moved(yellow);
    this->blink = tsino::moved(blink);
  }
};

struct Table2 : tsino::Object {
  tsino::Optional<tsino::Ref<Table3>> on;
  tsino::Optional<tsino::Function<void(const tsino::Ref<Light>&)>> enter;
  tsino::Optional<tsino::Ref<After_>> after;
  void construct(tsino::Optional<tsino::Ref<Table3>> on, tsino::Optional<tsino::Function<void(const tsino::Ref<Light>&)>> enter = {}, tsino::Optional<tsino::Ref<After_>> after = {}) {
    this->on = tsino::moved(on);
    this->enter = tsino::moved(enter);
    this->after = tsino::moved(after);
  }
};

struct Table3 : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition_>>>> reset;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition_>>>> fault;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition_>>>> reset, tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition_>>>> fault = {}) {
    this->reset = tsino::moved(reset);
    this->fault = tsino::moved(fault);
  }
};

struct Transition_ : tsino::Object {
  String to;
  tsino::Optional<tsino::Function<bool(const tsino::Ref<Light>&)>> when;
  tsino::Optional<tsino::Function<void(const tsino::Ref<Light>&)>> then;
  void construct(String to, tsino::Optional<tsino::Function<bool(const tsino::Ref<Light>&)>> when = {}, tsino::Optional<tsino::Function<void(const tsino::Ref<Light>&)>> then = {}) {
    this->to = tsino::moved(to);
    this->when = tsino::moved(when);
    this->then = tsino::moved(then);
  }
};

struct After_ : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Washer : tsino::Object {
  int32_t water = 0;
  void construct(int32_t water) {
    this->water = water;
  }
};

struct TableMachine_string_string_Washer : Machine {
  tsino::Ref<StateTable2> table;
  tsino::Shared<tsino::Array<String>> events;
  tsino::Ref<Washer> context;
  String state;
  int32_t age = 0;
  int32_t rejected = 0;
  tsino::Shared<tsino::Map<String, int32_t>> visits;
  tsino::Shared<tsino::Array<String>> trail;
  void construct(String name, tsino::Ref<StateTable2> table, tsino::Shared<tsino::Array<String>> events, const String& start, tsino::Ref<Washer> context);
  bool isEvent(const String& event);
  bool accept(const String& event) final;
  void tick() final;
  void enter(const String& state);
  String summary() final;
  String get_current() final;
  tsino::Shared<tsino::Array<String>> get_path();
};

struct StateTable2 : tsino::Object {
  tsino::Ref<Table4> idle;
  tsino::Ref<Table4> fill;
  tsino::Ref<Table4> spin;
  void construct(tsino::Ref<Table4> idle, tsino::Ref<Table4> fill, tsino::Ref<Table4> spin) {
    this->idle = tsino::moved(idle);
    this->fill = tsino::moved(fill);
    this->spin = tsino::moved(spin);
  }
};

struct Table4 : tsino::Object {
  tsino::Optional<tsino::Ref<Table5>> on;
  tsino::Optional<tsino::Function<void(const tsino::Ref<Washer>&)>> enter;
  tsino::Optional<tsino::Ref<After2>> after;
  void construct(tsino::Optional<tsino::Ref<Table5>> on, tsino::Optional<tsino::Function<void(const tsino::Ref<Washer>&)>> enter = {}, tsino::Optional<tsino::Ref<After2>> after = {}) {
    this->on = tsino::moved(on);
    this->enter = tsino::moved(enter);
    this->after = tsino::moved(after);
  }
};

struct Table5 : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition2>>>> start;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition2>>>> stop;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition2>>>> start, tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition2>>>> stop = {}) {
    this->start = tsino::moved(start);
    this->stop = tsino::moved(stop);
  }
};

struct Transition2 : tsino::Object {
  String to;
  tsino::Optional<tsino::Function<bool(const tsino::Ref<Washer>&)>> when;
  tsino::Optional<tsino::Function<void(const tsino::Ref<Washer>&)>> then;
  void construct(String to, tsino::Optional<tsino::Function<bool(const tsino::Ref<Washer>&)>> when = {}, tsino::Optional<tsino::Function<void(const tsino::Ref<Washer>&)>> then = {}) {
    this->to = tsino::moved(to);
    this->when = tsino::moved(when);
    this->then = tsino::moved(then);
  }
};

struct After2 : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Visits : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Visits_ : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Visits2 : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

void TableMachine_string_string_Door::construct(String name, const tsino::Ref<StateTable>& table, tsino::Shared<tsino::Array<String>> events, const String& start, tsino::Ref<Door> context) {
  this->age = 0;
  this->rejected = 0;
  this->visits = tsino::makeShared<tsino::Map<String, int32_t>>();
  this->trail = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  this->name = tsino::moved(name);
  this->table = table;
  this->events = tsino::moved(events);
  this->context = tsino::moved(context);
  this->state = start;
  this->enter(start);
}

String TableMachine_string_string_Door::get_current() {
  return this->state;
}

tsino::Shared<tsino::Array<String>> TableMachine_string_string_Door::get_path() {
  return this->trail;
}

bool TableMachine_string_string_Door::isEvent(const String& event) {
  return this->events->some([&](const String& known) -> bool { return known == event; });
}

bool TableMachine_string_string_Door::accept(const String& event) {
  if (!this->isEvent(event)) return false;
  tsino::Optional<tsino::Ref<Table_>> on = (this->state == F("open") ? this->table->open : this->state
      == F("closed") ? this->table->closed : this->state == F("locked") ? this->table->locked : this->state
      == F("alarm") ? this->table->alarm : ((void)tsino::unknownName(this->state), tsino::Ref<Table>{}))->on;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>> value = on.has() ? event
      == F("push") ? on.value()->push : event == F("pull") ? on.value()->pull : event == F("lock") ? on.value()->lock : event
      == F("unlock") ? on.value()->unlock : event == F("reset") ? on.value()->reset : ((void)tsino::ownName(
      event), tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>>{}) : tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>>{};
  tsino::Shared<tsino::Array<tsino::Ref<Transition>>> list = value.has() ? value.value() : tsino::makeShared<tsino::Array<tsino::Ref<Transition>>>(
      tsino::Array<tsino::Ref<Transition>>{});
  for (const tsino::Ref<Transition>& item : *list) {
    const String& to = item->to;
    const tsino::Optional<tsino::Function<bool(const tsino::Ref<Door>&)>>& when = item->when;
    const tsino::Optional<tsino::Function<void(const tsino::Ref<Door>&)>>& then = item->then;
    if (when.has() && !when.value()(this->context)) continue;
    if (then.has()) then.value()(this->context);
    this->enter(to);
    return true;
  }
  ++this->rejected;
  return false;
}

void TableMachine_string_string_Door::tick() {
  ++this->age;
  const tsino::Optional<tsino::Ref<After>> timeout = (this->state == F("open") ? this->table->open : this->state
      == F("closed") ? this->table->closed : this->state == F("locked") ? this->table->locked : this->state
      == F("alarm") ? this->table->alarm : ((void)tsino::unknownName(this->state), tsino::Ref<Table>{}))->after;
  if (!timeout.has()) return;
  const int32_t ticks = timeout.value()->item0;
  const String& to = timeout.value()->item1;
  if (this->age >= ticks) this->enter(to);
}

void TableMachine_string_string_Door::enter(const String& state) {
  this->state = state;
  this->age = 0;
  this->visits->set(state, this->visits->get(state).valueOr(0) + 1);
  this->trail->push(state);
  tsino::Optional<tsino::Function<void(const tsino::Ref<Door>&)>> enter = (state == F("open") ? this->table->open : state
      == F("closed") ? this->table->closed : state == F("locked") ? this->table->locked : state
      == F("alarm") ? this->table->alarm : ((void)tsino::unknownName(state), tsino::Ref<Table>{}))->enter;
  if (enter.has()) enter.value()(this->context);
}

String TableMachine_string_string_Door::summary() {
  tsino::Shared<tsino::Map<String, int32_t>> visits = this->visits;
  tsino::Array<String> visits2 = visits->keys().map<tsino::Ref<Visits>>(
      [&](const String& value) -> tsino::Ref<Visits> {
        return tsino::make<Visits>(value, visits->at(value));
      }).map<String>(
      [](const tsino::Ref<Visits>& given) -> String {
        const String& state = given->item0;
        const int32_t count = given->item1;
        return tsino::concat(state, F(":"), String(count));
      });
  return tsino::concat(
      this->name,
      F(" in "),
      this->state,
      F(", "),
      visits2.join(F(" ")),
      F(", "),
      String(this->rejected),
      F(" rejected"));
}

void TableMachine_string_string_Light::construct(String name, tsino::Ref<StateTable_> table, tsino::Shared<tsino::Array<String>> events, const String& start, tsino::Ref<Light> context) {
  this->age = 0;
  this->rejected = 0;
  this->visits = tsino::makeShared<tsino::Map<String, int32_t>>();
  this->trail = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  this->name = tsino::moved(name);
  this->table = tsino::moved(table);
  this->events = tsino::moved(events);
  this->context = tsino::moved(context);
  this->state = start;
  this->enter(start);
}

String TableMachine_string_string_Light::get_current() {
  return this->state;
}

tsino::Shared<tsino::Array<String>> TableMachine_string_string_Light::get_path() {
  return this->trail;
}

bool TableMachine_string_string_Light::isEvent(const String& event) {
  return this->events->some([&](const String& known) -> bool { return known == event; });
}

bool TableMachine_string_string_Light::accept(const String& event) {
  if (!this->isEvent(event)) return false;
  tsino::Optional<tsino::Ref<Table3>> on = (this->state == F("red") ? this->table->red : this->state
      == F("green") ? this->table->green : this->state == F("yellow") ? this->table->yellow : this->state
      == F("blink") ? this->table->blink : ((void)tsino::unknownName(this->state), tsino::Ref<Table2>{}))->on;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition_>>>> value = on.has() ? event
      == F("reset") ? on.value()->reset : event == F("fault") ? on.value()->fault : ((void)tsino::ownName(
      event), tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition_>>>>{}) : tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition_>>>>{};
  tsino::Shared<tsino::Array<tsino::Ref<Transition_>>> list = value.has() ? value.value() : tsino::makeShared<tsino::Array<tsino::Ref<Transition_>>>(
      tsino::Array<tsino::Ref<Transition_>>{});
  for (const tsino::Ref<Transition_>& item : *list) {
    const String& to = item->to;
    const tsino::Optional<tsino::Function<bool(const tsino::Ref<Light>&)>>& when = item->when;
    const tsino::Optional<tsino::Function<void(const tsino::Ref<Light>&)>>& then = item->then;
    if (when.has() && !when.value()(this->context)) continue;
    if (then.has()) then.value()(this->context);
    this->enter(to);
    return true;
  }
  ++this->rejected;
  return false;
}

void TableMachine_string_string_Light::tick() {
  ++this->age;
  const tsino::Optional<tsino::Ref<After_>> timeout = (this->state == F("red") ? this->table->red : this->state
      == F("green") ? this->table->green : this->state == F("yellow") ? this->table->yellow : this->state
      == F("blink") ? this->table->blink : ((void)tsino::unknownName(this->state), tsino::Ref<Table2>{}))->after;
  if (!timeout.has()) return;
  const int32_t ticks = timeout.value()->item0;
  const String& to = timeout.value()->item1;
  if (this->age >= ticks) this->enter(to);
}

void TableMachine_string_string_Light::enter(const String& state) {
  this->state = state;
  this->age = 0;
  this->visits->set(state, this->visits->get(state).valueOr(0) + 1);
  this->trail->push(state);
  tsino::Optional<tsino::Function<void(const tsino::Ref<Light>&)>> enter = (state == F("red") ? this->table->red : state
      == F("green") ? this->table->green : state == F("yellow") ? this->table->yellow : state
      == F("blink") ? this->table->blink : ((void)tsino::unknownName(state), tsino::Ref<Table2>{}))->enter;
  if (enter.has()) enter.value()(this->context);
}

String TableMachine_string_string_Light::summary() {
  tsino::Shared<tsino::Map<String, int32_t>> visits = this->visits;
  tsino::Array<String> visits2 = visits->keys().map<tsino::Ref<Visits_>>(
      [&](const String& value) -> tsino::Ref<Visits_> {
        return tsino::make<Visits_>(value, visits->at(value));
      }).map<String>(
      [](const tsino::Ref<Visits_>& given) -> String {
        const String& state = given->item0;
        const int32_t count = given->item1;
        return tsino::concat(state, F(":"), String(count));
      });
  return tsino::concat(
      this->name,
      F(" in "),
      this->state,
      F(", "),
      visits2.join(F(" ")),
      F(", "),
      String(this->rejected),
      F(" rejected"));
}

void TableMachine_string_string_Washer::construct(String name, tsino::Ref<StateTable2> table, tsino::Shared<tsino::Array<String>> events, const String& start, tsino::Ref<Washer> context) {
  this->age = 0;
  this->rejected = 0;
  this->visits = tsino::makeShared<tsino::Map<String, int32_t>>();
  this->trail = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  this->name = tsino::moved(name);
  this->table = tsino::moved(table);
  this->events = tsino::moved(events);
  this->context = tsino::moved(context);
  this->state = start;
  this->enter(start);
}

String TableMachine_string_string_Washer::get_current() {
  return this->state;
}

tsino::Shared<tsino::Array<String>> TableMachine_string_string_Washer::get_path() {
  return this->trail;
}

bool TableMachine_string_string_Washer::isEvent(const String& event) {
  return this->events->some([&](const String& known) -> bool { return known == event; });
}

bool TableMachine_string_string_Washer::accept(const String& event) {
  if (!this->isEvent(event)) return false;
  tsino::Optional<tsino::Ref<Table5>> on = (this->state == F("idle") ? this->table->idle : this->state
      == F("fill") ? this->table->fill : this->state == F("spin") ? this->table->spin : ((void)tsino::unknownName(
      this->state), tsino::Ref<Table4>{}))->on;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition2>>>> value = on.has() ? event
      == F("start") ? on.value()->start : event == F("stop") ? on.value()->stop : ((void)tsino::ownName(
      event), tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition2>>>>{}) : tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition2>>>>{};
  tsino::Shared<tsino::Array<tsino::Ref<Transition2>>> list = value.has() ? value.value() : tsino::makeShared<tsino::Array<tsino::Ref<Transition2>>>(
      tsino::Array<tsino::Ref<Transition2>>{});
  for (const tsino::Ref<Transition2>& item : *list) {
    const String& to = item->to;
    const tsino::Optional<tsino::Function<bool(const tsino::Ref<Washer>&)>>& when = item->when;
    const tsino::Optional<tsino::Function<void(const tsino::Ref<Washer>&)>>& then = item->then;
    if (when.has() && !when.value()(this->context)) continue;
    if (then.has()) then.value()(this->context);
    this->enter(to);
    return true;
  }
  ++this->rejected;
  return false;
}

void TableMachine_string_string_Washer::tick() {
  ++this->age;
  const tsino::Optional<tsino::Ref<After2>> timeout = (this->state == F("idle") ? this->table->idle : this->state
      == F("fill") ? this->table->fill : this->state == F("spin") ? this->table->spin : ((void)tsino::unknownName(
      this->state), tsino::Ref<Table4>{}))->after;
  if (!timeout.has()) return;
  const int32_t ticks = timeout.value()->item0;
  const String& to = timeout.value()->item1;
  if (this->age >= ticks) this->enter(to);
}

void TableMachine_string_string_Washer::enter(const String& state) {
  this->state = state;
  this->age = 0;
  this->visits->set(state, this->visits->get(state).valueOr(0) + 1);
  this->trail->push(state);
  tsino::Optional<tsino::Function<void(const tsino::Ref<Washer>&)>> enter = (state == F("idle") ? this->table->idle : state
      == F("fill") ? this->table->fill : state == F("spin") ? this->table->spin : ((void)tsino::unknownName(
      state), tsino::Ref<Table4>{}))->enter;
  if (enter.has()) enter.value()(this->context);
}

String TableMachine_string_string_Washer::summary() {
  tsino::Shared<tsino::Map<String, int32_t>> visits = this->visits;
  tsino::Array<String> visits2 = visits->keys().map<tsino::Ref<Visits2>>(
      [&](const String& value) -> tsino::Ref<Visits2> {
        return tsino::make<Visits2>(value, visits->at(value));
      }).map<String>(
      [](const tsino::Ref<Visits2>& given) -> String {
        const String& state = given->item0;
        const int32_t count = given->item1;
        return tsino::concat(state, F(":"), String(count));
      });
  return tsino::concat(
      this->name,
      F(" in "),
      this->state,
      F(", "),
      visits2.join(F(" ")),
      F(", "),
      String(this->rejected),
      F(" rejected"));
}

tsino::Array<String> Bank::send(const String& event, const tsino::Optional<String>& name) {
  tsino::Array<String> takers;
  for (const auto& entry : *this->machines) {
    const tsino::Ref<Machine>& machine = entry.value();
    if (name.has() && machine->name != name.value()) continue;
    if (machine->accept(event)) takers.push(machine->name);
  }
  return takers;
}

void Bank::run(double ticks) {
  for (int32_t i = 0; i < ticks; ++i) {
    ++this->time;
    this->machines->forEach([](const tsino::Ref<Machine>& machine) { machine->tick(); });
  }
}

String Bank::get_states() {
  return this->machines->values().map<String>(
      [](const tsino::Ref<Machine>& machine) -> String {
        const String& name = machine->name;
        const String current = machine->get_current();
        return tsino::concat(name, F("="), current);
      }).join(F(" "));
}

tsino::Array<String> Bank::summaries() {
  return this->machines->values().map<String>(
      [](const tsino::Ref<Machine>& machine) -> String { return machine->summary(); });
}

void Bank::construct() {
  this->machines = tsino::makeShared<tsino::Map<String, tsino::Ref<Machine>>>();
  this->time = 0;
}

tsino::Ref<TableMachine_string_string_Door> Bank::add(const tsino::Ref<TableMachine_string_string_Door>& machine) {
  if (this->machines->has(machine->name)) {
    tsino::raise(tsino::makeError<tsino::Error>(machine->name, F(" is there already")));
    return {};
  }
  this->machines->set(machine->name, tsino::Ref<Machine>(machine));
  return machine;
}

tsino::Ref<TableMachine_string_string_Light> Bank::add_TableMachine_string_string_Light(const tsino::Ref<TableMachine_string_string_Light>& machine) {
  if (this->machines->has(machine->name)) {
    tsino::raise(tsino::makeError<tsino::Error>(machine->name, F(" is there already")));
    return {};
  }
  this->machines->set(machine->name, tsino::Ref<Machine>(machine));
  return machine;
}

tsino::Ref<TableMachine_string_string_Washer> Bank::add_TableMachine_string_string_Washer(const tsino::Ref<TableMachine_string_string_Washer>& machine) {
  if (this->machines->has(machine->name)) {
    tsino::raise(tsino::makeError<tsino::Error>(machine->name, F(" is there already")));
    return {};
  }
  this->machines->set(machine->name, tsino::Ref<Machine>(machine));
  return machine;
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Bank> bank = tsino::make<Bank>();
  const tsino::Ref<StateTable> doorTable = tsino::make<StateTable>(
      tsino::make<Table>(
          tsino::Optional<tsino::Ref<Table_>>(
              tsino::make<Table_>(
                  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>>(
                      tsino::makeShared<tsino::Array<tsino::Ref<Transition>>>(
                          tsino::Array<tsino::Ref<Transition>>{
                              tsino::make<Transition>(F("closed"))})))),
          tsino::Optional<tsino::Function<void(const tsino::Ref<Door>&)>>{},
          tsino::Optional<tsino::Ref<After>>(tsino::make<After>(5, F("closed")))),
      tsino::make<Table>(
          tsino::Optional<tsino::Ref<Table_>>(
              tsino::make<Table_>(
                  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>>{},
                  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>>(
                      tsino::makeShared<tsino::Array<tsino::Ref<Transition>>>(
                          tsino::Array<tsino::Ref<Transition>>{tsino::make<Transition>(F("open"))})),
                  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>>(
                      tsino::makeShared<tsino::Array<tsino::Ref<Transition>>>(
                          tsino::Array<tsino::Ref<Transition>>{
                              tsino::make<Transition>(
                                  F("locked"),
                                  tsino::Optional<tsino::Function<bool(const tsino::Ref<Door>&)>>{},
                                  tsino::Optional<tsino::Function<void(const tsino::Ref<Door>&)>>(
                                      [](const tsino::Ref<Door>& c) { c->log->push(F("click")); }))})))),
          tsino::Optional<tsino::Function<void(const tsino::Ref<Door>&)>>(
              [](const tsino::Ref<Door>& c) { c->tries = 0; })),
      tsino::make<Table>(
          tsino::Optional<tsino::Ref<Table_>>(
              tsino::make<Table_>(
                  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>>{},
                  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>>{},
                  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>>{},
                  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>>(
                      tsino::makeShared<tsino::Array<tsino::Ref<Transition>>>(
                          tsino::Array<tsino::Ref<Transition>>{
                              tsino::make<Transition>(
                                  F("closed"),
                                  tsino::Optional<tsino::Function<bool(const tsino::Ref<Door>&)>>(
                                      [](const tsino::Ref<Door>& doorContext) -> bool {
                                        const String& code = doorContext->code;
                                        return code == F("4711");
                                      })),
                              tsino::make<Transition>(
                                  F("alarm"),
                                  tsino::Optional<tsino::Function<bool(const tsino::Ref<Door>&)>>(
                                      [](const tsino::Ref<Door>& doorContext) -> bool {
                                        const int32_t tries = doorContext->tries;
                                        return tries >= 2;
                                      })),
                              tsino::make<Transition>(
                                  F("locked"),
                                  tsino::Optional<tsino::Function<bool(const tsino::Ref<Door>&)>>{},
                                  tsino::Optional<tsino::Function<void(const tsino::Ref<Door>&)>>(
                                      [](const tsino::Ref<Door>& c) {
                                        c->tries += 1;
                                        c->log->push(tsino::concat(F("wrong "), String(c->tries)));
                                      }))}))))),
      tsino::make<Table>(
          tsino::Optional<tsino::Ref<Table_>>(
              tsino::make<Table_>(
                  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>>{},
                  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>>{},
                  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>>{},
                  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>>{},
                  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition>>>>(
                      tsino::makeShared<tsino::Array<tsino::Ref<Transition>>>(
                          tsino::Array<tsino::Ref<Transition>>{
                              tsino::make<Transition>(F("locked"))})))),
          tsino::Optional<tsino::Function<void(const tsino::Ref<Door>&)>>(
              [](const tsino::Ref<Door>& doorContext) {
                const tsino::Shared<tsino::Array<String>>& log = doorContext->log;
                log->push(F("ALARM"));
              })));
  const tsino::Ref<TableMachine_string_string_Door> door = bank->add(
      tsino::make<TableMachine_string_string_Door>(
          F("door"),
          doorTable,
          tsino::makeShared<tsino::Array<String>>(
              tsino::Array<String>{F("push"), F("pull"), F("lock"), F("unlock"), F("reset")}),
          F("closed"),
          tsino::make<Door>(
              F(""),
              0,
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}))));
  if (tsino::thrown()) tsino::uncaught();

  const tsino::Ref<TableMachine_string_string_Light> light = bank->add_TableMachine_string_string_Light(
      tsino::make<TableMachine_string_string_Light>(
          F("light"),
          tsino::make<StateTable_>(
              tsino::make<Table2>(
                  tsino::Optional<tsino::Ref<Table3>>(
                      tsino::make<Table3>(
                          tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition_>>>>{},
                          tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition_>>>>(
                              tsino::makeShared<tsino::Array<tsino::Ref<Transition_>>>(
                                  tsino::Array<tsino::Ref<Transition_>>{
                                      tsino::make<Transition_>(F("blink"))})))),
                  tsino::Optional<tsino::Function<void(const tsino::Ref<Light>&)>>{},
                  tsino::Optional<tsino::Ref<After_>>(tsino::make<After_>(4, F("green")))),
              tsino::make<Table2>(
                  tsino::Optional<tsino::Ref<Table3>>(
                      tsino::make<Table3>(
                          tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition_>>>>{},
                          tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition_>>>>(
                              tsino::makeShared<tsino::Array<tsino::Ref<Transition_>>>(
                                  tsino::Array<tsino::Ref<Transition_>>{
                                      tsino::make<Transition_>(F("blink"))})))),
                  tsino::Optional<tsino::Function<void(const tsino::Ref<Light>&)>>(
                      [](const tsino::Ref<Light>& c) { ++c->cycles; }),
                  tsino::Optional<tsino::Ref<After_>>(tsino::make<After_>(3, F("yellow")))),
              tsino::make<Table2>(
                  tsino::Optional<tsino::Ref<Table3>>(
                      tsino::make<Table3>(
                          tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition_>>>>{},
                          tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition_>>>>(
                              tsino::makeShared<tsino::Array<tsino::Ref<Transition_>>>(
                                  tsino::Array<tsino::Ref<Transition_>>{
                                      tsino::make<Transition_>(F("blink"))})))),
                  tsino::Optional<tsino::Function<void(const tsino::Ref<Light>&)>>{},
                  tsino::Optional<tsino::Ref<After_>>(tsino::make<After_>(1, F("red")))),
              tsino::make<Table2>(
                  tsino::Optional<tsino::Ref<Table3>>(
                      tsino::make<Table3>(
                          tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition_>>>>(
                              tsino::makeShared<tsino::Array<tsino::Ref<Transition_>>>(
                                  tsino::Array<tsino::Ref<Transition_>>{
                                      tsino::make<Transition_>(F("red"))})))))),
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("fault"), F("reset")}),
          F("red"),
          tsino::make<Light>(0)));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<TableMachine_string_string_Washer> washer = bank->add_TableMachine_string_string_Washer(
      tsino::make<TableMachine_string_string_Washer>(
          F("washer"),
          tsino::make<StateTable2>(
              tsino::make<Table4>(
                  tsino::Optional<tsino::Ref<Table5>>(
                      tsino::make<Table5>(
                          tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition2>>>>(
                              tsino::makeShared<tsino::Array<tsino::Ref<Transition2>>>(
                                  tsino::Array<tsino::Ref<Transition2>>{
                                      tsino::make<Transition2>(
                                          F("fill"),
                                          tsino::Optional<tsino::Function<bool(const tsino::Ref<Washer>&)>>(
                                              [](const tsino::Ref<Washer>& c) -> bool {
                                                return c->water > 0;
                                              }))}))))),
              tsino::make<Table4>(
                  tsino::Optional<tsino::Ref<Table5>>{},
                  tsino::Optional<tsino::Function<void(const tsino::Ref<Washer>&)>>(
                      [](const tsino::Ref<Washer>& c) { c->water -= 1; }),
                  tsino::Optional<tsino::Ref<After2>>(tsino::make<After2>(2, F("spin")))),
              tsino::make<Table4>(
                  tsino::Optional<tsino::Ref<Table5>>(
                      tsino::make<Table5>(
                          tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition2>>>>{},
                          tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Transition2>>>>(
                              tsino::makeShared<tsino::Array<tsino::Ref<Transition2>>>(
                                  tsino::Array<tsino::Ref<Transition2>>{
                                      tsino::make<Transition2>(F("idle"))})))),
                  tsino::Optional<tsino::Function<void(const tsino::Ref<Washer>&)>>{},
                  tsino::Optional<tsino::Ref<After2>>(tsino::make<After2>(6, F("idle"))))),
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("start"), F("stop")}),
          F("idle"),
          tsino::make<Washer>(2)));
  if (tsino::thrown()) tsino::uncaught();

  const String script = F("start pull 2 fault lock push lock 3 unlock:1 unlock:2 reset unlock:3 4 start reset unlock:4711 stop start 9 pull 6 dance");
  tsino::Array<String> list = tsino::split(script, F(" "));
  for (const String& word_ : list) {
    const double ticks = tsino::toNumber(word_);
    if (!isnan(ticks)) {
      bank->run(ticks);
      Serial.print(tsino::padStart(String(bank->time), 3));
      Serial.print(F(" "));
      Serial.println(bank->get_states());
      continue;
    }
    tsino::Array<String> splitResult = tsino::split(word_, F(":"));
    const String& event = splitResult[0];
    tsino::Optional<String> getResult = splitResult.get(1);
    const String code = getResult.has() ? getResult.value() : String(F(""));
    if (code != F("")) door->context->code = code;
    tsino::Array<String> takers = bank->send(event);
    Serial.print(F("    "));
    Serial.print(word_);
    Serial.print(F(": "));
    Serial.println(takers.length() > 0 ? takers.join(F("+")) : String(F("nobody")));
  }
  tsino::Array<String> list2 = bank->summaries();
  for (const String& line : list2) Serial.println(line);
  Serial.println(door->get_path()->join(F(" > ")));
  Serial.print(tsino::withoutFormat(door->context->log->join(F(", "))));
  Serial.print(F(" "));
  tsino::inspect(Serial, light->context);
  Serial.print(F(" "));
  Serial.print(washer->context->water);
  Serial.print(F(" "));
  Serial.println(light->get_path()->length());
  tsino::Array<String> value = bank->send(F("fault"), tsino::Optional<String>(F("door")));
  tsino::Array<String> value2 = bank->send(F("fault"), tsino::Optional<String>(F("light")));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.println(bank->get_states());
  bank->add_TableMachine_string_string_Light(light);
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.println(error->toString());
  }
}

void loop() {}
