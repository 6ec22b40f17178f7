// identity: written by tsino from identity.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/is-same.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Holder;
struct Tuple;
struct Nested;
struct Nested_;

struct Holder : tsino::Object {
  tsino::Shared<tsino::Array<String>> items;
  void construct();
  tsino::Array<String> copy();
  tsino::Shared<tsino::Array<String>> self();
  tsino::Shared<tsino::Array<String>> get_list();
};

struct Tuple : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Nested : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> list;
  tsino::Ref<Nested_> other;
  void construct(tsino::Shared<tsino::Array<uint8_t>> list, tsino::Ref<Nested_> other) {
    this->list = tsino::moved(list);
    this->other = tsino::moved(other);
  }
};

struct Nested_ : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> list;
  void construct(tsino::Shared<tsino::Array<uint8_t>> list) {
    this->list = tsino::moved(list);
  }
};

// @run
tsino::Shared<tsino::Array<uint8_t>> a = tsino::makeShared<tsino::Array<uint8_t>>(
    tsino::Array<uint8_t>{1, 2, 3});
tsino::Shared<tsino::Array<uint8_t>> b = a;
tsino::Shared<tsino::Array<uint8_t>> c = tsino::makeShared<tsino::Array<uint8_t>>(
    tsino::Array<uint8_t>{1, 2, 3});

bool same(const tsino::Array<uint8_t>& x, const tsino::Array<uint8_t>& y) {
  return tsino::isSame(x, y);
}

tsino::Shared<tsino::Array<String>> Holder::get_list() {
  return this->items;
}

tsino::Array<String> Holder::copy() {
  return tsino::Array<String>{F("y")};
}

tsino::Shared<tsino::Array<String>> Holder::self() {
  return this->items;
}

void Holder::construct() {
  this->items = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")});
}

tsino::Array<uint8_t> make() {
  return tsino::Array<uint8_t>{7};
}
tsino::Shared<tsino::Array<uint8_t>> moving = a;

tsino::Shared<tsino::Array<uint8_t>> swapped() {
  moving = a;
  return c;
}

tsino::Shared<tsino::Array<uint8_t>> pass(const tsino::Shared<tsino::Array<uint8_t>>& x) {
  return x;
}

int32_t find(const tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>& list, const tsino::Array<uint8_t>& wanted) {
  return list.findIndex(
      [&](const tsino::Shared<tsino::Array<uint8_t>>& each) -> bool {
        return tsino::isSame(*each, wanted);
      });
}

bool closure() {
  return a == b;
}

void setup() {
  Serial.begin(115200);
  bool value = ((void)a->reverse(), a) == a;
  Serial.print(a == b ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(a == c ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(a != c ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::isSame(a->slice(), *a) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::isSame(a->concat(), *a) ? F("true") : F("false"));
  Serial.print(::same(*a, *b) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(::same(*a, *c) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(::same(*a, *a) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(::same(tsino::Array<uint8_t>{}, tsino::Array<uint8_t>{}) ? F("true") : F("false"));
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})};
  tsino::Shared<tsino::Array<uint8_t>> row = rows[1];
  Serial.print(rows.indexOf(row));
  Serial.print(F(" "));
  Serial.print(rows.includes(row) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(rows.indexOf(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2})));
  Serial.print(F(" "));
  Serial.print(
      rows.includes(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(rows[1] == row ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(rows[0] == row ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(rows.lastIndexOf(rows[2]));
  Serial.print((a->length() > 2 ? a : c) == a ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((a->length() > 9 ? a : c) == a ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      (a->length() > 2 ? a : tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}))
          == a ? F("true") : F("false"));
  const tsino::Ref<Holder> h = tsino::make<Holder>();
  const tsino::Ref<Holder> g = tsino::make<Holder>();
  Serial.print(h->items == h->get_list() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(h->items == g->items ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(h->self() == h->self() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(h->items == h->items ? F("true") : F("false"));
  g->items = h->items;
  Serial.println(h->items == g->items ? F("true") : F("false"));
  g->items = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")});
  Serial.println(h->items == g->items ? F("true") : F("false"));
  tsino::Array<uint8_t> made = make();
  Serial.print(tsino::isSame(make(), make()) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::isSame(made, made) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::isSame(make(), made) ? F("true") : F("false"));
  Serial.println(moving == a ? F("true") : F("false"));
  moving = c;
  Serial.print(moving == a ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(moving == c ? F("true") : F("false"));
  moving = c;
  tsino::Shared<tsino::Array<uint8_t>> movingBefore = moving;
  bool value2 = movingBefore == swapped();
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(moving == a ? F("true") : F("false"));
  Serial.print(pass(a) == a ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(pass(c) == a ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(pass(pass(a)) == b ? F("true") : F("false"));
  const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> maybe = a->length() > 1 ? tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
      a) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{};
  Serial.print(maybe == a ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!maybe.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(maybe != c ? F("true") : F("false"));
  Serial.print(find(tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{a, c}, *c));
  Serial.print(F(" "));
  Serial.print(
      find(tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{a, c}, tsino::Array<uint8_t>{}));
  Serial.print(F(" "));
  Serial.println(find(tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{a, c, a}, *a));
  Serial.println(closure() ? F("true") : F("false"));
  tsino::Array<int32_t> none;
  Serial.println(none.length());
  tsino::Array<String> text{F("a")};
  const tsino::Ref<Tuple> tuple = tsino::make<Tuple>(1, F("a"));
  const tsino::Ref<Tuple> tuple2 = tuple;
  Serial.print(tuple == tuple2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::isSame(text, text) ? F("true") : F("false"));
  const auto map = tsino::makeMap<String, tsino::Shared<tsino::Array<uint8_t>>>({{F("k"), a}});
  Serial.print(map->get(F("k")) == a ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(map->get(F("z")) == a ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(map->get(F("k")) == c ? F("true") : F("false"));
  tsino::Array<uint8_t> filled{0, 0, 0};
  bool value3 = ((void)a->sort(), a) == a;
  Serial.print(tsino::isSame(filled.fill(0, 1, 3), filled) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value3 ? F("true") : F("false"));
  const tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>> mixed = a->length() > 1 ? tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(
      a) : tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(String(F("s")));
  Serial.println(
      mixed == tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>>(a) ? F("true") : F("false"));
  const tsino::Ref<Nested> nested = tsino::make<Nested>(a, tsino::make<Nested_>(a));
  Serial.print(nested->list == nested->other->list ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(nested->list == a ? F("true") : F("false"));
  tsino::Array<tsino::Array<uint8_t>> tables{
      tsino::Array<uint8_t>{1, 2},
      tsino::Array<uint8_t>{3, 4}};
  Serial.println(tsino::isSame(tables[0], tables[0]) ? F("true") : F("false"));
}

void loop() {}
