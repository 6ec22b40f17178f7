// only-checked: written by tsino from only-checked.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct C;
struct G;
struct Rows;
struct X;
struct X_;
struct X2;

struct C : tsino::Object {
  tsino::Function<tsino::Union<double, String>(int32_t)> run;
  tsino::Optional<tsino::Function<tsino::Optional<int32_t>(const String&)>> pick;
  tsino::Optional<tsino::Function<int32_t()>> done;
  void construct(tsino::Function<tsino::Union<double, String>(int32_t)> run, tsino::Optional<tsino::Function<tsino::Optional<int32_t>(const String&)>> pick = {}, tsino::Optional<tsino::Function<int32_t()>> done = {}) {
    this->run = tsino::moved(run);
    this->pick = tsino::moved(pick);
    this->done = tsino::moved(done);
  }
};

struct G : tsino::Object {
  int32_t n = 0;
  tsino::Optional<String> s;
  void construct(int32_t n, tsino::Optional<String> s) {
    this->n = n;
    this->s = tsino::moved(s);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.field(F("s"), this->s);
    out.end();
  }
};

struct Rows : tsino::Object {
  tsino::Function<tsino::Shared<tsino::Array<int32_t>>()> empty;
  tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()> one;
  tsino::Function<tsino::Optional<bool>()> nul;
  void construct(tsino::Function<tsino::Shared<tsino::Array<int32_t>>()> empty, tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()> one, tsino::Function<tsino::Optional<bool>()> nul) {
    this->empty = tsino::moved(empty);
    this->one = tsino::moved(one);
    this->nul = tsino::moved(nul);
  }
};

struct X : tsino::Object {
  tsino::Ref<X_> a;
  void construct(tsino::Ref<X_> a) {
    this->a = tsino::moved(a);
  }
};

struct X_ : tsino::Object {
  String kind;
  tsino::Function<tsino::Ref<X2>(int32_t)> make;
  void construct(String kind, tsino::Function<tsino::Ref<X2>(int32_t)> make) {
    this->kind = tsino::moved(kind);
    this->make = tsino::moved(make);
  }
};

struct X2 : tsino::Object {
  String kind;
  int32_t n = 0;
  void construct(String kind, int32_t n) {
    this->kind = tsino::moved(kind);
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("kind"), this->kind);
    out.field(F("n"), this->n);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  const auto cs = tsino::makeRecord<tsino::Ref<C>>(
      {
          {
              F("a"),
              tsino::make<C>(
                  [](int32_t n) -> tsino::Union<double, String> { return (double)(n + 1); })},
          {
              F("b"),
              tsino::make<C>(
                  [](int32_t n) -> tsino::Union<double, String> {
                    return tsino::concat(F("<"), String(n), F(">"));
                  },
                  tsino::Optional<tsino::Function<tsino::Optional<int32_t>(const String&)>>{},
                  tsino::Optional<tsino::Function<int32_t()>>([]() -> int32_t { return 5; }))},
          {
              F("c"),
              tsino::make<C>(
                  [](int32_t n) -> tsino::Union<double, String> {
                    return n > 1 ? tsino::Union<double, String>((double)n) : tsino::Union<double, String>(
                        String(F("small")));
                  },
                  tsino::Optional<tsino::Function<tsino::Optional<int32_t>(const String&)>>(
                      [](const String& s) -> tsino::Optional<int32_t> { return tsino::length(s); }))}});
  const tsino::Ref<C> c = cs->get(F("a")).value();
  tsino::printFirstUnion(Serial, c->run(1));
  Serial.print(F(" "));
  Serial.print((int32_t)cs->get(F("a")).value()->run(2).get<double>() * 2);
  Serial.print(F(" "));
  Serial.print(tsino::length(cs->get(F("b")).value()->run(3).get<String>()));
  Serial.print(F(" "));
  tsino::printUnion(Serial, cs->get(F("c")).value()->run(1));
  Serial.print(F(" "));
  Serial.print(cs->get(F("b")).value()->done.value()());
  Serial.print(F(" "));
  Serial.println(cs->get(F("c")).value()->pick.value()(F("abc")).value() + 1);
  tsino::Array<tsino::Ref<C>> all{
      cs->get(F("a")).value(),
      cs->get(F("b")).value(),
      cs->get(F("c")).value()};
  for (const tsino::Ref<C>& one : all) {
    tsino::printFirstUnion(Serial, one->run(2));
    Serial.print(F(" "));
    Serial.println(
        tsino::optionalText(
            one->pick.has() ? one->pick.value()(F("xy")) : tsino::Optional<int32_t>{}));
    if (one->done.has()) one->done.value()();
  }
  tsino::Shared<tsino::Record<tsino::Ref<C>>> table = cs;
  tsino::printFirstUnion(Serial, table->at(F("a"))->run(4));
  Serial.print(F(" "));
  tsino::inspect(Serial, table->keys());
  Serial.println();
  const tsino::Function<tsino::Shared<tsino::Array<uint8_t>>(int32_t)> f = [](int32_t n) -> tsino::Shared<tsino::Array<uint8_t>> {
    return tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{(uint8_t)n});
  };
  tsino::inspect(Serial, f(3));
  Serial.println();
  const tsino::Function<tsino::Ref<G>(int32_t)> g = [](int32_t n) -> tsino::Ref<G> {
    return tsino::make<G>(n, n > 1 ? tsino::Optional<String>(F("x")) : tsino::Optional<String>{});
  };
  tsino::inspect(Serial, g(1));
  Serial.print(F(" "));
  tsino::inspect(Serial, g(2));
  Serial.println();
  const tsino::Ref<Rows> rows = tsino::make<Rows>(
      []() -> tsino::Shared<tsino::Array<int32_t>> {
        return tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{});
      },
      []() -> tsino::Shared<tsino::Array<uint8_t>> {
        return tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1});
      },
      []() -> tsino::Optional<bool> { return {}; });
  tsino::inspect(Serial, rows->one());
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(rows->nul()));
  const tsino::Ref<C> typed = tsino::make<C>(
      [](int32_t n) -> tsino::Union<double, String> { return (double)(n * 3); });
  tsino::printUnion(Serial, typed->run(3));
  Serial.println();
  const tsino::Ref<X> x = tsino::make<X>(
      tsino::make<X_>(
          F("a"),
          [](int32_t n) -> tsino::Ref<X2> { return tsino::make<X2>(F("a"), n); }));
  Serial.print(tsino::withoutFormat(x->a->make(2)->kind));
  Serial.print(F(" "));
  tsino::inspect(Serial, x->a->make(3));
  Serial.println();
}

void loop() {}
