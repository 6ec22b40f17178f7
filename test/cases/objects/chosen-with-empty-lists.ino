// chosen-with-empty-lists: written by tsino from chosen-with-empty-lists.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Thing;
struct P;

struct Thing : tsino::Object {
  int32_t n = 0;
  tsino::Shared<tsino::Array<tsino::Ref<P>>> d;
  void construct(int32_t n, tsino::Shared<tsino::Array<tsino::Ref<P>>> d) {
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
// Literals with empty lists, one of which is chosen.
struct P : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("P"), *this);
    out.field(F("v"), this->v);
    out.end();
  }
};

void P::construct(int32_t v) {
  this->v = v;
}

void setup() {
  Serial.begin(115200);
  const bool flag = tsino::Array<uint8_t>{1}.length() > 0;
  const auto map = tsino::makeMap<String, tsino::Ref<Thing>>(
      {
          {
              F("a"),
              tsino::make<Thing>(
                  1,
                  tsino::makeShared<tsino::Array<tsino::Ref<P>>>(tsino::Array<tsino::Ref<P>>{}))},
          {
              F("b"),
              flag ? tsino::make<Thing>(
                  2,
                  tsino::makeShared<tsino::Array<tsino::Ref<P>>>(tsino::Array<tsino::Ref<P>>{})) : tsino::make<Thing>(
                  3,
                  tsino::makeShared<tsino::Array<tsino::Ref<P>>>(tsino::Array<tsino::Ref<P>>{}))}});
  for (const auto& entry : *map) {
    const tsino::Ref<Thing>& t = entry.value();
    t->d->push(tsino::make<P>(t->n));
    tsino::inspect(Serial, t);
    Serial.println();
  }
  tsino::Array<tsino::Ref<Thing>> list;
  list.set(
      list.length(),
      flag ? tsino::make<Thing>(
          3,
          tsino::makeShared<tsino::Array<tsino::Ref<P>>>(tsino::Array<tsino::Ref<P>>{})) : tsino::make<Thing>(
          4,
          tsino::makeShared<tsino::Array<tsino::Ref<P>>>(tsino::Array<tsino::Ref<P>>{})));
  list[0]->d->push(tsino::make<P>(7));
  tsino::inspect(Serial, list);
  Serial.println();
  const tsino::Optional<tsino::Ref<Thing>> one = flag ? tsino::Optional<tsino::Ref<Thing>>(
      tsino::make<Thing>(
          10,
          tsino::makeShared<tsino::Array<tsino::Ref<P>>>(tsino::Array<tsino::Ref<P>>{}))) : tsino::Optional<tsino::Ref<Thing>>{};
  if (one.has()) one.value()->d->push(tsino::make<P>(1));
  tsino::inspect(Serial, one);
  Serial.println();
}

void loop() {}
