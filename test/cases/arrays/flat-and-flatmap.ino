// flat-and-flatmap: written by tsino from flat-and-flatmap.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Node;
struct Objects;

struct Node : tsino::Chained {
  String name;
  tsino::Shared<tsino::Array<tsino::Ref<Node>>> children;
  void construct(String name, tsino::Shared<tsino::Array<tsino::Ref<Node>>> children) {
    this->name = tsino::moved(name);
    this->children = tsino::moved(children);
  }
};

struct Objects : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
};

tsino::Array<String> names(const tsino::Ref<Node>& node) {
  return tsino::Array<String>{
      node->name,
      tsino::allOf(
          node->children->flatMap<String>(
              [](const tsino::Ref<Node>& node2) -> tsino::Array<String> { return names(node2); }))};
}

void setup() {
  Serial.begin(115200);
  // @run
  // Flattening by one, by several and by all levels; flatMap with arrays, single values and empty results.
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<tsino::Array<uint8_t>>{
              tsino::Array<uint8_t>{1, 2},
              tsino::Array<uint8_t>{},
              tsino::Array<uint8_t>{3}}.flat<uint8_t>().join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>>{
          tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(1.0)},
          tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>{
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2})),
              tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3}))}}.flat<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>>().length());
  tsino::Array<tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>> deep{
      tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
          tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})}),
      tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
          tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4})}),
      tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>>(
          tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{})};
  Serial.print(deep.flat<tsino::Shared<tsino::Array<uint8_t>>>().length());
  Serial.print(F(" "));
  Serial.print(deep.flat<tsino::Shared<tsino::Array<uint8_t>>>().flat<uint8_t>().join());
  Serial.print(F(" "));
  Serial.print(deep.slice().length());
  Serial.print(F(" "));
  Serial.println(
      deep.flat<tsino::Shared<tsino::Array<uint8_t>>>().map<int32_t>(
          [](const tsino::Shared<tsino::Array<uint8_t>>& row) -> int32_t { return row->length(); }).join());
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<String>{F("a b"), F(""), F("c")}.flatMap<String>(
              [](const String& text) -> tsino::Array<String> { return tsino::split(text, F(" ")); }).join(
              F("|"))));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<uint8_t>{1, 2, 3}.flatMap<uint8_t>(
          [](int32_t n) -> tsino::Array<uint8_t> {
            return n == 2 ? tsino::Array<uint8_t>{} : tsino::Array<uint8_t>{(uint8_t)n, (uint8_t)n};
          }).join());
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<uint8_t>{1, 2}.flatMap<uint8_t>([](int32_t n) -> int32_t { return n * 10; }).join()));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})}.flatMap<uint8_t>(
          [](const tsino::Shared<tsino::Array<uint8_t>>& row) -> tsino::Shared<tsino::Array<uint8_t>> {
            return row;
          }).length());
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<String>{F("x")}.flatMap<String>(
          [](const String& text, int32_t i) -> tsino::Array<String> {
            return tsino::Array<String>{text, String(i)};
          }).join());
  Serial.println(
      tsino::Array<uint8_t>{1, 2}.flatMap<tsino::Shared<tsino::Array<int8_t>>>(
          [](int32_t n) -> tsino::Array<tsino::Shared<tsino::Array<int8_t>>> {
            return tsino::Array<tsino::Shared<tsino::Array<int8_t>>>{
                tsino::makeShared<tsino::Array<int8_t>>(
                    tsino::Array<int8_t>{(int8_t)n, (int8_t)-n})};
          }).map<String>(
          [](const tsino::Shared<tsino::Array<int8_t>>& pair) -> String {
            return pair->join(F(":"));
          }).join());
  tsino::Array<tsino::Array<uint8_t>> rows{tsino::Array<uint8_t>{1, 2}, tsino::Array<uint8_t>{3}};
  tsino::Array<uint8_t> flat = rows.flat<uint8_t>();
  rows[0].set(0, 100);
  Serial.print(tsino::withoutFormat(flat.join()));
  Serial.print(F(" "));
  Serial.println(rows.flat<uint8_t>().join());
  tsino::Array<tsino::Array<tsino::Ref<Objects>>> objects{
      tsino::Array<tsino::Ref<Objects>>{tsino::make<Objects>(1)},
      tsino::Array<tsino::Ref<Objects>>{tsino::make<Objects>(2), tsino::make<Objects>(3)}};
  tsino::Array<tsino::Ref<Objects>> all = objects.flat<tsino::Ref<Objects>>();
  all[1]->n = 20;
  Serial.print(objects[1][0]->n);
  Serial.print(F(" "));
  Serial.println(all.length());
  const tsino::Ref<Node> tree = tsino::make<Node>(
      F("r"),
      tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(
          tsino::Array<tsino::Ref<Node>>{
              tsino::make<Node>(
                  F("a"),
                  tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(
                      tsino::Array<tsino::Ref<Node>>{
                          tsino::make<Node>(
                              F("b"),
                              tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(
                                  tsino::Array<tsino::Ref<Node>>{}))})),
              tsino::make<Node>(
                  F("c"),
                  tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(
                      tsino::Array<tsino::Ref<Node>>{}))}));
  Serial.print(tsino::withoutFormat(names(tree).join()));
  Serial.print(F(" "));
  Serial.println(names((*tree->children)[1]).length());
  tsino::Array<String> pairs = tsino::Array<uint8_t>{1, 2, 3}.flatMap<String>(
      [](int32_t x) -> tsino::Array<String> {
        return tsino::Array<String>{F("a"), F("b")}.map<String>(
            [&](const String& y) -> String { return tsino::concat(y, String(x)); });
      });
  Serial.print(tsino::withoutFormat(pairs.join()));
  Serial.print(F(" "));
  Serial.println(pairs.length());
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<tsino::Shared<tsino::Set<uint8_t>>>{
              tsino::makeShared<tsino::Set<uint8_t>>(1, 2),
              tsino::makeShared<tsino::Set<uint8_t>>(2)}.flatMap<uint8_t>(
              [](const tsino::Shared<tsino::Set<uint8_t>>& set) -> tsino::Array<uint8_t> {
                return set->values();
              }).join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Array<tsino::Shared<tsino::Array<int32_t>>>>{
          tsino::Array<tsino::Shared<tsino::Array<int32_t>>>{
              tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{})}}.flat<tsino::Shared<tsino::Array<int32_t>>>().flat<int32_t>().length());
}

void loop() {}
