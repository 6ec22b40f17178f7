// closures-and-their-owners: written by tsino from closures-and-their-owners.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct MakeMachine;
struct Button;
struct Parent;
struct Child;

struct MakeMachine : tsino::Object {
  String state;
  tsino::Function<void()> go;
  void construct(String state, tsino::Function<void()> go) {
    this->state = tsino::moved(state);
    this->go = tsino::moved(go);
  }
};

// @run
// @leaks
// Objects that store closures that capture the objects; taken apart again, so that nothing is left.
struct Button : tsino::Object {
  String label;
  tsino::Shared<tsino::Array<tsino::Function<void()>>> handlers;
  int32_t clicks = 0;
  void construct(String label);
  tsino::Ref<Button> onClick(tsino::Function<void()> handler);
  void click();
  void dispose();
};

struct Parent : tsino::Chained {
  String name;
  tsino::Shared<tsino::Array<tsino::Ref<Child>>> children;
  void construct(String name, tsino::Shared<tsino::Array<tsino::Ref<Child>>> children) {
    this->name = tsino::moved(name);
    this->children = tsino::moved(children);
  }
};

struct Child : tsino::Chained {
  tsino::Optional<tsino::Ref<Parent>> parent;
  tsino::Function<String()> path;
  void construct(tsino::Optional<tsino::Ref<Parent>> parent, tsino::Function<String()> path) {
    this->parent = tsino::moved(parent);
    this->path = tsino::moved(path);
  }
};

void Button::construct(String label) {
  this->handlers = tsino::makeShared<tsino::Array<tsino::Function<void()>>>(
      tsino::Array<tsino::Function<void()>>{});
  this->clicks = 0;
  this->label = tsino::moved(label);
}

tsino::Ref<Button> Button::onClick(tsino::Function<void()> handler) {
  this->handlers->push(tsino::moved(handler));
  return tsino::Ref<Button>(this);
}

void Button::click() {
  this->clicks++;
  tsino::Array<tsino::Function<void()>> list = this->handlers->copy();
  for (const tsino::Function<void()>& handler : list) handler();
}

void Button::dispose() {
  this->handlers = tsino::makeShared<tsino::Array<tsino::Function<void()>>>(
      tsino::Array<tsino::Function<void()>>{});
}
tsino::Array<String> log_;
const tsino::Ref<Button> a = tsino::make<Button>("a");
tsino::Ref<Button> b;

tsino::Ref<MakeMachine> makeMachine() {
  const tsino::Ref<MakeMachine> machine = tsino::make<MakeMachine>(F("off"), [] {});
  machine->go = [machine] { machine->state = machine->state == F("off") ? F("on") : F("off"); };
  return machine;
}

void setup() {
  Serial.begin(115200);
  a->onClick([] { log_.push(tsino::concat(a->label, String(a->clicks))); });
  b = tsino::make<Button>(F("b"))->onClick([] { a->click(); });
  b->onClick([] { b->dispose(); });
  b->click();
  b->click();
  Serial.print(tsino::withoutFormat(log_.join()));
  Serial.print(F(" "));
  Serial.print(a->clicks);
  Serial.print(F(" "));
  Serial.print(b->clicks);
  Serial.print(F(" "));
  Serial.println(b->handlers->length());
  const tsino::Ref<MakeMachine> machine = makeMachine();
  machine->go();
  Serial.println(machine->state);
  machine->go();
  machine->go();
  Serial.println(machine->state);
  machine->go = [] {};
  machine->go();
  Serial.println(machine->state);
  a->dispose();
  const tsino::Ref<Parent> parent = tsino::make<Parent>(
      F("p"),
      tsino::makeShared<tsino::Array<tsino::Ref<Child>>>(tsino::Array<tsino::Ref<Child>>{}));
  for (tsino::Ref<tsino::Cell<int32_t>> i = tsino::make<tsino::Cell<int32_t>>(0); i->value < 3; (void)(i = tsino::make<tsino::Cell<int32_t>>(
      i->value)), i->value++) {
    tsino::Ref<tsino::Cell<tsino::Ref<Child>>> child = tsino::make<tsino::Cell<tsino::Ref<Child>>>();
    child->value = tsino::make<Child>(
        tsino::Optional<tsino::Ref<Parent>>(parent),
        [child, i]() -> String {
          return tsino::concat(
              child->value->parent.has() ? child->value->parent.value()->name : String(F("none")),
              F("/"),
              String(i->value));
        });
    parent->children->push(child->value);
  }
  Serial.println(
      parent->children->map<String>(
          [](const tsino::Ref<Child>& child) -> String { return child->path(); }).join());
  const tsino::Ref<Child> first = (*parent->children)[0];
  for (const tsino::Ref<Child>& child : *parent->children) child->parent = {};
  parent->children = tsino::makeShared<tsino::Array<tsino::Ref<Child>>>(
      tsino::Array<tsino::Ref<Child>>{});
  Serial.print(tsino::withoutFormat(first->path()));
  Serial.print(F(" "));
  Serial.println(parent->children->length());
  first->path = []() -> String { return F(""); };
}

void loop() {}
