// declarations-parameters-assignments: written by tsino from declarations-parameters-assignments.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"

struct Mixed;
struct P;
struct F_;
struct Counter;
struct others;
struct Nested;
struct Nested_;
struct Nested2;
struct Shape;
struct Vec;

struct Mixed : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct P : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  tsino::Optional<String> label;
  void construct(int32_t x, int32_t y, tsino::Optional<String> label = {}) {
    this->x = x;
    this->y = y;
    this->label = tsino::moved(label);
  }
};

struct F_ : tsino::Object {
  tsino::Optional<int32_t> x;
  tsino::Optional<int32_t> y;
  void construct(tsino::Optional<int32_t> x = {}, tsino::Optional<int32_t> y = {}) {
    this->x = tsino::moved(x);
    this->y = tsino::moved(y);
  }
};

struct Counter : tsino::Object {
  int32_t n = 0;
  tsino::Array<String> names;
  int32_t secret = 0;
  void construct();
  void swap(tsino::Array<uint8_t>& xs, int32_t i, int32_t j);
  void both(int32_t a, int32_t b);
  String read(const tsino::Ref<P>& p, const tsino::Array<uint8_t>& given);
  int32_t get_next();
  void set_total(int32_t v);
};

struct others : tsino::Object {
  int32_t y = 0;
  tsino::Optional<String> label;
  void construct(int32_t y, tsino::Optional<String> label) {
    this->y = y;
    this->label = tsino::moved(label);
  }
};

struct Nested : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> list;
  tsino::Ref<Nested_> inner;
  void construct(tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> list, tsino::Ref<Nested_> inner) {
    this->list = tsino::moved(list);
    this->inner = tsino::moved(inner);
  }
};

struct Nested_ : tsino::Object {
  tsino::Ref<Nested2> deep;
  void construct(tsino::Ref<Nested2> deep) {
    this->deep = tsino::moved(deep);
  }
};

struct Nested2 : tsino::Object {
  String v;
  void construct(String v) {
    this->v = tsino::moved(v);
  }
};

struct Shape : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
};

struct Vec : tsino::Object {
  int32_t scale = 0;
  int32_t x = 0;
  int32_t y = 0;
  void construct(const tsino::Ref<P>& p, int32_t scale = 2);
};

int32_t Counter::get_next() {
  this->n++;
  return this->n;
}

void Counter::set_total(int32_t v) {
  Serial.print(F("total "));
  Serial.println(v);
  this->n = v;
}

void Counter::swap(tsino::Array<uint8_t>& xs, int32_t i, int32_t j) {
  tsino::swap(xs[i], xs[j]);
}

void Counter::both(int32_t a, int32_t b) {
  this->n = a;
  this->set_total(b);
}

String Counter::read(const tsino::Ref<P>& p, const tsino::Array<uint8_t>& given) {
  const int32_t x = p->x;
  const int32_t why = p->y;
  tsino::Optional<String> label = p->label;
  const String label2 = label.has() ? label.value() : String(F("none"));
  const int32_t a = given[0];
  const int32_t c = given.get(2).valueOr(9);
  return tsino::concat(
      String(x),
      F(" "),
      String(why),
      F(" "),
      label2,
      F(" "),
      String(a),
      F(" "),
      String(c),
      F(" "),
      String(this->secret));
}

void Counter::construct() {
  this->n = 0;
  this->names = tsino::Array<String>{};
  this->secret = 3;
}
String log_ = "";

int32_t note(const __FlashStringHelper* name, int32_t value) {
  log_ += tsino::concat(name, F(" "));
  return value;
}

const __FlashStringHelper* note_(const __FlashStringHelper* name, const __FlashStringHelper* value) {
  log_ += tsino::concat(name, F(" "));
  return value;
}

tsino::Array<uint8_t> pair() {
  return tsino::Array<uint8_t>{1, 2};
}

tsino::Ref<Mixed> mixed() {
  return tsino::make<Mixed>(F("m"), 7);
}

tsino::Ref<P> point() {
  return tsino::make<P>(3, 4);
}

String f(const tsino::Optional<tsino::Ref<F_>>& given, const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& given2, const tsino::Array<uint8_t>& given3) {
  const tsino::Ref<F_> given4 = given.has() ? given.value() : tsino::make<F_>();
  const int32_t x = given4->x.valueOr(1);
  const int32_t y = given4->y.valueOr(2);
  tsino::Shared<tsino::Array<uint8_t>> given5 = given2.has() ? given2.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  const int32_t z = given5->get(0).valueOr(3);
  const int32_t w = given5->get(1).valueOr(z);
  tsino::Optional<uint8_t> getResult = given3.get(0);
  const int32_t r1 = getResult.has() ? getResult.value() : -1;
  const int32_t r2 = given3.get(1).valueOr(9);
  return tsino::Array<int8_t>{(int8_t)x, (int8_t)y, (int8_t)z, (int8_t)w, (int8_t)r1, (int8_t)r2}.join();
}

int32_t g(const tsino::Ref<P>& p) {
  const int32_t x = p->x;
  const int32_t y = p->y;
  return x * y;
}

void Vec::construct(const tsino::Ref<P>& p, int32_t scale) {
  const int32_t x = p->x;
  const int32_t y = p->y;
  this->scale = scale;
  this->x = x * scale;
  this->y = y * scale;
}

void setup() {
  Serial.begin(115200);
  int32_t a = 1;
  int32_t b = 2;
  int32_t c = 3;
  tsino::swap(a, b);
  Serial.print(a);
  Serial.print(F(" "));
  Serial.println(b);
  int32_t aBefore = a;
  int32_t bBefore = b;
  a = c;
  b = aBefore;
  c = bBefore;
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(b);
  Serial.print(F(" "));
  Serial.println(c);
  int32_t value = a + b;
  a = b;
  b = value;
  Serial.print(a);
  Serial.print(F(" "));
  Serial.println(b);
  String s = F("s");
  String t = F("t");
  tsino::swap(s, t);
  Serial.print(tsino::withoutFormat(s));
  Serial.print(F(" "));
  Serial.println(t);
  String value2 = tsino::concat(s, t);
  s = tsino::concat(t, s);
  t = value2;
  Serial.print(tsino::withoutFormat(s));
  Serial.print(F(" "));
  Serial.println(t);
  tsino::Array<uint8_t> xs{10, 20, 30, 40};
  int32_t i = 0;
  tsino::swap(xs[i], xs[i + 1]);
  Serial.println(xs.join());
  i = 2;
  xs.set(i, 99);
  Serial.print(i);
  Serial.print(F(" "));
  Serial.println(xs.join());
  xs.set(i++, 1);
  xs.set(i++, 2);
  Serial.print(i);
  Serial.print(F(" "));
  Serial.println(xs.join());
  int32_t noteResult = note(F("v"), 5);
  int32_t noteResult2 = note(F("w"), 6);
  xs.set(note(F("p"), 0), noteResult);
  xs.set(note(F("q"), 1), noteResult2);
  Serial.print(tsino::withoutFormat(log_));
  Serial.print(F(" "));
  Serial.println(xs.join());
  const tsino::Ref<Counter> counter = tsino::make<Counter>();
  counter->swap(xs, 0, 3);
  Serial.println(xs.join());
  counter->both(3, 8);
  Serial.print(counter->n);
  Serial.print(F(" "));
  Serial.print(counter->read(tsino::make<P>(1, 2), tsino::Array<uint8_t>{1, 2}));
  Serial.print(F(" "));
  Serial.println(
      counter->read(
          tsino::make<P>(1, 2, tsino::Optional<String>(F("L"))),
          tsino::Array<uint8_t>{1, 2, 3}));
  tsino::Array<uint8_t> pairResult = pair();
  const int32_t first = pairResult[0];
  const int32_t second = pairResult[1];
  const tsino::Ref<Mixed> mixedResult = mixed();
  const String word_ = mixedResult->item0;
  const int32_t number2 = mixedResult->item1;
  Serial.print(first);
  Serial.print(F(" "));
  Serial.print(second);
  Serial.print(F(" "));
  Serial.print(word_);
  Serial.print(F(" "));
  Serial.println(number2);
  const tsino::Ref<P> pointResult = point();
  const int32_t x = pointResult->x;
  const int32_t renamed = pointResult->y;
  tsino::Optional<String> label = pointResult->label;
  const String label2 = label.has() ? label.value() : String(note_(F("default"), F("dl")));
  Serial.print(x);
  Serial.print(F(" "));
  Serial.print(renamed);
  Serial.print(F(" "));
  Serial.println(label2);
  const int32_t next = counter->get_next();
  const int32_t n = counter->n;
  Serial.print(next);
  Serial.print(F(" "));
  Serial.println(n);
  tsino::Ref<P> p = tsino::make<P>(1, 2);
  const tsino::Ref<P> old = p;
  tsino::Ref<Shape> value3 = tsino::make<Shape>(p->y, p->x);
  p->x = value3->x;
  p->y = value3->y;
  Serial.print(p->x);
  Serial.print(F(" "));
  Serial.print(p->y);
  Serial.print(F(" "));
  Serial.println(old == p ? F("true") : F("false"));
  a = p->x;
  b = p->y;
  tsino::Optional<String> label3 = p->label;
  s = label3.has() ? label3.value() : String(F("unlabeled"));
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(b);
  Serial.print(F(" "));
  Serial.println(s);
  tsino::Ref<P> q = tsino::make<P>(8, 9);
  tsino::swap(p, q);
  Serial.print(p->x);
  Serial.print(F(" "));
  Serial.print(q->x);
  Serial.print(F(" "));
  Serial.println(old == q ? F("true") : F("false"));
  const int32_t h = xs[0];
  tsino::Array<uint8_t> rest = xs.slice(1);
  rest.set(0, 77);
  Serial.print(h);
  Serial.print(F(" "));
  Serial.print(rest.join());
  Serial.print(F(" "));
  Serial.println(xs.join());
  const int32_t px = p->x;
  const tsino::Ref<others> others_ = tsino::make<others>(p->y, p->label);
  others_->y = 100;
  Serial.print(px);
  Serial.print(F(" "));
  Serial.print(others_->y);
  Serial.print(F(" "));
  Serial.print(p->y);
  Serial.print(F(" "));
  Serial.println(!others_->label.has() ? F("true") : F("false"));
  tsino::Array<String> value4 = tsino::characters(F("h\360\237\230\200\303\251!"));
  const String c1 = value4[0];
  const String c2 = value4[1];
  tsino::Optional<String> getResult = value4.get(3);
  const String c4 = getResult.has() ? getResult.value() : String(F("?"));
  tsino::Optional<String> getResult2 = value4.get(4);
  const String c5 = getResult2.has() ? getResult2.value() : String(F("?"));
  Serial.print(tsino::withoutFormat(c1));
  Serial.print(F(" "));
  Serial.print(c2);
  Serial.print(F(" "));
  Serial.print(c4);
  Serial.print(F(" "));
  Serial.println(c5);
  const tsino::Ref<Nested> nested = tsino::make<Nested>(
      tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
          tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})}),
      tsino::make<Nested_>(tsino::make<Nested2>(F("v"))));
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>> list = nested->list;
  const int32_t n1 = (*(*list)[0])[0];
  const int32_t n2 = (*list)[0]->get(1).valueOr(0);
  tsino::Shared<tsino::Array<uint8_t>> part = (*list)[1];
  const int32_t n3 = (*part)[0];
  tsino::Optional<uint8_t> getResult3 = part->get(1);
  const int32_t n4 = getResult3.has() ? getResult3.value() : note(F("n4"), 44);
  const String v = nested->inner->deep->v;
  Serial.print(n1);
  Serial.print(F(" "));
  Serial.print(n2);
  Serial.print(F(" "));
  Serial.print(n3);
  Serial.print(F(" "));
  Serial.print(n4);
  Serial.print(F(" "));
  Serial.println(v);
  tsino::Array<int32_t> empty;
  const int32_t e1 = empty.get(0).valueOr(1);
  tsino::Optional<int32_t> getResult4 = empty.get(1);
  const int32_t e2 = getResult4.has() ? getResult4.value() : e1 + 1;
  tsino::Optional<int32_t> getResult5 = empty.get(2);
  const int32_t e3 = getResult5.has() ? getResult5.value() : note(F("e3"), e2 * 2);
  Serial.print(e1);
  Serial.print(F(" "));
  Serial.print(e2);
  Serial.print(F(" "));
  Serial.print(e3);
  Serial.print(F(" "));
  Serial.println(log_);
  Serial.print(tsino::withoutFormat(f({}, {}, tsino::Array<uint8_t>{})));
  Serial.print(F(" "));
  Serial.print(
      f(
          tsino::make<F_>(tsino::Optional<int32_t>(5)),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{6}),
          tsino::Array<uint8_t>{}));
  Serial.print(F(" "));
  Serial.println(
      f(
          tsino::make<F_>(),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}),
          tsino::Array<uint8_t>{7, 8}));
  Serial.println(g(tsino::make<P>(6, 7)));
  const tsino::Ref<Vec> value5 = tsino::make<Vec>(p);
  const int32_t vx = value5->x;
  const int32_t vy = value5->y;
  const int32_t scale = value5->scale;
  Serial.print(vx);
  Serial.print(F(" "));
  Serial.print(vy);
  Serial.print(F(" "));
  Serial.println(scale);
  tsino::Array<tsino::Ref<P>> list2{p, q};
  for (const tsino::Ref<P>& item : list2) {
    const int32_t x2 = item->x;
    const int32_t y = item->y;
    Serial.println(x2 + y);
  }
  tsino::Array<tsino::Ref<Mixed>> list3{
      tsino::make<Mixed>(F("a"), 1),
      tsino::make<Mixed>(F("b"), 2)};
  for (const tsino::Ref<Mixed>& item : list3) {
    const String& k = item->item0;
    const int32_t val = item->item1;
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.println(val);
  }
  for (int32_t lo = 0, hi = 3; lo < hi; (void)lo++, hi--) {
    Serial.print(lo);
    Serial.print(F(" "));
    Serial.println(hi);
    yield();
  }
  String k2 = F("");
  int32_t v2 = 0;
  tsino::Array<tsino::Ref<Mixed>> list4{tsino::make<Mixed>(F("z"), 26)};
  for (const tsino::Ref<Mixed>& item : list4) {
    k2 = item->item0;
    v2 = item->item1;
    Serial.println(k2);
  }
  tsino::Array<uint8_t> list5{1, 2, 3};
  for (const int32_t item : list5) {
    xs.set(0, item);
    a += xs[0];
  }
  Serial.print(tsino::withoutFormat(k2));
  Serial.print(F(" "));
  Serial.print(v2);
  Serial.print(F(" "));
  Serial.print(xs[0]);
  Serial.print(F(" "));
  Serial.println(a);
  int32_t last = 0;
  for (const int32_t item : xs) {
    last = item;
    if (last > 50) break;
  }
  Serial.println(last);
  tsino::Shared<tsino::Array<uint8_t>> value6 = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{7, 8});
  (void)((void)(a = (*value6)[0]), b = (*value6)[1]);
  tsino::Shared<tsino::Array<uint8_t>> r = value6;
  Serial.print(r->length());
  Serial.print(F(" "));
  Serial.print(a);
  Serial.print(F(" "));
  Serial.println(b);
  double m = 1.0;
  for (int32_t step = 0; step < 3; (void)(m = m * 2.0), step = step + 1) {
    yield();
  }
  tsino::inspect(Serial, m);
  Serial.println();
  const String value7 = F("four");
  const int32_t length = tsino::length(value7);
  const int32_t len2 = xs.length();
  const int32_t zero = xs[0];
  Serial.print(length);
  Serial.print(F(" "));
  Serial.print(len2);
  Serial.print(F(" "));
  Serial.println(zero);
  if (a != 0) {
    tsino::swap(a, b);
  } else {
    a = 0;
  }
  Serial.print(a);
  Serial.print(F(" "));
  Serial.println(b);
}

void loop() {}
