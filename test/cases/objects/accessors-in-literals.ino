// accessors-in-literals: written by tsino from accessors-in-literals.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Gauge;
struct Meter;
struct Sized;
struct Stack;
struct T;
struct Copy;
struct C;
struct S;
struct PlainGauge;
struct PlainSized;

struct Gauge : tsino::Object {
  tsino::Optional<String> unit;
  virtual int32_t get_level() = 0;
  virtual bool get_full() = 0;
  virtual void set_full(bool) = 0;
  virtual ~Gauge() {}
};

struct Meter : tsino::Object {
  int32_t raw = 0;
  tsino::Function<int32_t()> get_value;
  tsino::Function<void(int32_t)> set_value;
  void construct(int32_t raw, tsino::Function<int32_t()> get_value, tsino::Function<void(int32_t)> set_value) {
    this->raw = raw;
    this->get_value = tsino::moved(get_value);
    this->set_value = tsino::moved(set_value);
  }
};

struct Sized : tsino::Object {
  virtual int32_t get_size() = 0;
  virtual ~Sized() {}
};

struct Stack : tsino::Chained {
  tsino::Function<tsino::Ref<Stack>(int32_t)> push;
  tsino::Function<int32_t()> get_size;
  tsino::Function<tsino::Optional<int32_t>()> get_top;
  void construct(tsino::Function<tsino::Ref<Stack>(int32_t)> push, tsino::Function<int32_t()> get_size, tsino::Function<tsino::Optional<int32_t>()> get_top) {
    this->push = tsino::moved(push);
    this->get_size = tsino::moved(get_size);
    this->get_top = tsino::moved(get_top);
  }
};

struct T : tsino::Chained {
  tsino::Function<tsino::Ref<T>(const String&)> push;
  tsino::Function<int32_t()> get_size;
  tsino::Function<tsino::Optional<String>()> get_top;
  void construct(tsino::Function<tsino::Ref<T>(const String&)> push, tsino::Function<int32_t()> get_size, tsino::Function<tsino::Optional<String>()> get_top) {
    this->push = tsino::moved(push);
    this->get_size = tsino::moved(get_size);
    this->get_top = tsino::moved(get_top);
  }
};

struct Copy : tsino::Object {
  int32_t raw = 0;
  int32_t value = 0;
  void construct(int32_t raw, int32_t value) {
    this->raw = raw;
    this->value = value;
  }
};

struct C : tsino::Object {
  int32_t level = 0;
  void construct();
  bool get_full();
  void set_full(bool v);
};

struct S : Sized {
  int32_t n = 0;
  void construct();
  int32_t get_size() final;
};

struct PlainGauge : Gauge {
  int32_t level = 0;
  bool full = false;
  tsino::Optional<tsino::Function<int32_t()>> get_level_;
  tsino::Optional<tsino::Function<bool()>> get_full_;
  tsino::Optional<tsino::Function<void(bool)>> set_full_;
  void construct(tsino::Optional<String> unit, int32_t level, bool full, tsino::Optional<tsino::Function<int32_t()>> get_level_ = {}, tsino::Optional<tsino::Function<bool()>> get_full_ = {}, tsino::Optional<tsino::Function<void(bool)>> set_full_ = {}) {
    this->unit = tsino::moved(unit);
    this->level = level;
    this->full = full;
    this->get_level_ = tsino::moved(get_level_);
    this->get_full_ = tsino::moved(get_full_);
    this->set_full_ = tsino::moved(set_full_);
  }
  int32_t get_level() final;
  bool get_full() final;
  void set_full(bool value) final;
};

struct PlainSized : Sized {
  int32_t size = 0;
  tsino::Optional<tsino::Function<int32_t()>> get_size_;
  void construct(int32_t size, tsino::Optional<tsino::Function<int32_t()>> get_size_ = {}) {
    this->size = size;
    this->get_size_ = tsino::moved(get_size_);
  }
  int32_t get_size() final;
};

// @run
// Accessors of object literals: beside fields and classes of one interface, in compound assignments, copied.
String log_ = "";

tsino::Ref<Gauge> make(int32_t nGiven) {
  tsino::Ref<tsino::Cell<int32_t>> n = tsino::make<tsino::Cell<int32_t>>(nGiven);
  tsino::Ref<tsino::Cell<bool>> on = tsino::make<tsino::Cell<bool>>(false);
  return tsino::make<PlainGauge>(
      tsino::Optional<String>{},
      0,
      false,
      tsino::Optional<tsino::Function<int32_t()>>([n]() -> int32_t { return n->value++; }),
      tsino::Optional<tsino::Function<bool()>>(
          [on, n]() -> bool { return on->value || n->value > 4; }),
      tsino::Optional<tsino::Function<void(bool)>>(
          [on](bool v) {
            on->value = v;
            Serial.print(F("full "));
            Serial.println(v ? F("true") : F("false"));
          }));
}

bool C::get_full() {
  return this->level > 3;
}

void C::set_full(bool v) {
  this->level = v ? 9 : 0;
}

void C::construct() {
  this->level = 3;
}

int32_t S::get_size() {
  return this->n;
}

void S::construct() {
  this->n = 13;
}

tsino::Ref<Stack> stack() {
  tsino::Shared<tsino::Array<uint8_t>> items = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  tsino::Ref<Stack> value = tsino::make<Stack>(
      tsino::Function<tsino::Ref<Stack>(int32_t)>{},
      [items]() -> int32_t { return items->length(); },
      [items]() -> tsino::Optional<int32_t> { return tsino::convertOptional(items->at(-1)); });
  Stack* self = tsino::pointerTo(value);
  value->push = [self, items](int32_t x) -> tsino::Ref<Stack> {
    const tsino::Ref<Stack> held = tsino::Ref<Stack>(self);
    items->push((uint8_t)x);
    return tsino::Ref<Stack>(self);
  };
  return value;
}

tsino::Ref<T> stack_() {
  tsino::Shared<tsino::Array<String>> items = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  tsino::Ref<T> value = tsino::make<T>(
      tsino::Function<tsino::Ref<T>(const String&)>{},
      [items]() -> int32_t { return items->length(); },
      [items]() -> tsino::Optional<String> { return items->at(-1); });
  T* self = tsino::pointerTo(value);
  value->push = [self, items](const String& x) -> tsino::Ref<T> {
    const tsino::Ref<T> held = tsino::Ref<T>(self);
    items->push(x);
    return tsino::Ref<T>(self);
  };
  return value;
}

int32_t PlainGauge::get_level() {
  if (this->get_level_.has()) {
    return this->get_level_.value()();
  }
  return this->level;
}

bool PlainGauge::get_full() {
  if (this->get_full_.has()) {
    return this->get_full_.value()();
  }
  return this->full;
}

void PlainGauge::set_full(bool value) {
  if (this->set_full_.has()) {
    this->set_full_.value()(value);
    return;
  }
  this->full = value;
}

int32_t PlainSized::get_size() {
  if (this->get_size_.has()) {
    return this->get_size_.value()();
  }
  return this->size;
}

void setup() {
  Serial.begin(115200);
  tsino::Ref<Meter> value = tsino::make<Meter>(
      5,
      tsino::Function<int32_t()>{},
      tsino::Function<void(int32_t)>{});
  Meter* self = tsino::pointerTo(value);
  value->get_value = [self]() -> int32_t {
    log_ += F("g");
    return self->raw;
  };
  value->set_value = [self](int32_t next) {
    log_ += F("s");
    self->raw = next > 100 ? 100 : next;
  };
  const tsino::Ref<Meter> meter = value;
  int32_t value2 = meter->get_value();
  int32_t value3 = value2 + meter->get_value();
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.println(log_);
  log_ = F("");
  int32_t value4 = meter->get_value() + 10;
  meter->set_value(value4);
  (void)value4;
  Serial.print(meter->raw);
  Serial.print(F(" "));
  Serial.println(log_);
  log_ = F("");
  int32_t value5 = meter->get_value() + 1;
  meter->set_value(value5);
  (void)value5;
  int32_t value6 = meter->get_value();
  meter->set_value(value6 - 1);
  int32_t value7 = value6;
  Serial.print(value7);
  Serial.print(F(" "));
  Serial.print(meter->raw);
  Serial.print(F(" "));
  Serial.println(log_);
  const tsino::Ref<Gauge> g = make(2);
  int32_t level = g->get_level();
  int32_t level2 = g->get_level();
  bool full = g->get_full();
  int32_t level3 = g->get_level();
  Serial.print(level);
  Serial.print(F(" "));
  Serial.print(level2);
  Serial.print(F(" "));
  Serial.print(full ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(level3);
  Serial.print(F(" "));
  Serial.print(g->get_full() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(g->unit));
  g->set_full(true);
  bool full2 = g->get_full();
  if (full2) {
    bool value8 = false;
    g->set_full(value8);
    (void)value8;
  }
  bool full3 = g->get_full();
  if (!full3) {
    bool value8 = true;
    g->set_full(value8);
    (void)value8;
  }
  tsino::Array<tsino::Ref<Gauge>> gauges{
      g,
      tsino::Ref<Gauge>(tsino::make<PlainGauge>(tsino::Optional<String>(F("V")), 7, false)),
      make(0)};
  for (const tsino::Ref<Gauge>& one : gauges) {
    int32_t level4 = one->get_level();
    tsino::Optional<String> unit = one->unit;
    Serial.print(level4);
    Serial.print(F(" "));
    Serial.print(unit.has() ? unit.value() : String(F("-")));
    Serial.print(F(" "));
    Serial.println(one->get_full() ? F("true") : F("false"));
    one->set_full(!one->get_full());
    Serial.println(one->get_full() ? F("true") : F("false"));
  }
  tsino::Array<tsino::Ref<Sized>> sized{
      tsino::Ref<Sized>(
          tsino::make<PlainSized>(
              0,
              tsino::Optional<tsino::Function<int32_t()>>([]() -> int32_t { return 11; }))),
      tsino::Ref<Sized>(tsino::make<PlainSized>(12))};
  sized.push(tsino::Ref<Sized>(tsino::make<S>()));
  Serial.println(
      sized.map<uint8_t>([](const tsino::Ref<Sized>& s) -> int32_t { return s->get_size(); }).join());
  const tsino::Ref<Stack> s = stack();
  s->push(1)->push(2);
  Serial.print(s->get_size());
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(s->get_top()));
  const tsino::Ref<T> t = stack_();
  tsino::Optional<String> value8 = t->get_top();
  Serial.print(t->get_size());
  Serial.print(F(" "));
  Serial.println(value8.has() ? value8.value() : String(F("none")));
  const int32_t v1 = meter->get_value();
  const int32_t raw = meter->raw;
  Serial.print(v1);
  Serial.print(F(" "));
  Serial.print(raw);
  Serial.print(F(" "));
  Serial.println(log_);
  const tsino::Ref<Copy> copy = tsino::make<Copy>(meter->raw, meter->get_value());
  copy->value = 7;
  Serial.print(copy->value);
  Serial.print(F(" "));
  Serial.println(meter->raw);
}

void loop() {}
