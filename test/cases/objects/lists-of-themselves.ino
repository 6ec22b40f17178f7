// lists-of-themselves: written by tsino from lists-of-themselves.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct N;
struct Tree;
struct Item;
struct Cell;
struct Grid;

struct N : tsino::Chained {
  String name;
  tsino::Shared<tsino::Array<tsino::Ref<N>>> kids;
  void construct(String name, tsino::Shared<tsino::Array<tsino::Ref<N>>> kids) {
    this->name = tsino::moved(name);
    this->kids = tsino::moved(kids);
  }
};

struct Tree : tsino::Chained {
  int32_t value = 0;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Tree>>>> sub;
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Ref<Tree>>>>> byName;
  void construct(int32_t value, tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Tree>>>> sub, tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Ref<Tree>>>>> byName) {
    this->value = value;
    this->sub = tsino::moved(sub);
    this->byName = tsino::moved(byName);
  }
};

struct Item : tsino::Chained {
  int32_t n = 0;
  tsino::Shared<tsino::Array<tsino::Ref<Item>>> parts;
  tsino::Optional<tsino::Ref<Item>> owner;
  void construct(int32_t n);
  tsino::Shared<tsino::Array<tsino::Ref<Item>>> add(const tsino::Array<tsino::Ref<Item>>& more);
};

struct Cell : tsino::Chained {
  tsino::Optional<tsino::Ref<Grid>> grid;
  tsino::Shared<tsino::Array<tsino::Ref<Cell>>> around;
  int32_t v = 0;
  void construct(tsino::Optional<tsino::Ref<Grid>> grid, tsino::Shared<tsino::Array<tsino::Ref<Cell>>> around, int32_t v) {
    this->grid = tsino::moved(grid);
    this->around = tsino::moved(around);
    this->v = v;
  }
};

struct Grid : tsino::Chained {
  tsino::Shared<tsino::Array<tsino::Array<tsino::Ref<Cell>>>> cells;
  void construct(tsino::Shared<tsino::Array<tsino::Array<tsino::Ref<Cell>>>> cells) {
    this->cells = tsino::moved(cells);
  }
};

int32_t count(const tsino::Array<tsino::Ref<N>>& ns) {
  return ns.reduce<int32_t>(
      [](int32_t s, const tsino::Ref<N>& n) -> int32_t {
        tsino::Shared<tsino::Array<tsino::Ref<N>>> list = n->kids;
        return s + 1 + count(*list);
      },
      0);
}

tsino::Ref<Tree> mk(int32_t value, const tsino::Shared<tsino::Array<tsino::Ref<Tree>>>& sub) {
  return tsino::make<Tree>(
      value,
      tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Tree>>>>(sub),
      tsino::makeMap<String, tsino::Shared<tsino::Array<tsino::Ref<Tree>>>>({{F("x"), sub}}));
}

int32_t sum(const tsino::Ref<Tree>& t) {
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Tree>>>> sub = t->sub;
  return t->value
      + (sub.has() ? sub.value() : tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
      tsino::Array<tsino::Ref<Tree>>{}))->map<int32_t>(
      [](const tsino::Ref<Tree>& t2) -> int32_t { return sum(t2); }).reduce<int32_t>(
      [](int32_t a, int32_t b) -> int32_t { return a + b; },
      0);
}

tsino::Shared<tsino::Array<tsino::Ref<Item>>> Item::add(const tsino::Array<tsino::Ref<Item>>& more) {
  this->parts->pushAll(more);
  for (const tsino::Ref<Item>& m : more) m->owner = tsino::Ref<Item>(this);
  return this->parts;
}
tsino::Array<tsino::Ref<Item>> Item_all;

void Item::construct(int32_t n) {
  this->parts = tsino::makeShared<tsino::Array<tsino::Ref<Item>>>(tsino::Array<tsino::Ref<Item>>{});
  this->n = n;
  Item_all.push(tsino::Ref<Item>(this));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<N>> all;
  all.push(
      tsino::make<N>(
          F("a"),
          tsino::makeShared<tsino::Array<tsino::Ref<N>>>(
              tsino::Array<tsino::Ref<N>>{
                  tsino::make<N>(
                      F("b"),
                      tsino::makeShared<tsino::Array<tsino::Ref<N>>>(tsino::Array<tsino::Ref<N>>{}))})));
  Serial.println(count(all));
  tsino::Array<tsino::Ref<Tree>> trees{
      mk(
          1,
          tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
              tsino::Array<tsino::Ref<Tree>>{
                  mk(
                      2,
                      tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
                          tsino::Array<tsino::Ref<Tree>>{})),
                  mk(
                      3,
                      tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
                          tsino::Array<tsino::Ref<Tree>>{
                              mk(
                                  4,
                                  tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
                                      tsino::Array<tsino::Ref<Tree>>{}))}))}))};
  Serial.print(
      tsino::withoutFormat(
          trees.map<int32_t>([](const tsino::Ref<Tree>& t) -> int32_t { return sum(t); }).join()));
  Serial.print(F(" "));
  Serial.println(trees[0]->byName->at(F("x"))->length());
  const tsino::Ref<Item> root = tsino::make<Item>(0);
  tsino::Ref<Item> value = tsino::make<Item>(1);
  String withoutFormatResult = tsino::withoutFormat(
      root->add(tsino::Array<tsino::Ref<Item>>{value, tsino::make<Item>(2)})->map<uint8_t>(
          [](const tsino::Ref<Item>& p) -> int32_t {
            return p->n + (p->owner.has() ? p->owner.value()->n : 9);
          }).join());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(Item_all.length());
  for (const tsino::Ref<Item>& i : Item_all) i->owner = {};
  tsino::Array<tsino::Array<tsino::Ref<Cell>>> rows{
      tsino::Array<tsino::Ref<Cell>>{
          tsino::make<Cell>(
              tsino::Optional<tsino::Ref<Grid>>{},
              tsino::makeShared<tsino::Array<tsino::Ref<Cell>>>(tsino::Array<tsino::Ref<Cell>>{}),
              1)},
      tsino::Array<tsino::Ref<Cell>>{}};
  rows[1].push(
      tsino::make<Cell>(
          tsino::Optional<tsino::Ref<Grid>>(
              tsino::make<Grid>(
                  tsino::makeShared<tsino::Array<tsino::Array<tsino::Ref<Cell>>>>(
                      tsino::Array<tsino::Array<tsino::Ref<Cell>>>{}))),
          tsino::makeShared<tsino::Array<tsino::Ref<Cell>>>(
              tsino::Array<tsino::Ref<Cell>>{rows[0][0]}),
          2));
  Serial.println(
      rows.flat<tsino::Ref<Cell>>().map<int32_t>(
          [](const tsino::Ref<Cell>& c) -> int32_t { return c->v + c->around->length(); }).join());
}

void loop() {}
