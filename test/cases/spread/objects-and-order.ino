// objects-and-order: written by tsino from objects-and-order.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

struct O;
struct Grow;
struct Grow_;
struct P;
struct A;
struct R1;
struct R2;
struct R3;
struct Base;
struct Derived;
struct Dc;
struct MixedTypes;
struct Retyped;
struct WithFn;
struct Copied;
struct Nested;
struct Nested_;
struct Nested2;
struct Set;
struct Set_;
struct Set2;
struct Options;
struct Opts;
struct List;
struct R4;
struct Full;

struct O : tsino::Object {
  int32_t n = 0;
  int32_t m = 0;
  void construct(int32_t n, int32_t m) {
    this->n = n;
    this->m = m;
  }
};

struct Grow : tsino::Object {
  String kind;
  tsino::Ref<Grow_> at;
  double r = 0;
  double w = 0;
  double h = 0;
  void construct(String kind, tsino::Ref<Grow_> at, double r, double w = 0, double h = 0) {
    this->kind = tsino::moved(kind);
    this->at = tsino::moved(at);
    this->r = r;
    this->w = w;
    this->h = h;
  }
};

struct Grow_ : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x) {
    this->x = x;
  }
};

struct P : tsino::Object {
  tsino::Optional<int32_t> a;
  tsino::Optional<String> b;
  void construct(tsino::Optional<int32_t> a = {}, tsino::Optional<String> b = {}) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

struct A : tsino::Object {
  int32_t x = 0;
  tsino::Optional<int32_t> y;
  tsino::Optional<String> z;
  void construct(int32_t x, tsino::Optional<int32_t> y, tsino::Optional<String> z = {}) {
    this->x = x;
    this->y = tsino::moved(y);
    this->z = tsino::moved(z);
  }
};

struct R1 : tsino::Object {
  int32_t n = 0;
  int32_t m = 0;
  int32_t k = 0;
  void construct(int32_t n, int32_t m, int32_t k) {
    this->n = n;
    this->m = m;
    this->k = k;
  }
};

struct R2 : tsino::Object {
  int32_t n = 0;
  int32_t m = 0;
  int32_t k = 0;
  void construct(int32_t n, int32_t m, int32_t k) {
    this->n = n;
    this->m = m;
    this->k = k;
  }
};

struct R3 : tsino::Object {
  int32_t n = 0;
  int32_t m = 0;
  int32_t q = 0;
  void construct(int32_t n, int32_t m, int32_t q) {
    this->n = n;
    this->m = m;
    this->q = q;
  }
};

struct Base : tsino::Object {
  String tag;
  int32_t id = 0;
  int32_t secret = 0;
  void construct(const String& tag);
  virtual int32_t get_double();
  virtual ~Base() {}
};

struct Derived : Base {
  String extra;
  void construct(const String& tag);
  int32_t get_double() final;
};

struct Dc : tsino::Object {
  int32_t id = 0;
  String extra;
  String tag;
  void construct(int32_t id, String extra, String tag) {
    this->id = id;
    this->extra = tsino::moved(extra);
    this->tag = tsino::moved(tag);
  }
};

struct MixedTypes : tsino::Object {
  int32_t id = 0;
  String name;
  void construct(int32_t id, String name) {
    this->id = id;
    this->name = tsino::moved(name);
  }
};

struct Retyped : tsino::Object {
  String id;
  String name;
  void construct(String id, String name) {
    this->id = tsino::moved(id);
    this->name = tsino::moved(name);
  }
};

struct WithFn : tsino::Object {
  tsino::Function<int32_t(int32_t)> f;
  tsino::Shared<tsino::Array<uint8_t>> list;
  void construct(tsino::Function<int32_t(int32_t)> f, tsino::Shared<tsino::Array<uint8_t>> list) {
    this->f = tsino::moved(f);
    this->list = tsino::moved(list);
  }
};

struct Copied : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> list;
  tsino::Function<int32_t(int32_t)> f;
  void construct(tsino::Shared<tsino::Array<uint8_t>> list, tsino::Function<int32_t(int32_t)> f) {
    this->list = tsino::moved(list);
    this->f = tsino::moved(f);
  }
};

struct Nested : tsino::Object {
  tsino::Ref<Nested_> a;
  int32_t f = 0;
  void construct(tsino::Ref<Nested_> a, int32_t f) {
    this->a = tsino::moved(a);
    this->f = f;
  }
};

struct Nested_ : tsino::Object {
  tsino::Ref<Nested2> b;
  int32_t e = 0;
  void construct(tsino::Ref<Nested2> b, int32_t e) {
    this->b = tsino::moved(b);
    this->e = e;
  }
};

struct Nested2 : tsino::Object {
  int32_t c = 0;
  int32_t d = 0;
  void construct(int32_t c, int32_t d) {
    this->c = c;
    this->d = d;
  }
};

struct Set : tsino::Object {
  tsino::Ref<Set_> a;
  int32_t f = 0;
  void construct(tsino::Ref<Set_> a, int32_t f) {
    this->a = tsino::moved(a);
    this->f = f;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("f"), this->f);
    out.end();
  }
};

struct Set_ : tsino::Object {
  tsino::Ref<Set2> b;
  int32_t e = 0;
  void construct(tsino::Ref<Set2> b, int32_t e) {
    this->b = tsino::moved(b);
    this->e = e;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("b"), this->b);
    out.field(F("e"), this->e);
    out.end();
  }
};

struct Set2 : tsino::Object {
  int32_t c = 0;
  int32_t d = 0;
  void construct(int32_t c, int32_t d) {
    this->c = c;
    this->d = d;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("c"), this->c);
    out.field(F("d"), this->d);
    out.end();
  }
};

struct Options : tsino::Object {
  tsino::Optional<int32_t> depth;
  void construct(tsino::Optional<int32_t> depth) {
    this->depth = tsino::moved(depth);
  }
};

struct Opts : tsino::Object {
  int32_t depth = 0;
  bool wide = false;
  void construct(int32_t depth, bool wide) {
    this->depth = depth;
    this->wide = wide;
  }
};

struct List : tsino::Object {
  int32_t id = 0;
  bool on = false;
  void construct(int32_t id, bool on) {
    this->id = id;
    this->on = on;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.field(F("on"), this->on);
    out.end();
  }
};

struct R4 : tsino::Object {
  int32_t k = 0;
  int32_t m2 = 0;
  int32_t n = 0;
  int32_t m = 0;
  void construct(int32_t k, int32_t m2, int32_t n, int32_t m) {
    this->k = k;
    this->m2 = m2;
    this->n = n;
    this->m = m;
  }
};

struct Full : tsino::Object {
  int32_t a = 0;
  String b;
  void construct(int32_t a, String b) {
    this->a = a;
    this->b = tsino::moved(b);
  }
};

int32_t bump(const tsino::Ref<O>& o) {
  o->n += 10;
  o->m += 100;
  return o->n;
}

int32_t risky(const tsino::Ref<O>& o, bool fail) {
  o->m = -o->m;
  if (fail) {
    tsino::raise(tsino::make<tsino::Error>(F("no")));
    return 0;
  }
  return o->n * 2;
}

tsino::Ref<Grow> grow(const tsino::Ref<Grow>& shape, int32_t by) {
  const String& choice = shape->kind;
  if (choice == F("circle")) {
    return tsino::make<Grow>(shape->kind, shape->at, shape->r * by, shape->w, shape->h);
  } else if (choice == F("box")) {
    return tsino::make<Grow>(shape->kind, shape->at, shape->r, shape->w * by, shape->h * by);
  }
  tsino::unreachable();
}

void Base::construct(const String& tag) {
  this->id = 1;
  this->secret = 5;
  this->tag = tag;
}

int32_t Base::get_double() {
  return this->id * 2 + this->secret;
}

int32_t Derived::get_double() {
  return -1;
}

void Derived::construct(const String& tag) {
  Base::construct(tag);
  this->extra = F("e");
}

String partial(const tsino::Ref<P>& p) {
  const tsino::Ref<Full> full = tsino::make<Full>(
      p->a.has() ? p->a.value() : 1,
      p->b.has() ? p->b.value() : String(F("d")));
  return tsino::concat(String(full->a), full->b);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<A> b = tsino::make<A>(1, tsino::Optional<int32_t>(2));
  const tsino::Ref<A> a = b;
  const tsino::Ref<A> c = tsino::make<A>(a->x, a->y, a->z);
  Serial.print(c->x);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(c->y));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(c->z));
  const tsino::Ref<O> src = tsino::make<O>(1, 2);
  int32_t bumpResult = bump(src);
  const tsino::Ref<R1> r1 = tsino::make<R1>(src->n, src->m, bumpResult);
  Serial.print(r1->n);
  Serial.print(F(" "));
  Serial.print(r1->m);
  Serial.print(F(" "));
  Serial.print(r1->k);
  Serial.print(F(" "));
  Serial.println(src->n);
  int32_t bumpResult2 = bump(src);
  const tsino::Ref<R2> r2 = tsino::make<R2>(src->n, src->m, bumpResult2);
  Serial.print(r2->k);
  Serial.print(F(" "));
  Serial.print(r2->n);
  Serial.print(F(" "));
  Serial.println(r2->m);
  int32_t n = src->n;
  int32_t m = src->m;
  bool value = bump(src) > 5;
  const tsino::Ref<R3> r3 = tsino::make<R3>(value ? -1 : n, m, src->m);
  Serial.print(r3->n);
  Serial.print(F(" "));
  Serial.print(r3->m);
  Serial.print(F(" "));
  Serial.println(r3->q);
  tsino::Array<bool> list{false, true};
  for (const bool fail : list) {
    {
      int32_t value2 = src->m;
      int32_t riskyResult = risky(src, fail);
      if (tsino::thrown()) goto caught;
      const tsino::Ref<R4> r4 = tsino::make<R4>(riskyResult, src->m, src->n, value2);
      Serial.print(r4->n);
      Serial.print(F(" "));
      Serial.print(r4->m);
      Serial.print(F(" "));
      Serial.print(r4->k);
      Serial.print(F(" "));
      Serial.println(r4->m2);
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.print(tsino::withoutFormat(e->message));
      Serial.print(F(" "));
      Serial.println(src->m);
    }
  }
  tsino::Array<tsino::Ref<Grow>> shapes{
      tsino::make<Grow>(F("circle"), tsino::make<Grow_>(1), 2.0),
      tsino::make<Grow>(F("box"), tsino::make<Grow_>(5), 0.0, 1.0, 2.0)};
  tsino::Array<tsino::Ref<Grow>> grown = shapes.map<tsino::Ref<Grow>>(
      [](const tsino::Ref<Grow>& s) -> tsino::Ref<Grow> { return grow(s, 3); });
  for (const tsino::Ref<Grow>& s : grown) {
    tsino::inspect(Serial, s->kind == F("circle") ? s->r : s->w * s->h);
    Serial.print(F(" "));
    Serial.println(s->at->x);
  }
  Serial.print(shapes[0]->at == grown[0]->at ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(shapes.get(0) == grown.get(0) ? F("true") : F("false"));
  const tsino::Ref<Derived> d = tsino::make<Derived>(F("t"));
  const tsino::Ref<Dc> dc = tsino::make<Dc>(7, d->extra, d->tag);
  Serial.print(dc->id);
  Serial.print(F(" "));
  Serial.print(dc->tag);
  Serial.print(F(" "));
  Serial.print(dc->extra);
  Serial.print(F(" "));
  Serial.println(d->id);
  const tsino::Ref<MixedTypes> mixedTypes = tsino::make<MixedTypes>(1, F("n"));
  const tsino::Ref<Retyped> retyped = tsino::make<Retyped>(
      tsino::concat(String(mixedTypes->id), F("!")),
      mixedTypes->name);
  Serial.print(tsino::withoutFormat(retyped->id));
  Serial.print(F(" "));
  Serial.print(retyped->name);
  Serial.print(F(" "));
  Serial.println(mixedTypes->id + 1);
  const tsino::Ref<WithFn> withFn = tsino::make<WithFn>(
      [](int32_t x) -> int32_t { return x * 2; },
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}));
  const tsino::Ref<Copied> copied = tsino::make<Copied>(
      tsino::makeShared<tsino::Array<uint8_t>>(
          tsino::Array<uint8_t>{tsino::allOf(*withFn->list), 2}),
      withFn->f);
  Serial.print(copied->f(4));
  Serial.print(F(" "));
  Serial.print(copied->list->join());
  Serial.print(F(" "));
  Serial.println(withFn->list->join());
  Serial.print(tsino::withoutFormat(partial(tsino::make<P>())));
  Serial.print(F(" "));
  Serial.print(partial(tsino::make<P>(tsino::Optional<int32_t>(5))));
  Serial.print(F(" "));
  Serial.println(
      partial(tsino::make<P>(tsino::Optional<int32_t>{}, tsino::Optional<String>(F("z")))));
  const tsino::Ref<Nested> nested = tsino::make<Nested>(
      tsino::make<Nested_>(tsino::make<Nested2>(1, 2), 3),
      4);
  const tsino::Ref<Set> set = tsino::make<Set>(
      tsino::make<Set_>(tsino::make<Set2>(99, nested->a->b->d), nested->a->e),
      nested->f);
  tsino::inspect(Serial, set);
  Serial.print(F(" "));
  Serial.print(nested->a->b->c);
  Serial.print(F(" "));
  Serial.println(set->a->b->d);
  const tsino::Optional<tsino::Ref<Options>> options = shapes.length() > 5 ? tsino::Optional<tsino::Ref<Options>>(
      tsino::make<Options>(tsino::Optional<int32_t>(3))) : tsino::Optional<tsino::Ref<Options>>{};
  const tsino::Ref<Opts> opts = tsino::make<Opts>(
      options.has() ? options.value()->depth.value() : 1,
      true);
  Serial.print(opts->depth);
  Serial.print(F(" "));
  Serial.println(opts->wide ? F("true") : F("false"));
  tsino::Array<tsino::Ref<List>> list2{tsino::make<List>(1, false), tsino::make<List>(2, false)};
  tsino::Array<tsino::Ref<List>> toggled = list2.map<tsino::Ref<List>>(
      [](const tsino::Ref<List>& item) -> tsino::Ref<List> {
        return item->id == 2 ? tsino::make<List>(item->id, !item->on) : item;
      });
  tsino::inspect(Serial, toggled);
  Serial.print(F(" "));
  Serial.print(list2.get(0) == toggled.get(0) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, list2);
  Serial.println();
  const auto count = tsino::makeRecord<uint8_t>({{F("a"), 1}, {F("b"), 2}});
  const auto value2 = tsino::makeShared<tsino::Record<uint8_t>>(count->copy());
  value2->set(F("c"), 3);
  value2->assign(*tsino::makeRecord<uint8_t>({{F("a"), 9}}));
  tsino::Shared<tsino::Record<uint8_t>> more = value2;
  tsino::inspect(Serial, more);
  Serial.print(F(" "));
  tsino::inspect(Serial, count);
  Serial.println();
}

void loop() {}
