// keyed-by-anything: written by tsino from keyed-by-anything.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-set.h"
#include "src/tsino/inspect-typed-array.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect-unshown.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"

struct P;
struct A;
struct B;
struct Registry;
struct Shape;
struct Shape_;
struct Shape2;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Shared<tsino::Map<String, uint8_t>>, tsino::Uint8Array, tsino::Ref<P>, tsino::Ref<Shape>, tsino::Ref<Shape_>, tsino::Ref<Shape2>, tsino::Ref<tsino::Error>, tsino::Function<int32_t()>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct P : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
  virtual ~P() {}
  virtual bool isA(uint8_t) const { return false; }
};

// @run
// Maps and Sets whose keys may be anything: objects by identity, also seen as their base, numbers, texts and nothing by value.
struct A : P {
  int32_t x = 0;
  void construct();
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("A"), *this);
    out.field(F("x"), this->x);
    out.end();
  }
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || P::isA(asked); }
};

struct B : A {
  int32_t y = 0;
  void construct();
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("B"), *this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.end();
  }
};

struct Registry : tsino::Object {
  tsino::Shared<tsino::Set<Unknown>> seen;
  tsino::Shared<tsino::Map<Unknown, int32_t>> places;
  void construct();
  bool mark(const Unknown& part);
  tsino::Optional<int32_t> placeOf(const Unknown& part);
};

struct Shape : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Shape2 : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

void A::construct() {
  this->x = 1;
}

void B::construct() {
  A::construct();
  this->y = 2;
}

int32_t f() {
  return 1;
}

int32_t walk(const Unknown& value, const tsino::Optional<tsino::Shared<tsino::Set<Unknown>>>& visitedGiven = {}) {
  tsino::Shared<tsino::Set<Unknown>> visited = visitedGiven.has() ? visitedGiven.value() : tsino::makeShared<tsino::Set<Unknown>>();
  if (!tsino::isObject(value) || value.is<tsino::Null>() || visited->has(value)) return 0;
  visited->add(value);
  int32_t count = 1;
  if (value.is<tsino::Shared<tsino::Array<Unknown>>>()) {
    tsino::Shared<tsino::Array<Unknown>> list = value.get<tsino::Shared<tsino::Array<Unknown>>>();
    for (const Unknown& v : *list) count += walk(v, visited);
  }
  return count;
}

tsino::Function<String(const Unknown&)> memo(const tsino::Function<String(const Unknown&)>& fn) {
  const auto cache = tsino::makeShared<tsino::Map<Unknown, String>>();
  return [cache, fn](const Unknown& x) -> String {
    const tsino::Optional<String> hit = cache->get(x);
    if (hit.has()) return tsino::concat(F("hit "), hit.value());
    const String r = fn(x);
    cache->set(x, r);
    return r;
  };
}

bool Registry::mark(const Unknown& part) {
  if (this->seen->has(part)) return false;
  this->seen->add(part);
  this->places->set(part, this->places->size());
  return true;
}

tsino::Optional<int32_t> Registry::placeOf(const Unknown& part) {
  return this->places->get(part);
}

void Registry::construct() {
  this->seen = tsino::makeShared<tsino::Set<Unknown>>();
  this->places = tsino::makeShared<tsino::Map<Unknown, int32_t>>();
}

void setup() {
  Serial.begin(115200);
  const auto seen = tsino::makeShared<tsino::Set<Unknown>>();
  const tsino::Ref<B> b = tsino::make<B>();
  const tsino::Ref<A> a = b;
  const tsino::Ref<P> p = tsino::make<P>(1);
  tsino::Shared<tsino::Array<Unknown>> list = tsino::makeShared<tsino::Array<Unknown>>(
      tsino::Array<Unknown>{Unknown(1.0), Unknown(2.0)});
  const auto m0 = tsino::makeMap<String, uint8_t>({{F("k"), 1}});
  tsino::Array<Unknown> list2{
      Unknown(tsino::Ref<P>(b)),
      Unknown(tsino::Ref<P>(a)),
      Unknown(p),
      Unknown(p),
      Unknown(list),
      Unknown(list),
      Unknown(1.0),
      Unknown(1.0),
      Unknown(-0.0),
      Unknown(0.0),
      Unknown((double)NAN),
      Unknown(String(F("1"))),
      Unknown(String(F("1"))),
      Unknown(true),
      Unknown(true),
      Unknown(false),
      Unknown(tsino::Null{}),
      Unknown(tsino::Null{}),
      Unknown(tsino::Undefined{}),
      Unknown(tsino::Undefined{}),
      Unknown(tsino::Function<int32_t()>(tsino::Function<int32_t()>::of<decltype(f), f>())),
      Unknown(tsino::Function<int32_t()>(tsino::Function<int32_t()>::of<decltype(f), f>())),
      Unknown(m0),
      Unknown(m0)};
  for (const Unknown& v : list2) seen->add(v);
  Serial.print(seen->size());
  Serial.print(F(" "));
  Serial.print(seen->has(Unknown(tsino::Ref<P>(a))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(seen->has(Unknown(tsino::make<Shape>(1))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      seen->has(
          Unknown(
              tsino::makeShared<tsino::Array<Unknown>>(
                  tsino::Array<Unknown>{Unknown(1.0), Unknown(2.0)}))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(seen->has(Unknown(list)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      seen->has(
          Unknown(tsino::Function<int32_t()>(tsino::Function<int32_t()>::of<decltype(f), f>()))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(seen->has(Unknown(tsino::Undefined{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(seen->has(Unknown(tsino::Null{})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(seen->has(Unknown(-0.0)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(seen->has(Unknown(String(F("x")))) ? F("true") : F("false"));
  for (const Unknown& v : *seen) {
    if (v.is<double>()) {
      tsino::inspect(Serial, v.get<double>());
      Serial.print(F(" "));
      Serial.println(tsino::isSameNumber(v.get<double>(), -0.0) ? F("true") : F("false"));
    } else if (v.is<String>()) {
      Serial.print(F("'"));
      Serial.print(v.get<String>());
      Serial.println(F("'"));
    }
  }
  bool deleteResult = seen->remove(Unknown(list));
  bool deleteResult2 = seen->remove(Unknown(list));
  Serial.print(deleteResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(deleteResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(seen->size());
  const auto names = tsino::makeShared<tsino::Map<Unknown, String>>();
  names->set(Unknown(tsino::Ref<P>(b)), F("b"));
  names->set(Unknown(p), F("p"));
  names->set(Unknown(list), F("list"));
  names->set(Unknown(tsino::Ref<P>(a)), F("a"));
  Serial.print(names->size());
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(names->get(Unknown(tsino::Ref<P>(b)))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(names->get(Unknown(tsino::make<Shape_>(1)))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(names->get(Unknown(list))));
  for (const auto& entry : *names) {
    const Unknown& k = entry.key();
    const String& v = entry.value();
    Serial.print(tsino::withoutFormat(v));
    Serial.print(F(" "));
    Serial.print(
        k.is<tsino::Ref<P>>() && k.get<tsino::Ref<P>>()->isA(A::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(k.is<tsino::Shared<tsino::Array<Unknown>>>() ? F("true") : F("false"));
  }
  tsino::Shared<tsino::Array<Unknown>> inner = tsino::makeShared<tsino::Array<Unknown>>(
      tsino::Array<Unknown>{Unknown(1.0)});
  tsino::Shared<tsino::Array<Unknown>> outer = tsino::makeShared<tsino::Array<Unknown>>(
      tsino::Array<Unknown>{Unknown(inner), Unknown(inner), Unknown(String(F("x")))});
  int32_t walkResult = walk(Unknown(outer));
  int32_t walkResult2 = walk(Unknown(5.0));
  Serial.print(walkResult);
  Serial.print(F(" "));
  Serial.println(walkResult2);
  const auto counts = tsino::makeShared<tsino::Map<Unknown, int32_t>>();
  tsino::Array<tsino::Optional<tsino::Union<bool, double, String>>> list3{
      tsino::Optional<tsino::Union<bool, double, String>>(tsino::Union<bool, double, String>(1.0)),
      tsino::Optional<tsino::Union<bool, double, String>>(
          tsino::Union<bool, double, String>(String(F("1")))),
      tsino::Optional<tsino::Union<bool, double, String>>(tsino::Union<bool, double, String>(1.0)),
      tsino::Optional<tsino::Union<bool, double, String>>(tsino::Union<bool, double, String>(true)),
      tsino::Optional<tsino::Union<bool, double, String>>(
          tsino::Union<bool, double, String>(String(F("1")))),
      tsino::Optional<tsino::Union<bool, double, String>>{},
      tsino::Optional<tsino::Union<bool, double, String>>{}};
  for (const tsino::Optional<tsino::Union<bool, double, String>>& v : list3) {
    counts->set(
        tsino::fromOptional<Unknown, tsino::Null>(v),
        counts->get(tsino::fromOptional<Unknown, tsino::Null>(v)).valueOr(0) + 1);
  }
  tsino::inspect(Serial, counts);
  Serial.println();
  tsino::inspect(Serial, counts->keys());
  Serial.print(F(" "));
  tsino::inspect(Serial, counts->values());
  Serial.println();
  counts->forEach(
      [](int32_t n, const Unknown& k) {
        Serial.print(tsino::withoutFormat(tsino::typeOf(k)));
        Serial.print(F(" "));
        Serial.println(n);
      });
  const auto u = tsino::makeShared<tsino::Set<Unknown>>(
      Unknown(1.0),
      Unknown(String(F("a"))),
      Unknown(1.0));
  tsino::inspect(Serial, u);
  Serial.print(F(" "));
  Serial.print(u->values().length());
  Serial.print(F(" "));
  Serial.println(
      tsino::makeShared<tsino::Set<Unknown>>(
          tsino::Set<Unknown>::from(
              tsino::Array<Unknown>{tsino::allOf(u->values()), Unknown(String(F("a")))}))->size());
  const tsino::Function<String(const Unknown&)> t = memo(
      [](const Unknown& x) -> String { return tsino::typeOf(x); });
  String withoutFormatResult = tsino::withoutFormat(t(Unknown(1.0)));
  String value = t(Unknown(1.0));
  String value2 = t(Unknown(String(F("1"))));
  String value3 = t(Unknown(p));
  String value4 = t(Unknown(p));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.println(value4);
  const tsino::Ref<Registry> registry = tsino::make<Registry>();
  bool markResult = registry->mark(Unknown(tsino::Ref<P>(a)));
  bool markResult2 = registry->mark(Unknown(tsino::Ref<P>(b)));
  bool markResult3 = registry->mark(Unknown(p));
  Serial.print(markResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(markResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(markResult3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(registry->placeOf(Unknown(p))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(registry->placeOf(Unknown(tsino::make<Shape2>(1)))));
  tsino::Uint8Array bytes = tsino::Uint8Array(2);
  const tsino::Ref<tsino::Error> failure = tsino::make<tsino::Error>(F("x"));
  const auto sizes = tsino::makeMap<Unknown, uint8_t>({{Unknown(bytes), 1}});
  sizes->set(Unknown(failure), 3);
  Serial.print(tsino::optionalText(sizes->get(Unknown(bytes))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(sizes->get(Unknown(failure))));
  Serial.print(F(" "));
  Serial.print(sizes->has(Unknown(tsino::make<tsino::Error>(F("x")))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(sizes->has(Unknown(tsino::Uint8Array(2))) ? F("true") : F("false"));
  const String built = tsino::concat(F("a"), String(1));
  Serial.print(
      tsino::makeShared<tsino::Set<Unknown>>(Unknown(String(F("a1"))))->has(Unknown(built)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::makeShared<tsino::Set<Unknown>>(Unknown(1.5))->has(Unknown(1.0 + 0.5)) ? F("true") : F("false"));
}

void loop() {}
