// spreads-of-what-is-missing: written by tsino from spreads-of-what-is-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Options;
struct Motor;
struct Open;
struct Made;
struct Shape;
struct Shape_;
struct Shape2;
struct Shape3;
struct Shape4;
struct Shape5;
struct Shape6;
struct Shape7;
struct Shape8;
struct Shape9;
struct A;
struct Shape10;
struct Speed;
struct Shape11;
struct Shape12;
struct Speed_;

struct Options : tsino::Object {
  tsino::Optional<int32_t> speed;
  tsino::Optional<String> name;
  tsino::Optional<bool> on;
  bool has_on = false;
  void construct(tsino::Optional<int32_t> speed, tsino::Optional<String> name, tsino::Optional<bool> on = {}, bool has_on = false) {
    this->speed = tsino::moved(speed);
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
    this->has_on = has_on;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("speed"), this->speed);
    out.field(F("name"), this->name);
    if (this->has_on) out.field(F("on"), this->on);
    out.end();
  }
};

struct Motor : tsino::Object {
  tsino::Shared<tsino::Record<tsino::Ref<Options>>> own;
  tsino::Array<tsino::Ref<Options>> list;
  tsino::Ref<Options> state;
  void construct();
  tsino::Ref<Options> of(const String& name);
  tsino::Ref<Options> at(int32_t index);
  tsino::Ref<Open> open(const String& name);
  tsino::Ref<Motor> load(const String& name);
};

struct Open : tsino::Object {
  int32_t extra = 0;
  tsino::Optional<int32_t> speed;
  tsino::Optional<String> name;
  tsino::Optional<bool> on;
  bool has_on = false;
  void construct(int32_t extra, tsino::Optional<int32_t> speed, tsino::Optional<String> name, tsino::Optional<bool> on, bool has_on) {
    this->extra = extra;
    this->speed = tsino::moved(speed);
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
    this->has_on = has_on;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("speed"), this->speed);
    out.optionalField(F("name"), this->name);
    if (this->has_on) out.field(F("on"), this->on);
    out.field(F("extra"), this->extra);
    out.end();
  }
};

struct Made : tsino::Object {
  String key;
  tsino::Optional<int32_t> speed;
  tsino::Optional<String> name;
  tsino::Optional<bool> on;
  bool has_on = false;
  void construct(String key, tsino::Optional<int32_t> speed, tsino::Optional<String> name, tsino::Optional<bool> on, bool has_on) {
    this->key = tsino::moved(key);
    this->speed = tsino::moved(speed);
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
    this->has_on = has_on;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("speed"), this->speed);
    out.optionalField(F("name"), this->name);
    if (this->has_on) out.field(F("on"), this->on);
    out.field(F("key"), this->key);
    out.end();
  }
};

struct Shape : tsino::Object {
  String n;
  int32_t asked_ = 0;
  tsino::Optional<int32_t> speed;
  tsino::Optional<String> name;
  tsino::Optional<bool> on;
  bool has_on = false;
  void construct(String n, int32_t asked_, tsino::Optional<int32_t> speed, tsino::Optional<String> name, tsino::Optional<bool> on, bool has_on) {
    this->n = tsino::moved(n);
    this->asked_ = asked_;
    this->speed = tsino::moved(speed);
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
    this->has_on = has_on;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("speed"), this->speed);
    out.optionalField(F("name"), this->name);
    if (this->has_on) out.field(F("on"), this->on);
    out.field(F("n"), this->n);
    out.field(F("asked"), this->asked_);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t z = 0;
  tsino::Optional<int32_t> speed;
  tsino::Optional<String> name;
  tsino::Optional<bool> on;
  int16_t place_of_z = 0;
  int16_t place_of_speed = 0;
  int16_t place_of_name = 0;
  int16_t place_of_on = 0;
  int16_t places = 0;
  void construct(int32_t z, tsino::Optional<int32_t> speed, tsino::Optional<String> name, tsino::Optional<bool> on, int16_t place_of_z, int16_t place_of_speed, int16_t place_of_name, int16_t place_of_on, int16_t places) {
    this->z = z;
    this->speed = tsino::moved(speed);
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
    this->place_of_z = place_of_z;
    this->place_of_speed = place_of_speed;
    this->place_of_name = place_of_name;
    this->place_of_on = place_of_on;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_z == place) out.field(F("z"), this->z);
      if (this->place_of_speed == place) out.field(F("speed"), this->speed);
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_on == place) out.field(F("on"), this->on);
    }
    out.end();
  }
};

struct Shape2 : tsino::Object {
  int32_t z = 0;
  tsino::Optional<int32_t> speed;
  tsino::Optional<String> name;
  tsino::Optional<bool> on;
  bool has_on = false;
  void construct(int32_t z, tsino::Optional<int32_t> speed, tsino::Optional<String> name, tsino::Optional<bool> on, bool has_on) {
    this->z = z;
    this->speed = tsino::moved(speed);
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
    this->has_on = has_on;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("speed"), this->speed);
    out.optionalField(F("name"), this->name);
    if (this->has_on) out.field(F("on"), this->on);
    out.field(F("z"), this->z);
    out.end();
  }
};

struct Shape3 : tsino::Object {
  int32_t speed = 0;
  String name;
  tsino::Optional<bool> on;
  bool has_on = false;
  void construct(int32_t speed, String name, tsino::Optional<bool> on, bool has_on) {
    this->speed = speed;
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
    this->has_on = has_on;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("speed"), this->speed);
    out.field(F("name"), this->name);
    if (this->has_on) out.field(F("on"), this->on);
    out.end();
  }
};

struct Shape4 : tsino::Object {
  tsino::Optional<int32_t> speed;
  tsino::Optional<String> name;
  tsino::Optional<bool> on;
  bool has_on = false;
  void construct(tsino::Optional<int32_t> speed, tsino::Optional<String> name, tsino::Optional<bool> on, bool has_on) {
    this->speed = tsino::moved(speed);
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
    this->has_on = has_on;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("speed"), this->speed);
    out.optionalField(F("name"), this->name);
    if (this->has_on) out.field(F("on"), this->on);
    out.end();
  }
};

struct Shape5 : tsino::Object {
  int32_t speed = 0;
  String name;
  tsino::Optional<bool> on;
  int16_t place_of_speed = 0;
  int16_t place_of_name = 0;
  int16_t place_of_on = 0;
  int16_t places = 0;
  void construct(int32_t speed, String name, tsino::Optional<bool> on, int16_t place_of_speed, int16_t place_of_name, int16_t place_of_on, int16_t places) {
    this->speed = speed;
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
    this->place_of_speed = place_of_speed;
    this->place_of_name = place_of_name;
    this->place_of_on = place_of_on;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_speed == place) out.field(F("speed"), this->speed);
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_on == place) out.field(F("on"), this->on);
    }
    out.end();
  }
};

struct Shape6 : tsino::Object {
  tsino::Optional<int32_t> speed;
  tsino::Optional<String> name;
  tsino::Optional<bool> on;
  bool has_on = false;
  void construct(tsino::Optional<int32_t> speed, tsino::Optional<String> name, tsino::Optional<bool> on, bool has_on) {
    this->speed = tsino::moved(speed);
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
    this->has_on = has_on;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("speed"), this->speed);
    out.optionalField(F("name"), this->name);
    if (this->has_on) out.field(F("on"), this->on);
    out.end();
  }
};

struct Shape7 : tsino::Object {
  tsino::Optional<int32_t> speed;
  tsino::Optional<String> name;
  tsino::Optional<bool> on;
  bool has_on = false;
  void construct(tsino::Optional<int32_t> speed, tsino::Optional<String> name, tsino::Optional<bool> on, bool has_on) {
    this->speed = tsino::moved(speed);
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
    this->has_on = has_on;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("speed"), this->speed);
    out.optionalField(F("name"), this->name);
    if (this->has_on) out.field(F("on"), this->on);
    out.end();
  }
};

struct Shape8 : tsino::Object {
  int32_t q = 0;
  tsino::Optional<int32_t> speed;
  tsino::Optional<String> name;
  tsino::Optional<bool> on;
  bool has_on = false;
  void construct(int32_t q, tsino::Optional<int32_t> speed, tsino::Optional<String> name, tsino::Optional<bool> on, bool has_on) {
    this->q = q;
    this->speed = tsino::moved(speed);
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
    this->has_on = has_on;
  }
};

struct Shape9 : tsino::Object {
  tsino::Ref<A> a;
  void construct(tsino::Ref<A> a) {
    this->a = tsino::moved(a);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct A : tsino::Object {
  tsino::Optional<int32_t> speed;
  tsino::Optional<String> name;
  tsino::Optional<bool> on;
  void construct(tsino::Optional<int32_t> speed, tsino::Optional<String> name, tsino::Optional<bool> on) {
    this->speed = tsino::moved(speed);
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("speed"), this->speed);
    out.field(F("name"), this->name);
    out.field(F("on"), this->on);
    out.end();
  }
};

struct Shape10 : tsino::Object {
  int32_t a = 0;
  int32_t speed = 0;
  String name;
  tsino::Optional<bool> on;
  int16_t place_of_a = 0;
  int16_t place_of_speed = 0;
  int16_t place_of_name = 0;
  int16_t place_of_on = 0;
  int16_t places = 0;
  void construct(int32_t a, int32_t speed, String name, tsino::Optional<bool> on, int16_t place_of_a, int16_t place_of_speed, int16_t place_of_name, int16_t place_of_on, int16_t places) {
    this->a = a;
    this->speed = speed;
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
    this->place_of_a = place_of_a;
    this->place_of_speed = place_of_speed;
    this->place_of_name = place_of_name;
    this->place_of_on = place_of_on;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_a == place) out.field(F("a"), this->a);
      if (this->place_of_speed == place) out.field(F("speed"), this->speed);
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_on == place) out.field(F("on"), this->on);
    }
    out.end();
  }
};

struct Speed : tsino::Object {
  int32_t speed = 0;
  tsino::Optional<String> name;
  tsino::Optional<bool> on;
  void construct(int32_t speed, tsino::Optional<String> name, tsino::Optional<bool> on) {
    this->speed = speed;
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
  }
};

struct Shape11 : tsino::Object {
  tsino::Optional<int32_t> speed;
  tsino::Optional<String> name;
  tsino::Optional<bool> on;
  bool has_on = false;
  void construct(tsino::Optional<int32_t> speed, tsino::Optional<String> name, tsino::Optional<bool> on, bool has_on) {
    this->speed = tsino::moved(speed);
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
    this->has_on = has_on;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("speed"), this->speed);
    out.optionalField(F("name"), this->name);
    if (this->has_on) out.field(F("on"), this->on);
    out.end();
  }
};

struct Shape12 : tsino::Object {
  int32_t y = 0;
  tsino::Optional<int32_t> speed;
  tsino::Optional<String> name;
  tsino::Optional<bool> on;
  bool has_on = false;
  void construct(int32_t y, tsino::Optional<int32_t> speed, tsino::Optional<String> name, tsino::Optional<bool> on, bool has_on) {
    this->y = y;
    this->speed = tsino::moved(speed);
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
    this->has_on = has_on;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("speed"), this->speed);
    out.optionalField(F("name"), this->name);
    if (this->has_on) out.field(F("on"), this->on);
    out.field(F("y"), this->y);
    out.end();
  }
};

struct Speed_ : tsino::Object {
  String key;
  int32_t speed = 0;
  String name;
  tsino::Optional<bool> on;
  void construct(String key, int32_t speed, String name, tsino::Optional<bool> on) {
    this->key = tsino::moved(key);
    this->speed = speed;
    this->name = tsino::moved(name);
    this->on = tsino::moved(on);
  }
};

// @run
// What is spread or assigned from and is not there adds nothing, though TypeScript believes in each element and entry.

const tsino::Ref<Options> defaults = tsino::make<Options>(
    tsino::Optional<int32_t>(1),
    tsino::Optional<String>("default"));
const auto presets = tsino::makeRecord<tsino::Ref<Options>>(
    {
        {
            "fast",
            tsino::make<Options>(
                tsino::Optional<int32_t>(9),
                tsino::Optional<String>("fast"),
                tsino::Optional<bool>(true),
                true)}});
tsino::Array<tsino::Ref<Options>> rows{
    tsino::make<Options>(tsino::Optional<int32_t>(4), tsino::Optional<String>("row"))};
int32_t asked = 0;

String keyOf(const __FlashStringHelper* name) {
  asked += 1;
  return name;
}

tsino::Ref<Options> Motor::of(const String& name) {
  tsino::Optional<tsino::Ref<Options>> getResult = this->own->get(name);
  return tsino::make<Options>(
      tsino::Optional<int32_t>(
          getResult.has() ? getResult.value()->speed.value() : defaults->speed.value()),
      tsino::Optional<String>(
          getResult.has() ? getResult.value()->name.value() : defaults->name.value()),
      getResult.has() && getResult.value()->has_on ? getResult.value()->on : defaults->on,
      defaults->has_on ? true : getResult.has() && getResult.value()->has_on);
}

tsino::Ref<Options> Motor::at(int32_t index) {
  tsino::Optional<tsino::Ref<Options>> getResult = this->list.get(index);
  return tsino::make<Options>(
      tsino::Optional<int32_t>(
          getResult.has() ? getResult.value()->speed.value() : defaults->speed.value()),
      tsino::Optional<String>(
          getResult.has() ? getResult.value()->name.value() : defaults->name.value()),
      tsino::Optional<bool>(false),
      defaults->has_on ? true : getResult.has() && getResult.value()->has_on ? true : true);
}

tsino::Ref<Open> Motor::open(const String& name) {
  tsino::Optional<tsino::Ref<Options>> getResult = this->own->get(name);
  return tsino::make<Open>(
      1,
      getResult.has() ? tsino::Optional<int32_t>(getResult.value()->speed.value()) : tsino::Optional<int32_t>{},
      getResult.has() ? tsino::Optional<String>(getResult.value()->name.value()) : tsino::Optional<String>{},
      getResult.has() ? getResult.value()->on : tsino::Optional<bool>{},
      getResult.has() && getResult.value()->has_on);
}

tsino::Ref<Motor> Motor::load(const String& name) {
  tsino::Optional<tsino::Ref<Options>> getResult = presets->get(name);
  if (getResult.has()) {
    this->state->speed = getResult.value()->speed.value();
    this->state->name = getResult.value()->name.value();
    if (getResult.value()->has_on) {
      this->state->on = getResult.value()->on;
      this->state->has_on = true;
    }
  }
  return tsino::Ref<Motor>(this);
}

void Motor::construct() {
  this->own = tsino::makeRecord<tsino::Ref<Options>>(
      {
          {
              F("a"),
              tsino::make<Options>(tsino::Optional<int32_t>(2), tsino::Optional<String>(F("a")))}});
  this->list = tsino::Array<tsino::Ref<Options>>{};
  this->state = tsino::make<Options>(
      tsino::Optional<int32_t>(0),
      tsino::Optional<String>(F("none")),
      tsino::Optional<bool>(false),
      true);
}

tsino::Ref<Options> merge(const tsino::Ref<Options>& base, const tsino::Shared<tsino::Record<tsino::Ref<Options>>>& table, const String& key) {
  tsino::Optional<tsino::Ref<Options>> getResult = table->get(key);
  return tsino::make<Options>(
      tsino::Optional<int32_t>(
          getResult.has() ? getResult.value()->speed.value() : base->speed.value()),
      tsino::Optional<String>(
          getResult.has() ? getResult.value()->name.value() : base->name.value()),
      getResult.has() && getResult.value()->has_on ? getResult.value()->on : base->on,
      base->has_on ? true : getResult.has() && getResult.value()->has_on);
}

void show(const String& key, int32_t index) {
  const tsino::Optional<tsino::Ref<Options>> entry = presets->get(key);
  const tsino::Optional<tsino::Ref<Options>> row = rows.get(index);
  tsino::inspect(
      Serial,
      tsino::make<Shape11>(
          entry.has() ? tsino::Optional<int32_t>(entry.value()->speed.value()) : tsino::Optional<int32_t>{},
          entry.has() ? tsino::Optional<String>(entry.value()->name.value()) : tsino::Optional<String>{},
          entry.has() ? entry.value()->on : tsino::Optional<bool>{},
          entry.has() && entry.value()->has_on));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape12>(
          1,
          row.has() ? tsino::Optional<int32_t>(row.value()->speed.value()) : tsino::Optional<int32_t>{},
          row.has() ? tsino::Optional<String>(row.value()->name.value()) : tsino::Optional<String>{},
          row.has() ? row.value()->on : tsino::Optional<bool>{},
          row.has() && row.value()->has_on));
  Serial.println();
}

void setup() {
  Serial.begin(115200);
  const auto known = tsino::makeMap<uint8_t, tsino::Ref<Options>>(
      {{1, tsino::make<Options>(tsino::Optional<int32_t>(6), tsino::Optional<String>(F("known")))}});

  const tsino::Ref<Motor> motor = tsino::make<Motor>();
  tsino::inspect(Serial, motor->of(F("a")));
  Serial.print(F(" "));
  tsino::inspect(Serial, motor->of(F("b")));
  Serial.print(F(" "));
  tsino::inspect(Serial, motor->at(0));
  Serial.println();
  tsino::inspect(Serial, motor->open(F("a")));
  Serial.print(F(" "));
  tsino::inspect(Serial, motor->open(F("zz")));
  Serial.println();
  tsino::Optional<int32_t> speed = motor->open(F("a"))->speed;
  tsino::Optional<int32_t> speed2 = motor->open(F("zz"))->speed;
  Serial.print(tsino::optionalText(motor->open(F("zz"))->speed));
  Serial.print(F(" "));
  tsino::inspect(Serial, (!speed.has() ? (double)NAN : (double)speed.value()) + 1.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, (!speed2.has() ? (double)NAN : (double)speed2.value()) + 1.0);
  Serial.println();
  tsino::Ref<Options> value = motor->load(F("none"))->state;
  int32_t speed3 = motor->load(F("fast"))->state->speed.value();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.println(speed3);

  tsino::Array<tsino::Ref<Made>> made = tsino::Array<String>{F("fast"), F("slow")}.map<tsino::Ref<Made>>(
      [](const String& key) -> tsino::Ref<Made> {
        tsino::Optional<tsino::Ref<Options>> getResult = presets->get(key);
        return tsino::make<Made>(
            key,
            getResult.has() ? tsino::Optional<int32_t>(getResult.value()->speed.value()) : tsino::Optional<int32_t>{},
            getResult.has() ? tsino::Optional<String>(getResult.value()->name.value()) : tsino::Optional<String>{},
            getResult.has() ? getResult.value()->on : tsino::Optional<bool>{},
            getResult.has() && getResult.value()->has_on);
      });
  tsino::inspect(Serial, made);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(made[1]->name));
  tsino::Optional<tsino::Ref<Options>> getResult = presets->get(keyOf(F("x")));
  String keyOfResult = keyOf(F("y"));
  tsino::Ref<Shape> value2 = tsino::make<Shape>(
      keyOfResult,
      asked,
      getResult.has() ? tsino::Optional<int32_t>(getResult.value()->speed.value()) : tsino::Optional<int32_t>{},
      getResult.has() ? tsino::Optional<String>(getResult.value()->name.value()) : tsino::Optional<String>{},
      getResult.has() ? getResult.value()->on : tsino::Optional<bool>{},
      getResult.has() && getResult.value()->has_on);
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.println(asked);
  bool value3 = asked > 1;
  tsino::Optional<tsino::Ref<Options>> value4 = value3 ? presets->get(F("none")) : tsino::Optional<tsino::Ref<Options>>{};
  tsino::Optional<tsino::Ref<Options>> value5 = !value3 ? tsino::Optional<tsino::Ref<Options>>(
      presets->at(F("fast"))) : tsino::Optional<tsino::Ref<Options>>{};
  bool value6 = asked > 1;
  tsino::Optional<tsino::Ref<Options>> value7 = value6 ? presets->get(F("none")) : tsino::Optional<tsino::Ref<Options>>{};
  tsino::inspect(
      Serial,
      tsino::make<Shape_>(
          1,
          !value3 ? tsino::Optional<int32_t>(value5.value()->speed.value()) : value3 && value4.has() ? tsino::Optional<int32_t>(
              value4.value()->speed.value()) : tsino::Optional<int32_t>{},
          !value3 ? tsino::Optional<String>(value5.value()->name.value()) : value3 && value4.has() ? tsino::Optional<String>(
              value4.value()->name.value()) : tsino::Optional<String>{},
          !value3 && value5.value()->has_on ? value5.value()->on : value3 && value4.has() ? value4.value()->on : tsino::Optional<bool>{},
          7,
          (int16_t)(value3 && value4.has() ? 1 : !value3 ? 4 : 0),
          (int16_t)(value3 && value4.has() ? 2 : !value3 ? 5 : 0),
          (int16_t)(value3 && value4.has() && value4.value()->has_on ? 3 : !value3
              && value5.value()->has_on ? 6 : 0),
          7));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape2>(
          1,
          value6 && value7.has() ? tsino::Optional<int32_t>(value7.value()->speed.value()) : tsino::Optional<int32_t>{},
          value6 && value7.has() ? tsino::Optional<String>(value7.value()->name.value()) : tsino::Optional<String>{},
          value6 && value7.has() ? value7.value()->on : tsino::Optional<bool>{},
          value6 && value7.has() && value7.value()->has_on));
  Serial.println();
  tsino::Ref<Options> element = rows[0];
  tsino::Optional<tsino::Ref<Options>> getResult2 = rows.get(7);
  tsino::Optional<tsino::Ref<Options>> getResult3 = rows.get(7);
  int32_t value8 = getResult3.has() ? getResult3.value()->speed.value() : 0;
  String value9 = getResult3.has() ? getResult3.value()->name.value() : String{};
  tsino::Ref<Options> element2 = rows[0];
  tsino::Optional<tsino::Ref<Options>> getResult4 = known->get(1);
  tsino::Optional<tsino::Ref<Options>> getResult5 = known->get(2);
  tsino::inspect(
      Serial,
      tsino::make<Shape3>(
          element->speed.value(),
          element->name.value(),
          element->on,
          element->has_on));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape4>(
          getResult2.has() ? tsino::Optional<int32_t>(getResult2.value()->speed.value()) : tsino::Optional<int32_t>{},
          getResult2.has() ? tsino::Optional<String>(getResult2.value()->name.value()) : tsino::Optional<String>{},
          getResult2.has() ? getResult2.value()->on : tsino::Optional<bool>{},
          getResult2.has() && getResult2.value()->has_on));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape5>(
          element2->speed.value(),
          element2->name.value(),
          element2->has_on ? element2->on : getResult3.has() ? getResult3.value()->on : tsino::Optional<bool>{},
          (int16_t)(getResult3.has() ? 1 : 4),
          (int16_t)(getResult3.has() ? 2 : 5),
          (int16_t)(getResult3.has() && getResult3.value()->has_on ? 3 : element2->has_on ? 6 : 0),
          6));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape6>(
          getResult4.has() ? tsino::Optional<int32_t>(getResult4.value()->speed.value()) : tsino::Optional<int32_t>{},
          getResult4.has() ? tsino::Optional<String>(getResult4.value()->name.value()) : tsino::Optional<String>{},
          getResult4.has() ? getResult4.value()->on : tsino::Optional<bool>{},
          getResult4.has() && getResult4.value()->has_on));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape7>(
          getResult5.has() ? tsino::Optional<int32_t>(getResult5.value()->speed.value()) : tsino::Optional<int32_t>{},
          getResult5.has() ? tsino::Optional<String>(getResult5.value()->name.value()) : tsino::Optional<String>{},
          getResult5.has() ? getResult5.value()->on : tsino::Optional<bool>{},
          getResult5.has() && getResult5.value()->has_on));
  Serial.println();
  tsino::Optional<tsino::Ref<Options>> getResult6 = presets->get(F("none"));
  tsino::Array<String> names;
  if (tsino::make<Shape8>(
      1,
      getResult6.has() ? tsino::Optional<int32_t>(getResult6.value()->speed.value()) : tsino::Optional<int32_t>{},
      getResult6.has() ? tsino::Optional<String>(getResult6.value()->name.value()) : tsino::Optional<String>{},
      getResult6.has() ? getResult6.value()->on : tsino::Optional<bool>{},
      getResult6.has() && getResult6.value()->has_on)->speed.has()) names.push(F("speed"));
  if (tsino::make<Shape8>(
      1,
      getResult6.has() ? tsino::Optional<int32_t>(getResult6.value()->speed.value()) : tsino::Optional<int32_t>{},
      getResult6.has() ? tsino::Optional<String>(getResult6.value()->name.value()) : tsino::Optional<String>{},
      getResult6.has() ? getResult6.value()->on : tsino::Optional<bool>{},
      getResult6.has() && getResult6.value()->has_on)->name.has()) names.push(F("name"));
  if (tsino::make<Shape8>(
      1,
      getResult6.has() ? tsino::Optional<int32_t>(getResult6.value()->speed.value()) : tsino::Optional<int32_t>{},
      getResult6.has() ? tsino::Optional<String>(getResult6.value()->name.value()) : tsino::Optional<String>{},
      getResult6.has() ? getResult6.value()->on : tsino::Optional<bool>{},
      getResult6.has() && getResult6.value()->has_on)->has_on) names.push(F("on"));
  names.push(F("q"));
  tsino::Optional<tsino::Ref<Options>> getResult7 = presets->get(F("none"));
  tsino::inspect(Serial, tsino::moved(names));
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(
          tsino::make<Shape9>(
              tsino::make<A>(
                  getResult7.has() ? tsino::Optional<int32_t>(getResult7.value()->speed.value()) : tsino::Optional<int32_t>{},
                  getResult7.has() ? tsino::Optional<String>(getResult7.value()->name.value()) : tsino::Optional<String>{},
                  getResult7.has() ? getResult7.value()->on : tsino::Optional<bool>{}))));
  tsino::Optional<tsino::Ref<Options>> getResult8 = presets->get(F("none"));
  tsino::Ref<Options> getResult9 = presets->at(F("fast"));
  tsino::Optional<tsino::Ref<Options>> getResult10 = presets->get(F("none"));
  tsino::inspect(
      Serial,
      tsino::make<Shape10>(
          1,
          getResult9->speed.value(),
          getResult9->name.value(),
          getResult9->has_on ? getResult9->on : getResult8.has() ? getResult8.value()->on : tsino::Optional<bool>{},
          1,
          (int16_t)(getResult8.has() ? 2 : 5),
          (int16_t)(getResult8.has() ? 3 : 6),
          (int16_t)(getResult8.has() && getResult8.value()->has_on ? 4 : getResult9->has_on ? 7 : 0),
          7));
  Serial.print(F(" "));
  Serial.println(
      tsino::make<Speed>(
          getResult10.has() ? getResult10.value()->speed.value() : 3,
          getResult10.has() ? getResult10.value()->name : tsino::Optional<String>{},
          getResult10.has() ? getResult10.value()->on : tsino::Optional<bool>{})->speed + 1);
  tsino::inspect(Serial, merge(defaults, presets, F("fast")));
  Serial.print(F(" "));
  tsino::inspect(Serial, merge(defaults, presets, F("none")));
  Serial.println();
  show(F("fast"), 0);
  show(F("none"), 5);
  tsino::Array<String> list = presets->keys();
  for (const String& key : list) {
    tsino::Ref<Options> getResult11 = presets->at(key);
    Serial.println(
        tsino::make<Speed_>(
            key,
            getResult11->speed.value(),
            getResult11->name.value(),
            getResult11->on)->speed + 1);
  }
  tsino::Ref<Options> element3 = rows[0];
  rows.set(
      0,
      tsino::make<Options>(
          element3->speed,
          tsino::Optional<String>(F("again")),
          element3->on,
          element3->has_on));
  tsino::inspect(Serial, rows);
  Serial.println();
}

void loop() {}
