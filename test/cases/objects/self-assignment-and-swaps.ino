// self-assignment-and-swaps: written by tsino from self-assignment-and-swaps.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Node;

struct Node : tsino::Chained {
  String name;
  tsino::Optional<tsino::Ref<Node>> child;
  tsino::Shared<tsino::Array<String>> tags;
  void construct(String name, tsino::Optional<tsino::Ref<Node>> child, tsino::Shared<tsino::Array<String>> tags) {
    this->name = tsino::moved(name);
    this->child = tsino::moved(child);
    this->tags = tsino::moved(tags);
  }
};

tsino::Ref<Node> make(const __FlashStringHelper* name, tsino::Optional<tsino::Ref<Node>> child = {}) {
  return tsino::make<Node>(
      name,
      tsino::moved(child),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{name}));
}

void setup() {
  Serial.begin(115200);
  tsino::Ref<Node> root = ::make(F("root"), ::make(F("mid"), make(F("leaf"))));
  root = root;
  root->child = root->child;
  Serial.print(tsino::withoutFormat(root->name));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          root->child.has() ? tsino::Optional<String>(root->child.value()->name) : tsino::Optional<String>{}));
  root->tags = root->tags;
  Serial.println(root->tags->join());

  root = root->child.value();
  Serial.print(tsino::withoutFormat(root->name));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          root->child.has() ? tsino::Optional<String>(root->child.value()->name) : tsino::Optional<String>{}));
  root->child = root->child.has() ? root->child.value()->child : tsino::Optional<tsino::Ref<Node>>{};
  Serial.print(tsino::withoutFormat(root->name));
  Serial.print(F(" "));
  Serial.println(root->child.has() ? root->child.value()->name : String(F("nothing")));

  const tsino::Ref<Node> a = ::make(F("a"), make(F("a1")));
  const tsino::Ref<Node> b = ::make(F("b"), make(F("b1")));
  tsino::swap(a->child, b->child);
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              a->child.has() ? tsino::Optional<String>(a->child.value()->name) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          b->child.has() ? tsino::Optional<String>(b->child.value()->name) : tsino::Optional<String>{}));
  const tsino::Optional<tsino::Ref<Node>> kept = tsino::moved(a->child);
  a->child = {};
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              kept.has() ? tsino::Optional<String>(kept.value()->name) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.println(!a->child.has() ? F("true") : F("false"));
  tsino::Shared<tsino::Array<String>> temporary = a->tags;
  a->tags = tsino::moved(b->tags);
  b->tags = temporary;
  a->tags->push(F("x"));
  Serial.print(tsino::withoutFormat(a->tags->join()));
  Serial.print(F(" "));
  Serial.print(b->tags->join());
  Serial.print(F(" "));
  Serial.println(temporary == b->tags ? F("true") : F("false"));
  b->tags = a->tags;
  b->tags->push(F("both"));
  Serial.print(a->tags->length());
  Serial.print(F(" "));
  Serial.println(a->tags == b->tags ? F("true") : F("false"));

  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> grid{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4})};
  tsino::swap(grid[0], grid[1]);
  grid[0]->set(0, 30);
  Serial.println(
      grid.map<String>(
          [](const tsino::Shared<tsino::Array<uint8_t>>& row) -> String { return row->join(); }).join(
          F("|")));
  grid.set(0, grid[1]);
  grid[1]->push(5);
  Serial.println(
      grid.map<String>(
          [](const tsino::Shared<tsino::Array<uint8_t>>& row) -> String { return row->join(); }).join(
          F("|")));
}

void loop() {}
