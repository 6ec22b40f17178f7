// promised-and-asked: written by tsino from promised-and-asked.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/lent.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct ListNode;
struct Tree;

// @run
// `node = node.next!` of a variable that is asked all the same: it holds null, whatever the author promised.
struct ListNode : tsino::Chained {
  int32_t value = 0;
  tsino::Optional<tsino::Ref<ListNode>> next;
  void construct(int32_t value);
};

struct Tree : tsino::Chained {
  int32_t value = 0;
  tsino::Optional<tsino::Ref<Tree>> left;
  tsino::Optional<tsino::Ref<Tree>> right;
  void construct(int32_t value, tsino::Optional<tsino::Ref<Tree>> left = {}, tsino::Optional<tsino::Ref<Tree>> right = {});
  bool has(int32_t value);
};

void ListNode::construct(int32_t value) {
  this->next = {};
  this->value = value;
}

tsino::Ref<ListNode> listOf(const tsino::Array<uint8_t>& values) {
  const tsino::Ref<ListNode> first = tsino::make<ListNode>(values.get(0).valueOr(0));
  tsino::Ref<ListNode> last = first;
  tsino::Array<uint8_t> list = values.slice(1);
  for (const int32_t value : list) {
    last->next = tsino::make<ListNode>(value);
    last = last->next.value();
  }
  return first;
}

int32_t sum(tsino::Ref<ListNode> head) {
  tsino::Optional<tsino::Ref<ListNode>> node = tsino::moved(head);
  int32_t total = 0;
  while (node.has()) {
    total += node.value()->value;
    node = node.value()->next;
  }
  return total;
}

int32_t middle(const tsino::Ref<ListNode>& head) {
  tsino::Lent<tsino::Ref<ListNode>> slow = head;
  tsino::Optional<tsino::Ref<ListNode>> fast = head;
  while (fast.has() && fast.value()->next.has()) {
    slow = (*slow)->next.value();
    fast = fast.value()->next.value()->next;
    yield();
  }
  return (*slow)->value;
}

tsino::Optional<tsino::Ref<ListNode>> removeAll(const tsino::Optional<tsino::Ref<ListNode>>& head, int32_t value) {
  if (!head.has()) return {};
  const tsino::Ref<ListNode> front = tsino::make<ListNode>(0);
  front->next = head;
  tsino::Ref<ListNode> before = front;
  for (tsino::Optional<tsino::Ref<ListNode>> node = head; node.has(); node = node.value()->next) {
    if (node.value()->value == value) {
      before->next = node.value()->next;
    } else {
      before = node.value();
    }
    yield();
  }
  return front->next;
}

String textOf(const tsino::Optional<tsino::Ref<ListNode>>& head) {
  return !head.has() ? String(F(".")) : tsino::concat(
      String(head.value()->value),
      F(" "),
      textOf(head.value()->next));
}

void Tree::construct(int32_t value, tsino::Optional<tsino::Ref<Tree>> left, tsino::Optional<tsino::Ref<Tree>> right) {
  this->value = value;
  this->left = tsino::moved(left);
  this->right = tsino::moved(right);
}

bool Tree::has(int32_t value) {
  tsino::Optional<tsino::Ref<Tree>> at = tsino::Ref<Tree>(this);
  while (at.has()) {
    if (at.value()->value == value) return true;
    at = value < at.value()->value ? at.value()->left : at.value()->right;
    yield();
  }
  return false;
}
const auto parents = tsino::makeMap<String, String>({{"leaf", "twig"}, {"twig", "root"}});

int32_t depthOf(String name) {
  tsino::Optional<String> at = tsino::moved(name);
  int32_t depth = 0;
  while (tsino::truthy(at)) {
    depth++;
    at = parents->get(at.value());
    yield();
  }
  return depth;
}

// Where the program relies on the narrower type it stays.
int32_t lastOf(const tsino::Ref<ListNode>& head) {
  tsino::Lent<tsino::Ref<ListNode>> node = head;
  while ((*node)->next.has()) node = (*node)->next.value();
  const int32_t value = (*node)->value;
  return value;
}

void setup() {
  Serial.begin(115200);
  int32_t sumResult = sum(listOf(tsino::Array<uint8_t>{1, 5, 7}));
  int32_t middleResult = middle(listOf(tsino::Array<uint8_t>{1, 2, 3}));
  int32_t middleResult2 = middle(listOf(tsino::Array<uint8_t>{4}));
  int32_t middleResult3 = middle(listOf(tsino::Array<uint8_t>{1, 2}));
  Serial.print(sumResult);
  Serial.print(F(" "));
  Serial.print(middleResult);
  Serial.print(F(" "));
  Serial.print(middleResult2);
  Serial.print(F(" "));
  Serial.println(middleResult3);
  String withoutFormatResult = tsino::withoutFormat(
      textOf(removeAll(listOf(tsino::Array<uint8_t>{6, 1, 6, 2, 6}), 6)));
  String textOfResult = textOf(removeAll(listOf(tsino::Array<uint8_t>{6}), 6));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(textOfResult);
  const tsino::Ref<Tree> tree = tsino::make<Tree>(
      5,
      tsino::Optional<tsino::Ref<Tree>>(
          tsino::make<Tree>(3, tsino::Optional<tsino::Ref<Tree>>(tsino::make<Tree>(1)))),
      tsino::Optional<tsino::Ref<Tree>>(tsino::make<Tree>(8)));
  Serial.print(tree->has(1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tree->has(8) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tree->has(4) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tree->has(9) ? F("true") : F("false"));

  // Of what is missing, and with the type written down.
  tsino::Array<String> jobs{F("b"), F("a")};
  tsino::Optional<String> job = jobs.pop();
  while (job.has()) {
    Serial.println(job.value());
    job = jobs.pop();
    yield();
  }
  Serial.print(depthOf(F("leaf")));
  Serial.print(F(" "));
  Serial.print(depthOf(F("root")));
  Serial.print(F(" "));
  Serial.println(depthOf(F("")));
  Serial.println(lastOf(listOf(tsino::Array<uint8_t>{3, 9})));
}

void loop() {}
