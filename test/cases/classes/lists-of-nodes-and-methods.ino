// lists-of-nodes-and-methods: written by tsino from lists-of-nodes-and-methods.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"

struct Node2;

// @run
// @leaks
// Nodes whose methods hand lists on, change them meanwhile and give them back.
struct Node2 : tsino::Chained {
  String name;
  tsino::Array<tsino::Ref<Node2>> children;
  tsino::Optional<tsino::Ref<Node2>> parent;
  void construct(String name);
  tsino::Ref<Node2> addAll(tsino::Array<tsino::Ref<Node2>>& list);
  void drop(const tsino::Ref<Node2>& child);
  tsino::Shared<tsino::Array<String>> collect(const tsino::Shared<tsino::Array<String>>& into);
  tsino::Array<String> names();
  tsino::Shared<tsino::Array<String>> path();
  void walk(const tsino::Function<void(const String&, const tsino::Shared<tsino::Array<String>>&)>& visit);
};

void Node2::construct(String name) {
  this->children = tsino::Array<tsino::Ref<Node2>>{};
  this->parent = {};
  this->name = tsino::moved(name);
}

tsino::Ref<Node2> Node2::addAll(tsino::Array<tsino::Ref<Node2>>& list) {
  for (int32_t i = 0; i < list.length(); i++) {
    const tsino::Ref<Node2> child = list[i];
    if (child->parent.has()) child->parent.value()->drop(child);
    child->parent = tsino::Ref<Node2>(this);
    this->children.push(child);
  }
  return tsino::Ref<Node2>(this);
}

void Node2::drop(const tsino::Ref<Node2>& child) {
  const int32_t at = this->children.indexOf(child);
  if (at >= 0) this->children.remove(at, 1);
}

tsino::Shared<tsino::Array<String>> Node2::collect(const tsino::Shared<tsino::Array<String>>& into) {
  into->push(this->name);
  for (const tsino::Ref<Node2>& child : this->children) child->collect(into);
  return into;
}

tsino::Array<String> Node2::names() {
  return this->children.map<String>(
      [](const tsino::Ref<Node2>& node2) -> String {
        const String& name = node2->name;
        return name;
      });
}

tsino::Shared<tsino::Array<String>> Node2::path() {
  tsino::Shared<tsino::Array<String>> result = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  for (tsino::Optional<tsino::Ref<Node2>> at = tsino::Ref<Node2>(this); at.has(); at = at.value()->parent) {
    result->unshift(at.value()->name);
    yield();
  }
  return result;
}

void Node2::walk(const tsino::Function<void(const String&, const tsino::Shared<tsino::Array<String>>&)>& visit) {
  visit(this->name, this->path());
  tsino::Array<tsino::Ref<Node2>> list = this->children.slice();
  for (int32_t i = 0; i < list.length(); i++) {
    const tsino::Ref<Node2> child = list[i];
    child->walk(visit);
  }
}
const tsino::Ref<Node2> a = tsino::make<Node2>("a");
tsino::Array<tsino::Shared<tsino::Array<String>>> paths;

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Node2> root = tsino::make<Node2>(F("root"));
  const tsino::Ref<Node2> b = tsino::make<Node2>(F("b"));
  const tsino::Ref<Node2> c = tsino::make<Node2>(F("c"));
  tsino::Array<tsino::Ref<Node2>> list{a, b, c};
  root->addAll(list);
  tsino::Array<tsino::Ref<Node2>> list2{tsino::make<Node2>(F("a1")), tsino::make<Node2>(F("a2"))};
  a->addAll(list2);
  b->addAll(a->children);
  tsino::inspect(Serial, a->names());
  Serial.print(F(" "));
  tsino::inspect(Serial, b->names());
  Serial.print(F(" "));
  tsino::inspect(Serial, root->names());
  Serial.println();
  tsino::Shared<tsino::Array<String>> out = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  tsino::Shared<tsino::Array<String>> same = root->collect(out);
  same->push(F("end"));
  Serial.print(out->length());
  Serial.print(F(" "));
  Serial.print(same == out ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(out->join(F(" ")));
  c->addAll(c->children);
  tsino::Array<tsino::Ref<Node2>> list3 = root->children.slice();
  root->addAll(list3);
  tsino::inspect(Serial, root->names());
  Serial.println();
  root->walk(
      [](const String& name, const tsino::Shared<tsino::Array<String>>& path) {
        path->push(F("*"));
        paths.push(path);
        if (name == F("b")) {
          tsino::Array<tsino::Ref<Node2>> list4{tsino::make<Node2>(F("late"))};
          a->addAll(list4);
        }
      });
  Serial.println(
      paths.map<String>(
          [](const tsino::Shared<tsino::Array<String>>& p) -> String { return p->join(F("/")); }).join(
          F(" ")));
}

void loop() {}
