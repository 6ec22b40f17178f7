// long-chains-are-freed: written by tsino from long-chains-are-freed.ts
// Change the TypeScript, not this file.
#include "src/tsino/lent.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"

struct Cell;
struct Tree;

// @run
// Long linked lists and deep trees that are dropped at once, cut in the middle and rebuilt.
struct Cell : tsino::Chained {
  int32_t value = 0;
  tsino::Optional<tsino::Ref<Cell>> next;
  void construct(int32_t value);
};

struct Tree : tsino::Chained {
  tsino::Optional<tsino::Ref<Tree>> left;
  tsino::Optional<tsino::Ref<Tree>> right;
  void construct(tsino::Optional<tsino::Ref<Tree>> left = {}, tsino::Optional<tsino::Ref<Tree>> right = {}) {
    this->left = tsino::moved(left);
    this->right = tsino::moved(right);
  }
};

void Cell::construct(int32_t value) {
  this->value = value;
}

tsino::Ref<Cell> build(int32_t count_) {
  const tsino::Ref<Cell> first = tsino::make<Cell>(0);
  tsino::Ref<Cell> last = first;
  for (int32_t i = 1; i < count_; i++) {
    last->next = tsino::make<Cell>(i);
    last = last->next.value();
  }
  return first;
}

int32_t size(const tsino::Optional<tsino::Ref<Cell>>& cell = {}) {
  int32_t n = 0;
  for (tsino::Lent<tsino::Optional<tsino::Ref<Cell>>> at = cell; at->has(); at = at->value()->next) {
    n++;
    yield();
  }
  return n;
}

tsino::Ref<Tree> grow(int32_t depth) {
  return depth == 0 ? tsino::make<Tree>() : tsino::make<Tree>(
      tsino::Optional<tsino::Ref<Tree>>(grow(depth - 1)),
      tsino::Optional<tsino::Ref<Tree>>(grow(depth - 1)));
}

int32_t count(const tsino::Optional<tsino::Ref<Tree>>& tree = {}) {
  return tree.has() ? 1 + count(tree.value()->left) + count(tree.value()->right) : 0;
}

void setup() {
  Serial.begin(115200);
  tsino::Optional<tsino::Ref<Cell>> list = build(1000);
  Serial.println(size(list));
  list = {};
  for (int32_t round_ = 0; round_ < 20; round_++) list = build(500 + round_);
  Serial.println(size(list));
  tsino::Optional<tsino::Ref<Cell>> middle = list;
  for (int32_t i = 0; i < 400; i++) {
    middle = middle.has() ? middle.value()->next : tsino::Optional<tsino::Ref<Cell>>{};
  }
  const tsino::Optional<tsino::Ref<Cell>> tail = middle.has() ? middle.value()->next : tsino::Optional<tsino::Ref<Cell>>{};
  if (middle.has()) middle.value()->next = {};
  Serial.print(size(list));
  Serial.print(F(" "));
  Serial.println(size(tail));
  list = list.has() && list.value()->next.has() ? list.value()->next.value()->next : tsino::Optional<tsino::Ref<Cell>>{};
  Serial.print(
      tsino::optionalText(
          list.has() ? tsino::Optional<int32_t>(list.value()->value) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(size(list));
  tsino::Ref<Tree> tree = grow(6);
  const tsino::Ref<Tree> kept = tree->left.value()->right.value();
  tree = grow(2);
  Serial.print(count(tree));
  Serial.print(F(" "));
  Serial.println(count(kept));
  kept->left = {};
  Serial.println(count(kept));
}

void loop() {}
