// borrowed-names: written by tsino from borrowed-names.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/lent.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct List;
struct Node;

struct List : tsino::Object {
  tsino::Optional<tsino::Ref<Node>> head;
  String name;
  tsino::Function<String()> onClear;
  void construct();
  tsino::Ref<List> push(int32_t value);
  void remove(const tsino::Ref<Node>& node);
  void clear();
  int32_t pop();
  tsino::Ref<List> reverse();
  tsino::Optional<tsino::Ref<Node>> largest();
  String text();
};

// @run
// @leaks
// Names for what lies in fields, elements and lists, while the places change, move or go away in the middle.
struct Node : tsino::Chained {
  int32_t value = 0;
  String tag;
  tsino::Optional<tsino::Ref<Node>> next;
  void construct(int32_t value, String tag);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Node"), *this);
    out.field(F("value"), this->value);
    out.field(F("tag"), this->tag);
    out.fieldOrNull(F("next"), this->next);
    out.end();
  }
};

void Node::construct(int32_t value, String tag) {
  this->next = {};
  this->value = value;
  this->tag = tsino::moved(tag);
}

tsino::Ref<List> List::push(int32_t value) {
  const tsino::Ref<Node> node = tsino::make<Node>(value, tsino::concat(F("#"), String(value)));
  node->next = tsino::moved(this->head);
  this->head = node;
  return tsino::Ref<List>(this);
}

void List::remove(const tsino::Ref<Node>& node) {
  if (this->head == node) {
    this->head = node->next;
    return;
  }
  tsino::Optional<tsino::Ref<Node>> before = this->head;
  while (before.has() && before.value()->next != node) before = before.value()->next;
  if (before.has()) before.value()->next = node->next;
}

void List::clear() {
  this->head = {};
}

int32_t List::pop() {
  const tsino::Optional<tsino::Ref<Node>> first = tsino::moved(this->head);
  if (!first.has()) return -1;
  this->head = first.value()->next;
  return first.value()->value;
}

tsino::Ref<List> List::reverse() {
  tsino::Optional<tsino::Ref<Node>> done;
  tsino::Optional<tsino::Ref<Node>> rest = this->head;
  while (rest.has()) {
    tsino::Optional<tsino::Ref<Node>> next = tsino::moved(rest.value()->next);
    rest.value()->next = done;
    done = rest;
    rest = tsino::moved(next);
    yield();
  }
  this->head = done;
  return tsino::Ref<List>(this);
}

/** Only looks. */
tsino::Optional<tsino::Ref<Node>> List::largest() {
  tsino::Optional<tsino::Ref<Node>> best;
  for (tsino::Lent<tsino::Optional<tsino::Ref<Node>>> node = this->head; node->has(); node = node->value()->next) {
    if (!best.has() || node->value()->value > best.value()->value) best = *node;
  }
  return best;
}

String List::text() {
  String text = F("");
  for (tsino::Lent<tsino::Optional<tsino::Ref<Node>>> node = this->head; node->has(); node = node->value()->next) {
    text += node->value()->tag;
  }
  return text == F("") ? String(F("empty")) : text;
}

void List::construct() {
  const tsino::Ref<List> self = tsino::Ref<List>(this);
  this->head = {};
  this->name = F("list");
  this->onClear = [self]() -> String { return tsino::concat(F("cleared "), self->name); };
}

tsino::Ref<List> make(const tsino::Array<uint8_t>& values) {
  const tsino::Ref<List> list = tsino::make<List>();
  for (const int32_t value : values) list->push(value);
  return list;
}

// Walkers under which the list changes.
String removeOdd(const tsino::Ref<List>& from) {
  String seen = F("");
  for (tsino::Optional<tsino::Ref<Node>> node = from->head; node.has(); node = node.value()->next) {
    if (node.value()->value % 2 == 1) from->remove(node.value());
    seen += node.value()->tag;
    yield();
  }
  return seen;
}

String clearAt(const tsino::Ref<List>& from, int32_t value) {
  String seen = F("");
  tsino::Optional<tsino::Ref<Node>> node = from->head;
  while (node.has()) {
    if (node.value()->value == value) from->clear();
    seen += tsino::concat(
        node.value()->tag,
        F("("),
        !from->head.has() ? F("gone") : F("there"),
        F(")"));
    node = node.value()->next;
    yield();
  }
  return seen;
}

String cutBehind(const tsino::Ref<List>& from) {
  String seen = F("");
  for (tsino::Optional<tsino::Ref<Node>> node = from->head; node.has(); node = node.value()->next) {
    const tsino::Optional<tsino::Ref<Node>> after = tsino::moved(node.value()->next);
    node.value()->next = {};
    seen += tsino::concat(node.value()->tag, !after.has() ? String(F(".")) : after.value()->tag);
    if (after.has() && after.value()->value > 1) node.value()->next = after.value()->next;
    yield();
  }
  return seen;
}

// The one that was found outlives the list.
String findAndDrop() {
  tsino::Optional<tsino::Ref<Node>> found;
  tsino::Optional<tsino::Ref<List>> owner = ::make(tsino::Array<uint8_t>{7, 8});
  for (tsino::Lent<tsino::Optional<tsino::Ref<Node>>> node = owner.value()->head; node->has(); node = node->value()->next) {
    if (node->value()->value == 7) found = *node;
  }
  owner = {};
  return tsino::concat(
      !found.has() ? String(F("none")) : found.value()->tag,
      F(" "),
      !owner.has() ? F("true") : F("false"));
}

String fromInside(tsino::Ref<Node> outer) {
  tsino::Ref<Node> current = tsino::moved(outer);
  {
    const tsino::Ref<Node> own = tsino::make<Node>(3, F("own"));
    own->next = current;
    current = own;
  }
  String steps = current->tag;
  while (current->next.has()) {
    current = current->next.value();
    steps += tsino::concat(F(">"), current->tag);
    yield();
  }
  return steps;
}

// A variable of the module that a callee sets.
tsino::Optional<tsino::Ref<Node>> root;

int32_t dropRoot() {
  root = {};
  return 1;
}

String lookAndDrop() {
  const tsino::Optional<tsino::Ref<Node>> before = root;
  const int32_t steps = dropRoot();
  return tsino::concat(
      tsino::optionalText(
          before.has() ? tsino::Optional<String>(before.value()->tag) : tsino::Optional<String>{}),
      F(" "),
      String(steps),
      F(" "),
      !root.has() ? F("true") : F("false"));
}

String lookOnly() {
  const tsino::Optional<tsino::Ref<Node>>& now = root;
  return !now.has() ? String(F("nothing")) : now.value()->tag;
}

// Elements.
String elements() {
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> rows{
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1, 2}),
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{3, 4}),
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{5})};
  tsino::Shared<tsino::Array<int32_t>> top = rows[0];
  rows.set(0, tsino::moved(rows[1]));
  rows.set(1, top);
  tsino::Shared<tsino::Array<int32_t>> kept = rows[2];
  for (int32_t i = 0; i < 40; i++) {
    rows.push(tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{i}));
  }
  kept->push(6);
  rows.setLength(1);
  rows.shift();
  return tsino::concat(top->join(), F(" "), kept->join(), F(" "), String(rows.length()));
}

String names(tsino::Array<String>& words) {
  const tsino::Optional<String> word_ = words.get(0);
  const tsino::Optional<String> other = words.get(1);
  words.set(0, F("changed"));
  words.push(F("more"), F("and"), F("more"));
  words.sort();
  return tsino::concat(
      tsino::optionalText(word_),
      F(" "),
      tsino::optionalText(other),
      F(" "),
      words.join());
}

String onlyLooks(const tsino::Array<String>& words) {
  const String& word_ = words[0];
  const String& last = words[words.length() - 1];
  return tsino::concat(word_, last, String(tsino::length(word_)));
}

// Text and functions in fields.
String renamed(const tsino::Ref<List>& of) {
  const String before = of->name;
  of->name += F("!");
  const String after = of->name;
  const tsino::Function<String()> handler = of->onClear;
  of->onClear = []() -> String { return F("other"); };
  of->name = F("last");
  return tsino::concat(before, F(" "), after, F(" "), handler(), F(" "), of->onClear());
}

// Kept by a closure that lives on.
tsino::Function<String()> keeper(const tsino::Ref<List>& of) {
  const String& name = of->name;
  const tsino::Optional<tsino::Ref<Node>>& node = of->head;
  return [name, node, of]() -> String {
    return tsino::concat(
        name,
        F(":"),
        tsino::optionalText(
            node.has() ? tsino::Optional<String>(node.value()->tag) : tsino::Optional<String>{}),
        F(" "),
        of->name,
        F(":"),
        tsino::optionalText(
            of->head.has() ? tsino::Optional<String>(of->head.value()->tag) : tsino::Optional<String>{}));
  };
}

// Thrown in the middle.
String failing(const tsino::Ref<List>& of) {
  {
    const tsino::Optional<tsino::Ref<Node>> node = of->head;
    if (!node.has()) {
      tsino::raise(tsino::make<tsino::Error>(F("no head")));
      goto caught;
    }
    of->clear();
    if (node.value()->value > 1) {
      tsino::raise(tsino::make<tsino::RangeError>(node.value()->tag));
      goto caught;
    }
    return node.value()->tag;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    return error->toString();
  }
}

// The last use writes the place itself.
String chain(int32_t count) {
  const tsino::Ref<Node> start = tsino::make<Node>(0, F("s"));
  tsino::Ref<Node> last = start;
  for (int32_t i = 1; i < count; i++) {
    const tsino::Ref<Node> node = tsino::make<Node>(i, String(i));
    last->next = node;
    last = node;
  }
  last->next = tsino::make<Node>(count, F("end"));
  String text = F("");
  for (tsino::Optional<tsino::Ref<Node>> node = start; node.has(); node = node.value()->next) {
    text += node.value()->tag;
  }
  tsino::Ref<Node> walk = start;
  while (walk->next.has()) walk = walk->next.value();
  walk->next = start->next;
  const tsino::Optional<String> again = walk->next.has() ? tsino::Optional<String>(
      walk->next.value()->tag) : tsino::Optional<String>{};
  walk->next = {};
  return tsino::concat(text, F(" "), tsino::optionalText(again));
}

void setup() {
  Serial.begin(115200);

  // A constant whose place gets another value, and one whose object loses its last other owner.
  const tsino::Ref<List> list = ::make(tsino::Array<uint8_t>{1, 2, 3});
  const tsino::Optional<tsino::Ref<Node>> first = tsino::moved(list->head);
  list->head = tsino::make<Node>(9, F("nine"));
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              first.has() ? tsino::Optional<String>(first.value()->tag) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          first.has() && first.value()->next.has() ? tsino::Optional<String>(
              first.value()->next.value()->tag) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(list->text());
  int32_t popResult = list->pop();
  int32_t popResult2 = list->pop();
  int32_t popResult3 = ::make(tsino::Array<uint8_t>{5, 6})->pop();
  int32_t popResult4 = ::make(tsino::Array<uint8_t>{})->pop();
  Serial.print(popResult);
  Serial.print(F(" "));
  Serial.print(popResult2);
  Serial.print(F(" "));
  Serial.print(popResult3);
  Serial.print(F(" "));
  Serial.println(popResult4);
  const tsino::Ref<List> odd = ::make(tsino::Array<uint8_t>{1, 2, 3, 4, 5});
  String withoutFormatResult = tsino::withoutFormat(removeOdd(odd));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(odd->text());
  String withoutFormatResult2 = tsino::withoutFormat(
      clearAt(::make(tsino::Array<uint8_t>{1, 2, 3}), 2));
  String cutBehindResult = cutBehind(::make(tsino::Array<uint8_t>{1, 2, 3, 4}));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(cutBehindResult);
  String withoutFormatResult3 = tsino::withoutFormat(
      ::make(tsino::Array<uint8_t>{1, 2, 3})->reverse()->text());
  tsino::Optional<tsino::Ref<Node>> largestResult = ::make(tsino::Array<uint8_t>{4, 9, 2})->largest();
  String value = tsino::optionalText(
      largestResult.has() ? tsino::Optional<String>(largestResult.value()->tag) : tsino::Optional<String>{});
  tsino::Optional<tsino::Ref<Node>> value2 = ::make(tsino::Array<uint8_t>{})->largest();
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, value2);
  Serial.println();
  String withoutFormatResult4 = tsino::withoutFormat(findAndDrop());
  String fromInsideResult = fromInside(tsino::make<Node>(1, F("outer")));
  Serial.print(withoutFormatResult4);
  Serial.print(F(" "));
  Serial.println(fromInsideResult);
  root = ::make(tsino::Array<uint8_t>{1, 2})->head;
  String withoutFormatResult5 = tsino::withoutFormat(lookOnly());
  String lookAndDropResult = lookAndDrop();
  Serial.print(withoutFormatResult5);
  Serial.print(F(" "));
  Serial.print(lookAndDropResult);
  Serial.print(F(" "));
  Serial.println(lookOnly());
  tsino::Array<String> list2{F("b"), F("a")};
  String namesResult = names(list2);
  Serial.print(tsino::withoutFormat(elements()));
  Serial.print(F(" "));
  Serial.print(namesResult);
  Serial.print(F(" "));
  Serial.println(onlyLooks(tsino::Array<String>{F("x"), F("yy")}));
  Serial.println(renamed(::make(tsino::Array<uint8_t>{})));
  const tsino::Ref<List> kept = ::make(tsino::Array<uint8_t>{1});
  const tsino::Function<String()> tell = keeper(kept);
  kept->name = F("new");
  kept->push(2);
  Serial.println(tell());
  kept->clear();
  Serial.println(tell());
  String withoutFormatResult6 = tsino::withoutFormat(failing(::make(tsino::Array<uint8_t>{1})));
  String failingResult = failing(::make(tsino::Array<uint8_t>{2}));
  String failingResult2 = failing(::make(tsino::Array<uint8_t>{}));
  Serial.print(withoutFormatResult6);
  Serial.print(F(" "));
  Serial.print(failingResult);
  Serial.print(F(" "));
  Serial.println(failingResult2);
  String withoutFormatResult7 = tsino::withoutFormat(chain(3));
  String chainResult = chain(1);
  Serial.print(withoutFormatResult7);
  Serial.print(F(" "));
  Serial.println(chainResult);
}

void loop() {}
