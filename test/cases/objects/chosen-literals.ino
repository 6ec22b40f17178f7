// chosen-literals: written by tsino from chosen-literals.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/random.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct T;
struct O;
struct Nested;
struct T1;

struct T : tsino::Object {
  String kind;
  int32_t n = 0;
  String s;
  void construct(String kind, int32_t n, String s = String{}) {
    this->kind = tsino::moved(kind);
    this->n = n;
    this->s = tsino::moved(s);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("kind"), this->kind);
    if (this->kind == F("a")) out.field(F("n"), this->n);
    if (this->kind == F("b")) out.field(F("s"), this->s);
    out.end();
  }
};

struct O : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list;
  tsino::Optional<String> name;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list, tsino::Optional<String> name) {
    this->list = tsino::moved(list);
    this->name = tsino::moved(name);
  }
};

struct Nested : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v) {
    this->v = v;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("v"), this->v);
    out.end();
  }
};

struct T1 : tsino::Object {
  int32_t n = 0;
  tsino::Shared<tsino::Record<String>> d;
  void construct(int32_t n, tsino::Shared<tsino::Record<String>> d) {
    this->n = n;
    this->d = tsino::moved(d);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.field(F("d"), this->d);
    out.end();
  }
};

// @run
// Choices between literals: they are what the place wants, not what TypeScript makes of them alone.
tsino::Optional<tsino::Shared<tsino::Record<String>>> maybe(bool on) {
  return on ? tsino::Optional<tsino::Shared<tsino::Record<String>>>(
      tsino::makeRecord<String>({{F("on"), F("yes")}})) : tsino::Optional<tsino::Shared<tsino::Record<String>>>{};
}

tsino::Ref<T> pick(bool b) {
  return b ? tsino::make<T>(F("a"), 1) : tsino::make<T>(F("b"), 0, F("x"));
}

String opts(const tsino::Optional<tsino::Ref<O>>& oGiven = {}) {
  const tsino::Ref<O> o = oGiven.has() ? oGiven.value() : tsino::make<O>(
      tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{},
      tsino::Optional<String>{});
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list = o->list;
  tsino::Optional<String> name = o->name;
  return tsino::concat(
      String(
          (list.has() ? list.value() : tsino::makeShared<tsino::Array<uint8_t>>(
              tsino::Array<uint8_t>{}))->length()),
      name.has() ? name.value() : String(F("none")));
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(Serial, maybe(true));
  Serial.print(F(" "));
  tsino::inspect(Serial, maybe(false));
  Serial.println();
  tsino::inspect(Serial, pick(true));
  Serial.print(F(" "));
  tsino::inspect(Serial, pick(false));
  Serial.println();
  tsino::Shared<tsino::Record<uint8_t>> r = tsino::randomUnit() > 2.0 ? tsino::makeShared<tsino::Record<uint8_t>>() : tsino::makeRecord<uint8_t>(
      {{F("a"), 1}});
  tsino::inspect(Serial, r);
  Serial.println();
  tsino::Array<tsino::Union<double, String>> xs = r->get(F("a")) == 1 ? tsino::Array<tsino::Union<double, String>>{
      tsino::Union<double, String>(1.0),
      tsino::Union<double, String>(String(F("x")))} : tsino::Array<tsino::Union<double, String>>{};
  xs.push(tsino::Union<double, String>(String(F("more"))));
  tsino::inspect(Serial, xs);
  Serial.println();
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>> m = tsino::truthy(
      r->get(F("a"))) ? tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>>() : tsino::makeMap<String, tsino::Shared<tsino::Array<uint8_t>>>(
      {{F("k"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})}});
  m->set(F("z"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
  tsino::inspect(Serial, m);
  Serial.println();
  const tsino::Function<String(int32_t)> f = tsino::truthy(r->get(F("a"))) ? [](int32_t n) -> String {
    return tsino::concat(F("a"), String(n));
  } : [](int32_t value) -> String { return String(value); };
  Serial.println(f(3));
  Serial.print(tsino::withoutFormat(opts()));
  Serial.print(F(" "));
  Serial.println(
      opts(
          tsino::Optional<tsino::Ref<O>>(
              tsino::truthy(r->get(F("a"))) ? tsino::make<O>(
                  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
                      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})),
                  tsino::Optional<String>(F("x"))) : tsino::make<O>(
                  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{},
                  tsino::Optional<String>{}))));
  const auto value = tsino::makeShared<tsino::Record<tsino::Ref<Nested>>>(
      (tsino::truthy(r->get(F("a"))) ? tsino::makeRecord<tsino::Ref<Nested>>(
          {{F("q"), tsino::make<Nested>(2)}}) : tsino::makeShared<tsino::Record<tsino::Ref<Nested>>>())->copy());
  value->set(F("z"), tsino::make<Nested>(3));
  tsino::Shared<tsino::Record<tsino::Ref<Nested>>> nested = value;
  tsino::inspect(Serial, nested);
  Serial.println();
  const int32_t k = (int32_t)tsino::round(1.5);
  tsino::Array<tsino::Ref<T1>> ones{
      tsino::make<T1>(k, tsino::makeShared<tsino::Record<String>>()),
      k > 5 ? tsino::make<T1>(k, tsino::makeShared<tsino::Record<String>>()) : tsino::make<T1>(
          3,
          tsino::makeShared<tsino::Record<String>>()),
      tsino::make<T1>(k, tsino::makeRecord<String>({{F("a"), F("x")}}))};
  ones[1]->d->set(F("q"), F("r"));
  tsino::inspect(Serial, ones);
  Serial.println();
  const tsino::Ref<T1> y = k > 5 ? tsino::make<T1>(k, tsino::makeShared<tsino::Record<String>>()) : tsino::make<T1>(
      4,
      tsino::makeRecord<String>({{F("z"), F("1")}}));
  tsino::inspect(Serial, y);
  Serial.println();
}

void loop() {}
