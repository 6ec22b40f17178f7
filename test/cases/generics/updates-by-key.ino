// updates-by-key: written by tsino from updates-by-key.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"

struct Axis;
struct Config;
struct Lens;
struct Pose;
struct X;
struct Store_Config;
struct Login;
struct Login_;
struct Shape;
struct Lens_;
struct Lens2;

struct Axis : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.end();
  }
};

struct Config : tsino::Object {
  String name;
  int32_t port = 0;
  tsino::Optional<bool> quiet;
  bool has_quiet = false;
  void construct(String name, int32_t port, tsino::Optional<bool> quiet = {}, bool has_quiet = false) {
    this->name = tsino::moved(name);
    this->port = port;
    this->quiet = tsino::moved(quiet);
    this->has_quiet = has_quiet;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("port"), this->port);
    if (this->has_quiet) out.field(F("quiet"), this->quiet);
    out.end();
  }
};

struct Lens : tsino::Object {
  tsino::Function<int32_t(const tsino::Ref<Pose>&)> get;
  tsino::Function<tsino::Ref<Pose>(const tsino::Ref<Pose>&, int32_t)> set;
  void construct(tsino::Function<int32_t(const tsino::Ref<Pose>&)> get, tsino::Function<tsino::Ref<Pose>(const tsino::Ref<Pose>&, int32_t)> set) {
    this->get = tsino::moved(get);
    this->set = tsino::moved(set);
  }
};

struct Pose : tsino::Object {
  tsino::Ref<X> at;
  int32_t angle = 0;
  void construct(tsino::Ref<X> at, int32_t angle) {
    this->at = tsino::moved(at);
    this->angle = angle;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("at"), this->at);
    out.field(F("angle"), this->angle);
    out.end();
  }
};

struct X : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.end();
  }
};

struct Store_Config : tsino::Object {
  tsino::Ref<Config> state;
  tsino::Array<String> changed;
  void construct(const tsino::Ref<Config>& state);
  tsino::Ref<Store_Config> set_name(String key, const __FlashStringHelper* value);
  tsino::Ref<Store_Config> set_port(String key, int32_t value);
  const tsino::Ref<Config>& get_current();
  int32_t get_changes();
};

struct Login : tsino::Object {
  tsino::Function<void(const String&, const String&)> put;
  tsino::Function<tsino::Ref<Login_>()> all;
  void construct(tsino::Function<void(const String&, const String&)> put, tsino::Function<tsino::Ref<Login_>()> all) {
    this->put = tsino::moved(put);
    this->all = tsino::moved(all);
  }
};

struct Login_ : tsino::Object {
  String user;
  String code;
  void construct(String user, String code) {
    this->user = tsino::moved(user);
    this->code = tsino::moved(code);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("user"), this->user);
    out.field(F("code"), this->code);
    out.end();
  }
};

struct Shape : tsino::Object {
  bool on = false;
  double level = 0;
  void construct(bool on, double level) {
    this->on = on;
    this->level = level;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("on"), this->on);
    out.field(F("level"), this->level);
    out.end();
  }
};

struct Lens_ : tsino::Object {
  tsino::Function<tsino::Ref<X>(const tsino::Ref<Pose>&)> get;
  tsino::Function<tsino::Ref<Pose>(const tsino::Ref<Pose>&, const tsino::Ref<X>&)> set;
  void construct(tsino::Function<tsino::Ref<X>(const tsino::Ref<Pose>&)> get, tsino::Function<tsino::Ref<Pose>(const tsino::Ref<Pose>&, const tsino::Ref<X>&)> set) {
    this->get = tsino::moved(get);
    this->set = tsino::moved(set);
  }
};

struct Lens2 : tsino::Object {
  tsino::Function<int32_t(const tsino::Ref<X>&)> get;
  tsino::Function<tsino::Ref<X>(const tsino::Ref<X>&, int32_t)> set;
  void construct(tsino::Function<int32_t(const tsino::Ref<X>&)> get, tsino::Function<tsino::Ref<X>(const tsino::Ref<X>&, int32_t)> set) {
    this->get = tsino::moved(get);
    this->set = tsino::moved(set);
  }
};

// @run
// { ...state, [key]: value } of a type parameter and one of its keys: updates, lenses, stores, forms.
tsino::Ref<Config> update_port(const tsino::Ref<Config>& state, const String& key, int32_t value) {
  return tsino::make<Config>(
      state->name,
      key == F("port") ? value : state->port,
      state->quiet,
      state->has_quiet);
}

// @run
// { ...state, [key]: value } of a type parameter and one of its keys: updates, lenses, stores, forms.
tsino::Ref<Config> update_quiet(const tsino::Ref<Config>& state, const String& key, tsino::Optional<bool> value = {}) {
  return tsino::make<Config>(
      state->name,
      state->port,
      key == F("quiet") ? value : state->quiet,
      state->has_quiet ? true : key == F("quiet"));
}

// @run
// { ...state, [key]: value } of a type parameter and one of its keys: updates, lenses, stores, forms.
tsino::Ref<Shape> update_level(const tsino::Ref<Shape>& state, const String& key, int32_t value) {
  return tsino::make<Shape>(state->on, key == F("level") ? (double)value : state->level);
}

// @run
// { ...state, [key]: value } of a type parameter and one of its keys: updates, lenses, stores, forms.
tsino::Ref<Shape> update_on(const tsino::Ref<Shape>& state, const String& key, bool value) {
  return tsino::make<Shape>(key == F("on") ? value : state->on, state->level);
}

// @run
// { ...state, [key]: value } of a type parameter and one of its keys: updates, lenses, stores, forms.
tsino::Ref<Axis> update(const tsino::Ref<Axis>& state, const String& key, int32_t value) {
  return tsino::make<Axis>(key == F("x") ? value : state->x, key == F("y") ? value : state->y);
}

// @run
// { ...state, [key]: value } of a type parameter and one of its keys: updates, lenses, stores, forms.
tsino::Shared<tsino::Record<uint8_t>> update_b(const tsino::Shared<tsino::Record<uint8_t>>& state, const __FlashStringHelper* key, int32_t value) {
  const auto value2 = tsino::makeShared<tsino::Record<uint8_t>>(state->copy());
  value2->set(key, (uint8_t)value);
  return value2;
}

tsino::Ref<Axis> axis(const __FlashStringHelper* key) {
  return update(tsino::make<Axis>(1, 2), key, 9);
}

// What goes to a place without a type of its own.
tsino::Ref<Config> over_port(const tsino::Ref<Config>& state, const String& key, const tsino::Function<int32_t(int32_t)>& change) {
  const tsino::Ref<Config> next = tsino::make<Config>(
      state->name,
      key == F("port") ? change(state->port) : state->port,
      state->quiet,
      state->has_quiet);
  return next;
}

tsino::Ref<Lens_> prop_at(const String& key) {
  return tsino::make<Lens_>(
      [](const tsino::Ref<Pose>& state) -> tsino::Ref<X> { return state->at; },
      [key](const tsino::Ref<Pose>& state, const tsino::Ref<X>& part) -> tsino::Ref<Pose> {
        return tsino::make<Pose>(key == F("at") ? part : state->at, state->angle);
      });
}

tsino::Ref<Lens2> prop_x(const String& key) {
  return tsino::make<Lens2>(
      [](const tsino::Ref<X>& state) -> int32_t { return state->x; },
      [key](const tsino::Ref<X>& state, int32_t part) -> tsino::Ref<X> {
        return tsino::make<X>(key == F("x") ? part : state->x, state->y);
      });
}

tsino::Ref<Lens> compose(const tsino::Ref<Lens_>& outer, const tsino::Ref<Lens2>& inner) {
  return tsino::make<Lens>(
      [inner, outer](const tsino::Ref<Pose>& state) -> int32_t {
        return inner->get(outer->get(state));
      },
      [outer, inner](const tsino::Ref<Pose>& state, int32_t part) -> tsino::Ref<Pose> {
        return outer->set(state, inner->set(outer->get(state), part));
      });
}

void Store_Config::construct(const tsino::Ref<Config>& state) {
  this->changed = tsino::Array<String>{};
  this->state = state;
}

const tsino::Ref<Config>& Store_Config::get_current() {
  return this->state;
}

int32_t Store_Config::get_changes() {
  return this->changed.length();
}

tsino::Ref<Store_Config> Store_Config::set_name(String key, const __FlashStringHelper* value) {
  this->state = tsino::make<Config>(
      key == F("name") ? String(value) : this->state->name,
      this->state->port,
      this->state->quiet,
      this->state->has_quiet);
  this->changed.push(tsino::moved(key));
  return tsino::Ref<Store_Config>(this);
}

tsino::Ref<Store_Config> Store_Config::set_port(String key, int32_t value) {
  this->state = tsino::make<Config>(
      this->state->name,
      key == F("port") ? value : this->state->port,
      this->state->quiet,
      this->state->has_quiet);
  this->changed.push(tsino::moved(key));
  return tsino::Ref<Store_Config>(this);
}

tsino::Ref<Login> form(tsino::Ref<Login_> initial) {
  tsino::Ref<tsino::Cell<tsino::Ref<Login_>>> values = tsino::make<tsino::Cell<tsino::Ref<Login_>>>(
      tsino::moved(initial));
  return tsino::make<Login>(
      [values](const String& key, const String& value) {
        values->value = tsino::make<Login_>(
            key == F("user") ? value : values->value->user,
            key == F("code") ? value : values->value->code);
      },
      [values]() -> tsino::Ref<Login_> { return values->value; });
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Config> config = tsino::make<Config>(F("esp"), 80);
  tsino::inspect(Serial, update_port(config, F("port"), 8080));
  Serial.print(F(" "));
  tsino::inspect(Serial, update_quiet(config, F("quiet"), true));
  Serial.print(F(" "));
  tsino::inspect(Serial, config);
  Serial.println();
  tsino::inspect(
      Serial,
      update_level(update_on(tsino::make<Shape>(false, 0.5), F("on"), true), F("level"), 2));
  Serial.println();
  tsino::inspect(Serial, axis(F("x")));
  Serial.print(F(" "));
  tsino::inspect(Serial, axis(F("y")));
  Serial.println();
  const auto counts = tsino::makeRecord<uint8_t>({{F("a"), 1}});
  tsino::Shared<tsino::Record<uint8_t>> value = update_b(counts, F("b"), 2);
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, counts);
  Serial.println();
  tsino::inspect(
      Serial,
      over_port(config, F("port"), [](int32_t port) -> int32_t { return port + 1; }));
  Serial.println();
  const tsino::Ref<Lens> x = compose(prop_at(F("at")), prop_x(F("x")));
  const tsino::Ref<Pose> pose = tsino::make<Pose>(tsino::make<X>(1, 2), 90);
  Serial.print(x->get(pose));
  Serial.print(F(" "));
  tsino::inspect(Serial, x->set(pose, 5));
  Serial.print(F(" "));
  Serial.println(pose->at->x);
  const tsino::Ref<Store_Config> store = tsino::make<Store_Config>(config)->set_name(
      F("name"),
      F("d1"))->set_port(F("port"), 1);
  tsino::inspect(Serial, store->get_current());
  Serial.print(F(" "));
  Serial.print(store->get_changes());
  Serial.print(F(" "));
  Serial.println(config->name);
  const tsino::Ref<Login> login = form(tsino::make<Login_>(F(""), F("")));
  login->put(F("user"), F("ada"));
  tsino::inspect(Serial, login->all());
  Serial.println();
}

void loop() {}
