// rest-of-several-types: written by tsino from rest-of-several-types.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/print-union.h"
#include "src/tsino/random.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Shape;
struct rest;
struct rest_;
struct Ev;
struct Strip;
struct First;
struct V;
struct r;
struct Sl;
struct rest2;
struct r_;
struct r2;
struct W;
struct Opt2;
struct r3;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Ref<Ev>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Shape : tsino::Object {
  String kind;
  int16_t place_of_kind = 0;
  int16_t places = 0;
  tsino::Optional<int32_t> r__;
  int16_t place_of_r = 0;
  tsino::Optional<int32_t> w;
  tsino::Optional<int32_t> h;
  int16_t place_of_w = 0;
  int16_t place_of_h = 0;
  void construct(String kind, int16_t place_of_kind, int16_t places, tsino::Optional<int32_t> r__, int16_t place_of_r, tsino::Optional<int32_t> w = {}, tsino::Optional<int32_t> h = {}, int16_t place_of_w = 0, int16_t place_of_h = 0) {
    this->kind = tsino::moved(kind);
    this->place_of_kind = place_of_kind;
    this->places = places;
    this->r__ = tsino::moved(r__);
    this->place_of_r = place_of_r;
    this->w = tsino::moved(w);
    this->h = tsino::moved(h);
    this->place_of_w = place_of_w;
    this->place_of_h = place_of_h;
  }
};

struct rest : tsino::Object {
  int16_t places = 0;
  tsino::Optional<int32_t> r__;
  int16_t place_of_r = 0;
  int32_t w = 0;
  int32_t h = 0;
  int16_t place_of_w = 0;
  int16_t place_of_h = 0;
  void construct(int16_t places, tsino::Optional<int32_t> r__, int16_t place_of_r, int32_t w, int32_t h, int16_t place_of_w, int16_t place_of_h) {
    this->places = places;
    this->r__ = tsino::moved(r__);
    this->place_of_r = place_of_r;
    this->w = w;
    this->h = h;
    this->place_of_w = place_of_w;
    this->place_of_h = place_of_h;
    tsino::closeGaps(this->places, this->place_of_r, this->place_of_w, this->place_of_h);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_r == place) out.field(F("r"), this->r__);
      if (this->place_of_w == place) out.field(F("w"), this->w);
      if (this->place_of_h == place) out.field(F("h"), this->h);
    }
    out.end();
  }
};

struct rest_ : tsino::Object {
  int16_t places = 0;
  int32_t r__ = 0;
  int16_t place_of_r = 0;
  int32_t w = 0;
  int32_t h = 0;
  int16_t place_of_w = 0;
  int16_t place_of_h = 0;
  void construct(int16_t places, int32_t r__, int16_t place_of_r, int32_t w, int32_t h, int16_t place_of_w, int16_t place_of_h) {
    this->places = places;
    this->r__ = r__;
    this->place_of_r = place_of_r;
    this->w = w;
    this->h = h;
    this->place_of_w = place_of_w;
    this->place_of_h = place_of_h;
    tsino::closeGaps(this->places, this->place_of_r, this->place_of_w, this->place_of_h);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_r == place) out.field(F("r"), this->r__);
      if (this->place_of_w == place) out.field(F("w"), this->w);
      if (this->place_of_h == place) out.field(F("h"), this->h);
    }
    out.end();
  }
};

struct Ev : tsino::Object {
  String type;
  bool has_type = false;
  int32_t code = 0;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> mods;
  bool has_code = false;
  tsino::Optional<tsino::Ref<Strip>> at;
  int32_t id = 0;
  bool has_id = false;
  void construct(String type, bool has_type, int32_t code = 0, tsino::Optional<tsino::Shared<tsino::Array<String>>> mods = {}, bool has_code = false, tsino::Optional<tsino::Ref<Strip>> at = {}, int32_t id = 0, bool has_id = false) {
    this->type = tsino::moved(type);
    this->has_type = has_type;
    this->code = code;
    this->mods = tsino::moved(mods);
    this->has_code = has_code;
    this->at = tsino::moved(at);
    this->id = id;
    this->has_id = has_id;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->has_type) out.field(F("type"), this->type);
    if (this->has_code) out.field(F("code"), this->code);
    out.optionalField(F("mods"), this->mods);
    out.optionalField(F("at"), this->at);
    if (this->has_id) out.field(F("id"), this->id);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    if (this->has_type) out.field(F("type"), this->type);
    if (this->has_code) out.field(F("code"), this->code);
    out.field(F("mods"), this->mods);
    out.field(F("at"), this->at);
    if (this->has_id) out.field(F("id"), this->id);
    out.end();
  }
};

struct Strip : tsino::Object {
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
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.end();
  }
};

struct First : tsino::Object {
  String kind;
  int32_t n = 0;
  tsino::Shared<tsino::Array<String>> tags;
  String s;
  void construct(String kind, int32_t n, tsino::Shared<tsino::Array<String>> tags = tsino::Shared<tsino::Array<String>>{}, String s = String{}) {
    this->kind = tsino::moved(kind);
    this->n = n;
    this->tags = tsino::moved(tags);
    this->s = tsino::moved(s);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("kind"), this->kind);
    if (this->kind == F("a") || this->kind == F("c")) out.field(F("n"), this->n);
    if (this->kind == F("a")) out.field(F("tags"), this->tags);
    if (this->kind == F("b")) out.field(F("s"), this->s);
    out.end();
  }
};

struct V : tsino::Object {
  int32_t id = 0;
  String k;
  tsino::Union<double, String> v;
  int16_t place_of_id = 0;
  int16_t place_of_k = 0;
  int16_t place_of_v = 0;
  int16_t places = 0;
  void construct(int32_t id, String k, tsino::Union<double, String> v, int16_t place_of_id, int16_t place_of_k, int16_t place_of_v, int16_t places) {
    this->id = id;
    this->k = tsino::moved(k);
    this->v = tsino::moved(v);
    this->place_of_id = place_of_id;
    this->place_of_k = place_of_k;
    this->place_of_v = place_of_v;
    this->places = places;
  }
};

struct r : tsino::Object {
  String t;
  bool has_t = false;
  String name;
  bool has_name = false;
  tsino::Shared<tsino::Array<uint8_t>> list;
  bool has_list = false;
  tsino::Ref<Sl> sub;
  bool has_sub = false;
  tsino::Function<int32_t(int32_t)> f_;
  bool has_f = false;
  void construct(String t, bool has_t, String name, bool has_name, tsino::Shared<tsino::Array<uint8_t>> list, bool has_list, tsino::Ref<Sl> sub = tsino::Ref<Sl>{}, bool has_sub = false, tsino::Function<int32_t(int32_t)> f_ = tsino::Function<int32_t(int32_t)>{}, bool has_f = false) {
    this->t = tsino::moved(t);
    this->has_t = has_t;
    this->name = tsino::moved(name);
    this->has_name = has_name;
    this->list = tsino::moved(list);
    this->has_list = has_list;
    this->sub = tsino::moved(sub);
    this->has_sub = has_sub;
    this->f_ = tsino::moved(f_);
    this->has_f = has_f;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->has_t) out.field(F("t"), this->t);
    if (this->has_name) out.field(F("name"), this->name);
    if (this->has_list) out.field(F("list"), this->list);
    if (this->has_sub) out.field(F("sub"), this->sub);
    if (this->has_f) out.fieldText(F("f"), F("[Function: f]"));
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    if (this->has_t) out.field(F("t"), this->t);
    if (this->has_name) out.field(F("name"), this->name);
    if (this->has_list) out.field(F("list"), this->list);
    if (this->has_sub) out.field(F("sub"), this->sub);
    out.end();
  }
};

struct Sl : tsino::Object {
  int32_t q = 0;
  void construct(int32_t q) {
    this->q = q;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("q"), this->q);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("q"), this->q);
    out.end();
  }
};

struct rest2 : tsino::Object {
  int16_t places = 0;
  int32_t r__ = 0;
  int16_t place_of_r = 0;
  int32_t w = 0;
  int32_t h = 0;
  int16_t place_of_w = 0;
  int16_t place_of_h = 0;
  void construct(int16_t places, int32_t r__, int16_t place_of_r, int32_t w, int32_t h, int16_t place_of_w, int16_t place_of_h) {
    this->places = places;
    this->r__ = r__;
    this->place_of_r = place_of_r;
    this->w = w;
    this->h = h;
    this->place_of_w = place_of_w;
    this->place_of_h = place_of_h;
    tsino::closeGaps(this->places, this->place_of_r, this->place_of_w, this->place_of_h);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_r == place) out.field(F("r"), this->r__);
      if (this->place_of_w == place) out.field(F("w"), this->w);
      if (this->place_of_h == place) out.field(F("h"), this->h);
    }
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_r == place) out.field(F("r"), this->r__);
      if (this->place_of_w == place) out.field(F("w"), this->w);
      if (this->place_of_h == place) out.field(F("h"), this->h);
    }
    out.end();
  }
};

struct r_ : tsino::Object {
  String k;
  tsino::Union<double, String> v;
  int16_t place_of_k = 0;
  int16_t place_of_v = 0;
  int16_t places = 0;
  void construct(String k, tsino::Union<double, String> v, int16_t place_of_k, int16_t place_of_v, int16_t places) {
    this->k = tsino::moved(k);
    this->v = tsino::moved(v);
    this->place_of_k = place_of_k;
    this->place_of_v = place_of_v;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_k, this->place_of_v);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_k == place) out.field(F("k"), this->k);
      if (this->place_of_v == place) out.field(F("v"), this->v);
    }
    out.end();
  }
};

struct r2 : tsino::Object {
  int32_t id = 0;
  int16_t place_of_id = 0;
  int16_t places = 0;
  void construct(int32_t id, int16_t place_of_id, int16_t places) {
    this->id = id;
    this->place_of_id = place_of_id;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_id);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_id == place) out.field(F("id"), this->id);
    }
    out.end();
  }
};

struct W : tsino::Object {
  String k;
  tsino::Union<tsino::Undefined, tsino::Null, double, String> x;
  tsino::Shared<tsino::Array<uint8_t>> l;
  bool has_k = false;
  bool has_x = false;
  void construct(String k, tsino::Union<tsino::Undefined, tsino::Null, double, String> x, tsino::Shared<tsino::Array<uint8_t>> l, bool has_k, bool has_x = false) {
    this->k = tsino::moved(k);
    this->x = tsino::moved(x);
    this->l = tsino::moved(l);
    this->has_k = has_k;
    this->has_x = has_x;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->has_k) out.field(F("k"), this->k);
    if (this->has_x) out.field(F("x"), this->x);
    out.field(F("l"), this->l);
    out.end();
  }
};

struct Opt2 : tsino::Object {
  int32_t k = 0;
  tsino::Optional<int32_t> a;
  tsino::Optional<String> b;
  bool has_a = false;
  tsino::Optional<bool> c;
  void construct(int32_t k, tsino::Optional<int32_t> a = {}, tsino::Optional<String> b = {}, bool has_a = false, tsino::Optional<bool> c = {}) {
    this->k = k;
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->has_a = has_a;
    this->c = tsino::moved(c);
  }
};

struct r3 : tsino::Object {
  tsino::Optional<int32_t> a;
  tsino::Optional<String> b;
  bool has_a = false;
  tsino::Optional<bool> c;
  void construct(tsino::Optional<int32_t> a, tsino::Optional<String> b, bool has_a, tsino::Optional<bool> c) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->has_a = has_a;
    this->c = tsino::moved(c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->has_a) out.field(F("a"), this->a);
    out.optionalField(F("b"), this->b);
    out.optionalField(F("c"), this->c);
    out.end();
  }
};

void f(const tsino::Ref<Shape>& shape) {
  const String& kind = shape->kind;
  const tsino::Ref<rest2> rest3 = tsino::make<rest2>(
      shape->places,
      shape->place_of_r != 0 ? shape->r__.value() : 0,
      (int16_t)(shape->place_of_r != 0 ? shape->place_of_r : 0),
      shape->place_of_w != 0 ? shape->w.value() : 0,
      shape->place_of_h != 0 ? shape->h.value() : 0,
      (int16_t)(shape->place_of_w != 0 ? shape->place_of_w : 0),
      (int16_t)(shape->place_of_h != 0 ? shape->place_of_h : 0));
  Serial.print(tsino::withoutFormat(kind));
  Serial.print(F(" "));
  tsino::inspect(Serial, rest3);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(rest3));
}

tsino::Ref<rest> g(const tsino::Ref<Shape>& shape) {
  const String& kind = shape->kind;
  const tsino::Ref<rest> rest3 = tsino::make<rest>(
      shape->places,
      shape->place_of_r != 0 ? tsino::Optional<int32_t>(shape->r__.value()) : tsino::Optional<int32_t>{},
      (int16_t)(shape->place_of_r != 0 ? shape->place_of_r : 0),
      shape->place_of_w != 0 ? shape->w.value() : 0,
      shape->place_of_h != 0 ? shape->h.value() : 0,
      (int16_t)(shape->place_of_w != 0 ? shape->place_of_w : 0),
      (int16_t)(shape->place_of_h != 0 ? shape->place_of_h : 0));
  if (rest3->place_of_r != 0) {
    Serial.print(F("r "));
    Serial.println(rest3->r__.value());
  } else {
    Serial.println(rest3->w);
  }
  return rest3;
}

tsino::Ref<rest_> strip2(const tsino::Ref<Shape>& shape) {
  const String& kind = shape->kind;
  const tsino::Ref<rest_> rest3 = tsino::make<rest_>(
      shape->places,
      shape->place_of_r != 0 ? shape->r__.value() : 0,
      (int16_t)(shape->place_of_r != 0 ? shape->place_of_r : 0),
      shape->place_of_w != 0 ? shape->w.value() : 0,
      shape->place_of_h != 0 ? shape->h.value() : 0,
      (int16_t)(shape->place_of_w != 0 ? shape->place_of_w : 0),
      (int16_t)(shape->place_of_h != 0 ? shape->place_of_h : 0));
  return rest3;
}

tsino::Ref<Ev> strip(const tsino::Ref<Ev>& ev) {
  const String& type = ev->type;
  const tsino::Ref<Ev> data = tsino::make<Ev>(
      String{},
      false,
      ev->code,
      ev->mods,
      ev->has_code,
      ev->at,
      ev->id,
      ev->has_id);
  return data;
}

bool isA(const tsino::Ref<First>& c) {
  return c->kind == F("a");
}

bool is_b(const tsino::Ref<First>& c, const String& k) {
  return c->kind == k;
}

void setup() {
  Serial.begin(115200);
  f(tsino::make<Shape>(F("c"), 1, 2, tsino::Optional<int32_t>(1), 2));
  f(
      tsino::make<Shape>(
          F("s"),
          1,
          3,
          tsino::Optional<int32_t>{},
          0,
          tsino::Optional<int32_t>(2),
          tsino::Optional<int32_t>(3),
          2,
          3));
  tsino::Ref<rest> value = g(tsino::make<Shape>(F("c"), 1, 2, tsino::Optional<int32_t>(1), 2));
  tsino::Ref<rest> value2 = g(
      tsino::make<Shape>(
          F("s"),
          1,
          3,
          tsino::Optional<int32_t>{},
          0,
          tsino::Optional<int32_t>(2),
          tsino::Optional<int32_t>(3),
          2,
          3));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  tsino::inspect(
      Serial,
      strip2(
          tsino::make<Shape>(
              F("s"),
              1,
              3,
              tsino::Optional<int32_t>{},
              0,
              tsino::Optional<int32_t>(2),
              tsino::Optional<int32_t>(3),
              3,
              2)));
  Serial.println();
  tsino::Array<tsino::Ref<Ev>> evs{
      tsino::make<Ev>(
          F("key"),
          true,
          3,
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")})),
          true),
      tsino::make<Ev>(
          F("key"),
          true,
          4,
          tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
          true),
      tsino::make<Ev>(
          F("tap"),
          true,
          0,
          tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
          false,
          tsino::Optional<tsino::Ref<Strip>>(tsino::make<Strip>(1, 2)),
          9,
          true),
      tsino::make<Ev>(F("end"), true)};
  for (const tsino::Ref<Ev>& ev : evs) {
    const String& type = ev->type;
    const tsino::Ref<Ev> data = tsino::make<Ev>(
        String{},
        false,
        ev->code,
        ev->mods,
        ev->has_code,
        ev->at,
        ev->id,
        ev->has_id);
    tsino::Array<String> names;
    if (data->has_type) names.push(F("type"));
    if (data->has_code) names.push(F("code"));
    if (data->mods.has()) names.push(F("mods"));
    if (data->at.has()) names.push(F("at"));
    if (data->has_id) names.push(F("id"));
    Serial.print(tsino::withoutFormat(type));
    Serial.print(F(" "));
    tsino::inspect(Serial, data);
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::moved(names));
    Serial.print(F(" "));
    Serial.println(tsino::toJson(data));
  }
  tsino::Array<Unknown> log;
  for (const tsino::Ref<Ev>& ev : evs) {
    const String& type = ev->type;
    const tsino::Ref<Ev> data = tsino::make<Ev>(
        String{},
        false,
        ev->code,
        ev->mods,
        ev->has_code,
        ev->at,
        ev->id,
        ev->has_id);
    log.push(Unknown(data));
  }
  tsino::inspect(Serial, log);
  Serial.println();
  const tsino::Ref<Ev> s = strip(evs[2]);
  if (s->at.has()) {
    s->at.value()->x = 7;
    s->id = 1;
    s->has_id = true;
    tsino::inspect(Serial, s);
    Serial.print(F(" "));
    tsino::inspect(Serial, evs[2]);
    Serial.println();
  }
  const tsino::Ref<Ev> back = tsino::make<Ev>(F("end"), true);
  tsino::inspect(Serial, back);
  Serial.println();
  tsino::Array<tsino::Ref<V>> vs{
      tsino::make<V>(1, F("n"), tsino::Union<double, String>(1.0), 3, 1, 2, 3),
      tsino::make<V>(2, F("s"), tsino::Union<double, String>(String(F("t"))), 1, 3, 2, 3)};
  for (const tsino::Ref<V>& x : vs) {
    const int32_t id = x->id;
    const tsino::Ref<r_> r4 = tsino::make<r_>(x->k, x->v, x->place_of_k, x->place_of_v, x->places);
    Serial.print(id);
    Serial.print(F(" "));
    tsino::inspect(Serial, r4);
    Serial.print(F(" "));
    tsino::printUnion(Serial, r4->v);
    Serial.println();
    if (r4->k == F("n")) {
      Serial.println((int32_t)r4->v.get<double>() + 1);
    } else {
      Serial.println(tsino::length(r4->v.get<String>()));
    }
  }
  for (const tsino::Ref<V>& x : vs) {
    const tsino::Union<double, String>& v = x->v;
    const String& k = x->k;
    const tsino::Ref<r2> r4 = tsino::make<r2>(x->id, x->place_of_id, x->places);
    tsino::printFirstUnion(Serial, v);
    Serial.print(F(" "));
    Serial.print(k);
    Serial.print(F(" "));
    tsino::inspect(Serial, r4);
    Serial.println();
  }
  tsino::Array<tsino::Ref<W>> list{
      tsino::make<W>(
          F("a"),
          tsino::Union<tsino::Undefined, tsino::Null, double, String>{},
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
          true),
      tsino::make<W>(
          F("a"),
          tsino::Union<tsino::Undefined, tsino::Null, double, String>(
              tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{})),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}),
          true,
          true),
      tsino::make<W>(
          F("b"),
          tsino::Union<tsino::Undefined, tsino::Null, double, String>(String(F(""))),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2}),
          true,
          true)};
  for (const tsino::Ref<W>& w : list) {
    const String& k = w->k;
    const tsino::Ref<W> r4 = tsino::make<W>(String{}, w->x, w->l, false, w->has_x);
    r4->l->push(5);
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    tsino::inspect(Serial, r4);
    Serial.print(F(" "));
    tsino::inspect(Serial, w);
    Serial.println();
  }
  tsino::Array<tsino::Ref<r>> sl{
      tsino::make<r>(
          F("a"),
          true,
          F("A"),
          true,
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
          true),
      tsino::make<r>(
          F("b"),
          true,
          F("B"),
          true,
          tsino::Shared<tsino::Array<uint8_t>>{},
          false,
          tsino::make<Sl>(2),
          true),
      tsino::make<r>(
          F("c"),
          true,
          F("C"),
          true,
          tsino::Shared<tsino::Array<uint8_t>>{},
          false,
          tsino::Ref<Sl>{},
          false,
          [](int32_t x) -> int32_t { return x * 2; },
          true)};
  for (const tsino::Ref<r>& s2 : sl) {
    const String& name = s2->name;
    const tsino::Ref<r> r4 = tsino::make<r>(
        s2->t,
        true,
        String{},
        false,
        s2->list,
        s2->has_list,
        s2->sub,
        s2->has_sub,
        s2->f_,
        s2->has_f);
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(r4->t);
    if (r4->t == F("a")) {
      r4->list->push(2);
      tsino::inspect(Serial, r4);
      Serial.println();
    } else if (r4->t == F("b")) {
      r4->sub = tsino::make<Sl>(9);
      r4->has_sub = true;
      tsino::inspect(Serial, r4);
      Serial.println();
    } else {
      Serial.println(r4->f_(4));
    }
  }
  Serial.println(tsino::toJson(sl.slice(0, 2)));
  tsino::Optional<tsino::Ref<r>> x = tsino::randomUnit() > 2.0 ? tsino::Optional<tsino::Ref<r>>{} : sl.get(0);
  if (x.has()) {
    const String& t = x.value()->t;
    const tsino::Ref<r> r4 = tsino::make<r>(
        String{},
        false,
        x.value()->name,
        true,
        x.value()->list,
        x.value()->has_list,
        x.value()->sub,
        x.value()->has_sub,
        x.value()->f_,
        x.value()->has_f);
    tsino::Array<String> names;
    if (r4->has_t) names.push(F("t"));
    if (r4->has_name) names.push(F("name"));
    if (r4->has_list) names.push(F("list"));
    if (r4->has_sub) names.push(F("sub"));
    if (r4->has_f) names.push(F("f"));
    tsino::inspect(Serial, tsino::moved(names));
    Serial.println();
    x = sl.get(1);
    tsino::Array<String> names2;
    if (r4->has_t) names2.push(F("t"));
    if (r4->has_name) names2.push(F("name"));
    if (r4->has_list) names2.push(F("list"));
    if (r4->has_sub) names2.push(F("sub"));
    if (r4->has_f) names2.push(F("f"));
    tsino::inspect(Serial, tsino::moved(names2));
    Serial.println();
  }
  tsino::Array<tsino::Ref<Opt2>> list2{
      tsino::make<Opt2>(1, tsino::Optional<int32_t>(1), tsino::Optional<String>{}, true),
      tsino::make<Opt2>(1, tsino::Optional<int32_t>{}, tsino::Optional<String>(F("s"))),
      tsino::make<Opt2>(2),
      tsino::make<Opt2>(
          2,
          tsino::Optional<int32_t>{},
          tsino::Optional<String>{},
          false,
          tsino::Optional<bool>(false)),
      tsino::make<Opt2>(1, tsino::Optional<int32_t>{}, tsino::Optional<String>{}, true)};
  for (const tsino::Ref<Opt2>& o : list2) {
    const int32_t k = o->k;
    const tsino::Ref<r3> r4 = tsino::make<r3>(
        o->has_a ? o->a : tsino::Optional<int32_t>{},
        o->b.has() ? o->b : tsino::Optional<String>{},
        o->has_a,
        o->c.has() ? o->c : tsino::Optional<bool>{});
    tsino::Array<String> names;
    if (r4->has_a) names.push(F("a"));
    if (r4->b.has()) names.push(F("b"));
    if (r4->c.has()) names.push(F("c"));
    Serial.print(k);
    Serial.print(F(" "));
    tsino::inspect(Serial, r4);
    Serial.print(F(" "));
    Serial.println(tsino::moved(names).length());
  }
  tsino::Array<tsino::Ref<First>> us{
      tsino::make<First>(
          F("a"),
          1,
          tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("t")})),
      tsino::make<First>(F("b"), 0, tsino::Shared<tsino::Array<String>>{}, F("x")),
      tsino::make<First>(F("c"), 3)};
  for (const tsino::Ref<First>& u : us) {
    Serial.print(
        tsino::withoutFormat(isA(u) ? tsino::concat(String(u->n), (*u->tags)[0]) : String(F("no"))));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        is_b(u, F("b")) ? tsino::Union<double, String>(u->s) : tsino::Union<double, String>(0.0));
    Serial.println();
    if (!isA(u)) {
      tsino::printUnion(
          Serial,
          u->kind == F("b") ? tsino::Union<double, String>(u->s) : tsino::Union<double, String>(
              (double)u->n));
      Serial.println();
    }
  }
  tsino::Optional<tsino::Ref<First>> findResult = us.find(
      [](const tsino::Ref<First>& c) -> bool { return isA(c); });
  tsino::inspect(Serial, us.filter([](const tsino::Ref<First>& c) -> bool { return isA(c); }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      us.filter([](const tsino::Ref<First>& c) -> bool { return isA(c); }).map<int32_t>(
          [](const tsino::Ref<First>& a) -> int32_t { return a->tags->length(); }));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          findResult.has() ? tsino::Optional<int32_t>(findResult.value()->n) : tsino::Optional<int32_t>{}));
  const tsino::Optional<tsino::Ref<First>> first = us.find(
      [](const tsino::Ref<First>& c) -> bool { return isA(c); });
  if (first.has()) {
    first.value()->n = 8;
    first.value()->tags->push(F("more"));
    tsino::inspect(Serial, first.value());
    Serial.print(F(" "));
    tsino::inspect(Serial, us[0]);
    Serial.println();
  }
  const tsino::Ref<First> only = tsino::make<First>(
      F("a"),
      5,
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}));
  us.push(only);
  only->n++;
  tsino::inspect(Serial, us[3]);
  Serial.print(F(" "));
  Serial.println(us.filter([](const tsino::Ref<First>& c) -> bool { return isA(c); }).length());
}

void loop() {}
