// names-as-type-arguments: written by tsino from names-as-type-arguments.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/own-name.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/unknown-name.h"

struct Machine_string_string;
struct Table;
struct Table_;
struct Machine;
struct Machine_string_string_;
struct Table2;
struct Table3;
struct Machine_;
struct Register_string;
struct At;
struct Fields;
struct Register_string_;
struct At_;
struct Fields_;
struct Tally_string;
struct Counts;
struct Tally_string_;

struct Machine_string_string : tsino::Object {
  tsino::Ref<Table> table;
  String state;
  tsino::Ref<Machine> visits;
  void construct(tsino::Ref<Table> table, const String& state);
  void count(const String& state);
  bool send(const String& event);
  int32_t visits_(const String& state);
};

struct Table : tsino::Object {
  tsino::Ref<Table_> open;
  tsino::Ref<Table_> closed;
  tsino::Ref<Table_> locked;
  void construct(tsino::Ref<Table_> open, tsino::Ref<Table_> closed, tsino::Ref<Table_> locked) {
    this->open = tsino::moved(open);
    this->closed = tsino::moved(closed);
    this->locked = tsino::moved(locked);
  }
};

struct Table_ : tsino::Object {
  tsino::Optional<String> open;
  tsino::Optional<String> close;
  tsino::Optional<String> lock;
  tsino::Optional<String> unlock;
  void construct(tsino::Optional<String> open, tsino::Optional<String> close, tsino::Optional<String> lock = {}, tsino::Optional<String> unlock = {}) {
    this->open = tsino::moved(open);
    this->close = tsino::moved(close);
    this->lock = tsino::moved(lock);
    this->unlock = tsino::moved(unlock);
  }
};

struct Machine : tsino::Object {
  tsino::Optional<int32_t> open;
  tsino::Optional<int32_t> closed;
  tsino::Optional<int32_t> locked;
  void construct(tsino::Optional<int32_t> open = {}, tsino::Optional<int32_t> closed = {}, tsino::Optional<int32_t> locked = {}) {
    this->open = tsino::moved(open);
    this->closed = tsino::moved(closed);
    this->locked = tsino::moved(locked);
  }
};

struct Machine_string_string_ : tsino::Object {
  tsino::Ref<Table2> table;
  String state;
  tsino::Ref<Machine_> visits;
  void construct(tsino::Ref<Table2> table, const String& state);
  void count(const String& state);
  bool send(const String& event);
  int32_t visits_(const String& state);
};

struct Table2 : tsino::Object {
  tsino::Ref<Table3> red;
  tsino::Ref<Table3> green;
  tsino::Ref<Table3> amber;
  void construct(tsino::Ref<Table3> red, tsino::Ref<Table3> green, tsino::Ref<Table3> amber) {
    this->red = tsino::moved(red);
    this->green = tsino::moved(green);
    this->amber = tsino::moved(amber);
  }
};

struct Table3 : tsino::Object {
  tsino::Optional<String> next;
  void construct(tsino::Optional<String> next) {
    this->next = tsino::moved(next);
  }
};

struct Machine_ : tsino::Object {
  tsino::Optional<int32_t> red;
  tsino::Optional<int32_t> green;
  tsino::Optional<int32_t> amber;
  void construct(tsino::Optional<int32_t> red = {}, tsino::Optional<int32_t> green = {}, tsino::Optional<int32_t> amber = {}) {
    this->red = tsino::moved(red);
    this->green = tsino::moved(green);
    this->amber = tsino::moved(amber);
  }
};

// Fields of registers, and a count for each of some names.
struct Register_string : tsino::Object {
  tsino::Ref<At> at;
  int32_t bits = 0;
  void construct(const tsino::Ref<Fields>& fields);
  tsino::Ref<Register_string> set(const String& name);
  uint32_t get_value();
};

struct At : tsino::Object {
  tsino::Optional<int32_t> mode;
  tsino::Optional<int32_t> prescale;
  tsino::Optional<int32_t> enable;
  void construct(tsino::Optional<int32_t> mode = {}, tsino::Optional<int32_t> prescale = {}, tsino::Optional<int32_t> enable = {}) {
    this->mode = tsino::moved(mode);
    this->prescale = tsino::moved(prescale);
    this->enable = tsino::moved(enable);
  }
};

struct Fields : tsino::Object {
  int32_t mode = 0;
  int32_t prescale = 0;
  int32_t enable = 0;
  void construct(int32_t mode, int32_t prescale, int32_t enable) {
    this->mode = mode;
    this->prescale = prescale;
    this->enable = enable;
  }
};

// Fields of registers, and a count for each of some names.
struct Register_string_ : tsino::Object {
  tsino::Ref<At_> at;
  int32_t bits = 0;
  void construct(const tsino::Ref<Fields_>& fields);
  tsino::Ref<Register_string_> set(const String& name);
  uint32_t get_value();
};

struct At_ : tsino::Object {
  tsino::Optional<int32_t> ready;
  tsino::Optional<int32_t> fault;
  void construct(tsino::Optional<int32_t> ready = {}, tsino::Optional<int32_t> fault = {}) {
    this->ready = tsino::moved(ready);
    this->fault = tsino::moved(fault);
  }
};

struct Fields_ : tsino::Object {
  int32_t ready = 0;
  int32_t fault = 0;
  void construct(int32_t ready, int32_t fault) {
    this->ready = ready;
    this->fault = fault;
  }
};

struct Tally_string : tsino::Object {
  tsino::Ref<Counts> counts;
  void construct();
  void add(const tsino::Array<String>& names);
};

struct Counts : tsino::Object {
  tsino::Optional<int32_t> apple;
  tsino::Optional<int32_t> pear;
  void construct(tsino::Optional<int32_t> apple = {}, tsino::Optional<int32_t> pear = {}) {
    this->apple = tsino::moved(apple);
    this->pear = tsino::moved(pear);
  }
};

struct Tally_string_ : tsino::Object {
  tsino::Shared<tsino::Record<tsino::Optional<int32_t>>> counts;
  void construct();
  void add(const tsino::Array<String>& names);
};

void Machine_string_string::construct(tsino::Ref<Table> table, const String& state) {
  this->visits = tsino::make<Machine>();
  this->table = tsino::moved(table);
  this->state = state;
  this->count(state);
}

void Machine_string_string::count(const String& state) {
  tsino::Optional<int32_t> value = (state == F("open") ? this->visits->open : state == F("closed") ? this->visits->closed : state
      == F("locked") ? this->visits->locked : ((void)tsino::ownName(state), tsino::Optional<int32_t>{})).valueOr(0)
      + 1;
  if (state == F("open")) {
    this->visits->open = value;
  } else if (state == F("closed")) {
    this->visits->closed = value;
  } else if (state == F("locked")) {
    this->visits->locked = value;
  } else {
    tsino::unknownName(state);
  }
}

bool Machine_string_string::send(const String& event) {
  tsino::Ref<Table_> value = this->state == F("open") ? this->table->open : this->state
      == F("closed") ? this->table->closed : this->state == F("locked") ? this->table->locked : ((void)tsino::unknownName(
      this->state), tsino::Ref<Table_>{});
  const tsino::Optional<String> next = event == F("open") ? value->open : event == F("close") ? value->close : event
      == F("lock") ? value->lock : event == F("unlock") ? value->unlock : ((void)tsino::ownName(
      event), tsino::Optional<String>{});
  if (!next.has()) return false;
  this->state = next.value();
  this->count(next.value());
  return true;
}

int32_t Machine_string_string::visits_(const String& state) {
  return (state == F("open") ? this->visits->open : state == F("closed") ? this->visits->closed : state
      == F("locked") ? this->visits->locked : ((void)tsino::ownName(state), tsino::Optional<int32_t>{})).valueOr(0);
}

void Machine_string_string_::construct(tsino::Ref<Table2> table, const String& state) {
  this->visits = tsino::make<Machine_>();
  this->table = tsino::moved(table);
  this->state = state;
  this->count(state);
}

void Machine_string_string_::count(const String& state) {
  tsino::Optional<int32_t> value = (state == F("red") ? this->visits->red : state == F("green") ? this->visits->green : state
      == F("amber") ? this->visits->amber : ((void)tsino::ownName(state), tsino::Optional<int32_t>{})).valueOr(0)
      + 1;
  if (state == F("red")) {
    this->visits->red = value;
  } else if (state == F("green")) {
    this->visits->green = value;
  } else if (state == F("amber")) {
    this->visits->amber = value;
  } else {
    tsino::unknownName(state);
  }
}

bool Machine_string_string_::send(const String& event) {
  const tsino::Optional<String> next = event == F("next") ? (this->state == F("red") ? this->table->red : this->state
      == F("green") ? this->table->green : this->state == F("amber") ? this->table->amber : ((void)tsino::unknownName(
      this->state), tsino::Ref<Table3>{}))->next : ((void)tsino::ownName(event), tsino::Optional<String>{});
  if (!next.has()) return false;
  this->state = next.value();
  this->count(next.value());
  return true;
}

int32_t Machine_string_string_::visits_(const String& state) {
  return (state == F("red") ? this->visits->red : state == F("green") ? this->visits->green : state
      == F("amber") ? this->visits->amber : ((void)tsino::ownName(state), tsino::Optional<int32_t>{})).valueOr(0);
}

void Register_string::construct(const tsino::Ref<Fields>& fields) {
  this->at = tsino::make<At>();
  this->bits = 0;
  int32_t at = 0;
  tsino::Array<String> list{F("mode"), F("prescale"), F("enable")};
  for (const String& name : list) {
    if (name == F("mode")) {
      this->at->mode = at;
    } else if (name == F("prescale")) {
      this->at->prescale = at;
    } else if (name == F("enable")) {
      this->at->enable = at;
    } else {
      tsino::unknownName(name);
    }
    at += name == F("mode") ? fields->mode : name == F("prescale") ? fields->prescale : name
        == F("enable") ? fields->enable : ((void)tsino::unknownName(name), 0);
  }
}

tsino::Ref<Register_string> Register_string::set(const String& name) {
  this->bits |= tsino::shiftLeft(
      1,
      (name == F("mode") ? this->at->mode : name == F("prescale") ? this->at->prescale : name
          == F("enable") ? this->at->enable : ((void)tsino::ownName(name), tsino::Optional<int32_t>{})).valueOr(31));
  return tsino::Ref<Register_string>(this);
}

uint32_t Register_string::get_value() {
  return (uint32_t)this->bits;
}

void Register_string_::construct(const tsino::Ref<Fields_>& fields) {
  this->at = tsino::make<At_>();
  this->bits = 0;
  int32_t at = 0;
  tsino::Array<String> list{F("ready"), F("fault")};
  for (const String& name : list) {
    if (name == F("ready")) {
      this->at->ready = at;
    } else if (name == F("fault")) {
      this->at->fault = at;
    } else {
      tsino::unknownName(name);
    }
    at += name == F("ready") ? fields->ready : name == F("fault") ? fields->fault : ((void)tsino::unknownName(
        name), 0);
  }
}

tsino::Ref<Register_string_> Register_string_::set(const String& name) {
  this->bits |= tsino::shiftLeft(
      1,
      (name == F("ready") ? this->at->ready : name == F("fault") ? this->at->fault : ((void)tsino::ownName(
          name), tsino::Optional<int32_t>{})).valueOr(31));
  return tsino::Ref<Register_string_>(this);
}

uint32_t Register_string_::get_value() {
  return (uint32_t)this->bits;
}

void Tally_string::add(const tsino::Array<String>& names) {
  for (const String& name : names) {
    tsino::Optional<int32_t> value = (name == F("apple") ? this->counts->apple : name == F("pear") ? this->counts->pear : ((void)tsino::ownName(
        name), tsino::Optional<int32_t>{})).valueOr(0) + 1;
    if (name == F("apple")) {
      this->counts->apple = value;
    } else if (name == F("pear")) {
      this->counts->pear = value;
    } else {
      tsino::unknownName(name);
    }
  }
}

void Tally_string::construct() {
  this->counts = tsino::make<Counts>();
}

void Tally_string_::add(const tsino::Array<String>& names) {
  for (const String& name : names) {
    this->counts->set(name, tsino::Optional<int32_t>(this->counts->get(name).valueOr(0) + 1));
  }
}

void Tally_string_::construct() {
  this->counts = tsino::makeShared<tsino::Record<tsino::Optional<int32_t>>>();
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Machine_string_string> door = tsino::make<Machine_string_string>(
      tsino::make<Table>(
          tsino::make<Table_>(tsino::Optional<String>{}, tsino::Optional<String>(F("closed"))),
          tsino::make<Table_>(
              tsino::Optional<String>(F("open")),
              tsino::Optional<String>{},
              tsino::Optional<String>(F("locked"))),
          tsino::make<Table_>(
              tsino::Optional<String>{},
              tsino::Optional<String>{},
              tsino::Optional<String>{},
              tsino::Optional<String>(F("closed")))),
      F("open"));
  const tsino::Ref<Machine_string_string_> light = tsino::make<Machine_string_string_>(
      tsino::make<Table2>(
          tsino::make<Table3>(tsino::Optional<String>(F("green"))),
          tsino::make<Table3>(tsino::Optional<String>(F("amber"))),
          tsino::make<Table3>(tsino::Optional<String>(F("red")))),
      F("red"));

  tsino::Array<String> list{F("lock"), F("close"), F("lock"), F("open"), F("unlock")};
  for (const String& event : list) {
    bool sendResult = door->send(event);
    Serial.print(tsino::withoutFormat(event));
    Serial.print(F(" "));
    Serial.print(sendResult ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(door->state);
  }
  for (int32_t i = 0; i < 4; i++) light->send(F("next"));
  Serial.print(tsino::withoutFormat(light->state));
  Serial.print(F(" "));
  Serial.print(light->visits_(F("red")));
  Serial.print(F(" "));
  Serial.print(light->visits_(F("green")));
  Serial.print(F(" "));
  Serial.print(door->visits_(F("closed")));
  Serial.print(F(" "));
  Serial.println(door->visits_(F("open")));

  const tsino::Ref<Register_string> control = tsino::make<Register_string>(
      tsino::make<Fields>(2, 3, 1));
  const tsino::Ref<Register_string_> status = tsino::make<Register_string_>(
      tsino::make<Fields_>(1, 4));
  uint32_t valueResult = status->set(F("fault"))->get_value();
  Serial.print(control->set(F("prescale"))->set(F("enable"))->get_value());
  Serial.print(F(" "));
  Serial.println(valueResult);
  const tsino::Ref<Tally_string> fruit = tsino::make<Tally_string>();
  const tsino::Ref<Tally_string_> any = tsino::make<Tally_string_>();
  fruit->add(tsino::Array<String>{F("pear"), F("pear")});
  any->add(tsino::Array<String>{F("x"), F("y"), F("x")});
  Serial.print(tsino::optionalText(fruit->counts->pear));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(fruit->counts->apple));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(any->counts->get(F("x"))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(any->counts->get(F("z"))));
}

void loop() {}
