// linked-structures: written by tsino from linked-structures.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/lent.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Cell;
struct Tree;

struct Cell : tsino::Chained {
  int32_t value = 0;
  tsino::Optional<tsino::Ref<Cell>> next;
  void construct(int32_t value, tsino::Optional<tsino::Ref<Cell>> next) {
    this->value = value;
    this->next = tsino::moved(next);
  }
};

struct Tree : tsino::Chained {
  String key;
  tsino::Optional<tsino::Ref<Tree>> left;
  tsino::Optional<tsino::Ref<Tree>> right;
  void construct(String key, tsino::Optional<tsino::Ref<Tree>> left = {}, tsino::Optional<tsino::Ref<Tree>> right = {}) {
    this->key = tsino::moved(key);
    this->left = tsino::moved(left);
    this->right = tsino::moved(right);
  }
};

tsino::Optional<tsino::Ref<Cell>> listOf(const tsino::Array<uint8_t>& values) {
  tsino::Optional<tsino::Ref<Cell>> head;
  for (int32_t i = values.length() - 1; i >= 0; i--) head = tsino::make<Cell>(values[i], head);
  return head;
}

String show(const tsino::Optional<tsino::Ref<Cell>>& list) {
  String text_ = F("");
  for (tsino::Lent<tsino::Optional<tsino::Ref<Cell>>> at = list; at->has(); at = at->value()->next) {
    text_ += tsino::concat(String(at->value()->value), F(">"));
    yield();
  }
  return tsino::concat(text_, F("end"));
}

tsino::Optional<tsino::Ref<Cell>> reverse(tsino::Optional<tsino::Ref<Cell>> list) {
  tsino::Optional<tsino::Ref<Cell>> done;
  while (list.has()) {
    tsino::Optional<tsino::Ref<Cell>> rest = tsino::moved(list.value()->next);
    list.value()->next = done;
    done = list;
    list = tsino::moved(rest);
    yield();
  }
  return done;
}

tsino::Ref<Tree> insert(const tsino::Optional<tsino::Ref<Tree>>& tree, const String& key) {
  if (!tree.has()) return tsino::make<Tree>(key);
  if (tsino::compare(key, tree.value()->key) < 0) {
    tree.value()->left = insert(tsino::Optional<tsino::Ref<Tree>>(tree.value()->left), key);
  } else if (tsino::compare(key, tree.value()->key) > 0) {
    tree.value()->right = insert(tsino::Optional<tsino::Ref<Tree>>(tree.value()->right), key);
  }
  return tree.value();
}

void walk(const tsino::Optional<tsino::Ref<Tree>>& tree, const tsino::Function<void(const String&, int32_t)>& visit, int32_t depth = 0) {
  if (!tree.has()) return;
  walk(tree.value()->left, visit, depth + 1);
  visit(tree.value()->key, depth);
  walk(tree.value()->right, visit, depth + 1);
}
String text = "";

void setup() {
  Serial.begin(115200);
  tsino::Optional<tsino::Ref<Cell>> list = listOf(tsino::Array<uint8_t>{1, 2, 3, 4});
  Serial.print(tsino::withoutFormat(show(list)));
  Serial.print(F(" "));
  Serial.println(show({}));
  const tsino::Optional<tsino::Ref<Cell>> second = list.value()->next;
  list = reverse(list);
  String withoutFormatResult = tsino::withoutFormat(show(list));
  String showResult = show(second);
  String showResult2 = show(reverse({}));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(showResult);
  Serial.print(F(" "));
  Serial.println(showResult2);
  list.value()->next.value()->next = {};
  Serial.print(tsino::withoutFormat(show(list)));
  Serial.print(F(" "));
  Serial.println(show(second));
  tsino::Optional<tsino::Ref<Tree>> root;
  tsino::Array<String> list2{F("m"), F("c"), F("x"), F("a"), F("d"), F("m"), F("z")};
  for (const String& key : list2) root = insert(root, key);
  walk(
      root,
      [](const String& key, int32_t depth) { text += tsino::concat(key, String(depth), F(" ")); });
  Serial.println(tsino::trim(text));
}

void loop() {}
