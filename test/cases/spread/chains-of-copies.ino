// chains-of-copies: written by tsino from chains-of-copies.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct Grow;
struct Sensor;
struct State;
struct Reduce;
struct Action;
struct Change;
struct Change_;
struct Open;
struct Options;
struct Reading;
struct Enriched;
struct Machine;
struct Defaults;
struct Base;
struct Second;
struct Third;
struct Tuple;
struct Enriched_;
struct Enriched2;
struct Full;

struct Grow : tsino::Object {
  bool end = false;
  int32_t id = 0;
  tsino::Optional<String> note;
  tsino::Shared<tsino::Array<uint8_t>> extra;
  int32_t last = 0;
  String name;
  int32_t first = 0;
  int16_t place_of_end = 0;
  int16_t place_of_id = 0;
  int16_t place_of_note = 0;
  int16_t place_of_extra = 0;
  int16_t place_of_last = 0;
  int16_t place_of_name = 0;
  int16_t place_of_first = 0;
  int16_t places = 0;
  void construct(bool end, int32_t id, tsino::Optional<String> note, tsino::Shared<tsino::Array<uint8_t>> extra, int32_t last, String name, int32_t first, int16_t place_of_end, int16_t place_of_id, int16_t place_of_note, int16_t place_of_extra, int16_t place_of_last, int16_t place_of_name, int16_t place_of_first, int16_t places) {
    this->end = end;
    this->id = id;
    this->note = tsino::moved(note);
    this->extra = tsino::moved(extra);
    this->last = last;
    this->name = tsino::moved(name);
    this->first = first;
    this->place_of_end = place_of_end;
    this->place_of_id = place_of_id;
    this->place_of_note = place_of_note;
    this->place_of_extra = place_of_extra;
    this->place_of_last = place_of_last;
    this->place_of_name = place_of_name;
    this->place_of_first = place_of_first;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_end,
        this->place_of_id,
        this->place_of_note,
        this->place_of_extra,
        this->place_of_last,
        this->place_of_name,
        this->place_of_first);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_end == place) out.field(F("end"), this->end);
      if (this->place_of_id == place) out.field(F("id"), this->id);
      if (this->place_of_note == place) out.field(F("note"), this->note);
      if (this->place_of_extra == place) out.field(F("extra"), this->extra);
      if (this->place_of_last == place) out.field(F("last"), this->last);
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_first == place) out.field(F("first"), this->first);
    }
    out.end();
  }
};

struct Sensor : tsino::Object {
  int32_t id = 0;
  String name;
  tsino::Optional<String> note;
  int16_t place_of_id = 0;
  int16_t place_of_name = 0;
  int16_t place_of_note = 0;
  int16_t places = 0;
  void construct(int32_t id, String name, tsino::Optional<String> note, int16_t place_of_id, int16_t place_of_name, int16_t place_of_note, int16_t places) {
    this->id = id;
    this->name = tsino::moved(name);
    this->note = tsino::moved(note);
    this->place_of_id = place_of_id;
    this->place_of_name = place_of_name;
    this->place_of_note = place_of_note;
    this->places = places;
  }
};

struct State : tsino::Object {
  int32_t count = 0;
  tsino::Shared<tsino::Array<String>> items;
  tsino::Optional<tsino::Ref<Reduce>> user;
  void construct(int32_t count, tsino::Shared<tsino::Array<String>> items, tsino::Optional<tsino::Ref<Reduce>> user = {}) {
    this->count = count;
    this->items = tsino::moved(items);
    this->user = tsino::moved(user);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("count"), this->count);
    out.field(F("items"), this->items);
    out.optionalField(F("user"), this->user);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("count"), this->count);
    out.field(F("items"), this->items);
    out.field(F("user"), this->user);
    out.end();
  }
};

struct Reduce : tsino::Object {
  String name;
  tsino::Optional<int32_t> age;
  int16_t place_of_name = 0;
  int16_t place_of_age = 0;
  int16_t places = 0;
  void construct(String name, tsino::Optional<int32_t> age, int16_t place_of_name, int16_t place_of_age, int16_t places) {
    this->name = tsino::moved(name);
    this->age = tsino::moved(age);
    this->place_of_name = place_of_name;
    this->place_of_age = place_of_age;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_name, this->place_of_age);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_age == place) out.field(F("age"), this->age);
    }
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_age == place) out.field(F("age"), this->age);
    }
    out.end();
  }
};

struct Action : tsino::Object {
  String type;
  String item;
  tsino::Optional<int32_t> by;
  String name;
  int32_t age = 0;
  void construct(String type, String item = String{}, tsino::Optional<int32_t> by = {}, String name = String{}, int32_t age = 0) {
    this->type = tsino::moved(type);
    this->item = tsino::moved(item);
    this->by = tsino::moved(by);
    this->name = tsino::moved(name);
    this->age = age;
  }
};

struct Change : tsino::Object {
  tsino::Optional<int32_t> count;
  tsino::Optional<String> label;
  tsino::Optional<tsino::Ref<Change_>> flags;
  void construct(tsino::Optional<int32_t> count = {}, tsino::Optional<String> label = {}, tsino::Optional<tsino::Ref<Change_>> flags = {}) {
    this->count = tsino::moved(count);
    this->label = tsino::moved(label);
    this->flags = tsino::moved(flags);
  }
};

struct Change_ : tsino::Object {
  bool on = false;
  void construct(bool on) {
    this->on = on;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("on"), this->on);
    out.end();
  }
};

struct Open : tsino::Object {
  int32_t at = 0;
  int32_t baud = 0;
  String parity;
  int32_t stop = 0;
  String name;
  void construct(int32_t at, int32_t baud, String parity, int32_t stop, String name) {
    this->at = at;
    this->baud = baud;
    this->parity = tsino::moved(parity);
    this->stop = stop;
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("baud"), this->baud);
    out.field(F("parity"), this->parity);
    out.field(F("stop"), this->stop);
    out.field(F("name"), this->name);
    out.field(F("at"), this->at);
    out.end();
  }
};

struct Options : tsino::Object {
  tsino::Optional<int32_t> baud;
  tsino::Optional<String> parity;
  tsino::Optional<int32_t> stop;
  String name;
  void construct(tsino::Optional<int32_t> baud, tsino::Optional<String> parity, tsino::Optional<int32_t> stop, String name) {
    this->baud = tsino::moved(baud);
    this->parity = tsino::moved(parity);
    this->stop = tsino::moved(stop);
    this->name = tsino::moved(name);
  }
};

struct Reading : tsino::Object {
  int32_t id = 0;
  int32_t value = 0;
  void construct(int32_t id, int32_t value) {
    this->id = id;
    this->value = value;
  }
};

struct Enriched : tsino::Object {
  int32_t value = 0;
  bool hot = false;
  String unit;
  int32_t id = 0;
  int32_t i = 0;
  void construct(int32_t value, bool hot, String unit, int32_t id, int32_t i) {
    this->value = value;
    this->hot = hot;
    this->unit = tsino::moved(unit);
    this->id = id;
    this->i = i;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("i"), this->i);
    out.field(F("id"), this->id);
    out.field(F("value"), this->value);
    out.field(F("unit"), this->unit);
    out.field(F("hot"), this->hot);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("i"), this->i);
    out.field(F("id"), this->id);
    out.field(F("value"), this->value);
    out.field(F("unit"), this->unit);
    out.field(F("hot"), this->hot);
    out.end();
  }
};

struct Machine : tsino::Object {
  int32_t count = 0;
  String label;
  tsino::Ref<Change_> flags;
  void construct(int32_t count, String label, tsino::Ref<Change_> flags) {
    this->count = count;
    this->label = tsino::moved(label);
    this->flags = tsino::moved(flags);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("count"), this->count);
    out.field(F("label"), this->label);
    out.field(F("flags"), this->flags);
    out.end();
  }
};

struct Defaults : tsino::Object {
  int32_t baud = 0;
  String parity;
  int32_t stop = 0;
  void construct(int32_t baud, String parity, int32_t stop) {
    this->baud = baud;
    this->parity = tsino::moved(parity);
    this->stop = stop;
  }
};

struct Base : tsino::Object {
  int32_t last = 0;
  int32_t id = 0;
  String name;
  tsino::Optional<String> note;
  int16_t place_of_last = 0;
  int16_t place_of_id = 0;
  int16_t place_of_name = 0;
  int16_t place_of_note = 0;
  int16_t places = 0;
  void construct(int32_t last, int32_t id, String name, tsino::Optional<String> note, int16_t place_of_last, int16_t place_of_id, int16_t place_of_name, int16_t place_of_note, int16_t places) {
    this->last = last;
    this->id = id;
    this->name = tsino::moved(name);
    this->note = tsino::moved(note);
    this->place_of_last = place_of_last;
    this->place_of_id = place_of_id;
    this->place_of_name = place_of_name;
    this->place_of_note = place_of_note;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_last,
        this->place_of_id,
        this->place_of_name,
        this->place_of_note);
  }
};

struct Second : tsino::Object {
  tsino::Optional<String> note;
  tsino::Shared<tsino::Array<uint8_t>> extra;
  int32_t last = 0;
  int32_t id = 0;
  String name;
  int16_t place_of_note = 0;
  int16_t place_of_extra = 0;
  int16_t place_of_last = 0;
  int16_t place_of_id = 0;
  int16_t place_of_name = 0;
  int16_t places = 0;
  void construct(tsino::Optional<String> note, tsino::Shared<tsino::Array<uint8_t>> extra, int32_t last, int32_t id, String name, int16_t place_of_note, int16_t place_of_extra, int16_t place_of_last, int16_t place_of_id, int16_t place_of_name, int16_t places) {
    this->note = tsino::moved(note);
    this->extra = tsino::moved(extra);
    this->last = last;
    this->id = id;
    this->name = tsino::moved(name);
    this->place_of_note = place_of_note;
    this->place_of_extra = place_of_extra;
    this->place_of_last = place_of_last;
    this->place_of_id = place_of_id;
    this->place_of_name = place_of_name;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_note,
        this->place_of_extra,
        this->place_of_last,
        this->place_of_id,
        this->place_of_name);
  }
};

struct Third : tsino::Object {
  int32_t id = 0;
  tsino::Optional<String> note;
  tsino::Shared<tsino::Array<uint8_t>> extra;
  int32_t last = 0;
  String name;
  int32_t first = 0;
  int16_t place_of_id = 0;
  int16_t place_of_note = 0;
  int16_t place_of_extra = 0;
  int16_t place_of_last = 0;
  int16_t place_of_name = 0;
  int16_t place_of_first = 0;
  int16_t places = 0;
  void construct(int32_t id, tsino::Optional<String> note, tsino::Shared<tsino::Array<uint8_t>> extra, int32_t last, String name, int32_t first, int16_t place_of_id, int16_t place_of_note, int16_t place_of_extra, int16_t place_of_last, int16_t place_of_name, int16_t place_of_first, int16_t places) {
    this->id = id;
    this->note = tsino::moved(note);
    this->extra = tsino::moved(extra);
    this->last = last;
    this->name = tsino::moved(name);
    this->first = first;
    this->place_of_id = place_of_id;
    this->place_of_note = place_of_note;
    this->place_of_extra = place_of_extra;
    this->place_of_last = place_of_last;
    this->place_of_name = place_of_name;
    this->place_of_first = place_of_first;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_id,
        this->place_of_note,
        this->place_of_extra,
        this->place_of_last,
        this->place_of_name,
        this->place_of_first);
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>> item1;
  void construct(String item0, tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Enriched_ : tsino::Object {
  String unit;
  int32_t id = 0;
  int32_t value = 0;
  void construct(String unit, int32_t id, int32_t value) {
    this->unit = tsino::moved(unit);
    this->id = id;
    this->value = value;
  }
};

struct Enriched2 : tsino::Object {
  bool hot = false;
  String unit;
  int32_t id = 0;
  int32_t value = 0;
  void construct(bool hot, String unit, int32_t id, int32_t value) {
    this->hot = hot;
    this->unit = tsino::moved(unit);
    this->id = id;
    this->value = value;
  }
};

struct Full : tsino::Object {
  int32_t baud = 0;
  String parity;
  int32_t stop = 0;
  String name;
  void construct(int32_t baud, String parity, int32_t stop, String name) {
    this->baud = baud;
    this->parity = tsino::moved(parity);
    this->stop = stop;
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("baud"), this->baud);
    out.field(F("parity"), this->parity);
    out.field(F("stop"), this->stop);
    out.field(F("name"), this->name);
    out.end();
  }
};

tsino::Ref<Grow> grow(const tsino::Ref<Sensor>& s, const tsino::Optional<String>& note = {}) {
  const tsino::Ref<Base> base = tsino::make<Base>(
      1,
      s->id,
      s->name,
      s->note,
      (int16_t)(s->places + 1),
      s->place_of_id,
      s->place_of_name,
      s->place_of_note,
      (int16_t)(s->places + 1));
  const tsino::Ref<Second> second = tsino::make<Second>(
      note,
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
      base->last,
      base->id,
      base->name,
      (int16_t)(base->place_of_note != 0 ? base->place_of_note : base->places + 1),
      (int16_t)(base->places + 1 + 1),
      base->place_of_last,
      base->place_of_id,
      base->place_of_name,
      (int16_t)(base->places + 2));
  const tsino::Ref<Third> third = tsino::make<Third>(
      9,
      second->note,
      second->extra,
      second->last,
      second->name,
      0,
      (int16_t)(1 + second->place_of_id),
      (int16_t)(1 + second->place_of_note),
      (int16_t)(1 + second->place_of_extra),
      (int16_t)(1 + second->place_of_last),
      (int16_t)(1 + second->place_of_name),
      1,
      (int16_t)(second->places + 1));
  return tsino::make<Grow>(
      true,
      third->id,
      third->note,
      third->extra,
      third->last,
      third->name,
      third->first,
      (int16_t)(third->places + 1),
      third->place_of_id,
      third->place_of_note,
      third->place_of_extra,
      third->place_of_last,
      third->place_of_name,
      third->place_of_first,
      (int16_t)(third->places + 1));
}
const tsino::Ref<State> initial = tsino::make<State>(
    0,
    tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}));

tsino::Ref<State> reduce(const tsino::Optional<tsino::Ref<State>>& stateGiven, const tsino::Ref<Action>& action) {
  const tsino::Ref<State> state = stateGiven.valueOr(initial);
  const String& choice = action->type;
  if (choice == F("add")) {
    return tsino::make<State>(
        state->count,
        tsino::makeShared<tsino::Array<String>>(
            tsino::Array<String>{tsino::allOf(*state->items), action->item}),
        state->user);
  } else if (choice == F("inc")) {
    return tsino::make<State>(state->count + action->by.valueOr(1), state->items, state->user);
  } else if (choice == F("user")) {
    return tsino::make<State>(
        state->count,
        state->items,
        tsino::Optional<tsino::Ref<Reduce>>(
            tsino::make<Reduce>(
                action->name,
                state->user.has() ? state->user.value()->age : tsino::Optional<int32_t>{},
                (int16_t)(state->user.has() ? state->user.value()->place_of_name : (state->user.has() ? state->user.value()->places : 0)
                    + 1),
                (int16_t)(state->user.has() && state->user.value()->place_of_age != 0 ? state->user.value()->place_of_age : 0),
                (int16_t)((state->user.has() ? state->user.value()->places : 0) + 1))));
  } else if (choice == F("age")) {
    return state->user.has() ? tsino::make<State>(
        state->count,
        state->items,
        tsino::Optional<tsino::Ref<Reduce>>(
            tsino::make<Reduce>(
                state->user.value()->name,
                tsino::Optional<int32_t>(action->age),
                state->user.value()->place_of_name,
                (int16_t)(state->user.value()->place_of_age != 0 ? state->user.value()->place_of_age : state->user.value()->places
                    + 1),
                (int16_t)(state->user.value()->places + 1)))) : state;
  } else if (choice == F("logout")) {
    const tsino::Optional<tsino::Ref<Reduce>>& user = state->user;
    const tsino::Ref<State> rest = tsino::make<State>(state->count, state->items);
    return rest;
  } else {
    return state;
  }
  tsino::unreachable();
}
tsino::Ref<Machine> machine = tsino::make<Machine>(0, "l", tsino::make<Change_>(false));
tsino::Array<tsino::Ref<Machine>> history;

void patch(const tsino::Ref<Change>& change) {
  history.push(machine);
  machine = tsino::make<Machine>(
      change->count.has() ? change->count.value() : machine->count,
      change->label.has() ? change->label.value() : machine->label,
      change->flags.has() ? change->flags.value() : machine->flags);
  tsino::inspect(Serial, machine);
  Serial.println();
}
const tsino::Ref<Defaults> defaults = tsino::make<Defaults>(9600, "none", 1);

tsino::Ref<Open> open_(const tsino::Ref<Options>& options) {
  const tsino::Ref<Full> full = tsino::make<Full>(
      options->baud.has() ? options->baud.value() : defaults->baud,
      options->parity.has() ? options->parity.value() : defaults->parity,
      options->stop.has() ? options->stop.value() : defaults->stop,
      options->name);
  const tsino::Ref<Open> logged = tsino::make<Open>(
      5,
      full->baud,
      full->parity,
      full->stop,
      full->name);
  tsino::inspect(Serial, full);
  Serial.print(F(" "));
  tsino::inspect(Serial, logged);
  Serial.println();
  return logged;
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(
      Serial,
      grow(tsino::make<Sensor>(1, F("x"), tsino::Optional<String>{}, 1, 2, 0, 2)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      grow(
          tsino::make<Sensor>(2, F("y"), tsino::Optional<String>{}, 2, 1, 0, 2),
          tsino::Optional<String>(F("n"))));
  Serial.println();
  tsino::Array<String> names;
  for (int16_t place = 1; place
      <= grow(
      tsino::make<Sensor>(2, F("y"), tsino::Optional<String>(F("z")), 3, 2, 1, 3),
      tsino::Optional<String>(F("n")))->places; ++place) {
    if (grow(
        tsino::make<Sensor>(2, F("y"), tsino::Optional<String>(F("z")), 3, 2, 1, 3),
        tsino::Optional<String>(F("n")))->place_of_end == place) names.push(F("end"));
    if (grow(
        tsino::make<Sensor>(2, F("y"), tsino::Optional<String>(F("z")), 3, 2, 1, 3),
        tsino::Optional<String>(F("n")))->place_of_id == place) names.push(F("id"));
    if (grow(
        tsino::make<Sensor>(2, F("y"), tsino::Optional<String>(F("z")), 3, 2, 1, 3),
        tsino::Optional<String>(F("n")))->place_of_note == place) names.push(F("note"));
    if (grow(
        tsino::make<Sensor>(2, F("y"), tsino::Optional<String>(F("z")), 3, 2, 1, 3),
        tsino::Optional<String>(F("n")))->place_of_extra == place) names.push(F("extra"));
    if (grow(
        tsino::make<Sensor>(2, F("y"), tsino::Optional<String>(F("z")), 3, 2, 1, 3),
        tsino::Optional<String>(F("n")))->place_of_last == place) names.push(F("last"));
    if (grow(
        tsino::make<Sensor>(2, F("y"), tsino::Optional<String>(F("z")), 3, 2, 1, 3),
        tsino::Optional<String>(F("n")))->place_of_name == place) names.push(F("name"));
    if (grow(
        tsino::make<Sensor>(2, F("y"), tsino::Optional<String>(F("z")), 3, 2, 1, 3),
        tsino::Optional<String>(F("n")))->place_of_first == place) names.push(F("first"));
  }
  tsino::inspect(Serial, tsino::moved(names));
  Serial.println();
  tsino::Ref<Grow> growResult = grow(
      tsino::make<Sensor>(1, F("x"), tsino::Optional<String>{}, 1, 2, 0, 2));
  tsino::Array<tsino::Ref<Tuple>> values;
  for (int16_t place = 1; place <= growResult->places; ++place) {
    if (growResult->place_of_end == place) {
      values.push(
          tsino::make<Tuple>(
              F("end"),
              tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>(
                  tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                      growResult->end))));
    }
    if (growResult->place_of_id == place) {
      values.push(
          tsino::make<Tuple>(
              F("id"),
              tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>(
                  tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                      (double)growResult->id))));
    }
    if (growResult->place_of_note == place) {
      values.push(
          tsino::make<Tuple>(
              F("note"),
              tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>(
                  tsino::convertOptional(growResult->note))));
    }
    if (growResult->place_of_extra == place) {
      values.push(
          tsino::make<Tuple>(
              F("extra"),
              tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>(
                  tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                      growResult->extra))));
    }
    if (growResult->place_of_last == place) {
      values.push(
          tsino::make<Tuple>(
              F("last"),
              tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>(
                  tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                      (double)growResult->last))));
    }
    if (growResult->place_of_name == place) {
      values.push(
          tsino::make<Tuple>(
              F("name"),
              tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>(
                  tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                      growResult->name))));
    }
    if (growResult->place_of_first == place) {
      values.push(
          tsino::make<Tuple>(
              F("first"),
              tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>(
                  tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>(
                      (double)growResult->first))));
    }
  }
  tsino::Array<tsino::Ref<Tuple>> list = tsino::moved(values);
  for (const tsino::Ref<Tuple>& item : list) {
    const String& key = item->item0;
    const tsino::Optional<tsino::Union<bool, double, String, tsino::Shared<tsino::Array<uint8_t>>>>& value = item->item1;
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    tsino::inspect(Serial, value);
    Serial.println();
  }
  tsino::Ref<State> state = initial;
  tsino::Array<tsino::Ref<Action>> actions{
      tsino::make<Action>(F("add"), F("a")),
      tsino::make<Action>(F("inc")),
      tsino::make<Action>(F("inc"), String{}, tsino::Optional<int32_t>(5)),
      tsino::make<Action>(F("user"), String{}, tsino::Optional<int32_t>{}, F("bob")),
      tsino::make<Action>(F("age"), String{}, tsino::Optional<int32_t>{}, String{}, 4),
      tsino::make<Action>(F("user"), String{}, tsino::Optional<int32_t>{}, F("al")),
      tsino::make<Action>(F("logout"))};
  for (const tsino::Ref<Action>& a : actions) {
    state = reduce(state, a);
    tsino::inspect(Serial, state);
    Serial.print(F(" "));
    Serial.println(tsino::toJson(state));
  }
  tsino::inspect(Serial, initial);
  Serial.println();
  tsino::Array<tsino::Ref<Reading>> readings{
      tsino::make<Reading>(1, 3),
      tsino::make<Reading>(2, 9)};
  tsino::Array<tsino::Ref<Enriched>> enriched = readings.map<tsino::Ref<Enriched_>>(
      [](const tsino::Ref<Reading>& r) -> tsino::Ref<Enriched_> {
        return tsino::make<Enriched_>(F("C"), r->id, r->value);
      }).map<tsino::Ref<Enriched2>>(
      [](const tsino::Ref<Enriched_>& r) -> tsino::Ref<Enriched2> {
        return tsino::make<Enriched2>(r->value > 5, r->unit, r->id, r->value);
      }).map<tsino::Ref<Enriched>>(
      [](const tsino::Ref<Enriched2>& r, int32_t i) -> tsino::Ref<Enriched> {
        return tsino::make<Enriched>(r->value * 2, r->hot, r->unit, r->id, i);
      });
  tsino::inspect(Serial, enriched);
  Serial.println();
  Serial.println(tsino::toJson(enriched));
  tsino::Shared<tsino::Record<tsino::Ref<Enriched>>> byId = enriched.reduce<tsino::Shared<tsino::Record<tsino::Ref<Enriched>>>>(
      [](const tsino::Shared<tsino::Record<tsino::Ref<Enriched>>>& all, const tsino::Ref<Enriched>& r) -> tsino::Shared<tsino::Record<tsino::Ref<Enriched>>> {
        const auto value = tsino::makeShared<tsino::Record<tsino::Ref<Enriched>>>(all->copy());
        value->set(String(r->id), r);
        return value;
      },
      tsino::makeShared<tsino::Record<tsino::Ref<Enriched>>>());
  patch(tsino::make<Change>(tsino::Optional<int32_t>(1)));
  patch(tsino::make<Change>(tsino::Optional<int32_t>{}, tsino::Optional<String>(F("q"))));
  patch(
      tsino::make<Change>(
          tsino::Optional<int32_t>{},
          tsino::Optional<String>{},
          tsino::Optional<tsino::Ref<Change_>>(tsino::make<Change_>(true))));
  patch(tsino::make<Change>());
  for (const tsino::Ref<Machine>& h : history) {
    tsino::inspect(Serial, h);
    Serial.println();
  }
  open_(
      tsino::make<Options>(
          tsino::Optional<int32_t>{},
          tsino::Optional<String>{},
          tsino::Optional<int32_t>{},
          F("a")));
  open_(
      tsino::make<Options>(
          tsino::Optional<int32_t>(1),
          tsino::Optional<String>{},
          tsino::Optional<int32_t>{},
          F("b")));
  open_(
      tsino::make<Options>(
          tsino::Optional<int32_t>{},
          tsino::Optional<String>(F("even")),
          tsino::Optional<int32_t>(2),
          F("c")));
}

void loop() {}
