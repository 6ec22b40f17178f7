// recursive-through-lists: written by tsino from recursive-through-lists.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-set.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Tree;
struct Walk;

struct Tree : tsino::Chained {
  String name;
  tsino::Shared<tsino::Array<tsino::Ref<Tree>>> kids;
  void construct(String name, tsino::Shared<tsino::Array<tsino::Ref<Tree>>> kids) {
    this->name = tsino::moved(name);
    this->kids = tsino::moved(kids);
  }
};

struct Walk : tsino::Object {
  tsino::Array<String> found;
  void construct();
  void go(const tsino::Ref<Tree>& t);
};
void odd(String& text, const tsino::Ref<Tree>& n);

void visit(tsino::Array<String>& out, const tsino::Ref<Tree>& node, int32_t depth) {
  out.push(tsino::concat(String(depth), node->name));
  node->kids->forEach(
      [&](const tsino::Ref<Tree>& node2, int32_t depth2) { visit(out, node2, depth2); });
}

tsino::Array<String> names(const tsino::Ref<Tree>& t) {
  tsino::Array<String> out;
  visit(out, t, 9);
  return out;
}

int32_t sum(int32_t total, const tsino::Ref<Tree>& one) {
  return one->kids->reduce<int32_t>(
      [](int32_t total2, const tsino::Ref<Tree>& one2) -> int32_t { return sum(total2, one2); },
      total + 1);
}

int32_t count(const tsino::Ref<Tree>& t) {
  return sum(0, t);
}

String line(const tsino::Ref<Tree>& node) {
  return tsino::concat(
      node->name,
      node->kids->length() > 0 ? tsino::concat(
          F("("),
          node->kids->map<String>(
              [](const tsino::Ref<Tree>& node2) -> String { return line(node2); }).join(F(",")),
          F(")")) : String(F("")));
}

String show(const tsino::Ref<Tree>& t) {
  return line(t);
}
const auto seen = tsino::makeShared<tsino::Set<String>>();

bool any(const tsino::Ref<Tree>& t) {
  seen->add(t->name);
  return t->kids->some([](const tsino::Ref<Tree>& t2) -> bool { return any(t2); })
      || t->name == F("b");
}

void even(String& text, const tsino::Ref<Tree>& n) {
  text += tsino::concat(F("e"), n->name);
  n->kids->forEach([&](const tsino::Ref<Tree>& n2) { odd(text, n2); });
}

void odd(String& text, const tsino::Ref<Tree>& n) {
  text += tsino::concat(F("o"), n->name);
  n->kids->forEach([&](const tsino::Ref<Tree>& n2) { even(text, n2); });
}

// Mutual recursion by way of lists.
String parity(const tsino::Ref<Tree>& t) {
  String text = F("");
  even(text, t);
  return text;
}

void step(const tsino::Ref<Walk>& self, const tsino::Ref<Tree>& n) {
  self->found.push(n->name);
  n->kids->forEach([&](const tsino::Ref<Tree>& n2) { step(self, n2); });
}

void Walk::go(const tsino::Ref<Tree>& t) {
  const tsino::Ref<Walk> self = tsino::Ref<Walk>(this);
  tsino::Array<tsino::Ref<Tree>>{t}.forEach([&](const tsino::Ref<Tree>& n) { step(self, n); });
}

void Walk::construct() {
  this->found = tsino::Array<String>{};
}
const auto m = tsino::makeMap<uint8_t, tsino::Shared<tsino::Array<uint8_t>>>(
    {
        {1, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3})},
        {2, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4})}});

void walk(int32_t& n, const tsino::Array<uint8_t>& list) {
  n += list.length();
  list.map<tsino::Shared<tsino::Array<uint8_t>>>(
      [](int32_t k) -> tsino::Shared<tsino::Array<uint8_t>> {
        tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult = m->get((uint8_t)k);
        return getResult.has() ? getResult.value() : tsino::makeShared<tsino::Array<uint8_t>>(
            tsino::Array<uint8_t>{});
      }).forEach([&](const tsino::Shared<tsino::Array<uint8_t>>& list2) { walk(n, *list2); });
}

int32_t sizes() {
  int32_t n = 0;
  m->forEach([&](const tsino::Shared<tsino::Array<uint8_t>>& list) { walk(n, *list); });
  return n;
}
const auto graph = tsino::makeMap<uint8_t, tsino::Shared<tsino::Array<uint8_t>>>(
    {
        {1, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3})},
        {2, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4})}});

void visit_(tsino::Array<uint8_t>& found, int32_t n) {
  found.push((uint8_t)n);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult = graph->get((uint8_t)n);
  (getResult.has() ? getResult.value() : tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{}))->forEach([&](int32_t n2) { visit_(found, n2); });
}

tsino::Array<uint8_t> reach(int32_t start) {
  tsino::Array<uint8_t> found;
  visit_(found, start);
  return found;
}

void add(tsino::Array<uint8_t>& out, const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& x) {
  if (x.is<double>()) {
    out.push((uint8_t)x.get<double>());
  } else {
    x.get<tsino::Shared<tsino::Array<uint8_t>>>()->forEach(
        [&](int32_t x2) {
          add(out, tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>((double)x2));
        });
  }
}

tsino::Array<uint8_t> flatten(const tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>& t) {
  tsino::Array<uint8_t> out;
  t.forEach(
      [&](const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& x) { add(out, x); });
  return out;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Tree> tree = tsino::make<Tree>(
      F("root"),
      tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
          tsino::Array<tsino::Ref<Tree>>{
              tsino::make<Tree>(
                  F("a"),
                  tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
                      tsino::Array<tsino::Ref<Tree>>{
                          tsino::make<Tree>(
                              F("a1"),
                              tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
                                  tsino::Array<tsino::Ref<Tree>>{}))})),
              tsino::make<Tree>(
                  F("b"),
                  tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
                      tsino::Array<tsino::Ref<Tree>>{}))}));
  tsino::inspect(Serial, names(tree));
  Serial.println();
  Serial.println(count(tree));
  Serial.println(show(tree));
  bool anyResult = any(tree);
  Serial.print(anyResult ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, seen);
  Serial.println();
  Serial.println(parity(tree));
  const tsino::Ref<Walk> w = tsino::make<Walk>();
  w->go(tree);
  tsino::inspect(Serial, w->found);
  Serial.println();
  Serial.println(sizes());
  tsino::inspect(Serial, reach(1));
  Serial.println();
  tsino::inspect(
      Serial,
      flatten(
          tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(1.0),
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3}))}));
  Serial.println();
}

void loop() {}
