// rows-that-become-one: written by tsino from rows-that-become-one.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Item;

// made in a choice, changed by who gets it
struct Item : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n);
};

void swap(tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>& list, int32_t at) {
  list.copyWithin(0, at);
  list[0]->push((uint8_t)at);
}

void Item::construct(int32_t n) {
  this->n = n;
}

int32_t shuffle(tsino::Array<tsino::Ref<Item>>& list) {
  list.push(tsino::make<Item>(list.length()));
  return list.reduce<int32_t>(
      [](int32_t sum, const tsino::Ref<Item>& item) -> int32_t {
        const int32_t n = item->n;
        return sum + n;
      },
      0);
}

void setup() {
  Serial.begin(115200);
  // @run
  // One row becomes two elements of its list, and lists are made in a choice for who changes them.
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> grid{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})};
  grid.copyWithin(1, 0);
  grid[1]->set(0, 7);
  tsino::inspect(Serial, grid);
  Serial.println();
  ::swap(grid, 2);
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> value{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4})};
  value.copyWithin(0, 1);
  tsino::inspect(Serial, grid);
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.println();
  const tsino::Optional<tsino::Ref<Item>> found = grid.length() > 100 ? tsino::Optional<tsino::Ref<Item>>(
      tsino::make<Item>(1)) : tsino::Optional<tsino::Ref<Item>>{};
  tsino::Array<tsino::Ref<Item>> list = !found.has() ? tsino::Array<tsino::Ref<Item>>{
      tsino::make<Item>(1),
      tsino::make<Item>(2)} : tsino::Array<tsino::Ref<Item>>{found.value()};
  int32_t shuffleResult = shuffle(list);
  tsino::Array<tsino::Ref<Item>> list2 = grid.length() > 1 ? tsino::Array<tsino::Ref<Item>>{} : tsino::Array<tsino::Ref<Item>>{
      tsino::make<Item>(4)};
  int32_t shuffleResult2 = shuffle(list2);
  Serial.print(shuffleResult);
  Serial.print(F(" "));
  Serial.println(shuffleResult2);
}

void loop() {}
