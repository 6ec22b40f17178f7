// clones-of-nested-data: written by tsino from clones-of-nested-data.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Node;

struct Node : tsino::Chained {
  String name;
  int32_t size = 0;
  tsino::Shared<tsino::Array<tsino::Ref<Node>>> children;
  tsino::Optional<tsino::Shared<tsino::Record<String>>> attributes;
  void construct(String name, int32_t size, tsino::Shared<tsino::Array<tsino::Ref<Node>>> children, tsino::Optional<tsino::Shared<tsino::Record<String>>> attributes = {}) {
    this->name = tsino::moved(name);
    this->size = size;
    this->children = tsino::moved(children);
    this->attributes = tsino::moved(attributes);
  }
};

tsino::Ref<Node> shallow(const tsino::Ref<Node>& node) {
  return tsino::make<Node>(node->name, node->size, node->children, node->attributes);
}

tsino::Ref<Node> middle(const tsino::Ref<Node>& node) {
  return tsino::make<Node>(
      node->name,
      node->size,
      tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(node->children->copy()),
      node->attributes);
}

tsino::Ref<Node> deep(const tsino::Ref<Node>& node) {
  return tsino::make<Node>(
      node->name,
      node->size,
      tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(
          node->children->map<tsino::Ref<Node>>(
              [](const tsino::Ref<Node>& node2) -> tsino::Ref<Node> { return deep(node2); })),
      node->attributes.has() ? tsino::Optional<tsino::Shared<tsino::Record<String>>>(
          tsino::makeShared<tsino::Record<String>>(node->attributes.value()->copy())) : node->attributes);
}

int32_t total(const tsino::Ref<Node>& node) {
  return node->children->reduce<int32_t>(
      [](int32_t sum, const tsino::Ref<Node>& child) -> int32_t { return sum + total(child); },
      node->size);
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Node> original = tsino::make<Node>(
      F("root"),
      1,
      tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(
          tsino::Array<tsino::Ref<Node>>{
              tsino::make<Node>(
                  F("a"),
                  2,
                  tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(
                      tsino::Array<tsino::Ref<Node>>{})),
              tsino::make<Node>(
                  F("b"),
                  3,
                  tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(
                      tsino::Array<tsino::Ref<Node>>{
                          tsino::make<Node>(
                              F("c"),
                              4,
                              tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(
                                  tsino::Array<tsino::Ref<Node>>{}))}))}),
      tsino::Optional<tsino::Shared<tsino::Record<String>>>(
          tsino::makeRecord<String>({{F("id"), F("r")}})));
  tsino::Array<tsino::Ref<Node>> copies{shallow(original), middle(original), deep(original)};
  original->size = 10;
  (*original->children)[0]->size = 20;
  original->children->push(
      tsino::make<Node>(
          F("d"),
          1000,
          tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(tsino::Array<tsino::Ref<Node>>{})));
  (*(*original->children)[1]->children)[0]->size = 400;
  original->attributes.value()->set(F("id"), F("changed"));
  Serial.print(total(original));
  Serial.print(F(" "));
  Serial.println(
      copies.map<int32_t>([](const tsino::Ref<Node>& node) -> int32_t { return total(node); }).join());
  Serial.print(
      tsino::withoutFormat(
          copies.map<tsino::Optional<String>>(
              [](const tsino::Ref<Node>& copy) -> tsino::Optional<String> {
                return copy->attributes.has() ? copy->attributes.value()->get(F("id")) : tsino::Optional<String>{};
              }).join()));
  Serial.print(F(" "));
  Serial.println(
      copies.map<int32_t>(
          [](const tsino::Ref<Node>& copy) -> int32_t { return copy->children->length(); }).join());
  (*copies[2]->children)[1]->children->pop();
  Serial.print(total(copies[2]));
  Serial.print(F(" "));
  Serial.print(total(original));
  Serial.print(F(" "));
  Serial.println(!(*copies[2]->children)[0]->attributes.has() ? F("true") : F("false"));
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> grid{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0, 0}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0, 0})};
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> flat = grid.copy();
  tsino::Array<tsino::Array<uint8_t>> real = grid.map<tsino::Array<uint8_t>>(
      [](const tsino::Shared<tsino::Array<uint8_t>>& row) -> tsino::Array<uint8_t> {
        return row->copy();
      });
  grid[0]->set(0, 1);
  Serial.print((*flat[0])[0]);
  Serial.print(F(" "));
  Serial.println(real[0][0]);
}

void loop() {}
