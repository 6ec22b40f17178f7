// changed-and-copied: written by tsino from changed-and-copied.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct A;
struct Q_number;
struct Both;
struct Q_string;
struct Both_;
struct Rd;
struct Get;
struct Shape;
struct Shape_;
struct K;
struct Base;
struct Derived;

struct A : tsino::Object {
  tsino::Optional<int32_t> y;
  void construct(tsino::Optional<int32_t> y) {
    this->y = tsino::moved(y);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldOrNull(F("y"), this->y);
    out.end();
  }
};

struct Q_number : tsino::Object {
  tsino::Optional<int32_t> current;
  tsino::Array<uint8_t> items;
  void construct();
  void take();
  tsino::Ref<Both> both();
};

struct Both : tsino::Object {
  tsino::Optional<int32_t> c_;
  void construct(tsino::Optional<int32_t> c_) {
    this->c_ = tsino::moved(c_);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("c"), this->c_);
    out.end();
  }
};

struct Q_string : tsino::Object {
  tsino::Optional<String> current;
  tsino::Array<String> items;
  void construct();
  void take();
  tsino::Ref<Both_> both();
};

struct Both_ : tsino::Object {
  tsino::Optional<String> c_;
  void construct(tsino::Optional<String> c_) {
    this->c_ = tsino::moved(c_);
  }
};

struct Rd : tsino::Object {
  tsino::Optional<int32_t> last;
  void construct();
  void read();
  tsino::Ref<Get> get();
};

struct Get : tsino::Object {
  tsino::Optional<int32_t> v;
  bool ok = false;
  void construct(tsino::Optional<int32_t> v, bool ok) {
    this->v = tsino::moved(v);
    this->ok = ok;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("v"), this->v);
    out.field(F("ok"), this->ok);
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Optional<int32_t> c_;
  void construct(tsino::Optional<int32_t> c_) {
    this->c_ = tsino::moved(c_);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("c"), this->c_);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  tsino::Union<bool, double, String> w2;
  void construct(tsino::Union<bool, double, String> w2) {
    this->w2 = tsino::moved(w2);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("w2"), this->w2);
    out.end();
  }
};

struct K : tsino::Object {
  tsino::Optional<int32_t> v;
  tsino::Array<tsino::Optional<int32_t>> w;
  void construct();
  tsino::Optional<int32_t> m();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("K"), *this);
    out.fieldOrNull(F("v"), this->v);
    out.fieldOrNull(F("w"), this->w);
    out.end();
  }
};

struct Base : tsino::Object {
  tsino::Optional<int32_t> size;
  void construct();
  void fill();
  virtual ~Base() {}
};

struct Derived : Base {
  int32_t more = 0;
  void construct();
  tsino::Optional<int32_t> calc();
};

// @run
// What takes its type from a place that a call has changed since it was narrowed: constants, results, fields, defaults.
tsino::Optional<int32_t> x;

void g() {
  x = !x.has() ? tsino::Optional<int32_t>(1) : tsino::Optional<int32_t>{};
}

tsino::Ref<A> a() {
  x = {};
  g();
  const tsino::Optional<int32_t> y = x;
  return tsino::make<A>(y);
}

tsino::Optional<int32_t> b() {
  x = {};
  g();
  const tsino::Optional<int32_t> y = x;
  return y;
}

tsino::Array<tsino::Optional<int32_t>> c() {
  x = {};
  g();
  const tsino::Optional<int32_t> y = x;
  return tsino::Array<tsino::Optional<int32_t>>{y, x};
}

String d() {
  x = {};
  g();
  const tsino::Optional<int32_t> y = x;
  return tsino::toJson(tsino::Array<tsino::Optional<int32_t>>{y});
}

void Rd::read() {
  this->last = 5;
}

tsino::Ref<Get> Rd::get() {
  this->last = {};
  this->read();
  const tsino::Optional<int32_t> v = this->last;
  return tsino::make<Get>(v, v.has());
}

void Rd::construct() {
  this->last = {};
}

void Q_number::take() {
  this->current = tsino::convertOptional(this->items.pop());
}

tsino::Ref<Both> Q_number::both() {
  this->current = {};
  this->take();
  const tsino::Optional<int32_t> c_ = this->current;
  return tsino::make<Both>(c_);
}

void Q_number::construct() {
  this->items = tsino::Array<uint8_t>{};
}

void Q_string::take() {
  this->current = this->items.pop();
}

tsino::Ref<Both_> Q_string::both() {
  this->current = {};
  this->take();
  const tsino::Optional<String>& c_ = this->current;
  return tsino::make<Both_>(c_);
}

void Q_string::construct() {
  this->items = tsino::Array<String>{};
}
tsino::Union<bool, double, String> u = tsino::Union<bool, double, String>(1.0);

void su(tsino::Union<bool, double, String> v) {
  u = tsino::moved(v);
}
tsino::Optional<int32_t> z;

void sz() {
  z = 8;
}

tsino::Optional<int32_t> K::m() {
  return z;
}

void K::construct() {
  this->v = z;
  this->w = tsino::Array<tsino::Optional<int32_t>>{z};
}

tsino::Optional<int32_t> df(const tsino::Union<tsino::Undefined, tsino::Null, double>& pGiven = tsino::Union<tsino::Undefined, tsino::Null, double>(
    tsino::Undefined{})) {
  const tsino::Optional<int32_t> p = tsino::convertOptional(
      pGiven.is<tsino::Undefined>() ? tsino::Optional<double>(tsino::convertOptional(z)) : tsino::optionalMember<double, tsino::Null>(
          pGiven));
  return p;
}

void Base::construct() {
  this->size = {};
  this->fill();
}

void Base::fill() {
  this->size = 3;
}

tsino::Optional<int32_t> Derived::calc() {
  this->size = {};
  this->fill();
  const tsino::Optional<int32_t> s = this->size;
  return s;
}

void Derived::construct() {
  Base::construct();
  this->more = 1;
}

void find(tsino::Optional<String>& hit, const tsino::Array<String>& xs) {
  for (const String& s : xs) {
    if (tsino::length(s) > 1) {
      hit = s;
      return;
    }
  }
}

String again(tsino::Optional<String>& hit) {
  find(hit, tsino::Array<String>{F("a"), F("bb")});
  if (!hit.has()) return F("none");
  return hit.value();
}

tsino::Array<tsino::Optional<String>> nested() {
  tsino::Optional<String> hit;
  find(hit, tsino::Array<String>{F("x")});
  tsino::Optional<String> one = hit;
  find(hit, tsino::Array<String>{F("yy")});
  tsino::Optional<String> two = hit;
  return tsino::Array<tsino::Optional<String>>{
      tsino::moved(one),
      tsino::moved(two),
      tsino::Optional<String>(again(hit))};
}
int32_t n2 = 0;

tsino::Optional<String> tr() {
  tsino::Optional<String> e;
  tsino::Array<uint8_t>{1}.forEach(
      [&] {
        if (tsino::thrown()) return;
        e = tsino::Optional<String>(F("set"));
        tsino::raise(tsino::make<tsino::Error>(F("x")));
      });
  if (tsino::thrown()) {
    tsino::caught();
    e = tsino::Optional<String>(
        tsino::truthy(e) ? tsino::concat(e.value(), F("!")) : String(F("none")));
  }
  n2++;
  return e;
}

void next(String& st, int32_t k) {
  st = k == 1 ? F("b") : F("c");
}

String sw(int32_t k) {
  String st = F("a");
  next(st, k);
  const String& choice = st;
  if (choice == F("a")) {
    return F("A");
  } else {
    return tsino::concat(F("D"), st);
  }
  tsino::unreachable();
}

void setup() {
  Serial.begin(115200);
  tsino::Ref<A> value = a();
  String bResult = tsino::optionalTextOrNull(b());
  tsino::Array<tsino::Optional<int32_t>> value2 = c();
  String dResult = d();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.print(bResult);
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, value2);
  Serial.print(F(" "));
  Serial.println(dResult);
  tsino::inspect(Serial, tsino::make<Rd>()->get());
  Serial.println();
  const tsino::Ref<Q_number> q = tsino::make<Q_number>();
  q->items.push(4, 5);
  q->current = {};
  q->take();
  tsino::Ref<Shape> value3 = tsino::make<Shape>(q->current);
  tsino::Ref<Both> value4 = q->both();
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, value4);
  Serial.println();
  const tsino::Ref<Q_string> qs = tsino::make<Q_string>();
  qs->items.push(F("a"));
  qs->current = {};
  qs->take();
  const tsino::Optional<String> cc = qs->current;
  tsino::inspect(Serial, tsino::Array<tsino::Optional<String>>{cc});
  Serial.println();
  su(tsino::Union<bool, double, String>(String(F("s"))));
  const tsino::Union<bool, double, String> w = u;
  tsino::inspect(Serial, tsino::Array<tsino::Union<bool, double, String>>{w});
  Serial.println();
  su(tsino::Union<bool, double, String>(true));
  const tsino::Union<bool, double, String> w2 = u;
  tsino::inspect(Serial, tsino::make<Shape_>(w2));
  Serial.println();
  sz();
  const tsino::Optional<int32_t> K_s = z;
  {
    Serial.println(tsino::optionalTextOrNull(z));
  }
  tsino::inspect(Serial, tsino::make<K>());
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(K_s));
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(tsino::make<K>()->m()));
  Serial.print(tsino::optionalTextOrNull(df()));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalTextOrNull(df(tsino::Union<tsino::Undefined, tsino::Null, double>(3.0))));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalTextOrNull(
          df(tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{}))));
  Serial.println(tsino::optionalTextOrNull(tsino::make<Derived>()->calc()));
  tsino::inspectOrNull(Serial, nested());
  Serial.println();
  Serial.println(tsino::optionalTextOrNull(tr()));
  Serial.print(tsino::withoutFormat(sw(1)));
  Serial.print(F(" "));
  Serial.println(sw(2));
}

void loop() {}
