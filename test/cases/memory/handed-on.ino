// handed-on: written by tsino from handed-on.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/lent.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Node;
struct Tree;
struct Stack;
struct Pegs;
struct Owner;
struct Loud;

// @run
// What a place gives away before it gets something new: the count moves along, where nobody can see the place empty.
struct Node : tsino::Chained {
  String name;
  tsino::Optional<tsino::Ref<Node>> next;
  tsino::Optional<tsino::Ref<Node>> other;
  void construct(String name);
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(F("Node"), *this);
    out.field(F("name"), this->name);
    out.fieldOrNull(F("next"), this->next);
    out.fieldOrNull(F("other"), this->other);
    out.end();
  }
  virtual ~Node() {}
};

// Turns of a tree.
struct Tree : tsino::Chained {
  int32_t key = 0;
  tsino::Optional<tsino::Ref<Tree>> left;
  tsino::Optional<tsino::Ref<Tree>> right;
  void construct(int32_t key);
};

struct Stack : tsino::Object {
  tsino::Optional<tsino::Ref<Node>> head;
  int32_t size = 0;
  void construct();
  tsino::Ref<Node> push(String name);
  tsino::Optional<tsino::Ref<Node>> pop();
  tsino::Ref<Node> popOr(const __FlashStringHelper* text);
  tsino::Optional<tsino::Ref<Node>> refill();
  String take();
  String describe();
  String replaceByText();
  String turn(tsino::Ref<Node> fresh);
};

// Elements; an index that changes meanwhile; names that stand for the place.
struct Pegs : tsino::Object {
  tsino::Array<tsino::Optional<tsino::Ref<Node>>> pegs_;
  void construct();
  void put(tsino::Ref<Node> node, int32_t peg);
  void putElsewhere(tsino::Ref<Node> node, int32_t from);
  tsino::Ref<Node> take(int32_t peg);
  void exchange(int32_t a, int32_t b);
  String clear(int32_t peg);
  String show_();
};

struct Owner : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> front;
  tsino::Shared<tsino::Array<uint8_t>> back;
  tsino::Optional<tsino::Ref<Loud>> derived;
  tsino::Optional<tsino::Ref<Node>> base;
  tsino::Optional<tsino::Ref<Stack>> inner;
  void construct();
  void flip();
  String move();
  String drop();
};

// Buffers that change places; a base that gets what a derived class holds; an object that only the place kept alive.
struct Loud : Node {
  bool loud = false;
  void construct(String name);
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Loud"), *this);
    out.field(F("name"), this->name);
    out.fieldOrNull(F("next"), this->next);
    out.fieldOrNull(F("other"), this->other);
    out.field(F("loud"), this->loud);
    out.end();
  }
};

void Node::construct(String name) {
  this->next = {};
  this->other = {};
  this->name = tsino::moved(name);
}

String show(const tsino::Optional<tsino::Ref<Node>>& from, int32_t most = 6) {
  String text = F("");
  for (tsino::Lent<tsino::Optional<tsino::Ref<Node>>> node = from; node->has() && most > 0; (void)(node = node->value()->next), most--) {
    text += node->value()->name;
  }
  return text == F("") ? String(F("-")) : text;
}

tsino::Ref<Node> Stack::push(String name) {
  const tsino::Ref<Node> node = tsino::make<Node>(tsino::moved(name));
  node->next = tsino::moved(this->head);
  this->head = node;
  this->size++;
  return node;
}

tsino::Optional<tsino::Ref<Node>> Stack::pop() {
  const tsino::Optional<tsino::Ref<Node>> first = tsino::moved(this->head);
  if (!first.has()) return {};
  this->head = tsino::moved(first.value()->next);
  first.value()->next = {};
  this->size--;
  return first;
}

tsino::Ref<Node> Stack::popOr(const __FlashStringHelper* text) {
  tsino::Optional<tsino::Ref<Node>> first = tsino::moved(this->head);
  if (!first.has()) {
    tsino::raise(
        tsino::makeError<tsino::Error>(text, F(": "), show(this->head), F(" "), this->size));
    return {};
  }
  this->head = first.value()->next;
  return tsino::moved(first.value());
}

tsino::Optional<tsino::Ref<Node>> Stack::refill() {
  const tsino::Optional<tsino::Ref<Node>> first = tsino::moved(this->head);
  if (!first.has()) {
    this->head = tsino::make<Node>(F("new"));
    return this->head;
  }
  this->head = first.value()->next;
  return first;
}

String Stack::take() {
  const tsino::Optional<tsino::Ref<Node>> first = tsino::moved(this->head);
  if (first.has()) {
    this->head = first.value()->next;
    return tsino::concat(first.value()->name, show(this->head));
  } else {
    return tsino::concat(F("none "), show(this->head));
  }
}

String Stack::describe() {
  return show(this->head);
}

// What comes looks at what goes.
String Stack::replaceByText() {
  const tsino::Optional<tsino::Ref<Node>> old = this->head;
  this->head = tsino::make<Node>(this->describe());
  return tsino::concat(show(old), show(this->head));
}

// The way to the one who gets it leads through the place.
String Stack::turn(tsino::Ref<Node> fresh) {
  if (!this->head.has()) return F("none");
  this->head.value()->other = this->head;
  const tsino::Ref<Node> kept = tsino::moved(this->head.value());
  this->head = tsino::moved(fresh);
  const String text = tsino::concat(
      show(kept),
      F(" "),
      show(kept->other),
      F(" "),
      show(this->head));
  kept->other = {};
  return text;
}

void Stack::construct() {
  this->head = {};
  this->size = 0;
}

// One object as both, and circles.
void graft(const tsino::Ref<Node>& x, const tsino::Ref<Node>& y, tsino::Optional<tsino::Ref<Node>> fresh) {
  x->next = tsino::moved(y->next);
  y->next = tsino::moved(fresh);
}

void skip(const tsino::Ref<Node>& list) {
  const tsino::Optional<tsino::Ref<Node>>& node = list->next;
  if (!node.has()) return;
  list->next = node.value()->next;
}

tsino::Ref<Node> chain(const String& names) {
  tsino::TextIndex namesIndex;
  const tsino::Ref<Node> first = tsino::make<Node>(tsino::charAt(names, namesIndex, 0));
  tsino::Ref<Node> last = first;
  for (int32_t i = 1; i < tsino::length(names, namesIndex); i++) {
    last->next = tsino::make<Node>(tsino::charAt(names, namesIndex, i));
    last = last->next.value();
  }
  return first;
}

void Tree::construct(int32_t key) {
  this->left = {};
  this->right = {};
  this->key = key;
}

tsino::Ref<Tree> rotateLeft(const tsino::Ref<Tree>& tree) {
  tsino::Optional<tsino::Ref<Tree>> top = tsino::moved(tree->right);
  if (!top.has()) return tree;
  tree->right = tsino::moved(top.value()->left);
  top.value()->left = tree;
  return tsino::moved(top.value());
}

tsino::Ref<Tree> rotateRight(tsino::Ref<Tree> tree) {
  tsino::Optional<tsino::Ref<Tree>> top = tsino::moved(tree->left);
  if (!top.has()) return tree;
  tree->left = tsino::moved(top.value()->right);
  top.value()->right = tsino::moved(tree);
  return tsino::moved(top.value());
}

String keys(const tsino::Optional<tsino::Ref<Tree>>& tree) {
  return !tree.has() ? String(F(".")) : tsino::concat(
      F("("),
      keys(tree.value()->left),
      String(tree.value()->key),
      keys(tree.value()->right),
      F(")"));
}

tsino::Ref<Tree> insert(const tsino::Optional<tsino::Ref<Tree>>& tree, int32_t key) {
  if (!tree.has()) return tsino::make<Tree>(key);
  if (key < tree.value()->key) {
    tree.value()->left = insert(tsino::Optional<tsino::Ref<Tree>>(tree.value()->left), key);
  } else {
    tree.value()->right = insert(tsino::Optional<tsino::Ref<Tree>>(tree.value()->right), key);
  }
  return tree.value();
}

void Pegs::put(tsino::Ref<Node> node, int32_t peg) {
  const tsino::Optional<tsino::Ref<Node>>& top = this->pegs_[peg];
  if (top.has() && top.value()->name == node->name) {
    tsino::raise(tsino::make<tsino::Error>(F("twice")));
    return;
  }
  node->next = tsino::moved(this->pegs_[peg]);
  this->pegs_.set(peg, tsino::Optional<tsino::Ref<Node>>(tsino::moved(node)));
}

void Pegs::putElsewhere(tsino::Ref<Node> node, int32_t from) {
  int32_t peg = from;
  const tsino::Optional<tsino::Ref<Node>>& top = this->pegs_[peg];
  peg = (peg + 1) % 3;
  node->next = top;
  this->pegs_.set(peg, tsino::Optional<tsino::Ref<Node>>(tsino::moved(node)));
}

tsino::Ref<Node> Pegs::take(int32_t peg) {
  tsino::Optional<tsino::Ref<Node>> top = tsino::moved(this->pegs_[peg]);
  if (!top.has()) {
    tsino::raise(tsino::makeError<tsino::Error>(F("nothing on "), peg));
    return {};
  }
  this->pegs_.set(peg, tsino::moved(top.value()->next));
  top.value()->next = {};
  return tsino::moved(top.value());
}

void Pegs::exchange(int32_t a, int32_t b) {
  tsino::Optional<tsino::Ref<Node>> kept = this->pegs_[a];
  this->pegs_.set(a, tsino::moved(this->pegs_[b]));
  this->pegs_.set(b, tsino::moved(kept));
}

String Pegs::clear(int32_t peg) {
  tsino::Array<tsino::Optional<tsino::Ref<Node>>> others{tsino::Optional<tsino::Ref<Node>>{}};
  others.set(0, tsino::moved(this->pegs_[peg]));
  this->pegs_.set(peg, tsino::Optional<tsino::Ref<Node>>{});
  return show(others[0]);
}

String Pegs::show_() {
  return this->pegs_.map<String>(
      [](const tsino::Optional<tsino::Ref<Node>>& peg) -> String { return show(peg); }).join(
      F(" "));
}

void Pegs::construct() {
  this->pegs_ = tsino::Array<tsino::Optional<tsino::Ref<Node>>>{
      tsino::Optional<tsino::Ref<Node>>{},
      tsino::Optional<tsino::Ref<Node>>{},
      tsino::Optional<tsino::Ref<Node>>{}};
}
const tsino::Ref<Pegs> pegs = tsino::make<Pegs>();

void Loud::construct(String name) {
  Node::construct(tsino::moved(name));
  this->loud = true;
}

void Owner::flip() {
  tsino::Shared<tsino::Array<uint8_t>> kept = tsino::moved(this->front);
  this->front = tsino::moved(this->back);
  this->back = tsino::moved(kept);
}

String Owner::move() {
  this->base = tsino::moved(this->derived);
  this->derived = {};
  return tsino::concat(show(this->base), F(" "), !this->derived.has() ? F("true") : F("false"));
}

String Owner::drop() {
  const tsino::Optional<tsino::Ref<Stack>> inner = tsino::moved(this->inner);
  this->inner = {};
  if (!inner.has()) return F("gone");
  inner.value()->push(F("i"));
  const tsino::Optional<tsino::Ref<Node>> head = tsino::moved(inner.value()->head);
  inner.value()->head = {};
  return tsino::concat(show(head), F(" "), !this->inner.has() ? F("true") : F("false"));
}

void Owner::construct() {
  this->front = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2});
  this->back = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3});
  this->derived = tsino::make<Loud>(F("l"));
  this->base = {};
  this->inner = tsino::make<Stack>();
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Stack> stack = tsino::make<Stack>();
  tsino::Array<String> list{F("a"), F("b"), F("c"), F("d"), F("e")};
  for (const String& name : list) stack->push(name);
  const String value = tsino::withoutFormat(show(stack->head));
  tsino::Optional<tsino::Ref<Node>> popResult = stack->pop();
  const tsino::Optional<String> value2 = popResult.has() ? tsino::Optional<String>(
      popResult.value()->name) : tsino::Optional<String>{};
  const String showResult = show(stack->head);
  const String takeResult = stack->take();
  const tsino::Ref<Node> popOrResult = stack->popOr(F("x"));
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(value2));
  Serial.print(F(" "));
  Serial.print(showResult);
  Serial.print(F(" "));
  Serial.print(takeResult);
  Serial.print(F(" "));
  Serial.println(popOrResult->name);
  String withoutFormatResult = tsino::withoutFormat(stack->replaceByText());
  String turnResult = stack->turn(tsino::make<Node>(F("f")));
  tsino::Optional<tsino::Ref<Node>> refillResult = stack->refill();
  String value3 = tsino::optionalText(
      refillResult.has() ? tsino::Optional<String>(refillResult.value()->name) : tsino::Optional<String>{});
  tsino::Optional<tsino::Ref<Node>> refillResult2 = stack->refill();
  String value4 = tsino::optionalText(
      refillResult2.has() ? tsino::Optional<String>(refillResult2.value()->name) : tsino::Optional<String>{});
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(turnResult);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.println(value4);
  tsino::Optional<tsino::Ref<Node>> popResult2 = stack->pop();
  String withoutFormatResult2 = tsino::withoutFormat(
      tsino::optionalText(
          popResult2.has() ? tsino::Optional<String>(popResult2.value()->name) : tsino::Optional<String>{}));
  tsino::Optional<tsino::Ref<Node>> value5 = stack->pop();
  String takeResult2 = stack->take();
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, value5);
  Serial.print(F(" "));
  Serial.print(takeResult2);
  Serial.print(F(" "));
  Serial.println(stack->size);
  stack->popOr(F("empty"));
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    if (error->isA(tsino::Error::classId)) Serial.println(error->message);
  }
  const tsino::Ref<Node> p = chain(F("pqr"));
  const tsino::Ref<Node> s = chain(F("st"));
  graft(p, p, {});
  Serial.println(show(p));
  p->next = tsino::make<Node>(F("u"));
  graft(p, s, p->next);
  Serial.print(tsino::withoutFormat(show(p)));
  Serial.print(F(" "));
  Serial.println(show(s));
  const tsino::Ref<Node> loop_ = tsino::make<Node>(F("o"));
  loop_->next = loop_;
  skip(loop_);
  Serial.println(show(loop_, 3));
  loop_->next = {};
  const tsino::Ref<Node> two = chain(F("xyz"));
  skip(two);
  skip(two);
  skip(two);
  Serial.println(show(two));
  tsino::Optional<tsino::Ref<Tree>> root;
  tsino::Array<uint8_t> list2{4, 2, 6, 1, 3, 5, 7};
  for (const int32_t key : list2) root = insert(root, key);
  if (root.has()) {
    root = rotateLeft(root.value());
    Serial.println(keys(root));
    root = rotateRight(rotateRight(root.value()));
    Serial.println(keys(root));
  }
  tsino::Array<String> list3{F("1"), F("2"), F("3")};
  for (const String& name : list3) {
    pegs->put(tsino::make<Node>(name), 0);
    if (tsino::thrown()) tsino::uncaught();
  }
  tsino::Ref<Node> takeResult3 = pegs->take(0);
  if (tsino::thrown()) tsino::uncaught();
  pegs->put(tsino::moved(takeResult3), 2);
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(pegs->show_());
  pegs->putElsewhere(tsino::make<Node>(F("9")), 2);
  Serial.println(pegs->show_());
  pegs->exchange(0, 1);
  pegs->exchange(2, 2);
  String withoutFormatResult3 = tsino::withoutFormat(pegs->show_());
  String clearResult = pegs->clear(1);
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.print(clearResult);
  Serial.print(F(" "));
  Serial.println(pegs->show_());
  tsino::Array<tsino::Function<void()>> list4{
      [] { pegs->put(tsino::make<Node>(F("3")), 2); },
      [] { pegs->take(1); }};
  for (const tsino::Function<void()>& act : list4) {
    act();
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (error->isA(tsino::Error::classId)) Serial.println(error->message);
    }
  }
  Serial.println(pegs->show_());
  const tsino::Ref<Owner> owner = tsino::make<Owner>();
  owner->flip();
  owner->front->push(4);
  String moveResult = owner->move();
  String dropResult = owner->drop();
  String dropResult2 = owner->drop();
  Serial.print(tsino::withoutFormat(owner->front->join()));
  Serial.print(F(" "));
  Serial.print(owner->back->join());
  Serial.print(F(" "));
  Serial.print(moveResult);
  Serial.print(F(" "));
  Serial.print(dropResult);
  Serial.print(F(" "));
  Serial.println(dropResult2);
}

void loop() {}
