// recursive-through-lists: written by tsino from recursive-through-lists.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-sort-aside.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
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

const tsino::Ref<Tree> tree = tsino::make<Tree>(
    "root",
    tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
        tsino::Array<tsino::Ref<Tree>>{
            tsino::make<Tree>(
                "a",
                tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
                    tsino::Array<tsino::Ref<Tree>>{
                        tsino::make<Tree>(
                            "a1",
                            tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
                                tsino::Array<tsino::Ref<Tree>>{}))})),
            tsino::make<Tree>(
                "b",
                tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(tsino::Array<tsino::Ref<Tree>>{}))}));

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

void flatten_add(tsino::Array<uint8_t>& out, const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& x) {
  if (x.is<double>()) {
    out.push((uint8_t)x.get<double>());
  } else {
    x.get<tsino::Shared<tsino::Array<uint8_t>>>()->forEach(
        [&](int32_t x2) {
          flatten_add(out, tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>((double)x2));
        });
  }
}

tsino::Array<uint8_t> flatten(const tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>& t) {
  tsino::Array<uint8_t> out;
  t.forEach(
      [&](const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& x) {
        flatten_add(out, x);
      });
  return out;
}

int32_t cmp(int32_t a, int32_t b) {
  return a > 9 ? tsino::Array<uint8_t>{(uint8_t)(b % 10), (uint8_t)(a % 10)}.sortAside(
      [](int32_t a2, int32_t b2) -> int32_t { return cmp(a2, b2); })[0] - 5 : a - b;
}

// Given to sort and Array.from, in parentheses, behind `as`, and one of two.
int32_t pick(int32_t n) {
  return tsino::Array<uint8_t>{(uint8_t)n, 1}.toSorted(
      [](int32_t a, int32_t b) -> int32_t { return cmp(a, b); })[0];
}

tsino::Array<String> row(const tsino::Ref<Tree>& one) {
  return tsino::Array<String>{
      one->name,
      tsino::allOf(
          one->kids->map<tsino::Array<String>>(
              [](const tsino::Ref<Tree>& one2) -> tsino::Array<String> { return row(one2); }).flat<String>())};
}

tsino::Array<String> labels(const tsino::Ref<Tree>& t) {
  return row(t);
}

void visits_add(const tsino::Ref<tsino::Cell<int32_t>>& n, bool deep, const tsino::Function<void(const tsino::Ref<Tree>&)>& once, const tsino::Ref<Tree>& one) {
  n->value++;
  one->kids->forEach([&](const tsino::Ref<Tree>& one2) { visits_add(n, deep, once, one2); });
  one->kids->forEach([&](const tsino::Ref<Tree>& one2) { visits_add(n, deep, once, one2); });
  tsino::Function<void(const tsino::Ref<Tree>&)> value = deep ? [n, deep, once](const tsino::Ref<Tree>& one) {
    visits_add(n, deep, once, one);
  } : once;
  one->kids->forEach([&](const tsino::Ref<Tree>& one2) { value(one2); });
}

int32_t visits(bool deep) {
  tsino::Ref<tsino::Cell<int32_t>> n = tsino::make<tsino::Cell<int32_t>>(0);
  const tsino::Function<void(const tsino::Ref<Tree>&)> once = [n](const tsino::Ref<Tree>& _) {
    n->value += 100;
  };
  const tsino::Function<void(const tsino::Ref<Tree>&)> add = [n, deep, once](const tsino::Ref<Tree>& one) {
    visits_add(n, deep, once, one);
  };
  visits_add(n, deep, once, tree);
  return n->value;
}

void setup() {
  Serial.begin(115200);
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
  int32_t pickResult = pick(3);
  int32_t pickResult2 = pick(12);
  Serial.print(pickResult);
  Serial.print(F(" "));
  Serial.println(pickResult2);
  tsino::inspect(Serial, labels(tree));
  Serial.println();
  Serial.print(visits(true));
  Serial.print(F(" "));
  Serial.println(visits(false));
}

void loop() {}
