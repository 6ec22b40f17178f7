// state-pattern: written by tsino from state-pattern.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"

struct Door;
struct State;
struct Opened;
struct Closed;
struct Locked;

struct Door : tsino::Chained {
  int32_t opened = 0;
  tsino::Array<String> path;
  tsino::Ref<State> state;
  void construct();
  tsino::Ref<Door> do_(const String& action, tsino::Optional<int32_t> codeGiven = {});
  String get_current();
};

// @run
// @leaks
// A machine whose states are objects of classes that replace each other, with history and guards.
struct State : tsino::Chained {
  tsino::Ref<Door> door;
  String name;
  void construct(const tsino::Ref<Door>& door);
  virtual tsino::Ref<State> open();
  virtual tsino::Ref<State> close();
  virtual tsino::Ref<State> lock(int32_t _code);
  virtual void enter();
  virtual ~State() {}
};

struct Opened : State {
  void construct(const tsino::Ref<Door>& door);
  tsino::Ref<State> close() final;
  void enter() final;
};

struct Closed : State {
  void construct(const tsino::Ref<Door>& door);
  tsino::Ref<State> open() override;
  tsino::Ref<State> lock(int32_t code) override;
};

struct Locked : Closed {
  int32_t code = 0;
  int32_t tries = 0;
  void construct(const tsino::Ref<Door>& door, int32_t code);
  tsino::Ref<State> open() final;
  tsino::Ref<State> lock(int32_t code) final;
};

void State::construct(const tsino::Ref<Door>& door) {
  this->door = door;
}

tsino::Ref<State> State::open() {
  return tsino::Ref<State>(this);
}

tsino::Ref<State> State::close() {
  return tsino::Ref<State>(this);
}

tsino::Ref<State> State::lock(int32_t _code) {
  return tsino::Ref<State>(this);
}

void State::enter() {}

tsino::Ref<State> Opened::close() {
  return tsino::make<Closed>(this->door);
}

void Opened::enter() {
  this->door->opened++;
}

void Opened::construct(const tsino::Ref<Door>& door) {
  State::construct(door);
  this->name = F("opened");
}

tsino::Ref<State> Closed::open() {
  return tsino::make<Opened>(this->door);
}

tsino::Ref<State> Closed::lock(int32_t code) {
  return tsino::make<Locked>(this->door, code);
}

void Closed::construct(const tsino::Ref<Door>& door) {
  State::construct(door);
  this->name = F("closed");
}

void Locked::construct(const tsino::Ref<Door>& door, int32_t code) {
  Closed::construct(door);
  this->name = F("locked");
  this->tries = 0;
  this->code = code;
}

tsino::Ref<State> Locked::open() {
  return tsino::Ref<Locked>(this);
}

tsino::Ref<State> Locked::lock(int32_t code) {
  if (code == this->code) return tsino::make<Closed>(this->door);
  return ++this->tries >= 2 ? tsino::Ref<State>(tsino::make<Opened>(this->door)) : tsino::Ref<State>(
      tsino::Ref<Locked>(this));
}

tsino::Ref<Door> Door::do_(const String& action, tsino::Optional<int32_t> codeGiven) {
  const int32_t code = codeGiven.valueOr(0);
  const tsino::Ref<State> next = action == F("lock") ? this->state->lock(code) : action == F("open") ? this->state->open() : this->state->close();
  if (next != this->state) {
    this->state = next;
    next->enter();
  }
  this->path.push(next->name);
  return tsino::Ref<Door>(this);
}

String Door::get_current() {
  return this->state->name;
}

void Door::construct() {
  this->opened = 0;
  this->path = tsino::Array<String>{};
  this->state = tsino::make<Closed>(tsino::Ref<Door>(this));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Door> door = tsino::make<Door>();
  door->do_(F("open"))->do_(F("open"))->do_(F("lock"), 1)->do_(F("close"))->do_(F("lock"), 42)->do_(
      F("open"))->do_(F("lock"), 1)->do_(F("lock"), 42);
  Serial.print(tsino::withoutFormat(door->path.join(F(" "))));
  Serial.print(F(" "));
  Serial.print(door->opened);
  Serial.print(F(" "));
  Serial.println(door->get_current());
  door->do_(F("lock"), 7)->do_(F("lock"), 1)->do_(F("lock"), 2);
  Serial.print(tsino::withoutFormat(door->path.slice(-3).join(F(" "))));
  Serial.print(F(" "));
  Serial.print(door->opened);
  Serial.print(F(" "));
  Serial.println(door->get_current());
}

void loop() {}
