// captured-variables-of-all-kinds: written by tsino from captured-variables-of-all-kinds.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct V;
struct Area;
struct Late;
struct A;
struct Shape;
struct Item;
struct Copy;
struct O;
struct S;
struct P;
struct D;
struct R;
struct Named;
struct E2;
struct Sq;
struct Ci;
struct N;

struct V : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x);
  bool same(const tsino::Ref<V>& o);
};

struct Area : tsino::Object {
  virtual int32_t area() = 0;
  virtual ~Area() {}
};

struct Late : tsino::Object {
  int32_t later_around = 0;
  int32_t v = 0;
  void construct(int32_t later);
};

struct A : tsino::Object {
  int32_t n_around = 0;
  int32_t n = 0;
  void construct(int32_t n);
  int32_t get(int32_t n);
  int32_t sum();
  int32_t field();
};

struct Shape : tsino::Object {
  String s;
  void construct(String s) {
    this->s = tsino::moved(s);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("s"), this->s);
    out.end();
  }
};

struct Item : tsino::Object {
  String tag_around;
  int32_t id = 0;
  void construct(const String& tag, int32_t id);
  String describe();
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("Item"), *this);
    out.field(F("id"), this->id);
    out.end();
  }
};

struct Copy : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id) {
    this->id = id;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("id"), this->id);
    out.end();
  }
};

struct O : tsino::Object {
  tsino::Optional<int32_t> x_around;
  tsino::Shared<tsino::Array<String>> list_around;
  String name;
  void construct(tsino::Optional<int32_t> x, const tsino::Shared<tsino::Array<String>>& list);
  int32_t read();
};

struct S : tsino::Object {
  tsino::Union<double, String> v_around;
  void construct(const tsino::Union<double, String>& v);
  int32_t len();
};

struct P : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> shared_around;
  void construct(const tsino::Shared<tsino::Array<uint8_t>>& shared);
  int32_t add(int32_t n);
};

struct D : tsino::Object {
  int32_t base_around = 0;
  int32_t a = 0;
  int32_t b = 0;
  void construct(int32_t base, tsino::Optional<int32_t> aGiven = {}, tsino::Optional<int32_t> bGiven = {});
};

struct R : tsino::Object {
  int32_t depth_around = 0;
  void construct(int32_t depth);
  String text();
};

struct Named : tsino::Object {
  String k_around;
  String v;
  void construct(const String& k);
};

struct E2 : tsino::Object {
  String message_around;
  void construct(const String& message);
  void raise();
};

struct Sq : Area {
  int32_t scale_around = 0;
  int32_t s = 0;
  void construct(int32_t scale, int32_t s);
  int32_t area() final;
};

struct Ci : Area {
  int32_t scale_around = 0;
  int32_t r = 0;
  void construct(int32_t scale, int32_t r);
  int32_t area() final;
};

struct N : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
};
String rec(int32_t depth);

tsino::Ref<Late> make(int32_t later) {
  return tsino::make<Late>(later);
}

void Late::construct(int32_t later) {
  this->later_around = later;
  this->v = this->later_around;
}

// @run
// Classes in functions: shadowed names, defaults, narrowed parameters, recursion, what is written and shown of their objects, interfaces.
int32_t early(int32_t n) {
  const int32_t later = n * 2;
  return make(later)->v;
}

int32_t A::get(int32_t n) {
  return n + this->n;
}

int32_t A::sum() {
  const int32_t n = 100;
  return n + this->n;
}

int32_t A::field() {
  return tsino::make<N>(this->n_around)->n;
}

void A::construct(int32_t n) {
  this->n_around = n;
  this->n = this->n_around + 1;
}

String shadow(int32_t n) {
  const tsino::Ref<A> a = tsino::make<A>(n);
  return tsino::Array<uint8_t>{
      (uint8_t)a->n,
      (uint8_t)a->get(10),
      (uint8_t)a->sum(),
      (uint8_t)a->field()}.join();
}

void Item::construct(const String& tag, int32_t id) {
  this->tag_around = tag;
  this->id = id;
}

String Item::describe() {
  return tsino::concat(this->tag_around, String(this->id));
}

String json(const __FlashStringHelper* tag) {
  tsino::Array<tsino::Ref<Item>> items{tsino::make<Item>(tag, 1), tsino::make<Item>(tag, 2)};
  tsino::Ref<Item> element = items[0];
  const tsino::Ref<Copy> copy = tsino::make<Copy>(element->id);
  return tsino::concat(
      tsino::toJson(items),
      items.map<String>([](const tsino::Ref<Item>& i) -> String { return i->describe(); }).join(),
      tsino::toJson(copy),
      ((void)items[0], false) ? F("true") : F("false"));
}

int32_t O::read() {
  return this->x_around.valueOr(-1) + this->list_around->length();
}

void O::construct(tsino::Optional<int32_t> x, const tsino::Shared<tsino::Array<String>>& list) {
  this->x_around = x;
  this->list_around = list;
  this->name = !this->x_around.has() ? String(F("none")) : tsino::concat(
      F("x"),
      String(this->x_around.value()));
}

String optional(tsino::Optional<int32_t> x = {}, const tsino::Optional<tsino::Shared<tsino::Array<String>>>& listGiven = {}) {
  tsino::Shared<tsino::Array<String>> list = listGiven.has() ? listGiven.value() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{F("d")});
  return tsino::concat(String(tsino::make<O>(x, list)->read()), tsino::make<O>(x, list)->name);
}

int32_t S::len() {
  return tsino::length(tsino::toText(this->v_around));
}

void S::construct(const tsino::Union<double, String>& v) {
  this->v_around = v;
}

int32_t narrowed(const tsino::Union<double, String>& v) {
  if (v.is<String>()) {
    return tsino::make<S>(v)->len();
  }
  return (int32_t)v.get<double>();
}

int32_t P::add(int32_t n) {
  this->shared_around->push((uint8_t)n);
  return this->shared_around->length();
}

void P::construct(const tsino::Shared<tsino::Array<uint8_t>>& shared) {
  this->shared_around = shared;
}

String arrays() {
  tsino::Shared<tsino::Array<uint8_t>> shared = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1, 2});
  const tsino::Ref<P> p = tsino::make<P>(shared);
  const tsino::Ref<P> q = tsino::make<P>(shared);
  p->add(3);
  String value = String(q->add(4));
  return tsino::concat(value, shared->join());
}

void D::construct(int32_t base, tsino::Optional<int32_t> aGiven, tsino::Optional<int32_t> bGiven) {
  this->base_around = base;
  const int32_t a = aGiven.has() ? aGiven.value() : this->base_around;
  const int32_t b = bGiven.has() ? bGiven.value() : a + this->base_around;
  this->a = a;
  this->b = b;
}

String defaults(int32_t base) {
  return tsino::concat(
      String(tsino::make<D>(base)->a),
      F(" "),
      String(tsino::make<D>(base)->b),
      F(" "),
      String(tsino::make<D>(base, tsino::Optional<int32_t>{}, tsino::Optional<int32_t>(9))->a),
      F(" "),
      String(tsino::make<D>(base, tsino::Optional<int32_t>(1))->b));
}

String R::text() {
  return this->depth_around > 0 ? tsino::concat(
      String(this->depth_around),
      rec(this->depth_around - 1)) : String(F("."));
}

void R::construct(int32_t depth) {
  this->depth_around = depth;
}

String rec(int32_t depth) {
  return tsino::make<R>(depth)->text();
}

void Named::construct(const String& k) {
  this->k_around = k;
  this->v = this->k_around;
}

String arrow(const __FlashStringHelper* k) {
  return tsino::make<Named>(k)->v;
}

void E2::raise() {
  tsino::raise(tsino::make<tsino::Error>(this->message_around));
}

void E2::construct(const String& message) {
  this->message_around = message;
}

void V::construct(int32_t x) {
  this->x = x;
}

bool V::same(const tsino::Ref<V>& o) {
  return o->x == this->x;
}

tsino::Ref<V> equal(int32_t a) {
  return tsino::make<V>(a);
}

void Sq::construct(int32_t scale, int32_t s) {
  this->scale_around = scale;
  this->s = s;
}

int32_t Sq::area() {
  return this->s * this->s * this->scale_around;
}

void Ci::construct(int32_t scale, int32_t r) {
  this->scale_around = scale;
  this->r = r;
}

int32_t Ci::area() {
  return this->r * this->scale_around;
}

tsino::Array<tsino::Ref<Area>> two(int32_t scale) {
  return tsino::Array<tsino::Ref<Area>>{
      tsino::Ref<Area>(tsino::make<Sq>(scale, 2)),
      tsino::Ref<Area>(tsino::make<Ci>(scale, 3))};
}

void setup() {
  Serial.begin(115200);
  Serial.println(early(4));
  Serial.print(tsino::withoutFormat(shadow(1)));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(tsino::make<Shape>(shadow(2))));
  Serial.println(json(F("t")));
  Serial.print(tsino::withoutFormat(optional()));
  Serial.print(F(" "));
  Serial.println(optional(5, tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})));
  Serial.print(narrowed(tsino::Union<double, String>(String(F("abc")))));
  Serial.print(F(" "));
  Serial.println(narrowed(tsino::Union<double, String>(7.0)));
  Serial.println(arrays());
  Serial.println(defaults(3));
  Serial.println(rec(3));
  Serial.println(arrow(F("z")));
  [](const String& message) { tsino::make<E2>(message)->raise(); }(F("boom"));
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.println(e->message);
  }
  Serial.println(
      two(2).map<uint8_t>([](const tsino::Ref<Area>& s) -> int32_t { return s->area(); }).join());
  Serial.print(equal(1)->same(equal(2)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(equal(3)->same(equal(3)) ? F("true") : F("false"));
}

void loop() {}
