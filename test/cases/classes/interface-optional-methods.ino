// interface-optional-methods: written by tsino from interface-optional-methods.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

struct State;
struct Machine;
struct Off;
struct On;
struct PlainState;

struct State : tsino::Chained {
  virtual void enter(const tsino::Ref<Machine>&) = 0;
  virtual String get_label() = 0;
  virtual void reset() {
    tsino::unreachable();
  }
  virtual bool has_reset() = 0;
  virtual ~State() {}
};

struct Machine : tsino::Chained {
  tsino::Optional<tsino::Ref<State>> state;
  tsino::Array<String> log;
  void construct(tsino::Ref<State> first);
  void run();
};

struct Off : State {
  String label;
  tsino::Array<uint8_t> data;
  void construct();
  void enter(const tsino::Ref<Machine>& m) final;
  void reset() final;
  String get_label() final;
  bool has_reset() final;
};

struct On : State {
  int32_t n = 0;
  void construct(int32_t n);
  void enter(const tsino::Ref<Machine>& m) final;
  String get_label() final;
  bool has_reset() final;
};

struct PlainState : State {
  tsino::Function<void(const tsino::Ref<Machine>&)> enter_;
  String label;
  tsino::Optional<tsino::Function<void()>> reset_;
  void construct(tsino::Function<void(const tsino::Ref<Machine>&)> enter_, String label, tsino::Optional<tsino::Function<void()>> reset_ = {}) {
    this->enter_ = tsino::moved(enter_);
    this->label = tsino::moved(label);
    this->reset_ = tsino::moved(reset_);
  }
  void enter(const tsino::Ref<Machine>& m) final;
  String get_label() final;
  void reset() final;
  bool has_reset() final;
};

void Machine::construct(tsino::Ref<State> first) {
  this->log = tsino::Array<String>{};
  this->state = tsino::moved(first);
}

void Machine::run() {
  if (this->state.has()) tsino::hold(this->state.value())->enter(tsino::Ref<Machine>(this));
}

void Off::enter(const tsino::Ref<Machine>& m) {
  m->state = tsino::Optional<tsino::Ref<On>>(tsino::make<On>(5));
  Serial.print(F("left "));
  Serial.print(this->label);
  Serial.print(F(" "));
  Serial.println(this->data.join());
}

void Off::reset() {
  Serial.println(F("reset off"));
  this->data.setLength(0);
}

void Off::construct() {
  this->label = F("off");
  this->data = tsino::Array<uint8_t>{1, 2, 3};
}

void On::construct(int32_t n) {
  this->n = n;
}

String On::get_label() {
  return tsino::concat(F("on"), String(this->n));
}

void On::enter(const tsino::Ref<Machine>& m) {
  tsino::Ref<PlainState> value = tsino::make<PlainState>(
      tsino::Function<void(const tsino::Ref<Machine>&)>{},
      F("lit"));
  PlainState* self = tsino::pointerTo(value);
  value->enter_ = [self](const tsino::Ref<Machine>& x) {
    const tsino::Ref<State> held = tsino::Ref<PlainState>(self);
    x->state = {};
    Serial.print(F("left "));
    Serial.println(self->label);
  };
  m->state = tsino::Optional<tsino::Ref<PlainState>>(value);
  Serial.print(F("left "));
  Serial.print(this->get_label());
  Serial.print(F(" "));
  Serial.println(this->n);
}
tsino::Array<tsino::Ref<State>> states{
    tsino::Ref<State>(tsino::make<Off>()),
    tsino::Ref<State>(tsino::make<On>(2)),
    tsino::Ref<State>(
        tsino::make<PlainState>(
            [](const tsino::Ref<Machine>&) {},
            "x",
            tsino::Optional<tsino::Function<void()>>([] { Serial.println(F("lit reset")); }))),
    tsino::Ref<State>(tsino::make<PlainState>([](const tsino::Ref<Machine>&) {}, "y"))};
tsino::Ref<State> cur = states[0];

tsino::Ref<State> next() {
  return cur = states[(states.indexOf(cur) + 1) % states.length()];
}

String Off::get_label() {
  return this->label;
}

bool Off::has_reset() {
  return true;
}

bool On::has_reset() {
  return false;
}

void PlainState::enter(const tsino::Ref<Machine>& m) {
  tsino::hold(this->enter_)(m);
}

String PlainState::get_label() {
  return this->label;
}

void PlainState::reset() {
  this->reset_.value()();
}

bool PlainState::has_reset() {
  return this->reset_.has();
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Machine> m = tsino::make<Machine>(tsino::make<Off>());
  for (int32_t i = 0; i < 5; ++i) {
    Serial.print(
        tsino::withoutFormat(m->state.has() ? m->state.value()->get_label() : String(F("none"))));
    Serial.print(F(" "));
    Serial.print(!m->state.has() || !m->state.value()->has_reset() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(m->state.has() && m->state.value()->has_reset() ? F("has") : F("no"));
    if (m->state.has() && m->state.value()->has_reset()) m->state.value()->reset();
    m->run();
  }
  for (const tsino::Ref<State>& s : states) {
    if (s->has_reset()) s->reset();
    if (s->has_reset()) s->reset();
    if (s->has_reset()) {
      Serial.println(F("yes"));
      s->reset();
    }
  }
  for (int32_t i = 0; i < 5; ++i) {
    tsino::Ref<State> nextResult = next();
    if (nextResult->has_reset()) nextResult->reset();
  }
  Serial.println(
      states.map<String>([](const tsino::Ref<State>& s) -> String { return s->get_label(); }).join(
          F("|")));
}

void loop() {}
