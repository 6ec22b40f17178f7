// results-that-are-nothing: written by tsino from results-that-are-nothing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Node;

struct Node : tsino::Chained {
  String name;
  tsino::Optional<tsino::Function<String(int32_t)>> call;
  tsino::Function<tsino::Optional<tsino::Ref<Node>>()> get;
  tsino::Function<tsino::Optional<String>(int32_t)> find;
  tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, double>()> both;
  void construct(String name, tsino::Optional<tsino::Function<String(int32_t)>> call, tsino::Function<tsino::Optional<tsino::Ref<Node>>()> get, tsino::Function<tsino::Optional<String>(int32_t)> find, tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, double>()> both) {
    this->name = tsino::moved(name);
    this->call = tsino::moved(call);
    this->get = tsino::moved(get);
    this->find = tsino::moved(find);
    this->both = tsino::moved(both);
  }
};

const tsino::Ref<Node> leaf = tsino::make<Node>(
    "leaf",
    tsino::Optional<tsino::Function<String(int32_t)>>(
        [](int32_t n) -> String { return tsino::concat(F("called "), String(n)); }),
    []() -> tsino::Optional<tsino::Ref<Node>> { return {}; },
    [](int32_t) -> tsino::Optional<String> { return {}; },
    []() -> tsino::Union<tsino::Undefined, tsino::Null, double> {
      return tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{});
    });
const tsino::Ref<Node> top2 = tsino::make<Node>(
    "top",
    tsino::Optional<tsino::Function<String(int32_t)>>{},
    []() -> tsino::Optional<tsino::Ref<Node>> { return leaf; },
    [](int32_t n) -> tsino::Optional<String> {
      return n > 1 ? tsino::Optional<String>(F("more")) : tsino::Optional<String>{};
    },
    []() -> tsino::Union<tsino::Undefined, tsino::Null, double> {
      return tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{});
    });

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Node> third = tsino::make<Node>(
      F("third"),
      tsino::Optional<tsino::Function<String(int32_t)>>{},
      []() -> tsino::Optional<tsino::Ref<Node>> { return top2; },
      [](int32_t) -> tsino::Optional<String> { return tsino::Optional<String>(F("x")); },
      []() -> tsino::Union<tsino::Undefined, tsino::Null, double> {
        return tsino::Union<tsino::Undefined, tsino::Null, double>(5.0);
      });
  tsino::Array<tsino::Ref<Node>> list{leaf, top2, third};
  for (const tsino::Ref<Node>& n : list) {
    tsino::Optional<tsino::Ref<Node>> value = n->get();
    tsino::Optional<String> value2 = n->find(1);
    Serial.print(
        tsino::withoutFormat(
            tsino::optionalText(
                value.has() ? tsino::Optional<String>(value.value()->name) : tsino::Optional<String>{})));
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(n->find(2)));
    Serial.print(F(" "));
    Serial.print(value2.has() ? value2.value() : String(F("none")));
    Serial.print(F(" "));
    tsino::printUnion(Serial, n->both());
    Serial.print(F(" "));
    Serial.println(
        tsino::optionalText(
            n->call.has() ? tsino::Optional<String>(n->call.value()(3)) : tsino::Optional<String>{}));
  }
  tsino::Array<tsino::Function<tsino::Optional<String>(int32_t)>> handlers{
      [](int32_t) -> tsino::Optional<String> { return {}; },
      [](int32_t n) -> tsino::Optional<String> { return tsino::concat(F("n"), String(n)); }};
  tsino::inspectOrNull(
      Serial,
      handlers.map<tsino::Optional<String>>(
          [](const tsino::Function<tsino::Optional<String>(int32_t)>& h) -> tsino::Optional<String> {
            return h(1);
          }));
  Serial.println();
}

void loop() {}
