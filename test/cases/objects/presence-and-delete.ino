// presence-and-delete: written by tsino from presence-and-delete.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct A;
struct X;
struct DogOrCat;
struct Dog;
struct Cat;
struct Sh;
struct O;
struct O3;
struct K;

struct A : tsino::Object {
  tsino::Optional<int32_t> bark;
  tsino::Optional<String> meow;
  void construct(tsino::Optional<int32_t> bark, tsino::Optional<String> meow = {}) {
    this->bark = tsino::moved(bark);
    this->meow = tsino::moved(meow);
  }
};

struct X : tsino::Object {
  tsino::Optional<int32_t> v;
  void construct(tsino::Optional<int32_t> v = {}) {
    this->v = tsino::moved(v);
  }
};

struct DogOrCat : tsino::Object {
  virtual ~DogOrCat() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Dog : DogOrCat {
  void construct();
  String bark();
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || DogOrCat::isA(asked); }
};

struct Cat : DogOrCat {
  void construct();
  String meow();
};

struct Sh : tsino::Object {
  String kind;
  tsino::Optional<int32_t> radius;
  int32_t side = 0;
  tsino::Optional<String> label;
  void construct(String kind, tsino::Optional<int32_t> radius, int32_t side = 0, tsino::Optional<String> label = {}) {
    this->kind = tsino::moved(kind);
    this->radius = tsino::moved(radius);
    this->side = side;
    this->label = tsino::moved(label);
  }
};

struct O : tsino::Object {
  int32_t a = 0;
  tsino::Optional<int32_t> b;
  String z;
  void construct(int32_t a, tsino::Optional<int32_t> b, String z) {
    this->a = a;
    this->b = tsino::moved(b);
    this->z = tsino::moved(z);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.optionalField(F("b"), this->b);
    out.field(F("z"), this->z);
    out.end();
  }
};

struct O3 : tsino::Object {
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

struct K : tsino::Object {
  int32_t n = 0;
  void construct();
  int32_t m();
  int32_t get_g();
};

String f(const tsino::Ref<A>& x) {
  return x->bark.has() ? tsino::concat(F("bark "), String(x->bark.value())) : tsino::concat(
      F("meow "),
      x->meow.value());
}

int32_t K::m() {
  return 2;
}

int32_t K::get_g() {
  return 3;
}

void K::construct() {
  this->n = 1;
}

String opt(const tsino::Optional<tsino::Ref<X>>& x = {}) {
  return x.has() && x.value()->v.has() ? tsino::concat(
      F("has "),
      tsino::optionalText(x.value()->v)) : String(F("no"));
}

String Dog::bark() {
  return F("woof");
}

void Dog::construct() {}

String Cat::meow() {
  return F("meow");
}

void Cat::construct() {}

String speak(const tsino::Ref<DogOrCat>& a) {
  return a->isA(Dog::classId) ? tsino::downcast<Dog>(a)->bark() : tsino::downcast<Cat>(a)->meow();
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Sh>> list{
      tsino::make<Sh>(F("c"), tsino::Optional<int32_t>(2)),
      tsino::make<Sh>(F("s"), tsino::Optional<int32_t>{}, 3),
      tsino::make<Sh>(F("s"), tsino::Optional<int32_t>{}, 4, tsino::Optional<String>(F("four")))};
  for (const tsino::Ref<Sh>& s : list) {
    if (s->kind == F("c")) {
      Serial.print(F("circle "));
      Serial.println(s->radius.value());
    } else {
      tsino::Optional<String> label = s->label;
      Serial.print(F("square "));
      Serial.print(s->side);
      Serial.print(F(" "));
      Serial.print(s->kind == F("s") && s->label.has() ? F("true") : F("false"));
      Serial.print(F(" "));
      Serial.println(label.has() ? label.value() : String(F("-")));
    }
    tsino::Array<String> names{F("kind")};
    if (s->kind == F("c")) names.push(F("radius"));
    if (s->kind == F("s")) names.push(F("side"));
    if (s->kind == F("s") && s->label.has()) names.push(F("label"));
    Serial.println(tsino::moved(names).join());
  }
  Serial.print(tsino::withoutFormat(f(tsino::make<A>(tsino::Optional<int32_t>(0)))));
  Serial.print(F(" "));
  Serial.println(f(tsino::make<A>(tsino::Optional<int32_t>{}, tsino::Optional<String>(F("")))));
  tsino::Array<tsino::Ref<A>> arr{
      tsino::make<A>(tsino::Optional<int32_t>(1)),
      tsino::make<A>(tsino::Optional<int32_t>{}, tsino::Optional<String>(F("m")))};
  tsino::inspect(Serial, arr.map<String>([](const tsino::Ref<A>& x) -> String { return f(x); }));
  Serial.print(F(" "));
  Serial.println(arr.filter([](const tsino::Ref<A>& a) -> bool { return a->meow.has(); }).length());
  const tsino::Ref<O> o = tsino::make<O>(1, tsino::Optional<int32_t>(2), F("z"));
  Serial.print(o->b.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, o);
  Serial.println();
  o->b = {};
  tsino::Array<String> names{F("a")};
  if (o->b.has()) names.push(F("b"));
  names.push(F("z"));
  Serial.print(o->b.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(o->b));
  Serial.print(F(" "));
  Serial.print(!o->b.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, o);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(names));
  Serial.println();
  const bool r = ((void)(o->b = {}), true);
  Serial.println(r ? F("true") : F("false"));
  const tsino::Ref<O3> o3 = tsino::make<O3>(1);
  Serial.print(o3->b.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, o3);
  Serial.println();
  o3->b = 5;
  tsino::Array<String> names2{F("a")};
  if (o3->b.has()) names2.push(F("b"));
  Serial.print(o3->b.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, o3);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(names2));
  Serial.println();
  o3->b = {};
  tsino::inspect(Serial, o3);
  Serial.println();
  o3->b = 6;
  tsino::inspect(Serial, o3);
  Serial.println();
  const tsino::Ref<K> k = tsino::make<K>();
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(true ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(opt()));
  Serial.print(F(" "));
  Serial.print(opt(tsino::make<X>()));
  Serial.print(F(" "));
  Serial.println(opt(tsino::make<X>(tsino::Optional<int32_t>(0))));
  Serial.print(tsino::withoutFormat(speak(tsino::make<Dog>())));
  Serial.print(F(" "));
  Serial.println(speak(tsino::make<Cat>()));
}

void loop() {}
