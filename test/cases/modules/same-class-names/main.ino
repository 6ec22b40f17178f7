// same-class-names: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

enum class Kind_ : uint8_t { Own, Other };
enum class Kind : uint8_t { Own = 7 };
struct Node;
struct Options;
struct Node_;
struct Options_;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Ref<Node_>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Node : tsino::Chained {
  int32_t value = 0;
  tsino::Optional<tsino::Ref<Node>> next;
  void construct(int32_t value, const tsino::Optional<tsino::Ref<Node>>& next);
  String describe();
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const { return asked == classId; }
};

struct Options : tsino::Object {
  int32_t limit = 0;
  void construct(int32_t limit) {
    this->limit = limit;
  }
};

struct Node_ : tsino::Chained {
  String key;
  tsino::Optional<tsino::Ref<Node_>> left;
  tsino::Optional<tsino::Ref<Node_>> right;
  void construct(const String& key);
  void insert(const String& key);
  String describe();
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const { return asked == classId; }
};

struct Options_ : tsino::Object {
  String limit;
  void construct(String limit) {
    this->limit = tsino::moved(limit);
  }
};

// --- list ---

String Node::describe() {
  return tsino::concat(
      String(this->value),
      this->next.has() ? tsino::concat(F(">"), this->next.value()->describe()) : String(F("")));
}
int32_t Node_made_ = 0;

void Node::construct(int32_t value, const tsino::Optional<tsino::Ref<Node>>& next) {
  this->value = value;
  this->next = next;
  Node_made_++;
}

tsino::Ref<Node> create_(const tsino::Array<uint8_t>& values) {
  tsino::Optional<tsino::Ref<Node>> node;
  tsino::Array<uint8_t> list = values.copy();
  list.reverse();
  for (const int32_t value : list) node = tsino::make<Node>(value, node);
  return node.value();
}

int32_t count_(const tsino::Optional<tsino::Ref<Node>>& node, const tsino::Ref<Options>& options) {
  const int32_t limit = options->limit;
  return !node.has() || limit == 0 ? 0 : 1
      + count_(node.value()->next, tsino::make<Options>(limit - 1));
}

// --- tree ---

void Node_::insert(const String& key) {
  if (tsino::compare(key, this->key) < 0) {
    if (this->left.has()) {
      tsino::hold(this->left.value())->insert(key);
    } else {
      this->left = tsino::make<Node_>(key);
    }
  } else if (this->right.has()) {
    tsino::hold(this->right.value())->insert(key);
  } else {
    this->right = tsino::make<Node_>(key);
  }
}

String Node_::describe() {
  return tsino::concat(
      F("("),
      this->left.has() ? this->left.value()->describe() : String(F("")),
      this->key,
      this->right.has() ? this->right.value()->describe() : String(F("")),
      F(")"));
}
int32_t Node_made = 100;

void Node_::construct(const String& key) {
  this->key = key;
  Node_made++;
}

tsino::Ref<Node_> create(const tsino::Array<String>& given) {
  tsino::Optional<String> getResult = given.get(0);
  const String first = getResult.has() ? getResult.value() : String(F(""));
  tsino::Array<String> rest = given.slice(1);
  const tsino::Ref<Node_> root = tsino::make<Node_>(first);
  for (const String& key : rest) root->insert(key);
  return root;
}

int32_t count(const tsino::Optional<tsino::Ref<Node_>>& node, const tsino::Ref<Options_>& options) {
  if (!node.has()) return 0;
  return (tsino::compare(node.value()->key, options->limit) < 0 ? 1 : 0)
      + count(node.value()->left, options) + count(node.value()->right, options);
}
// @run
// Two modules each have a class `Node`, a function `create`, an enum `Kind` and an interface of the same name.

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Node> items = create_(tsino::Array<uint8_t>{1, 2, 3});
  const tsino::Ref<Node_> root = create(tsino::Array<String>{F("m"), F("a"), F("z")});
  Serial.print(tsino::withoutFormat(items->describe()));
  Serial.print(F(" "));
  Serial.print(root->describe());
  Serial.println(F(" own"));
  Serial.print(items->isA(Node::classId) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(false ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(root->isA(Node_::classId) ? F("true") : F("false"));
  Serial.print((int32_t)Kind_::Own);
  Serial.print(F(" "));
  Serial.print((int32_t)Kind::Own);
  Serial.print(F(" Own Own "));
  Serial.print(Node_made_);
  Serial.print(F(" "));
  Serial.println(Node_made);
  const tsino::Ref<Options> options = tsino::make<Options>(2);
  const tsino::Ref<Options_> others = tsino::make<Options_>(F("m"));
  Serial.print(count_(items, options));
  Serial.print(F(" "));
  Serial.println(count(root, others));
}

void loop() {}
