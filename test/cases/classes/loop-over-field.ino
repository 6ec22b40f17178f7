// loop-over-field: written by tsino from loop-over-field.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Node;
struct Kept;
struct Keeper;
struct Holder;

// @run
// for-of over an array in a field: the object that holds it lives as long as the loop, whatever the body does.
struct Node : tsino::Chained {
  String name;
  tsino::Array<tsino::Ref<Node>> items;
  tsino::Shared<tsino::Array<uint8_t>> numbers;
  tsino::Optional<tsino::Ref<Node>> next;
  void construct(String name);
  int32_t walk();
};

struct Kept : tsino::Chained {
  tsino::Shared<tsino::Array<String>> items;
  tsino::Array<tsino::Ref<Kept>> kids;
  void construct();
  int32_t run(const tsino::Ref<Keeper>& keeper);
};

struct Keeper : tsino::Object {
  tsino::Optional<tsino::Ref<Kept>> n;
  void construct();
};

struct Holder : tsino::Object {
  tsino::Optional<tsino::Ref<Node>> current;
  void construct();
  int32_t drop();
};

void Node::construct(String name) {
  this->items = tsino::Array<tsino::Ref<Node>>{};
  this->numbers = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{});
  this->next = {};
  this->name = tsino::moved(name);
}

int32_t Node::walk() {
  int32_t n = 1;
  for (const tsino::Ref<Node>& item : this->items) n += item->walk();
  return n;
}

int32_t Holder::drop() {
  int32_t sum = 0;
  if (!this->current.has()) return -1;
  this->current.value()->numbers->push(1, 2, 3);
  tsino::Shared<tsino::Array<uint8_t>> list = this->current.value()->numbers;
  for (const int32_t n : *list) {
    sum += n;
    this->current = {};
  }
  return sum;
}

void Holder::construct() {
  this->current = tsino::make<Node>(F("a"));
}

tsino::Ref<Node> make() {
  const tsino::Ref<Node> n = tsino::make<Node>(F("m"));
  n->numbers->push(4, 5);
  return n;
}

void Keeper::construct() {
  this->n = {};
}

int32_t Kept::run(const tsino::Ref<Keeper>& keeper) {
  int32_t s = 0;
  for (const String& x : *this->items) {
    keeper->n = {};
    s += tsino::length(x);
  }
  for (const tsino::Ref<Kept>& k : this->kids) {
    keeper->n = {};
    s += k->items->length();
  }
  return s + this->items->length();
}

void Kept::construct() {
  this->items = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{F("long enough text one"), F("long enough text two")});
  this->kids = tsino::Array<tsino::Ref<Kept>>{};
}
tsino::Array<tsino::Ref<Kept>> kept{tsino::make<Kept>()};

int32_t look(const tsino::Ref<Kept>& n) {
  int32_t c = 0;
  for (const String& t : *n->items) {
    kept.setLength(0);
    c += tsino::length(t);
  }
  return c;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Node> root = tsino::make<Node>(F("root"));
  root->items.push(tsino::make<Node>(F("x")), tsino::make<Node>(F("y")));
  root->items[0]->items.push(tsino::make<Node>(F("z")));
  int32_t value = tsino::make<Holder>()->drop();
  Serial.print(root->walk());
  Serial.print(F(" "));
  Serial.println(value);
  int32_t total = 0;
  tsino::Shared<tsino::Array<uint8_t>> list = make()->numbers;
  for (const int32_t n : *list) total += n;
  root->next = make();
  tsino::Shared<tsino::Array<uint8_t>> list2 = root->next.value()->numbers;
  for (const int32_t n : *list2) {
    total += n;
    root->next = {};
  }
  tsino::Ref<Node> it = make();
  tsino::Shared<tsino::Array<uint8_t>> list3 = it->numbers;
  for (const int32_t n : *list3) {
    total += n;
    it = tsino::make<Node>(F("other"));
  }
  for (int32_t i = 0; i < root->items.length(); i++) {
    const tsino::Ref<Node> item = root->items[i];
    for (const tsino::Ref<Node>& inner : item->items) Serial.println(inner->name);
    if (root->items.length() < 4) root->items.push(tsino::make<Node>(F("w")));
  }
  Serial.print(total);
  Serial.print(F(" "));
  Serial.println(root->items.length());
  const tsino::Ref<Keeper> keeper = tsino::make<Keeper>();
  keeper->n = tsino::make<Kept>();
  keeper->n.value()->kids.push(tsino::make<Kept>(), tsino::make<Kept>());
  Serial.println(tsino::hold(keeper->n.value())->run(keeper));
  tsino::Shared<tsino::Array<String>> list4 = kept[0]->items;
  for (const String& n : *list4) {
    Serial.println(n);
    if (kept.length() > 0) kept.pop();
  }
  kept.push(tsino::make<Kept>());
  Serial.println(look(tsino::Ref<Kept>(kept[0])));
}

void loop() {}
