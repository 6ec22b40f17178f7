// copied-in-turn: written by tsino from copied-in-turn.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"

struct Turn;
struct Turn_;
struct P;
struct Place;
struct Trail;
struct State;
struct Row;
struct Wide;
struct Q;
struct Q_;
struct back;
struct rest;

struct Turn : tsino::Object {
  int32_t count = 0;
  tsino::Ref<Turn_> user;
  bool extra = false;
  void construct(int32_t count, tsino::Ref<Turn_> user, bool extra) {
    this->count = count;
    this->user = tsino::moved(user);
    this->extra = extra;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("extra"), this->extra);
    out.field(F("count"), this->count);
    out.field(F("user"), this->user);
    out.end();
  }
};

struct Turn_ : tsino::Object {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.end();
  }
};

struct P : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  String name;
  int32_t z = 0;
  void construct(int32_t x, int32_t y, String name, int32_t z) {
    this->x = x;
    this->y = y;
    this->name = tsino::moved(name);
    this->z = z;
  }
};

struct Place : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  String label;
  void construct(int32_t x, int32_t y, String label) {
    this->x = x;
    this->y = y;
    this->label = tsino::moved(label);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.field(F("label"), this->label);
    out.end();
  }
};

struct Trail : tsino::Object {
  int32_t at = 0;
  int32_t x = 0;
  int32_t y = 0;
  String label;
  void construct(int32_t at, int32_t x, int32_t y, String label) {
    this->at = at;
    this->x = x;
    this->y = y;
    this->label = tsino::moved(label);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("at"), this->at);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.field(F("label"), this->label);
    out.end();
  }
};

struct State : tsino::Object {
  int32_t count = 0;
  tsino::Ref<Turn_> user;
  void construct(int32_t count, tsino::Ref<Turn_> user) {
    this->count = count;
    this->user = tsino::moved(user);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("count"), this->count);
    out.field(F("user"), this->user);
    out.end();
  }
};

struct Row : tsino::Object {
  int32_t id = 0;
  tsino::Optional<String> note;
  void construct(int32_t id, tsino::Optional<String> note = {}) {
    this->id = id;
    this->note = tsino::moved(note);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.optionalField(F("note"), this->note);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("id"), this->id);
    out.field(F("note"), this->note);
    out.end();
  }
};

struct Wide : tsino::Object {
  tsino::Optional<String> note;
  int32_t hits = 0;
  int32_t id = 0;
  void construct(tsino::Optional<String> note, int32_t hits, int32_t id) {
    this->note = tsino::moved(note);
    this->hits = hits;
    this->id = id;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("note"), this->note);
    out.field(F("id"), this->id);
    out.field(F("hits"), this->hits);
    out.end();
  }
};

struct Q : tsino::Object {
  int32_t z = 0;
  int32_t y = 0;
  int32_t x = 0;
  String name;
  void construct(int32_t z, int32_t y, int32_t x, String name) {
    this->z = z;
    this->y = y;
    this->x = x;
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.field(F("name"), this->name);
    out.field(F("z"), this->z);
    out.end();
  }
};

struct Q_ : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  String label;
  int32_t at = 0;
  void construct(int32_t x, int32_t y, String label, int32_t at) {
    this->x = x;
    this->y = y;
    this->label = tsino::moved(label);
    this->at = at;
  }
};

struct back : tsino::Object {
  int32_t count = 0;
  tsino::Ref<Turn_> user;
  void construct(int32_t count, tsino::Ref<Turn_> user) {
    this->count = count;
    this->user = tsino::moved(user);
  }
};

struct rest : tsino::Object {
  tsino::Optional<String> note;
  int32_t id = 0;
  void construct(tsino::Optional<String> note, int32_t id) {
    this->note = tsino::moved(note);
    this->id = id;
  }
};

tsino::Ref<Place> place = tsino::make<Place>(0, 0, "p");
tsino::Array<tsino::Ref<Trail>> trail;

void step(int32_t dx) {
  const tsino::Ref<Q_> q = tsino::make<Q_>(place->x, place->y, place->label, trail.length());
  const tsino::Ref<Trail> moved = tsino::make<Trail>(q->at, q->x + dx, q->y, q->label);
  trail.push(moved);
  place = tsino::make<Place>(moved->x, moved->y + 1, place->label);
}

tsino::Ref<State> state = tsino::make<State>(1, tsino::make<Turn_>("n"));

tsino::Ref<Turn> turn() {
  const tsino::Ref<Turn> marked = tsino::make<Turn>(state->count, state->user, true);
  const bool extra = marked->extra;
  const tsino::Ref<back> back_ = tsino::make<back>(marked->count, marked->user);
  state = tsino::make<State>(state->count + 1, back_->user);
  return marked;
}

void setup() {
  Serial.begin(115200);
  tsino::Ref<P> p = tsino::make<P>(0, 0, F("p"), 1);
  for (int32_t i = 0; i < 3; i++) {
    const tsino::Ref<Q> q = tsino::make<Q>(p->z, p->y, p->x + i, p->name);
    tsino::inspect(Serial, q);
    Serial.println();
    p = tsino::make<P>(q->x, q->y + 1, q->name, q->z);
    Serial.println(tsino::Array<String>{F("x"), F("y"), F("name"), F("z")}.join());
  }
  step(1);
  step(2);
  tsino::inspect(Serial, place);
  Serial.print(F(" "));
  tsino::inspect(Serial, trail);
  Serial.println();
  tsino::Ref<Turn> value = turn();
  tsino::Ref<Turn> value2 = turn();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, state);
  Serial.println();
  tsino::Ref<Row> row = tsino::make<Row>(1);
  tsino::Ref<Wide> wide = tsino::make<Wide>(row->note, 0, row->id);
  tsino::Array<uint8_t> list{1, 2, 3};
  for (const int32_t note : list) {
    wide = tsino::make<Wide>(row->note, wide->hits + 1, row->id);
    const int32_t hits = wide->hits;
    const tsino::Ref<rest> rest_ = tsino::make<rest>(wide->note, wide->id);
    row = tsino::make<Row>(rest_->id + hits * note, rest_->note);
    tsino::inspect(Serial, wide);
    Serial.print(F(" "));
    tsino::inspect(Serial, row);
    Serial.print(F(" "));
    Serial.print(tsino::toJson(row));
    Serial.print(F(" "));
    Serial.println(row->note.has() ? F("true") : F("false"));
  }
}

void loop() {}
