// keys-of-any-object: written by tsino from keys-of-any-object.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Config;
struct C;
struct St;
struct Store_St;
struct P;
struct ById;
struct Changes;
struct Shape;
struct Id;
struct V;
struct Omit;

struct Config : tsino::Object {
  String name;
  double rate = 0;
  tsino::Optional<bool> debug;
  tsino::Ref<C> nested;
  void construct(String name, double rate, tsino::Optional<bool> debug, tsino::Ref<C> nested) {
    this->name = tsino::moved(name);
    this->rate = rate;
    this->debug = tsino::moved(debug);
    this->nested = tsino::moved(nested);
  }
};

struct C : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> deep;
  void construct(tsino::Shared<tsino::Array<uint8_t>> deep) {
    this->deep = tsino::moved(deep);
  }
};

struct St : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  String label;
  void construct(int32_t x, int32_t y, String label) {
    this->x = x;
    this->y = y;
    this->label = tsino::moved(label);
  }
};

struct Store_St : tsino::Object {
  tsino::Ref<St> state;
  void construct(tsino::Ref<St> state);
  void patch(const tsino::Ref<P>& p);
  tsino::Ref<Store_St> set_x(const __FlashStringHelper* key, int32_t value);
  tsino::Ref<Store_St> set_label(const __FlashStringHelper* key, const __FlashStringHelper* value);
  int32_t get_x(const __FlashStringHelper* key);
  int32_t get_y(const __FlashStringHelper* key);
  String get_label(const __FlashStringHelper* key);
  tsino::Array<uint8_t> pick_(const tsino::Array<String>& keys);
  tsino::Array<tsino::Union<double, String>> pick__(const tsino::Array<String>& keys);
};

struct P : tsino::Object {
  tsino::Optional<int32_t> x;
  tsino::Optional<int32_t> y;
  tsino::Optional<String> label;
  void construct(tsino::Optional<int32_t> x, tsino::Optional<int32_t> y, tsino::Optional<String> label = {}) {
    this->x = tsino::moved(x);
    this->y = tsino::moved(y);
    this->label = tsino::moved(label);
  }
};

struct ById : tsino::Object {
  int32_t id = 0;
  String n;
  void construct(int32_t id, String n) {
    this->id = id;
    this->n = tsino::moved(n);
  }
};

struct Changes : tsino::Object {
  tsino::Optional<String> name;
  tsino::Optional<int32_t> rate;
  tsino::Optional<bool> debug;
  tsino::Optional<tsino::Ref<C>> nested;
  void construct(tsino::Optional<String> name, tsino::Optional<int32_t> rate, tsino::Optional<bool> debug = {}, tsino::Optional<tsino::Ref<C>> nested = {}) {
    this->name = tsino::moved(name);
    this->rate = tsino::moved(rate);
    this->debug = tsino::moved(debug);
    this->nested = tsino::moved(nested);
  }
};

struct Shape : tsino::Object {
  double a = 0;
  String b;
  void construct(double a, String b) {
    this->a = a;
    this->b = tsino::moved(b);
  }
};

struct Id : tsino::Object {
  int32_t id = 0;
  String n;
  void construct(int32_t id, String n) {
    this->id = id;
    this->n = tsino::moved(n);
  }
};

struct V : tsino::Object {
  int32_t id = 0;
  String v;
  void construct(int32_t id, String v) {
    this->id = id;
    this->v = tsino::moved(v);
  }
};

struct Omit : tsino::Object {
  String v;
  void construct(String v) {
    this->v = tsino::moved(v);
  }
};

tsino::Union<double, String> get(const tsino::Ref<Config>& o, const String& key) {
  return key == F("name") ? tsino::Union<double, String>(o->name) : tsino::Union<double, String>(
      o->rate);
}

String get_name(const tsino::Ref<Config>& o, const __FlashStringHelper* key) {
  return o->name;
}

double get_rate(const tsino::Ref<Config>& o, const __FlashStringHelper* key) {
  return o->rate;
}

tsino::Optional<bool> get_debug(const tsino::Ref<Config>& o, const __FlashStringHelper* key) {
  return o->debug;
}

const tsino::Ref<C>& get_nested(const tsino::Ref<Config>& o, const __FlashStringHelper* key) {
  return o->nested;
}

String get2_name(const tsino::Ref<Config>& o, const __FlashStringHelper* key) {
  return get_name(o, key);
}

double get2_rate(const tsino::Ref<Config>& o, const __FlashStringHelper* key) {
  return get_rate(o, key);
}

tsino::Optional<bool> get2_debug(const tsino::Ref<Config>& o, const __FlashStringHelper* key) {
  return get_debug(o, key);
}

tsino::Ref<C> get2_nested(const tsino::Ref<Config>& o, const __FlashStringHelper* key) {
  return get_nested(o, key);
}
String which = "name";

String pick() {
  return which;
}

void set_debug(const tsino::Ref<Config>& o, const __FlashStringHelper* key, tsino::Optional<bool> value = {}) {
  o->debug = value;
}

void set_rate(const tsino::Ref<Config>& o, const __FlashStringHelper* key, int32_t value) {
  o->rate = value;
}

void set_nested(const tsino::Ref<Config>& o, const __FlashStringHelper* key, tsino::Ref<C> value) {
  o->nested = tsino::moved(value);
}

tsino::Ref<Config> update(const tsino::Ref<Config>& o, const tsino::Ref<Changes>& changes) {
  return tsino::make<Config>(
      changes->name.has() ? changes->name.value() : o->name,
      (double)changes->rate.value(),
      changes->debug.has() ? changes->debug : o->debug,
      changes->nested.has() ? changes->nested.value() : o->nested);
}

String kindOf(int32_t v, const __FlashStringHelper* k) {
  return tsino::concat(k, F(":"), String(v));
}

String kindOf_(const __FlashStringHelper* v, const __FlashStringHelper* k) {
  return tsino::concat(k, F(":"), v);
}

String kindOf_keys_of_any_object(bool v, const __FlashStringHelper* k) {
  return tsino::concat(k, F(":"), v ? F("true") : F("false"));
}

tsino::Array<uint8_t> boxed_a(const __FlashStringHelper* t, int32_t v) {
  return tsino::Array<uint8_t>{(uint8_t)v, (uint8_t)v};
}

tsino::Array<String> boxed_b(const __FlashStringHelper* t, const __FlashStringHelper* v) {
  return tsino::Array<String>{v, v};
}

void Store_St::construct(tsino::Ref<St> state) {
  this->state = tsino::moved(state);
}

void Store_St::patch(const tsino::Ref<P>& p) {
  this->state = tsino::make<St>(
      p->x.has() ? p->x.value() : this->state->x,
      p->y.value(),
      p->label.has() ? p->label.value() : this->state->label);
}

tsino::Ref<Store_St> Store_St::set_x(const __FlashStringHelper* key, int32_t value) {
  this->state->x = value;
  return tsino::Ref<Store_St>(this);
}

tsino::Ref<Store_St> Store_St::set_label(const __FlashStringHelper* key, const __FlashStringHelper* value) {
  this->state->label = value;
  return tsino::Ref<Store_St>(this);
}

int32_t Store_St::get_x(const __FlashStringHelper* key) {
  return this->state->x;
}

int32_t Store_St::get_y(const __FlashStringHelper* key) {
  return this->state->y;
}

String Store_St::get_label(const __FlashStringHelper* key) {
  return this->state->label;
}

tsino::Array<uint8_t> Store_St::pick_(const tsino::Array<String>& keys) {
  return keys.map<uint8_t>(
      [&](const String& k) -> int32_t { return k == F("x") ? this->state->x : this->state->y; });
}

tsino::Array<tsino::Union<double, String>> Store_St::pick__(const tsino::Array<String>& keys) {
  return keys.map<tsino::Union<double, String>>(
      [&](const String& k) -> tsino::Union<double, String> {
        return k == F("x") ? tsino::Union<double, String>((double)this->state->x) : tsino::Union<double, String>(
            this->state->label);
      });
}

double sumBy_a(const tsino::Array<tsino::Ref<Shape>>& items, const __FlashStringHelper* key) {
  double s = 0.0;
  for (const tsino::Ref<Shape>& item : items) s += item->a;
  return s;
}

tsino::Shared<tsino::Map<uint8_t, tsino::Ref<ById>>> indexBy_id(const tsino::Array<tsino::Ref<ById>>& items, const __FlashStringHelper* key) {
  const auto m = tsino::makeShared<tsino::Map<uint8_t, tsino::Ref<ById>>>();
  for (const tsino::Ref<ById>& item : items) m->set((uint8_t)item->id, item);
  return m;
}

tsino::Shared<tsino::Map<String, tsino::Ref<Id>>> indexBy_n(const tsino::Array<tsino::Ref<Id>>& items, const __FlashStringHelper* key) {
  const auto m = tsino::makeShared<tsino::Map<String, tsino::Ref<Id>>>();
  for (const tsino::Ref<Id>& item : items) m->set(item->n, item);
  return m;
}

tsino::Ref<Omit> omit(const tsino::Ref<V>& o) {
  const int32_t id = o->id;
  const tsino::Ref<Omit> rest = tsino::make<Omit>(o->v);
  return rest;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Config> c = tsino::make<Config>(
      F("n"),
      1.5,
      tsino::Optional<bool>{},
      tsino::make<C>(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})));
  Serial.print(tsino::withoutFormat(get2_name(c, F("name"))));
  Serial.print(F(" "));
  tsino::inspect(Serial, get2_rate(c, F("rate")));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(get2_debug(c, F("debug"))));
  Serial.print(F(" "));
  Serial.println(get2_nested(c, F("nested"))->deep->join());
  tsino::printUnion(Serial, get(c, pick()));
  Serial.println();
  which = F("rate");
  tsino::printUnion(Serial, get(c, pick()));
  Serial.println();
  set_debug(c, F("debug"), true);
  set_debug(c, F("debug"), {});
  set_rate(c, F("rate"), 3);
  set_nested(
      c,
      F("nested"),
      tsino::make<C>(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{9})));
  Serial.print(tsino::optionalText(c->debug));
  Serial.print(F(" "));
  tsino::inspect(Serial, c->rate);
  Serial.print(F(" "));
  Serial.println((*c->nested->deep)[0]);
  const tsino::Ref<Config> u = update(
      c,
      tsino::make<Changes>(tsino::Optional<String>{}, tsino::Optional<int32_t>(7)));
  tsino::inspect(Serial, u->rate);
  Serial.print(F(" "));
  Serial.print(u->name);
  Serial.print(F(" "));
  tsino::inspect(Serial, c->rate);
  Serial.println();
  Serial.print(tsino::withoutFormat(kindOf(1, F("num"))));
  Serial.print(F(" "));
  Serial.print(kindOf_(F("a"), F("text")));
  Serial.print(F(" "));
  Serial.println(kindOf_keys_of_any_object(true, F("other")));
  Serial.print(boxed_a(F("a"), 4)[0] + 1);
  Serial.print(F(" "));
  Serial.println(tsino::length(boxed_b(F("b"), F("x"))[1]));
  const tsino::Ref<Store_St> st = tsino::make<Store_St>(tsino::make<St>(1, 2, F("p")));
  st->set_x(F("x"), 10)->set_label(F("label"), F("q"))->patch(
      tsino::make<P>(tsino::Optional<int32_t>{}, tsino::Optional<int32_t>(5)));
  Serial.print(st->get_x(F("x")) + st->get_y(F("y")));
  Serial.print(F(" "));
  Serial.print(st->get_label(F("label")));
  Serial.print(F(" "));
  Serial.print(st->pick_(tsino::Array<String>{F("x"), F("y")}).join());
  Serial.print(F(" "));
  Serial.println(st->pick__(tsino::Array<String>{F("label"), F("x")}).join());
  tsino::inspect(
      Serial,
      sumBy_a(
          tsino::Array<tsino::Ref<Shape>>{
              tsino::make<Shape>(1.0, F("z")),
              tsino::make<Shape>(2.5, F("y"))},
          F("a")));
  Serial.println();
  tsino::Shared<tsino::Map<uint8_t, tsino::Ref<ById>>> byId = indexBy_id(
      tsino::Array<tsino::Ref<ById>>{
          tsino::make<ById>(3, F("three")),
          tsino::make<ById>(4, F("four"))},
      F("id"));
  tsino::Optional<tsino::Ref<ById>> getResult = byId->get(4);
  tsino::Optional<tsino::Ref<Id>> getResult2 = indexBy_n(
      tsino::Array<tsino::Ref<Id>>{tsino::make<Id>(3, F("three"))},
      F("n"))->get(F("three"));
  String value = tsino::optionalText(
      getResult2.has() ? tsino::Optional<int32_t>(getResult2.value()->id) : tsino::Optional<int32_t>{});
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              getResult.has() ? tsino::Optional<String>(getResult.value()->n) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(byId->has(5) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value);
  Serial.println(omit(tsino::make<V>(1, F("x")))->v);
}

void loop() {}
