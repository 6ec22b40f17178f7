// changed-and-tested: written by tsino from changed-and-tested.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct P;
struct Obj;
struct Early;
struct Door;
struct Go3;
struct Shape;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct P : tsino::Object {
  int32_t x = 0;
  tsino::Optional<String> name;
  void construct(int32_t x, tsino::Optional<String> name = {}) {
    this->x = x;
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.optionalField(F("name"), this->name);
    out.end();
  }
};

struct Obj : tsino::Object {
  int32_t n_ = 0;
  void construct(int32_t n_) {
    this->n_ = n_;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n_);
    out.end();
  }
};

struct Early : tsino::Object {
  tsino::Optional<int32_t> found;
  void construct(tsino::Optional<int32_t> found) {
    this->found = tsino::moved(found);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldOrNull(F("found"), this->found);
    out.end();
  }
};

struct Door : tsino::Object {
  String state;
  int32_t n_ = 0;
  void construct();
  void poll_();
  tsino::Array<tsino::Union<double, String>> go();
  String go2();
  tsino::Ref<Go3> go3();
};

struct Go3 : tsino::Object {
  String s;
  void construct(String s) {
    this->s = tsino::moved(s);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("s"), this->s);
    out.end();
  }
};

struct Shape : tsino::Object {
  bool r = false;
  void construct(bool r) {
    this->r = r;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("r"), this->r);
    out.end();
  }
};

// @run
// What calls have changed since TypeScript narrowed it: tests behind the call count from there on, and what they leave is handed on.
int32_t n = 0;
tsino::Optional<int32_t> got;

void poll() {
  n++;
  if (n > 2) got = n;
}

int32_t wait_() {
  got = {};
  while (!got.has()) {
    poll();
    yield();
  }
  return got.value();
}

int32_t first(const tsino::Array<uint8_t>& xs) {
  tsino::Optional<int32_t> b;
  xs.forEach([&](int32_t v) {
    if (!b.has() || v > b.value()) b = v;
  });
  if (!b.has()) return -1;
  return b.value();
}

tsino::Array<tsino::Ref<P>> bestOf(const tsino::Array<tsino::Ref<P>>& ps) {
  tsino::Optional<tsino::Ref<P>> best;
  ps.forEach(
      [&](const tsino::Ref<P>& p) {
        if (!best.has() || p->x > best.value()->x) best = p;
      });
  return best.has() ? tsino::Array<tsino::Ref<P>>{best.value()} : tsino::Array<tsino::Ref<P>>{};
}

tsino::Ref<P> bestOr(const tsino::Array<tsino::Ref<P>>& ps) {
  tsino::Optional<tsino::Ref<P>> best;
  ps.forEach([&](const tsino::Ref<P>& p) { best = p; });
  if (!best.has()) return tsino::make<P>(-1);
  return best.value();
}

void rd(tsino::Optional<String>& line) {
  line = tsino::concat(F("l"), String(n));
}

String text() {
  tsino::Optional<String> line;
  while (!tsino::truthy(line)) {
    rd(line);
    yield();
  }
  return line.value();
}

tsino::Shared<tsino::Array<uint8_t>> lst() {
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> l;
  tsino::Array<uint8_t>{1, 2}.forEach(
      [&](int32_t v) {
        if (!l.has()) l = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{});
        l.value()->push((uint8_t)v);
      });
  return l.has() ? l.value() : tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{});
}

int32_t use(int32_t v) {
  return v * 2;
}

int32_t arg() {
  tsino::Optional<int32_t> b;
  tsino::Array<uint8_t>{7}.forEach([&](int32_t v) { b = v; });
  if (b.has()) return use(b.value());
  return use(b.valueOr(1));
}

tsino::Ref<Obj> obj(int32_t k) {
  tsino::Optional<int32_t> b;
  tsino::Array<uint8_t>{7}.forEach([&](int32_t v) {
    if (v > k) b = v;
  });
  return tsino::make<Obj>(!b.has() ? 0 : b.value());
}

void Door::poll_() {
  if (++this->n_ > 2) this->state = F("open");
}

tsino::Array<tsino::Union<double, String>> Door::go() {
  this->state = F("closed");
  while (this->state == F("closed")) {
    this->poll_();
    yield();
  }
  return tsino::Array<tsino::Union<double, String>>{
      tsino::Union<double, String>(this->state),
      tsino::Union<double, String>((double)this->n_)};
}

String Door::go2() {
  this->state = F("closed");
  do {
    this->poll_();
    yield();
  } while (this->state == F("closed"));
  return this->state;
}

tsino::Ref<Go3> Door::go3() {
  this->state = F("closed");
  for (int32_t i = 0; i < 2 && this->state == F("closed"); i++) {
    this->poll_();
    yield();
  }
  const String& s = this->state;
  return tsino::make<Go3>(s);
}

void Door::construct() {
  this->state = F("open");
  this->n_ = 0;
}
bool ready = false;
int32_t cnt = 0;

void pollR() {
  if (++cnt > 1) ready = true;
}
bool dirty = false;

void touch() {
  dirty = true;
}

tsino::Union<double, String> maxAt(const tsino::Array<uint8_t>& xs) {
  tsino::Optional<int32_t> at;
  xs.forEach(
      [&](int32_t v, int32_t i) {
        if (!at.has() || v > xs[at.value()]) at = i;
      });
  return !at.has() ? tsino::Union<double, String>(String(F("empty"))) : tsino::Union<double, String>(
      (double)xs[at.value()]);
}

int32_t ty() {
  tsino::Optional<tsino::Union<double, String>> c;
  tsino::Array<uint8_t>{4}.forEach([&](int32_t v) { c = tsino::Union<double, String>((double)v); });
  return c.has() && c.value().is<double>() ? (int32_t)c.value().get<double>() + 1 : -1;
}

void f(tsino::Optional<int32_t>& a, tsino::Optional<int32_t>& b) {
  a = 1;
  b = a.value() + 1;
}

int32_t twice() {
  tsino::Optional<int32_t> a;
  tsino::Optional<int32_t> b;
  f(a, b);
  if (!a.has() || !b.has()) return 0;
  return a.value() + b.value();
}

void f_(tsino::Optional<int32_t>& a, tsino::Optional<String>& b) {
  a = 1;
  b = tsino::Optional<String>(F("x"));
}

String and_() {
  tsino::Optional<int32_t> a;
  tsino::Optional<String> b;
  f_(a, b);
  return a.has() && b.has() ? tsino::concat(String(a.value()), b.value()) : String(F("none"));
}

void asserts(const Unknown& x) {
  if (!tsino::truthy(x)) {
    tsino::raise(tsino::make<tsino::Error>(F("no")));
    return;
  }
}

void f_changed_and_tested(tsino::Optional<int32_t>& a) {
  a = 6;
}

int32_t asr() {
  tsino::Optional<int32_t> a;
  f_changed_and_tested(a);
  asserts(Unknown(a.has()));
  if (tsino::thrown()) return 0;
  return a.value() + 1;
}

void set(tsino::Optional<String>& hit, const String& s) {
  hit = s;
}

tsino::Optional<String> lab() {
  tsino::Optional<String> hit;
  tsino::Array<String> list{F("a"), F("b")};
  for (const String& x : list) {
    tsino::Array<String> list2{F("c")};
    for (const String& y : list2) {
      set(hit, tsino::concat(x, y));
      if (tsino::truthy(hit)) goto end_loop1;
    }
  }
  end_loop1:;
  return hit;
}

tsino::Ref<Early> early(const tsino::Array<uint8_t>& xs) {
  tsino::Optional<int32_t> m;
  for (const int32_t x : xs) {
    tsino::Array<uint8_t>{(uint8_t)x}.forEach([&](int32_t y) { m = y; });
    if (m.has() && m.value() > 2) return tsino::make<Early>(tsino::Optional<int32_t>(m.value()));
  }
  return tsino::make<Early>(m);
}

bool isNum(const Unknown& x) {
  return x.is<double>();
}

void f2(tsino::Optional<tsino::Union<double, String>>& a) {
  a = tsino::Union<double, String>(6.0);
}

tsino::Optional<tsino::Union<double, String>> grd() {
  tsino::Optional<tsino::Union<double, String>> a;
  f2(a);
  if (isNum(tsino::fromOptional<Unknown, tsino::Null>(a))) {
    return tsino::Union<double, String>((double)((int32_t)a.value().get<double>() * 2));
  }
  return tsino::Optional<tsino::Union<double, String>>(
      tsino::convertOptional(tsino::optionalMember<String, tsino::Null>(a)));
}

void setup() {
  Serial.begin(115200);
  Serial.println(wait_());
  Serial.print(first(tsino::Array<uint8_t>{3, 1}));
  Serial.print(F(" "));
  Serial.println(first(tsino::Array<uint8_t>{}));
  tsino::inspect(
      Serial,
      bestOf(
          tsino::Array<tsino::Ref<P>>{
              tsino::make<P>(1),
              tsino::make<P>(5, tsino::Optional<String>(F("q")))}));
  Serial.print(F(" "));
  tsino::inspect(Serial, bestOf(tsino::Array<tsino::Ref<P>>{}));
  Serial.println();
  tsino::inspect(Serial, bestOr(tsino::Array<tsino::Ref<P>>{tsino::make<P>(4)}));
  Serial.print(F(" "));
  tsino::inspect(Serial, bestOr(tsino::Array<tsino::Ref<P>>{}));
  Serial.println();
  Serial.println(text());
  tsino::inspect(Serial, lst());
  Serial.println();
  Serial.println(arg());
  tsino::inspect(Serial, obj(1));
  Serial.print(F(" "));
  tsino::inspect(Serial, obj(9));
  Serial.println();
  tsino::Array<tsino::Union<double, String>> value = tsino::make<Door>()->go();
  String go2Result = tsino::make<Door>()->go2();
  tsino::Ref<Go3> value2 = tsino::make<Door>()->go3();
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.print(go2Result);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  while (!ready) {
    pollR();
    yield();
  }
  const bool r = ready;
  tsino::inspect(Serial, tsino::make<Shape>(r));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<bool>{ready, !ready});
  Serial.println();
  dirty = false;
  touch();
  tsino::printFirstUnion(
      Serial,
      dirty ? tsino::Union<bool, String>(String(F("yes"))) : tsino::Union<bool, String>(dirty));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      dirty ? tsino::Union<bool, String>(dirty) : tsino::Union<bool, String>(String(F("no"))));
  Serial.println();
  tsino::printFirstUnion(Serial, maxAt(tsino::Array<uint8_t>{1, 9, 2}));
  Serial.print(F(" "));
  tsino::printUnion(Serial, maxAt(tsino::Array<uint8_t>{}));
  Serial.println();
  Serial.println(ty());
  Serial.println(twice());
  Serial.println(and_());
  const int32_t asrResult = asr();
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(asrResult);
  Serial.println(tsino::optionalText(lab()));
  tsino::inspect(Serial, early(tsino::Array<uint8_t>{1, 3}));
  Serial.print(F(" "));
  tsino::inspect(Serial, early(tsino::Array<uint8_t>{1}));
  Serial.print(F(" "));
  tsino::inspect(Serial, early(tsino::Array<uint8_t>{}));
  Serial.println();
  tsino::printUnionOrNull(Serial, grd());
  Serial.println();
}

void loop() {}
