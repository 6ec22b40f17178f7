// own-properties: written by tsino from own-properties.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct Opt;
struct Count;
struct P;
struct Size;
struct V;
struct Texts;
struct Idx;
struct E;
struct Fns;
struct Objs;
struct Tuple;
struct Tuple_;
struct Shape;
struct Tuple2;
struct Tuple3;

struct Opt : tsino::Object {
  int32_t a = 0;
  tsino::Optional<int32_t> b;
  tsino::Optional<String> c;
  void construct(int32_t a, tsino::Optional<int32_t> b = {}, tsino::Optional<String> c = {}) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
  }
};

struct Count : tsino::Object {
  int32_t q = 0;
  void construct(int32_t q) {
    this->q = q;
  }
};

struct P : tsino::Object {
  double n = 0;
  String name;
  bool ok = false;
  void construct(double n, String name, bool ok) {
    this->n = n;
    this->name = tsino::moved(name);
    this->ok = ok;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("n"), this->n);
    out.field(F("ok"), this->ok);
    out.end();
  }
};

struct Size : tsino::Object {
  int32_t w = 0;
  int32_t h = 0;
  int32_t d = 0;
  void construct(int32_t w, int32_t h, int32_t d) {
    this->w = w;
    this->h = h;
    this->d = d;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("w"), this->w);
    out.field(F("h"), this->h);
    out.field(F("d"), this->d);
    out.end();
  }
};

struct V : tsino::Object {
  int32_t x = 0;
  double y = 0;
  int32_t z = 0;
  void construct();
  void go();
  int32_t get_sum();
};

struct Texts : tsino::Object {
  String one;
  String two;
  void construct(String one, String two) {
    this->one = tsino::moved(one);
    this->two = tsino::moved(two);
  }
};

struct Idx : tsino::Object {
  int32_t b = 0;
  String item2;
  String item1;
  int32_t a = 0;
  void construct(int32_t b, String item2, String item1, int32_t a) {
    this->b = b;
    this->item2 = tsino::moved(item2);
    this->item1 = tsino::moved(item1);
    this->a = a;
  }
};

struct E : tsino::Object {
  void construct() {}
};

struct Fns : tsino::Object {
  tsino::Function<int32_t(int32_t)> inc;
  tsino::Function<int32_t(int32_t)> dbl;
  void construct(tsino::Function<int32_t(int32_t)> inc, tsino::Function<int32_t(int32_t)> dbl) {
    this->inc = tsino::moved(inc);
    this->dbl = tsino::moved(dbl);
  }
};

struct Objs : tsino::Object {
  tsino::Ref<P> p;
  tsino::Ref<P> q;
  void construct(tsino::Ref<P> p, tsino::Ref<P> q) {
    this->p = tsino::moved(p);
    this->q = tsino::moved(q);
  }
};

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Tuple_ : tsino::Object {
  String item0;
  tsino::Union<bool, double, String> item1;
  void construct(String item0, tsino::Union<bool, double, String> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Shape : tsino::Object {
  int32_t a = 0;
  double b = 0;
  void construct(int32_t a, double b) {
    this->a = a;
    this->b = b;
  }
};

struct Tuple2 : tsino::Object {
  String item0;
  tsino::Union<double, String> item1;
  void construct(String item0, tsino::Union<double, String> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Tuple3 : tsino::Object {
  String item0;
  tsino::Function<int32_t(int32_t)> item1;
  void construct(String item0, tsino::Function<int32_t(int32_t)> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

int32_t V::get_sum() {
  return this->x + this->z;
}

void V::go() {}

void V::construct() {
  this->x = 1;
  this->y = 2.5;
  this->z = 3;
}

String keys(const tsino::Ref<Opt>& o) {
  tsino::Array<String> names{F("a")};
  if (o->b.has()) names.push(F("b"));
  if (o->c.has()) names.push(F("c"));
  return tsino::moved(names).join();
}

tsino::Ref<Count> count() {
  Serial.println(F("made"));
  return tsino::make<Count>(1);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<P> p = tsino::make<P>(1.0, F("x"), true);
  tsino::inspect(Serial, tsino::Array<String>{F("name"), F("n"), F("ok")});
  Serial.print(F(" "));
  Serial.println(tsino::Array<String>{F("name"), F("n"), F("ok")}.length());
  tsino::Array<String> list{F("name"), F("n"), F("ok")};
  for (const String& k : list) Serial.println(k);
  tsino::Array<String> list2{F("name"), F("n"), F("ok")};
  for (const String& k : list2) Serial.println(k);
  const tsino::Ref<Size> size = tsino::make<Size>(3, 4, 5);
  tsino::inspect(Serial, tsino::Array<int32_t>{size->w, size->h, size->d});
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<int32_t>{size->w, size->h, size->d}.reduce<int32_t>(
          [](int32_t a, int32_t b) -> int32_t { return a + b; },
          0));
  tsino::Array<tsino::Ref<Tuple>> list3{
      tsino::make<Tuple>(F("w"), size->w),
      tsino::make<Tuple>(F("h"), size->h),
      tsino::make<Tuple>(F("d"), size->d)};
  for (const tsino::Ref<Tuple>& item : list3) {
    const String& k = item->item0;
    const int32_t v = item->item1;
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.println(v);
  }
  Serial.println(
      tsino::Array<tsino::Ref<Tuple>>{
          tsino::make<Tuple>(F("w"), size->w),
          tsino::make<Tuple>(F("h"), size->h),
          tsino::make<Tuple>(F("d"), size->d)}.map<String>(
          [](const tsino::Ref<Tuple>& given) -> String {
            const String& k = given->item0;
            const int32_t v = given->item1;
            return tsino::concat(k, F("="), String(v));
          }).join(F("&")));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Ref<Tuple_>>{
          tsino::make<Tuple_>(F("name"), tsino::Union<bool, double, String>(p->name)),
          tsino::make<Tuple_>(F("n"), tsino::Union<bool, double, String>(p->n)),
          tsino::make<Tuple_>(F("ok"), tsino::Union<bool, double, String>(p->ok))});
  Serial.println();
  tsino::Array<tsino::Union<bool, double, String>> list4{
      tsino::Union<bool, double, String>(p->name),
      tsino::Union<bool, double, String>(p->n),
      tsino::Union<bool, double, String>(p->ok)};
  for (const tsino::Union<bool, double, String>& v : list4) {
    tsino::printFirstUnion(Serial, v);
    Serial.print(F(" "));
    Serial.println(v.is<bool>() ? F("boolean") : v.is<double>() ? F("number") : F("string"));
  }
  const tsino::Ref<V> v = tsino::make<V>();
  v->x = 9;
  tsino::Ref<Shape> value = tsino::make<Shape>(v->x, v->y);
  tsino::inspect(Serial, tsino::Array<String>{F("x"), F("y")});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<double>{(double)value->a, value->b});
  Serial.println();
  tsino::Array<String> list5{F("x"), F("y")};
  for (const String& k : list5) Serial.println(k);
  const tsino::Ref<Opt> full = tsino::make<Opt>(
      1,
      tsino::Optional<int32_t>(2),
      tsino::Optional<String>(F("z")));
  const tsino::Ref<Opt> part = tsino::make<Opt>(
      1,
      tsino::Optional<int32_t>{},
      tsino::Optional<String>(F("q")));
  Serial.print(tsino::withoutFormat(keys(full)));
  Serial.print(F(" "));
  Serial.print(keys(part));
  Serial.print(F(" "));
  Serial.println(keys(tsino::make<Opt>(3)));
  tsino::Array<tsino::Ref<Tuple2>> values{
      tsino::make<Tuple2>(F("a"), tsino::Union<double, String>((double)part->a))};
  if (part->b.has()) {
    values.push(tsino::make<Tuple2>(F("b"), tsino::Union<double, String>((double)part->b.value())));
  }
  if (part->c.has()) {
    values.push(tsino::make<Tuple2>(F("c"), tsino::Union<double, String>(part->c.value())));
  }
  tsino::Array<tsino::Ref<Tuple2>> list6 = tsino::moved(values);
  for (const tsino::Ref<Tuple2>& item : list6) {
    const String& k = item->item0;
    const tsino::Union<double, String>& w = item->item1;
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    tsino::printUnion(Serial, w);
    Serial.println();
  }
  const tsino::Ref<Texts> texts = tsino::make<Texts>(F("a"), F("b"));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Array<String>>{
          tsino::Array<String>{F("one"), texts->one},
          tsino::Array<String>{F("two"), texts->two}});
  Serial.print(F(" "));
  Serial.println(tsino::Array<String>{texts->one, texts->two}.join(F("-")));
  const tsino::Ref<Idx> idx = tsino::make<Idx>(1, F("two"), F("one"), 3);
  tsino::inspect(Serial, tsino::Array<String>{F("1"), F("2"), F("b"), F("a")});
  Serial.println();
  const tsino::Ref<E> e = tsino::make<E>();
  Serial.println(tsino::Array<String>{}.length());
  const tsino::Ref<Fns> fns = tsino::make<Fns>(
      [](int32_t n) -> int32_t { return n + 1; },
      [](int32_t n) -> int32_t { return n * 2; });
  tsino::Array<tsino::Ref<Tuple3>> list7{
      tsino::make<Tuple3>(F("inc"), fns->inc),
      tsino::make<Tuple3>(F("dbl"), fns->dbl)};
  for (const tsino::Ref<Tuple3>& item : list7) {
    const String& k = item->item0;
    const tsino::Function<int32_t(int32_t)>& f = item->item1;
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.println(f(10));
  }
  const tsino::Ref<Objs> objs = tsino::make<Objs>(p, tsino::make<P>(2.0, F("q"), false));
  tsino::Array<tsino::Ref<P>> list8{objs->p, objs->q};
  for (const tsino::Ref<P>& o : list8) {
    o->n *= 10.0;
  }
  tsino::inspect(Serial, p->n);
  Serial.print(F(" "));
  tsino::inspect(Serial, objs->q);
  Serial.println();
  tsino::Array<String> list9{F("w"), F("h"), F("d")};
  for (const String& k : list9) {
    int32_t value2 = (k == F("w") ? size->w : k == F("h") ? size->h : k == F("d") ? size->d : ((void)tsino::unknownName(
        k), 0)) + 1;
    if (k == F("w")) {
      size->w = value2;
    } else if (k == F("h")) {
      size->h = value2;
    } else if (k == F("d")) {
      size->d = value2;
    } else {
      tsino::unknownName(k);
    }
  }
  tsino::inspect(Serial, size);
  Serial.println();
  tsino::Array<String> list10{F("w"), F("h"), F("d")};
  for (const String& k : list10) {
    Serial.println(
        k == F("w") ? size->w : k == F("h") ? size->h : k == F("d") ? size->d : ((void)tsino::unknownName(
            k), 0));
  }
  tsino::Array<String> ks{F("w"), F("h"), F("d")};
  ks.push(F("more"));
  tsino::inspect(Serial, ks);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<String>{F("w"), F("h"), F("d")});
  Serial.println();
  tsino::Ref<Count> countResult = count();
  tsino::Array<String> value2{F("q")};
  tsino::Ref<Count> countResult2 = count();
  tsino::Array<uint8_t> value3{(uint8_t)countResult2->q};
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
}

void loop() {}
