// assigned-to-new-objects: written by tsino from assigned-to-new-objects.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/ref.h"

struct Config;
struct Merge;
struct Options;
struct Next;
struct More;
struct Over;
struct Frozen;
struct Other;
struct Shape;
struct Shape_;
struct O;
struct Shape2;
struct WithDefaults;

struct Config : tsino::Object {
  double speed = 0;
  tsino::Optional<String> name;
  tsino::Ref<Merge> nested;
  int16_t place_of_speed = 0;
  int16_t place_of_name = 0;
  int16_t place_of_nested = 0;
  int16_t places = 0;
  void construct(double speed, tsino::Optional<String> name, tsino::Ref<Merge> nested, int16_t place_of_speed, int16_t place_of_name, int16_t place_of_nested, int16_t places) {
    this->speed = speed;
    this->name = tsino::moved(name);
    this->nested = tsino::moved(nested);
    this->place_of_speed = place_of_speed;
    this->place_of_name = place_of_name;
    this->place_of_nested = place_of_nested;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_speed,
        this->place_of_name,
        this->place_of_nested);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_speed == place) out.field(F("speed"), this->speed);
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_nested == place) out.field(F("nested"), this->nested);
    }
    out.end();
  }
};

struct Merge : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x) {
    this->x = x;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("x"), this->x);
    out.end();
  }
};

struct Options : tsino::Object {
  tsino::Optional<int32_t> speed;
  tsino::Optional<String> name;
  tsino::Optional<tsino::Ref<Merge>> nested;
  void construct(tsino::Optional<int32_t> speed = {}, tsino::Optional<String> name = {}, tsino::Optional<tsino::Ref<Merge>> nested = {}) {
    this->speed = tsino::moved(speed);
    this->name = tsino::moved(name);
    this->nested = tsino::moved(nested);
  }
};

struct Next : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v) {
    this->v = v;
  }
};

struct More : tsino::Object {
  int32_t id = 0;
  double speed = 0;
  tsino::Optional<String> name;
  tsino::Ref<Merge> nested;
  String tag;
  int16_t place_of_id = 0;
  int16_t place_of_speed = 0;
  int16_t place_of_name = 0;
  int16_t place_of_nested = 0;
  int16_t place_of_tag = 0;
  int16_t places = 0;
  void construct(int32_t id, double speed, tsino::Optional<String> name, tsino::Ref<Merge> nested, String tag, int16_t place_of_id, int16_t place_of_speed, int16_t place_of_name, int16_t place_of_nested, int16_t place_of_tag, int16_t places) {
    this->id = id;
    this->speed = speed;
    this->name = tsino::moved(name);
    this->nested = tsino::moved(nested);
    this->tag = tsino::moved(tag);
    this->place_of_id = place_of_id;
    this->place_of_speed = place_of_speed;
    this->place_of_name = place_of_name;
    this->place_of_nested = place_of_nested;
    this->place_of_tag = place_of_tag;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_id,
        this->place_of_speed,
        this->place_of_name,
        this->place_of_nested,
        this->place_of_tag);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_id == place) out.field(F("id"), this->id);
      if (this->place_of_speed == place) out.field(F("speed"), this->speed);
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_nested == place) out.field(F("nested"), this->nested);
      if (this->place_of_tag == place) out.field(F("tag"), this->tag);
    }
    out.end();
  }
};

struct Over : tsino::Object {
  double speed = 0;
  int32_t z = 0;
  tsino::Optional<String> name;
  tsino::Ref<Merge> nested;
  int16_t place_of_speed = 0;
  int16_t place_of_z = 0;
  int16_t place_of_name = 0;
  int16_t place_of_nested = 0;
  int16_t places = 0;
  void construct(double speed, int32_t z, tsino::Optional<String> name, tsino::Ref<Merge> nested, int16_t place_of_speed, int16_t place_of_z, int16_t place_of_name, int16_t place_of_nested, int16_t places) {
    this->speed = speed;
    this->z = z;
    this->name = tsino::moved(name);
    this->nested = tsino::moved(nested);
    this->place_of_speed = place_of_speed;
    this->place_of_z = place_of_z;
    this->place_of_name = place_of_name;
    this->place_of_nested = place_of_nested;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_speed,
        this->place_of_z,
        this->place_of_name,
        this->place_of_nested);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_speed == place) out.field(F("speed"), this->speed);
      if (this->place_of_z == place) out.field(F("z"), this->z);
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_nested == place) out.field(F("nested"), this->nested);
    }
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_speed == place) out.field(F("speed"), this->speed);
      if (this->place_of_z == place) out.field(F("z"), this->z);
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_nested == place) out.field(F("nested"), this->nested);
    }
    out.end();
  }
};

struct Frozen : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
};

struct Other : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
};

struct Shape : tsino::Object {
  int32_t a = 0;
  int32_t v = 0;
  void construct(int32_t a, int32_t v) {
    this->a = a;
    this->v = v;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("v"), this->v);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t k = 0;
  double speed = 0;
  tsino::Optional<String> name;
  tsino::Ref<Merge> nested;
  int16_t place_of_k = 0;
  int16_t place_of_speed = 0;
  int16_t place_of_name = 0;
  int16_t place_of_nested = 0;
  int16_t places = 0;
  void construct(int32_t k, double speed, tsino::Optional<String> name, tsino::Ref<Merge> nested, int16_t place_of_k, int16_t place_of_speed, int16_t place_of_name, int16_t place_of_nested, int16_t places) {
    this->k = k;
    this->speed = speed;
    this->name = tsino::moved(name);
    this->nested = tsino::moved(nested);
    this->place_of_k = place_of_k;
    this->place_of_speed = place_of_speed;
    this->place_of_name = place_of_name;
    this->place_of_nested = place_of_nested;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_k,
        this->place_of_speed,
        this->place_of_name,
        this->place_of_nested);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_k == place) out.field(F("k"), this->k);
      if (this->place_of_speed == place) out.field(F("speed"), this->speed);
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_nested == place) out.field(F("nested"), this->nested);
    }
    out.end();
  }
};

struct O : tsino::Object {
  int32_t i = 0;
  int32_t sq_ = 0;
  void construct(int32_t i, int32_t sq_) {
    this->i = i;
    this->sq_ = sq_;
  }
};

struct Shape2 : tsino::Object {
  int32_t speed = 0;
  String foo;
  void construct(int32_t speed, String foo) {
    this->speed = speed;
    this->foo = tsino::moved(foo);
  }
};

struct WithDefaults : tsino::Object {
  int32_t speed = 0;
  bool extra = false;
  String foo;
  void construct(int32_t speed, bool extra, String foo) {
    this->speed = speed;
    this->extra = extra;
    this->foo = tsino::moved(foo);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("speed"), this->speed);
    out.field(F("extra"), this->extra);
    out.field(F("foo"), this->foo);
    out.end();
  }
};

const tsino::Ref<Config> base = tsino::make<Config>(
    1.0,
    tsino::Optional<String>{},
    tsino::make<Merge>(1),
    1,
    0,
    2,
    2);

tsino::Ref<Config> merge(const tsino::Ref<Options>& options) {
  return tsino::make<Config>(
      options->speed.has() ? (double)options->speed.value() : base->speed,
      options->name.has() ? options->name : base->name,
      options->nested.has() ? options->nested.value() : base->nested,
      base->place_of_speed,
      (int16_t)(base->place_of_name != 0 ? base->place_of_name : options->name.has() ? base->places
          + 2 : 0),
      base->place_of_nested,
      (int16_t)(base->places + 2));
}
int32_t n = 0;

tsino::Ref<Next> next() {
  n++;
  return tsino::make<Next>(n);
}

tsino::Ref<WithDefaults> withDefaults(const tsino::Ref<Shape2>& o) {
  return tsino::make<WithDefaults>(o->speed, true, o->foo);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Config> copy = tsino::make<Config>(
      base->speed,
      base->name,
      base->nested,
      base->place_of_speed,
      base->place_of_name,
      base->place_of_nested,
      base->places);
  copy->nested->x = 5;
  copy->speed = 2.5;
  copy->place_of_speed = copy->place_of_speed == 0 ? ++copy->places : copy->place_of_speed;
  tsino::inspect(Serial, base);
  Serial.print(F(" "));
  tsino::inspect(Serial, copy);
  Serial.print(F(" "));
  Serial.println(copy->nested == base->nested ? F("true") : F("false"));
  const tsino::Ref<More> more = tsino::make<More>(
      1,
      base->speed,
      base->name,
      base->nested,
      F("t"),
      1,
      (int16_t)(1 + base->place_of_speed),
      (int16_t)(base->place_of_name != 0 ? 1 + base->place_of_name : 0),
      (int16_t)(1 + base->place_of_nested),
      (int16_t)(base->places + 1 + 1),
      (int16_t)(base->places + 2));
  tsino::inspect(Serial, more);
  Serial.println();
  const tsino::Ref<Over> over = tsino::make<Over>(
      base->speed,
      1,
      base->name,
      base->nested,
      1,
      2,
      (int16_t)(base->place_of_name != 0 ? 2 + base->place_of_name : 0),
      (int16_t)(2 + base->place_of_nested),
      (int16_t)(base->places + 2));
  tsino::inspect(Serial, over);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(over));
  tsino::inspect(Serial, merge(tsino::make<Options>(tsino::Optional<int32_t>(4))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      merge(tsino::make<Options>(tsino::Optional<int32_t>{}, tsino::Optional<String>(F("n")))));
  Serial.print(F(" "));
  tsino::inspect(Serial, merge(tsino::make<Options>()));
  Serial.println();
  const tsino::Ref<Config> c = tsino::make<Config>(
      3.0,
      base->name,
      base->nested,
      base->place_of_speed,
      base->place_of_name,
      base->place_of_nested,
      base->places);
  tsino::inspect(Serial, c);
  Serial.println();
  int32_t nBefore = n;
  tsino::Ref<Next> nextResult = next();
  tsino::Ref<Shape> value = tsino::make<Shape>(nBefore, nextResult->v);
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.println(n);
  const tsino::Optional<tsino::Ref<Config>> opt = n > 0 ? tsino::Optional<tsino::Ref<Config>>(base) : tsino::Optional<tsino::Ref<Config>>{};
  tsino::inspect(
      Serial,
      tsino::make<Shape_>(
          1,
          opt.has() ? opt.value()->speed : 0.0,
          opt.has() ? opt.value()->name : tsino::Optional<String>{},
          opt.has() ? opt.value()->nested : tsino::Ref<Merge>{},
          1,
          (int16_t)(opt.has() ? 1 + opt.value()->place_of_speed : 0),
          (int16_t)(opt.has() && opt.value()->place_of_name != 0 ? 1 + opt.value()->place_of_name : 0),
          (int16_t)(opt.has() ? 1 + opt.value()->place_of_nested : 0),
          (int16_t)((opt.has() ? opt.value()->places : 0) + 1)));
  Serial.println();
  for (int32_t i = 0; i < 3; i++) {
    const tsino::Ref<O> o = tsino::make<O>(i, i * i);
    Serial.print(o->i);
    Serial.print(F(" "));
    Serial.println(o->sq_);
  }
  tsino::inspect(Serial, withDefaults(tsino::make<Shape2>(5, F("f"))));
  Serial.println();
  const tsino::Ref<Frozen> frozen = tsino::make<Frozen>(1);
  const tsino::Ref<Other> other = tsino::make<Other>(1);
  tsino::Array<uint8_t> list{1};
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(false ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(false ? F("true") : F("false"));
  const tsino::Ref<Frozen> alias = frozen;
  Serial.println(true ? F("true") : F("false"));
}

void loop() {}
