// depth: written by tsino from depth.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Tree;
struct Cell;
struct Shape;
struct A;
struct A_;
struct A2;
struct Shape_;
struct A3;
struct A4;
struct A5;
struct Shape2;
struct List;
struct List_;
struct Shape3;
struct A6;
struct Shape4;
struct L1;
struct L1_;
struct L12;

struct Tree : tsino::Chained {
  int32_t value = 0;
  tsino::Shared<tsino::Array<tsino::Ref<Tree>>> children;
  void construct(int32_t value, tsino::Shared<tsino::Array<tsino::Ref<Tree>>> children) {
    this->value = value;
    this->children = tsino::moved(children);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("value"), this->value);
    out.field(F("children"), this->children);
    out.end();
  }
};

struct Cell : tsino::Chained {
  int32_t n = 0;
  tsino::Optional<tsino::Ref<Cell>> next;
  void construct(int32_t n, tsino::Optional<tsino::Ref<Cell>> next) {
    this->n = n;
    this->next = tsino::moved(next);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.fieldOrNull(F("next"), this->next);
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Ref<A> a;
  void construct(tsino::Ref<A> a) {
    this->a = tsino::moved(a);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct A : tsino::Object {
  tsino::Ref<A_> b;
  void construct(tsino::Ref<A_> b) {
    this->b = tsino::moved(b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct A_ : tsino::Object {
  tsino::Ref<A2> c;
  void construct(tsino::Ref<A2> c) {
    this->c = tsino::moved(c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("c"), this->c);
    out.end();
  }
};

struct A2 : tsino::Object {
  int32_t d = 0;
  void construct(int32_t d) {
    this->d = d;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("d"), this->d);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  tsino::Ref<A3> a;
  void construct(tsino::Ref<A3> a) {
    this->a = tsino::moved(a);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct A3 : tsino::Object {
  tsino::Ref<A4> b;
  void construct(tsino::Ref<A4> b) {
    this->b = tsino::moved(b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct A4 : tsino::Object {
  tsino::Ref<A5> c;
  void construct(tsino::Ref<A5> c) {
    this->c = tsino::moved(c);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("c"), this->c);
    out.end();
  }
};

struct A5 : tsino::Object {
  void construct() {}
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.end();
  }
};

struct Shape2 : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<List>>> list;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<List>>> list) {
    this->list = tsino::moved(list);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("list"), this->list);
    out.end();
  }
};

struct List : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<List_>>> items;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<List_>>> items) {
    this->items = tsino::moved(items);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("items"), this->items);
    out.end();
  }
};

struct List_ : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id) {
    this->id = id;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.end();
  }
};

struct Shape3 : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<A6>>>> a;
  void construct(tsino::Shared<tsino::Array<tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<A6>>>> a) {
    this->a = tsino::moved(a);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct A6 : tsino::Object {
  int32_t b = 0;
  void construct(int32_t b) {
    this->b = b;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct Shape4 : tsino::Object {
  tsino::Ref<L1> l1;
  void construct(tsino::Ref<L1> l1) {
    this->l1 = tsino::moved(l1);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("l1"), this->l1);
    out.end();
  }
};

struct L1 : tsino::Object {
  tsino::Ref<L1_> l2;
  void construct(tsino::Ref<L1_> l2) {
    this->l2 = tsino::moved(l2);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("l2"), this->l2);
    out.end();
  }
};

struct L1_ : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> l3;
  tsino::Ref<L12> l3b;
  String l3c;
  tsino::Shared<tsino::Array<int32_t>> l3d;
  void construct(tsino::Shared<tsino::Array<uint8_t>> l3, tsino::Ref<L12> l3b, String l3c, tsino::Shared<tsino::Array<int32_t>> l3d) {
    this->l3 = tsino::moved(l3);
    this->l3b = tsino::moved(l3b);
    this->l3c = tsino::moved(l3c);
    this->l3d = tsino::moved(l3d);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("l3"), this->l3);
    out.field(F("l3b"), this->l3b);
    out.field(F("l3c"), this->l3c);
    out.field(F("l3d"), this->l3d);
    out.end();
  }
};

struct L12 : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x) {
    this->x = x;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.end();
  }
};

tsino::Ref<Tree> leaf(int32_t value, tsino::Shared<tsino::Array<tsino::Ref<Tree>>> children) {
  return tsino::make<Tree>(value, tsino::moved(children));
}

void setup() {
  Serial.begin(115200);
  // @run
  // Nesting beyond two levels is shown as [Object] and [Array].
  tsino::inspect(Serial, tsino::make<Shape>(tsino::make<A>(tsino::make<A_>(tsino::make<A2>(1)))));
  Serial.println();
  tsino::inspect(Serial, tsino::make<Shape_>(tsino::make<A3>(tsino::make<A4>(tsino::make<A5>()))));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>{
          tsino::Array<tsino::Array<tsino::Array<uint8_t>>>{
              tsino::Array<tsino::Array<uint8_t>>{tsino::Array<uint8_t>{1}}}});
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Array<tsino::Array<tsino::Array<int32_t>>>>{
          tsino::Array<tsino::Array<tsino::Array<int32_t>>>{
              tsino::Array<tsino::Array<int32_t>>{tsino::Array<int32_t>{}}}});
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<Shape2>(
          tsino::makeShared<tsino::Array<tsino::Ref<List>>>(
              tsino::Array<tsino::Ref<List>>{
                  tsino::make<List>(
                      tsino::makeShared<tsino::Array<tsino::Ref<List_>>>(
                          tsino::Array<tsino::Ref<List_>>{tsino::make<List_>(1)}))})));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Ref<Shape3>>{
          tsino::make<Shape3>(
              tsino::makeShared<tsino::Array<tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<A6>>>>(
                  tsino::Array<tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<A6>>>{
                      tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<A6>>(
                          tsino::make<A6>(1)),
                      tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<A6>>(
                          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2}))}))});
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::make<Shape4>(
          tsino::make<L1>(
              tsino::make<L1_>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}),
                  tsino::make<L12>(1),
                  F("text"),
                  tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{})))));
  Serial.println();
  tsino::inspect(
      Serial,
      leaf(1, tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(tsino::Array<tsino::Ref<Tree>>{})));
  Serial.println();
  tsino::inspect(
      Serial,
      leaf(
          1,
          tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
              tsino::Array<tsino::Ref<Tree>>{
                  leaf(
                      2,
                      tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
                          tsino::Array<tsino::Ref<Tree>>{}))})));
  Serial.println();
  tsino::inspect(
      Serial,
      leaf(
          1,
          tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
              tsino::Array<tsino::Ref<Tree>>{
                  leaf(
                      2,
                      tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
                          tsino::Array<tsino::Ref<Tree>>{
                              leaf(
                                  3,
                                  tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
                                      tsino::Array<tsino::Ref<Tree>>{
                                          leaf(
                                              4,
                                              tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
                                                  tsino::Array<tsino::Ref<Tree>>{}))}))}))})));
  Serial.println();
  tsino::Optional<tsino::Ref<Cell>> list;
  for (int32_t n = 5; n > 0; n--) list = tsino::make<Cell>(n, list);
  tsino::inspectOrNull(Serial, list);
  Serial.println();
}

void loop() {}
