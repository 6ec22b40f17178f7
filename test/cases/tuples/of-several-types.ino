// of-several-types: written by tsino from of-several-types.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"

struct MinMax;
struct A;
struct T;
struct C;
struct Entry;

struct MinMax : tsino::Object {
  int32_t item0 = 0;
  int32_t item1 = 0;
  String item2;
  void construct(int32_t item0, int32_t item1, String item2) {
    this->item0 = item0;
    this->item1 = item1;
    this->item2 = tsino::moved(item2);
  }
};

struct A : tsino::Object {
  String item0;
  tsino::Optional<int32_t> item1;
  void construct(String item0, tsino::Optional<int32_t> item1 = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct T : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct C : tsino::Object {
  int32_t item0 = 0;
  String item1;
  bool item2 = false;
  void construct(int32_t item0, String item1, bool item2) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
    this->item2 = item2;
  }
};

struct Entry : tsino::Object {
  String item0;
  bool item1 = false;
  void construct(String item0, bool item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

tsino::Ref<MinMax> minMax(const tsino::Array<uint8_t>& xs) {
  return tsino::make<MinMax>(
      tsino::minimum<int32_t>(xs[0], xs[1]),
      tsino::maximum<int32_t>(xs[0], xs[1]),
      F("ok"));
}
const uint8_t pair[] PROGMEM = {1, 2};

String opt(const tsino::Ref<A>& a) {
  return tsino::concat(a->item0, String(a->item1.valueOr(0)));
}

void setup() {
  Serial.begin(115200);
  // @run
  const tsino::Ref<T> t = tsino::make<T>(F("a"), 1);
  Serial.print(tsino::withoutFormat(t->item0));
  Serial.print(F(" "));
  Serial.print(t->item1);
  Serial.print(F(" "));
  Serial.println(2);
  t->item1 += 5;
  t->item0 = F("b");
  Serial.print(t->item0);
  Serial.println(t->item1);
  const tsino::Ref<MinMax> r = minMax(tsino::Array<uint8_t>{4, 2});
  Serial.print(r->item0);
  Serial.print(F(" "));
  Serial.print(r->item1);
  Serial.print(F(" "));
  Serial.println(r->item2);
  tsino::Array<tsino::Ref<T>> table{tsino::make<T>(F("x"), 1), tsino::make<T>(F("y"), 2)};
  for (const tsino::Ref<T>& row : table) {
    Serial.print(tsino::withoutFormat(row->item0));
    Serial.print(F(" "));
    Serial.println(row->item1);
  }
  table.push(tsino::make<T>(F("z"), 3));
  Serial.print(tsino::withoutFormat(table[2]->item0));
  Serial.print(F(" "));
  Serial.println(table.length());
  const tsino::Ref<C> c = tsino::make<C>(1, F("two"), true);
  Serial.print(c->item0);
  Serial.print(F(" "));
  Serial.print(c->item1);
  Serial.print(F(" "));
  Serial.println(c->item2 ? F("true") : F("false"));
  Serial.println(tsino::tableAt(pair, 0) + tsino::tableAt(pair, 1));
  tsino::Array<tsino::Ref<Entry>> es{tsino::make<Entry>(F("k"), true)};
  Serial.print(tsino::withoutFormat(es[0]->item0));
  Serial.print(F(" "));
  Serial.println(es[0]->item1 ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(opt(tsino::make<A>(F("q")))));
  Serial.print(F(" "));
  Serial.println(opt(tsino::make<A>(F("q"), tsino::Optional<int32_t>(3))));
}

void loop() {}
