// changed-and-inferred: written by tsino from changed-and-inferred.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Find;
struct Snap;
struct Store;
struct Last;
struct R;
struct State;
struct Q;
struct Shape;
struct Shape_;
struct Shape2;
struct Shape3;
struct Gen;
struct Gen_;

struct Find : tsino::Object {
  tsino::Optional<String> hit;
  int32_t at = 0;
  void construct(tsino::Optional<String> hit, int32_t at) {
    this->hit = tsino::moved(hit);
    this->at = at;
  }
};

struct Snap : tsino::Object {
  String mode_;
  void construct(String mode_) {
    this->mode_ = tsino::moved(mode_);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("mode"), this->mode_);
    out.end();
  }
};

struct Store : tsino::Object {
  tsino::Optional<tsino::Ref<Last>> last;
  tsino::Optional<int32_t> n;
  void construct();
  void put(tsino::Ref<Last> s);
  tsino::Ref<R> reset();
  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double, tsino::Ref<Last>>> pair();
  const __FlashStringHelper* pick();
};

struct Last : tsino::Object {
  String kind;
  int32_t r = 0;
  int32_t s = 0;
  void construct(String kind, int32_t r, int32_t s = 0) {
    this->kind = tsino::moved(kind);
    this->r = r;
    this->s = s;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("kind"), this->kind);
    if (this->kind == F("circle")) out.field(F("r"), this->r);
    if (this->kind == F("square")) out.field(F("s"), this->s);
    out.end();
  }
};

struct R : tsino::Object {
  tsino::Optional<tsino::Ref<Last>> last;
  tsino::Optional<int32_t> n;
  void construct(tsino::Optional<tsino::Ref<Last>> last, tsino::Optional<int32_t> n) {
    this->last = tsino::moved(last);
    this->n = tsino::moved(n);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldOrNull(F("last"), this->last);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct State : tsino::Object {
  tsino::Optional<tsino::Ref<tsino::Error>> err_;
  bool ok = false;
  void construct(tsino::Optional<tsino::Ref<tsino::Error>> err_, bool ok) {
    this->err_ = tsino::moved(err_);
    this->ok = ok;
  }
};

struct Q : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> queue_;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> queue_) {
    this->queue_ = tsino::moved(queue_);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldOrNull(F("queue"), this->queue_);
    out.end();
  }
};

struct Shape : tsino::Object {
  String mode_;
  void construct(String mode_) {
    this->mode_ = tsino::moved(mode_);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("mode"), this->mode_);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> queue_;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> queue_) {
    this->queue_ = tsino::moved(queue_);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.fieldOrNull(F("queue"), this->queue_);
    out.end();
  }
};

struct Shape2 : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> queue_;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> queue_) {
    this->queue_ = tsino::moved(queue_);
  }
};

struct Shape3 : tsino::Object {
  bool flag_ = false;
  void construct(bool flag_) {
    this->flag_ = flag_;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("flag"), this->flag_);
    out.end();
  }
};

struct Gen : tsino::Object {
  tsino::Optional<int32_t> f;
  int32_t n = 0;
  void construct(tsino::Optional<int32_t> f, int32_t n) {
    this->f = tsino::moved(f);
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldOrNull(F("f"), this->f);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Gen_ : tsino::Object {
  tsino::Optional<String> f;
  int32_t n = 0;
  void construct(tsino::Optional<String> f, int32_t n) {
    this->f = tsino::moved(f);
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldOrNull(F("f"), this->f);
    out.field(F("n"), this->n);
    out.end();
  }
};

void Store::put(tsino::Ref<Last> s) {
  this->last = tsino::moved(s);
  this->n = this->n.valueOr(0) + 1;
}

tsino::Ref<R> Store::reset() {
  this->last = {};
  this->n = {};
  this->put(tsino::make<Last>(F("square"), 0, 2));
  return tsino::make<R>(this->last, this->n);
}

tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double, tsino::Ref<Last>>> Store::pair() {
  this->n = {};
  this->put(tsino::make<Last>(F("circle"), 1));
  return tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double, tsino::Ref<Last>>>{
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, tsino::Ref<Last>>, tsino::Undefined>(
          tsino::Optional<double>(tsino::convertOptional(this->n))),
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double, tsino::Ref<Last>>, tsino::Null>(
          this->last)};
}

const __FlashStringHelper* Store::pick() {
  this->n = {};
  this->put(tsino::make<Last>(F("circle"), 3));
  return !this->n.has() ? F("none") : F("some");
}

void Store::construct() {
  this->last = {};
  this->n = {};
}

tsino::Ref<Find> find(const tsino::Array<String>& xs) {
  tsino::Optional<String> hit;
  int32_t at = -1;
  xs.some(
      [&](const String& x, int32_t i) -> bool {
        if (tsino::startsWith(x, F("b"))) {
          hit = x;
          at = i;
          return true;
        }
        return false;
      });
  return tsino::make<Find>(hit, at);
}

void upd(tsino::Optional<int32_t>& lo, int32_t x, tsino::Optional<int32_t>& hi) {
  if (!lo.has() || x < lo.value()) lo = x;
  if (!hi.has() || x > hi.value()) hi = x;
}

tsino::Array<tsino::Optional<int32_t>> minMax(const tsino::Array<uint8_t>& xs) {
  tsino::Optional<int32_t> lo;
  tsino::Optional<int32_t> hi;
  for (const int32_t x : xs) {
    upd(lo, x, hi);
  }
  return tsino::Array<tsino::Optional<int32_t>>{lo, hi};
}
String mode = "idle";

void go() {
  mode = mode == F("idle") ? F("run") : F("stop");
}

tsino::Ref<Snap> snap() {
  return tsino::make<Snap>(mode);
}
tsino::Optional<tsino::Ref<tsino::Error>> err;

void guard(const tsino::Function<void()>& f) {
  f();
  if (tsino::thrown()) {
    tsino::Ref<tsino::Error> e = tsino::caught();
    err = tsino::moved(e);
  }
}
tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> queue;

void fill() {
  queue = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2});
}
bool flag = false;

void on() {
  flag = true;
}
tsino::Optional<tsino::Union<double, String>> wide;

void setW(tsino::Union<double, String> v) {
  wide = tsino::moved(v);
}

tsino::Ref<Gen> gen(const tsino::Array<uint8_t>& xs, const tsino::Function<bool(int32_t)>& ok) {
  tsino::Optional<int32_t> f;
  xs.forEach([&](int32_t x) {
    if (ok(x)) f = x;
  });
  return tsino::make<Gen>(f, xs.length());
}

tsino::Ref<Gen_> gen_(const tsino::Array<String>& xs, const tsino::Function<bool(const String&)>& ok) {
  tsino::Optional<String> f;
  xs.forEach([&](const String& x) {
    if (ok(x)) f = x;
  });
  return tsino::make<Gen_>(f, xs.length());
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Store> st = tsino::make<Store>();
  tsino::Ref<R> value = st->reset();
  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double, tsino::Ref<Last>>> value2 = st->pair();
  const __FlashStringHelper* pickResult = st->pick();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.println(pickResult);
  const tsino::Ref<R> r = st->reset();
  if (r->n.has()) Serial.println(r->n.value() + 1);
  const tsino::Ref<Find> findResult = find(tsino::Array<String>{F("a"), F("bc")});
  const tsino::Optional<String> hit = findResult->hit;
  const int32_t at = findResult->at;
  tsino::Optional<String> hit2 = find(tsino::Array<String>{})->hit;
  tsino::Optional<String> hit3 = find(tsino::Array<String>{F("b")})->hit;
  Serial.print(tsino::withoutFormat(tsino::optionalText(hit)));
  Serial.print(F(" "));
  Serial.print(at);
  Serial.print(F(" "));
  Serial.print(hit2.has() ? hit2.value() : String(F("no")));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          hit3.has() ? tsino::Optional<int32_t>(tsino::length(hit3.value())) : tsino::Optional<int32_t>{}));
  tsino::inspectOrNull(Serial, minMax(tsino::Array<uint8_t>{3, 1, 2}));
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, minMax(tsino::Array<uint8_t>{}));
  Serial.println();
  go();
  tsino::inspect(Serial, tsino::make<Shape>(mode));
  Serial.print(F(" "));
  tsino::inspect(Serial, snap());
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<String>{mode});
  Serial.println();
  mode = F("idle");
  go();
  tsino::Array<String> arr{mode};
  tsino::inspect(Serial, arr);
  Serial.println();
  guard([] { tsino::raise(tsino::make<tsino::RangeError>(F("bad"))); });
  const tsino::Ref<State> state = tsino::make<State>(err, !err.has());
  Serial.print(state->ok ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!state->err_.has() ? String(F("null")) : state->err_.value()->toString());
  fill();
  const tsino::Ref<Q> q = tsino::make<Q>(queue);
  tsino::inspect(Serial, q);
  Serial.println();
  if (queue.has()) queue.value()->push(3);
  tsino::inspectOrNull(Serial, q->queue_);
  Serial.print(F(" "));
  Serial.print(tsino::toJson(tsino::make<Shape_>(queue)));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<String>{F("queue")});
  Serial.println();
  on();
  tsino::inspect(Serial, tsino::make<Shape3>(flag));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<bool>{flag, !flag});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      flag ? tsino::Array<tsino::Union<bool, double>>{tsino::Union<bool, double>(flag)} : tsino::Array<tsino::Union<bool, double>>{
          tsino::Union<bool, double>(1.0)});
  Serial.println();
  setW(tsino::Union<double, String>(String(F("x"))));
  tsino::Optional<tsino::Union<double, String>> copy = wide;
  tsino::printFirstUnionOrNull(Serial, copy);
  Serial.print(F(" "));
  Serial.println(
      copy.has() && copy.value().is<double>() ? F("number") : copy.has()
          && copy.value().is<String>() ? F("string") : F("object"));
  setW(tsino::Union<double, String>(3.0));
  copy = wide;
  tsino::printFirstUnionOrNull(Serial, copy);
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Optional<tsino::Union<double, String>>>{
          wide,
          tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0))}.length());
  tsino::inspect(Serial, gen(tsino::Array<uint8_t>{1, 2}, [](int32_t x) -> bool { return x > 1; }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      gen_(tsino::Array<String>{F("a")}, [](const String& x) -> bool { return x == F("b"); }));
  Serial.println();
}

void loop() {}
