// scopes-and-types: written by tsino from scopes-and-types.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct S;
struct Minmax;
struct Config;
struct Size;
struct Maybe;
struct Table;
struct Deep;
struct Deep_;
struct Deep2;
struct Deep3;
struct Deep4;
struct Deep5;
struct Target;
struct restProps;
struct Nul;
struct SwapPair;
struct Shape;
struct SwapPair_;
struct Base;
struct M;
struct Derived;
struct Inner;
struct Shape_;
struct Shape2;

struct S : tsino::Object {
  String kind;
  int32_t r = 0;
  int32_t w_ = 0;
  int32_t h_ = 0;
  void construct(String kind, int32_t r, int32_t w_ = 0, int32_t h_ = 0) {
    this->kind = tsino::moved(kind);
    this->r = r;
    this->w_ = w_;
    this->h_ = h_;
  }
};

struct Minmax : tsino::Object {
  double min_ = 0;
  double max_ = 0;
  void construct(double min_, double max_) {
    this->min_ = min_;
    this->max_ = max_;
  }
};

struct Config : tsino::Object {
  String name;
  tsino::Optional<tsino::Ref<Size>> size;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  tsino::Optional<tsino::Function<int32_t(int32_t)>> cb;
  void construct(String name, tsino::Optional<tsino::Ref<Size>> size, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags, tsino::Optional<tsino::Function<int32_t(int32_t)>> cb) {
    this->name = tsino::moved(name);
    this->size = tsino::moved(size);
    this->tags = tsino::moved(tags);
    this->cb = tsino::moved(cb);
  }
};

struct Size : tsino::Object {
  tsino::Optional<int32_t> w_;
  tsino::Optional<int32_t> h_;
  void construct(tsino::Optional<int32_t> w_, tsino::Optional<int32_t> h_ = {}) {
    this->w_ = tsino::moved(w_);
    this->h_ = tsino::moved(h_);
  }
};

struct Maybe : tsino::Object {
  int32_t item0 = 0;
  tsino::Optional<String> item1;
  void construct(int32_t item0, tsino::Optional<String> item1 = {}) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Table : tsino::Object {
  String item0;
  tsino::Function<int32_t(int32_t)> item1;
  void construct(String item0, tsino::Function<int32_t(int32_t)> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Deep : tsino::Object {
  tsino::Ref<Deep_> a;
  void construct(tsino::Ref<Deep_> a) {
    this->a = tsino::moved(a);
  }
};

struct Deep_ : tsino::Object {
  tsino::Ref<Deep2> b;
  void construct(tsino::Ref<Deep2> b) {
    this->b = tsino::moved(b);
  }
};

struct Deep2 : tsino::Object {
  tsino::Ref<Deep5> c;
  void construct(tsino::Ref<Deep5> c) {
    this->c = tsino::moved(c);
  }
};

struct Deep3 : tsino::Object {
  String d;
  void construct(String d) {
    this->d = tsino::moved(d);
  }
};

struct Deep4 : tsino::Object {
  int32_t item0 = 0;
  tsino::Ref<Deep3> item1;
  void construct(int32_t item0, tsino::Ref<Deep3> item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Deep5 : tsino::Object {
  int32_t item0 = 0;
  tsino::Ref<Deep4> item1;
  void construct(int32_t item0, tsino::Ref<Deep4> item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Target : tsino::Object {
  int32_t p = 0;
  tsino::Shared<tsino::Array<uint8_t>> q;
  void construct(int32_t p, tsino::Shared<tsino::Array<uint8_t>> q) {
    this->p = p;
    this->q = tsino::moved(q);
  }
};

struct restProps : tsino::Object {
  bool e = false;
  tsino::Optional<int32_t> f;
  void construct(bool e, tsino::Optional<int32_t> f) {
    this->e = e;
    this->f = tsino::moved(f);
  }
};

struct Nul : tsino::Object {
  tsino::Optional<int32_t> z;
  void construct(tsino::Optional<int32_t> z) {
    this->z = tsino::moved(z);
  }
};

struct SwapPair : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Shape : tsino::Object {
  int32_t count__ = 0;
  tsino::Optional<int32_t> step_;
  void construct(int32_t count__, tsino::Optional<int32_t> step_ = {}) {
    this->count__ = count__;
    this->step_ = tsino::moved(step_);
  }
};

struct SwapPair_ : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Base : tsino::Object {
  void construct();
  virtual int32_t m(const tsino::Optional<tsino::Ref<M>>& given = {});
  virtual ~Base() {}
};

struct M : tsino::Object {
  tsino::Optional<int32_t> a;
  void construct(tsino::Optional<int32_t> a = {}) {
    this->a = tsino::moved(a);
  }
};

struct Derived : Base {
  int32_t m(const tsino::Optional<tsino::Ref<M>>& given = {}) final;
};

struct Inner : tsino::Object {
  int32_t x = 0;
  String y;
  void construct(int32_t x, String y) {
    this->x = x;
    this->y = tsino::moved(y);
  }
};

struct Shape_ : tsino::Object {
  int32_t length = 0;
  String item0;
  bool e = false;
  tsino::Optional<int32_t> f;
  void construct(int32_t length, String item0, bool e, tsino::Optional<int32_t> f = {}) {
    this->length = length;
    this->item0 = tsino::moved(item0);
    this->e = e;
    this->f = tsino::moved(f);
  }
};

struct Shape2 : tsino::Object {
  int32_t c = 0;
  void construct(int32_t c) {
    this->c = c;
  }
};

String title;
int32_t w;
int32_t h;

String useGlobals() {
  return tsino::concat(title, String(w), String(h));
}
int32_t count;
int32_t step;

int32_t bump() {
  count += step;
  return count;
}

tsino::Ref<SwapPair> swapPair(const tsino::Ref<SwapPair_>& given) {
  const int32_t a = given->item0;
  const String& b = given->item1;
  return tsino::make<SwapPair>(b, a);
}

int32_t firstOf(const tsino::Array<uint8_t>& xs, int32_t fallback) {
  const int32_t x = xs.get(0).valueOr(fallback);
  return x;
}

String firstOf_(const tsino::Array<String>& xs, const __FlashStringHelper* fallback) {
  tsino::Optional<String> getResult = xs.get(0);
  const String x = getResult.has() ? getResult.value() : String(fallback);
  return x;
}

int32_t area(const tsino::Ref<S>& s) {
  if (s->kind == F("circle")) {
    const int32_t r = s->r;
    return r * r * 3;
  }
  const int32_t w_ = s->w_;
  const int32_t h_ = s->h_;
  return w_ * h_;
}

int32_t Base::m(const tsino::Optional<tsino::Ref<M>>& given) {
  const tsino::Ref<M> given2 = given.has() ? given.value() : tsino::make<M>();
  const int32_t a = given2->a.valueOr(1);
  return a;
}

void Base::construct() {}

int32_t Derived::m(const tsino::Optional<tsino::Ref<M>>& given) {
  const tsino::Ref<M> given2 = given.has() ? given.value() : tsino::make<M>();
  const int32_t a = given2->a.valueOr(2);
  return a * 10;
}

tsino::Ref<Inner> inner() {
  return tsino::make<Inner>(1, F("why"));
}

String later(const String& y, int32_t x) {
  return tsino::concat(y, String(x));
}

String outer() {
  const tsino::Ref<Inner> innerResult = inner();
  const int32_t x = innerResult->x;
  const String& y = innerResult->y;
  return later(y, x);
}

tsino::Ref<Minmax> minmax(const tsino::Array<int8_t>& xs) {
  double min_ = (double)INFINITY;
  double max_ = (double)-INFINITY;
  for (const int32_t x : xs) {
    if (x < min_) min_ = x;
    if (x > max_) max_ = x;
  }
  return tsino::make<Minmax>(min_, max_);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Config> config = tsino::make<Config>(
      F("cfg"),
      tsino::Optional<tsino::Ref<Size>>(tsino::make<Size>(tsino::Optional<int32_t>(5))),
      tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
      tsino::Optional<tsino::Function<int32_t(int32_t)>>(
          [](int32_t n) -> int32_t { return n + 1; }));
  title = config->name;
  tsino::Optional<tsino::Ref<Size>> size = config->size;
  const tsino::Ref<Size> size2 = size.has() ? size.value() : tsino::make<Size>(
      tsino::Optional<int32_t>(1));
  w = size2->w_.value();
  tsino::Optional<int32_t> h_ = size2->h_;
  h = h_.has() ? h_.value() : w * 2;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = config->tags;
  tsino::Shared<tsino::Array<String>> tags2 = tags.has() ? tags.value() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  tsino::Optional<String> getResult = tags2->get(0);
  const String firstTag = getResult.has() ? getResult.value() : String(F("no tag"));
  tsino::Optional<tsino::Function<int32_t(int32_t)>> cb = config->cb;
  const tsino::Function<int32_t(int32_t)> cb2 = cb.has() ? cb.value() : [](int32_t n) -> int32_t {
    return n * 100;
  };
  Serial.print(tsino::withoutFormat(title));
  Serial.print(F(" "));
  Serial.print(w);
  Serial.print(F(" "));
  Serial.print(h);
  Serial.print(F(" "));
  Serial.print(firstTag);
  Serial.print(F(" "));
  Serial.println(cb2(4));
  Serial.println(useGlobals());
  tsino::Array<tsino::Function<String()>> fns;
  tsino::Array<tsino::Ref<SwapPair>> list{
      tsino::make<SwapPair>(F("a"), 1),
      tsino::make<SwapPair>(F("b"), 2)};
  for (const tsino::Ref<SwapPair>& item : list) {
    const String& key = item->item0;
    const int32_t value = item->item1;
    fns.push([key, value]() -> String { return tsino::concat(key, String(value)); });
  }
  for (const tsino::Function<String()>& f : fns) Serial.println(f());
  const tsino::Ref<Shape> value = tsino::make<Shape>(10);
  count = value->count__;
  step = value->step_.valueOr(2);
  bump();
  int32_t bumpResult = bump();
  Serial.print(bumpResult);
  Serial.print(F(" "));
  Serial.println(count);
  const tsino::Ref<SwapPair> swapPairResult = swapPair(tsino::make<SwapPair_>(1, F("one")));
  const String sw = swapPairResult->item0;
  const int32_t sn = swapPairResult->item1;
  Serial.print(tsino::withoutFormat(sw));
  Serial.print(F(" "));
  Serial.println(sn);
  Serial.print(firstOf(tsino::Array<uint8_t>{3, 4}, 0));
  Serial.print(F(" "));
  Serial.print(firstOf_(tsino::Array<String>{}, F("none")));
  Serial.print(F(" "));
  Serial.println(firstOf(tsino::Array<uint8_t>{}, 9));
  Serial.print(area(tsino::make<S>(F("circle"), 2)));
  Serial.print(F(" "));
  Serial.println(area(tsino::make<S>(F("rect"), 0, 2, 3)));
  tsino::Array<tsino::Ref<Base>> list2{
      tsino::make<Base>(),
      tsino::Ref<Base>(tsino::make<Derived>())};
  for (const tsino::Ref<Base>& o : list2) {
    Serial.print(o->m());
    Serial.print(F(" "));
    Serial.print(o->m(tsino::make<M>()));
    Serial.print(F(" "));
    Serial.println(o->m(tsino::make<M>(tsino::Optional<int32_t>(5))));
  }
  Serial.println(outer());
  const tsino::Ref<Minmax> minmaxResult = minmax(tsino::Array<int8_t>{3, 9, -2});
  const double min_ = minmaxResult->min_;
  const double max_ = minmaxResult->max_;
  tsino::inspect(Serial, min_);
  Serial.print(F(" "));
  tsino::inspect(Serial, max_);
  Serial.println();
  const tsino::Ref<Maybe> maybe = tsino::make<Maybe>(1);
  const int32_t m1 = maybe->item0;
  const tsino::Optional<String> m2 = maybe->item1;
  Serial.print(m1);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(m2));
  tsino::Array<tsino::Ref<Table>> table{
      tsino::make<Table>(F("double"), [](int32_t n) -> int32_t { return n * 2; }),
      tsino::make<Table>(F("square"), [](int32_t n) -> int32_t { return n * n; })};
  for (const tsino::Ref<Table>& item : table) {
    const String& label = item->item0;
    const tsino::Function<int32_t(int32_t)>& fn = item->item1;
    Serial.print(tsino::withoutFormat(label));
    Serial.print(F(" "));
    Serial.println(fn(7));
  }
  const tsino::Ref<Deep> deep = tsino::make<Deep>(
      tsino::make<Deep_>(
          tsino::make<Deep2>(
              tsino::make<Deep5>(1, tsino::make<Deep4>(2, tsino::make<Deep3>(F("deep")))))));
  const int32_t one = deep->a->b->c->item0;
  const int32_t two = deep->a->b->c->item1->item0;
  const String d = deep->a->b->c->item1->item1->d;
  Serial.print(one);
  Serial.print(F(" "));
  Serial.print(two);
  Serial.print(F(" "));
  Serial.println(d);
  tsino::Ref<Target> target = tsino::make<Target>(
      0,
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0, 0}));
  const tsino::Ref<Target> alias = target;
  target->p = 5;
  target->q->set(1, 6);
  target = tsino::make<Target>(
      9,
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
  Serial.print(alias->p);
  Serial.print(F(" "));
  Serial.print(alias->q->join());
  Serial.print(F(" "));
  Serial.println(target->p);
  int32_t ix = 0;
  tsino::Array<uint8_t> arr{0, 0, 0};
  arr.set(ix++, 7);
  arr.set(ix++, 8);
  ix = 9;
  Serial.print(tsino::withoutFormat(arr.join()));
  Serial.print(F(" "));
  Serial.println(ix);
  const tsino::Ref<Shape_> value2 = tsino::make<Shape_>(3, F("zero"), true);
  const int32_t n0 = value2->length;
  const String z0 = value2->item0;
  const tsino::Ref<restProps> restProps_ = tsino::make<restProps>(value2->e, value2->f);
  Serial.print(n0);
  Serial.print(F(" "));
  Serial.print(z0);
  Serial.print(F(" "));
  Serial.print(restProps_->e ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(restProps_->f));
  tsino::Array<String> value3 = tsino::characters(F("a\303\261"));
  tsino::Optional<String> getResult2 = value3.get(0);
  const String ch = getResult2.has() ? getResult2.value() : String(F("x"));
  tsino::Array<String> chars = value3.slice(1);
  Serial.print(tsino::withoutFormat(ch));
  Serial.print(F(" "));
  Serial.print(chars.length());
  Serial.print(F(" "));
  Serial.println(chars[0]);
  tsino::Optional<String> u;
  tsino::Optional<int32_t> v = 3;
  u = config->name;
  v = (!config->size.has() ? tsino::make<Size>(tsino::Optional<int32_t>(0)) : config->size.value())->w_;
  Serial.print(tsino::withoutFormat(u.value()));
  Serial.print(F(" "));
  Serial.println(v.value());
  const tsino::Ref<Nul> nul = tsino::make<Nul>(tsino::Optional<int32_t>{});
  const tsino::Optional<int32_t> z = nul->z;
  Serial.println(tsino::optionalTextOrNull(z));
  [](const tsino::Shared<tsino::Array<uint8_t>>& given, const tsino::Ref<Shape2>& given2) {
    const int32_t a = (*given)[0];
    const int32_t b = (*given)[1];
    const int32_t c = given2->c;
    Serial.println(a + b + c);
  }(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}), tsino::make<Shape2>(3));
  const int32_t r2 = tsino::Array<uint8_t>{1, 2, 3}.length();
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> value4{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{5})};
  const int32_t g1 = (*value4[0])[0];
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> part = value4.slice(1);
  tsino::Shared<tsino::Array<uint8_t>> g2 = part[0];
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult3 = part.get(1);
  const int32_t g3 = (int32_t)(!getResult3.has() ? tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(8.0) : tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
      getResult3.value())).get<double>();
  Serial.print(g1);
  Serial.print(F(" "));
  Serial.print(g2->length());
  Serial.print(F(" number "));
  Serial.println(r2);
}

void loop() {}
