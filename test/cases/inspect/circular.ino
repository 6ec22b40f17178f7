// circular: written by tsino from circular.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Tree;
struct Link;
struct Shape;
struct Level;
struct Shape_;
struct A;
struct A_;
struct A2;
struct A3;

// @run
// Objects that hold themselves, and depth.
struct Tree : tsino::Chained {
  String name;
  tsino::Shared<tsino::Array<tsino::Ref<Tree>>> children;
  tsino::Optional<tsino::Ref<Tree>> parent;
  void construct(String name);
  tsino::Ref<Tree> add(tsino::Ref<Tree> child);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Tree"), *this);
    out.field(F("name"), this->name);
    out.field(F("children"), this->children);
    out.fieldOrNull(F("parent"), this->parent);
    out.end();
  }
};

struct Link : tsino::Chained {
  int32_t id = 0;
  tsino::Optional<tsino::Ref<Link>> next;
  void construct(int32_t id, tsino::Optional<tsino::Ref<Link>> next) {
    this->id = id;
    this->next = tsino::moved(next);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.fieldOrNull(F("next"), this->next);
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Ref<Link> first;
  tsino::Ref<Link> second;
  void construct(tsino::Ref<Link> first, tsino::Ref<Link> second) {
    this->first = tsino::moved(first);
    this->second = tsino::moved(second);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("first"), this->first);
    out.field(F("second"), this->second);
    out.end();
  }
};

struct Level : tsino::Chained {
  tsino::Optional<tsino::Ref<Level>> inner;
  void construct(int32_t depth);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Level"), *this);
    out.field(F("inner"), this->inner);
    out.end();
  }
};

struct Shape_ : tsino::Object {
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
  tsino::Shared<tsino::Array<int32_t>> c;
  tsino::Shared<tsino::Array<uint8_t>> d;
  tsino::Ref<A2> e;
  tsino::Ref<A3> f;
  void construct(tsino::Shared<tsino::Array<int32_t>> c, tsino::Shared<tsino::Array<uint8_t>> d, tsino::Ref<A2> e, tsino::Ref<A3> f) {
    this->c = tsino::moved(c);
    this->d = tsino::moved(d);
    this->e = tsino::moved(e);
    this->f = tsino::moved(f);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("c"), this->c);
    out.field(F("d"), this->d);
    out.field(F("e"), this->e);
    out.field(F("f"), this->f);
    out.end();
  }
};

struct A2 : tsino::Object {
  void construct() {}
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.end();
  }
};

struct A3 : tsino::Object {
  int32_t g = 0;
  void construct(int32_t g) {
    this->g = g;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("g"), this->g);
    out.end();
  }
};

void Tree::construct(String name) {
  this->children = tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
      tsino::Array<tsino::Ref<Tree>>{});
  this->parent = {};
  this->name = tsino::moved(name);
}

tsino::Ref<Tree> Tree::add(tsino::Ref<Tree> child) {
  child->parent = tsino::Ref<Tree>(this);
  this->children->push(tsino::moved(child));
  return tsino::Ref<Tree>(this);
}

void Level::construct(int32_t depth) {
  if (depth > 0) this->inner = tsino::make<Level>(depth - 1);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Tree> root = tsino::make<Tree>(F("root"));
  tsino::inspect(Serial, root);
  Serial.println();
  root->add(tsino::make<Tree>(F("left")))->add(tsino::make<Tree>(F("right")));
  tsino::inspect(Serial, root);
  Serial.println();
  tsino::inspect(Serial, (*root->children)[0]);
  Serial.println();
  tsino::inspect(Serial, tsino::Array<tsino::Ref<Tree>>{root, root});
  Serial.println();
  const tsino::Ref<Link> a = tsino::make<Link>(1, tsino::Optional<tsino::Ref<Link>>{});
  const tsino::Ref<Link> b = tsino::make<Link>(2, tsino::Optional<tsino::Ref<Link>>(a));
  a->next = b;
  tsino::inspect(Serial, a);
  Serial.print(F(" "));
  tsino::inspect(Serial, b);
  Serial.println();
  tsino::inspect(Serial, tsino::make<Shape>(a, b));
  Serial.println();
  a->next = a;
  tsino::inspect(Serial, a);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<tsino::Ref<Link>>{a, b});
  Serial.println();
  tsino::inspect(Serial, tsino::make<Level>(2));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Level>(3));
  Serial.println();
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>>{
          tsino::Array<tsino::Array<tsino::Array<tsino::Array<uint8_t>>>>{
              tsino::Array<tsino::Array<tsino::Array<uint8_t>>>{
                  tsino::Array<tsino::Array<uint8_t>>{tsino::Array<uint8_t>{1}}}}});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape_>(
          tsino::make<A>(
              tsino::make<A_>(
                  tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{}),
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
                  tsino::make<A2>(),
                  tsino::make<A3>(1)))));
  Serial.println();
  // Circles are not freed by themselves.
  root->children = tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
      tsino::Array<tsino::Ref<Tree>>{});
  b->next = {};
  a->next = {};
}

void loop() {}
