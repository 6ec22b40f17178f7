// added-behind-a-copy: written by tsino from added-behind-a-copy.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/unreachable.h"

struct State;
struct Action;
struct Plain;
struct Store;
struct State_;
struct Holder;
struct Holder_;
struct Outer;
struct Outer_;
struct Assigned;
struct Point;
struct Both;
struct Taken;
struct Tuple;
struct Shape;

struct State : tsino::Object {
  String name;
  tsino::Optional<String> last;
  tsino::Optional<int32_t> count;
  int16_t place_of_name = 0;
  int16_t place_of_last = 0;
  int16_t place_of_count = 0;
  int16_t places = 0;
  void construct(String name, tsino::Optional<String> last, tsino::Optional<int32_t> count, int16_t place_of_name, int16_t place_of_last, int16_t place_of_count, int16_t places) {
    this->name = tsino::moved(name);
    this->last = tsino::moved(last);
    this->count = tsino::moved(count);
    this->place_of_name = place_of_name;
    this->place_of_last = place_of_last;
    this->place_of_count = place_of_count;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_name, this->place_of_last, this->place_of_count);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_last == place) out.field(F("last"), this->last);
      if (this->place_of_count == place) out.field(F("count"), this->count);
    }
    out.end();
  }
};

struct Action : tsino::Object {
  String type;
  String last;
  int32_t count = 0;
  void construct(String type, String last, int32_t count = 0) {
    this->type = tsino::moved(type);
    this->last = tsino::moved(last);
    this->count = count;
  }
};

struct Plain : tsino::Object {
  int32_t id = 0;
  tsino::Optional<int32_t> opt;
  void construct(int32_t id, tsino::Optional<int32_t> opt = {}) {
    this->id = id;
    this->opt = tsino::moved(opt);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.optionalField(F("opt"), this->opt);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("id"), this->id);
    out.field(F("opt"), this->opt);
    out.end();
  }
};

struct Store : tsino::Object {
  tsino::Ref<State_> state;
  void construct();
  void set(int32_t last);
};

struct State_ : tsino::Object {
  int32_t n = 0;
  tsino::Optional<int32_t> last;
  void construct(int32_t n, tsino::Optional<int32_t> last = {}) {
    this->n = n;
    this->last = tsino::moved(last);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.optionalField(F("last"), this->last);
    out.end();
  }
};

struct Holder : tsino::Object {
  tsino::Ref<Holder_> cur;
  void construct(tsino::Ref<Holder_> cur) {
    this->cur = tsino::moved(cur);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("cur"), this->cur);
    out.end();
  }
};

struct Holder_ : tsino::Object {
  int32_t id = 0;
  tsino::Optional<int32_t> opt;
  void construct(int32_t id, tsino::Optional<int32_t> opt = {}) {
    this->id = id;
    this->opt = tsino::moved(opt);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.optionalField(F("opt"), this->opt);
    out.end();
  }
};

struct Outer : tsino::Object {
  int32_t id = 0;
  tsino::Ref<Outer_> sub;
  void construct(int32_t id, tsino::Ref<Outer_> sub) {
    this->id = id;
    this->sub = tsino::moved(sub);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.field(F("sub"), this->sub);
    out.end();
  }
};

struct Outer_ : tsino::Object {
  int32_t a = 0;
  tsino::Optional<int32_t> b;
  void construct(int32_t a, tsino::Optional<int32_t> b = {}) {
    this->a = a;
    this->b = tsino::moved(b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.optionalField(F("b"), this->b);
    out.end();
  }
};

struct Assigned : tsino::Object {
  int32_t id = 0;
  tsino::Optional<int32_t> opt;
  void construct(int32_t id, tsino::Optional<int32_t> opt = {}) {
    this->id = id;
    this->opt = tsino::moved(opt);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.optionalField(F("opt"), this->opt);
    out.end();
  }
};

struct Point : tsino::Object {
  int32_t x = 0;
  tsino::Optional<int32_t> y;
  void construct(int32_t x, tsino::Optional<int32_t> y = {}) {
    this->x = x;
    this->y = tsino::moved(y);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.optionalField(F("y"), this->y);
    out.end();
  }
};

struct Both : tsino::Object {
  tsino::Optional<int32_t> opt;
  int32_t id = 0;
  int16_t place_of_opt = 0;
  int16_t place_of_id = 0;
  int16_t places = 0;
  void construct(tsino::Optional<int32_t> opt, int32_t id, int16_t place_of_opt, int16_t place_of_id, int16_t places) {
    this->opt = tsino::moved(opt);
    this->id = id;
    this->place_of_opt = place_of_opt;
    this->place_of_id = place_of_id;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_opt, this->place_of_id);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_opt == place) out.field(F("opt"), this->opt);
      if (this->place_of_id == place) out.field(F("id"), this->id);
    }
    out.end();
  }
};

struct Taken : tsino::Object {
  int32_t a = 0;
  tsino::Optional<int32_t> b;
  void construct(int32_t a, tsino::Optional<int32_t> b) {
    this->a = a;
    this->b = tsino::moved(b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("b"), this->b);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Shape : tsino::Object {
  int32_t b = 0;
  int32_t a = 0;
  int16_t place_of_b = 0;
  int16_t place_of_a = 0;
  int16_t places = 0;
  void construct(int32_t b, int32_t a, int16_t place_of_b, int16_t place_of_a, int16_t places) {
    this->b = b;
    this->a = a;
    this->place_of_b = place_of_b;
    this->place_of_a = place_of_a;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_b == place) out.field(F("b"), this->b);
      if (this->place_of_a == place) out.field(F("a"), this->a);
    }
    out.end();
  }
};

void Store::set(int32_t last) {
  this->state = tsino::make<State_>(this->state->n, tsino::Optional<int32_t>(last));
}

void Store::construct() {
  this->state = tsino::make<State_>(0);
}

tsino::Ref<Point> point = tsino::make<Point>(1);

void move(int32_t y) {
  point = tsino::make<Point>(point->x, tsino::Optional<int32_t>(y));
}

tsino::Ref<State> reduce(const tsino::Ref<State>& state, const tsino::Ref<Action>& action) {
  const String& choice = action->type;
  if (choice == F("set")) {
    return tsino::make<State>(
        state->name,
        tsino::Optional<String>(action->last),
        state->count,
        state->place_of_name,
        (int16_t)(state->place_of_last != 0 ? state->place_of_last : state->places + 1),
        state->place_of_count,
        (int16_t)(state->places + 1));
  } else if (choice == F("count")) {
    return tsino::make<State>(
        state->name,
        state->last,
        tsino::Optional<int32_t>(action->count),
        state->place_of_name,
        state->place_of_last,
        (int16_t)(state->place_of_count != 0 ? state->place_of_count : state->places + 1),
        (int16_t)(state->places + 1));
  }
  tsino::unreachable();
}

void setup() {
  Serial.begin(115200);
  // @run
  // What is written behind a copy that lacks it comes behind all that the copy has, also where one object replaces another.
  tsino::Ref<Plain> plain = tsino::make<Plain>(1);
  plain = tsino::make<Plain>(plain->id, tsino::Optional<int32_t>(2));
  tsino::Array<String> names{F("id")};
  if (plain->opt.has()) names.push(F("opt"));
  tsino::inspect(Serial, plain);
  Serial.print(F(" "));
  Serial.print(tsino::toJson(plain));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(names));
  Serial.println();
  const tsino::Ref<Store> store = tsino::make<Store>();
  store->set(4);
  tsino::inspect(Serial, store->state);
  Serial.println();

  const tsino::Ref<Holder> holder = tsino::make<Holder>(tsino::make<Holder_>(1));
  holder->cur = tsino::make<Holder_>(holder->cur->id, tsino::Optional<int32_t>(3));
  tsino::inspect(Serial, holder);
  Serial.println();

  tsino::Ref<Outer> outer = tsino::make<Outer>(1, tsino::make<Outer_>(1));
  outer = tsino::make<Outer>(
      outer->id,
      tsino::make<Outer_>(outer->sub->a, tsino::Optional<int32_t>(2)));
  tsino::Array<tsino::Ref<Tuple>> values{tsino::make<Tuple>(F("a"), outer->sub->a)};
  if (outer->sub->b.has()) values.push(tsino::make<Tuple>(F("b"), outer->sub->b.value()));
  tsino::inspect(Serial, outer);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(values));
  Serial.println();

  tsino::Ref<Assigned> assigned = tsino::make<Assigned>(1);
  assigned = tsino::make<Assigned>(assigned->id, tsino::Optional<int32_t>(2));
  tsino::inspect(Serial, assigned);
  Serial.println();
  move(3);
  tsino::inspect(Serial, point);
  Serial.println();

  // It stays where it was, where the copy has it.
  tsino::Ref<Both> both = tsino::make<Both>(tsino::Optional<int32_t>(1), 2, 1, 2, 2);
  both = tsino::make<Both>(
      tsino::Optional<int32_t>(3),
      both->id,
      (int16_t)(both->place_of_opt != 0 ? both->place_of_opt : both->places + 1),
      both->place_of_id,
      (int16_t)(both->places + 1));
  tsino::inspect(Serial, both);
  Serial.println();
  tsino::Ref<State> state = tsino::make<State>(
      F("first"),
      tsino::Optional<String>{},
      tsino::Optional<int32_t>{},
      1,
      0,
      0,
      1);
  tsino::Array<tsino::Ref<Action>> actions{
      tsino::make<Action>(F("count"), String{}, 1),
      tsino::make<Action>(F("set"), F("v")),
      tsino::make<Action>(F("count"), String{}, 2)};
  for (const tsino::Ref<Action>& action : actions) {
    state = reduce(state, action);
    tsino::inspect(Serial, state);
    Serial.println();
  }

  const tsino::Ref<Taken> taken = tsino::make<Taken>(2, tsino::Optional<int32_t>(1));
  taken->b = {};
  tsino::inspect(Serial, tsino::make<Shape>(5, taken->a, (int16_t)(taken->b.has() ? 1 : 3), 2, 3));
  Serial.print(F(" "));
  tsino::inspect(Serial, taken);
  Serial.println();
}

void loop() {}
