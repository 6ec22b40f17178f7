// names-of-names: written by tsino from names-of-names.ts
// Change the TypeScript, not this file.
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Holder;
struct Box;
struct Leaf;

struct Holder : tsino::Object {
  tsino::Ref<Box> box;
  void construct();
  String run();
  String call();
  String walk();
};

struct Box : tsino::Object {
  tsino::Ref<Leaf> first;
  void construct(const String& name);
  const tsino::Ref<Leaf>& chosen();
};

// @run
// A name that borrows from a name that borrows: what lies at the end must live on when the first place changes.
struct Leaf : tsino::Chained {
  String name;
  tsino::Optional<tsino::Ref<Leaf>> next;
  void construct(String name, const tsino::Optional<tsino::Ref<Leaf>>& next = {});
};

void Leaf::construct(String name, const tsino::Optional<tsino::Ref<Leaf>>& next) {
  this->name = tsino::moved(name);
  this->next = next;
}

void Box::construct(const String& name) {
  this->first = tsino::make<Leaf>(tsino::concat(name, F(" with a long name on the heap")));
}

const tsino::Ref<Leaf>& Box::chosen() {
  return this->first;
}

String Holder::run() {
  const tsino::Ref<Box>& box = this->box;
  const tsino::Ref<Leaf> leaf = box->first;
  this->box = tsino::make<Box>(F("b"));
  return leaf->name;
}

String Holder::call() {
  const tsino::Ref<Box>& box = this->box;
  const tsino::Ref<Leaf> leaf = box->chosen();
  this->box = tsino::make<Box>(F("c"));
  return leaf->name;
}

String Holder::walk() {
  const tsino::Ref<Box>& box = this->box;
  const tsino::Ref<Leaf> leaf = box->first;
  const tsino::Optional<tsino::Ref<Leaf>> other = box->first;
  this->box = tsino::make<Box>(F("d"));
  return tsino::concat(leaf->name, other.value()->name);
}

void Holder::construct() {
  this->box = tsino::make<Box>(F("a"));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Holder> h = tsino::make<Holder>();
  Serial.println(h->run());
  Serial.println(h->call());
  Serial.println(h->walk());
}

void loop() {}
