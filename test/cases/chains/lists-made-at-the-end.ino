// lists-made-at-the-end: written by tsino from lists-made-at-the-end.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Node;

struct Node : tsino::Chained {
  String name;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Node>>>> kids;
  tsino::Optional<tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>>> tags;
  void construct(String name, tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Node>>>> kids = {}, tsino::Optional<tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>>> tags = {}) {
    this->name = tsino::moved(name);
    this->kids = tsino::moved(kids);
    this->tags = tsino::moved(tags);
  }
};

// @run
// Chains that end in map, flatMap, flat and reduce, over lists that may be missing.
tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> f(const tsino::Optional<tsino::Shared<tsino::Array<String>>>& a = {}) {
  return a.has() ? tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>(
      tsino::makeShared<tsino::Array<int32_t>>(
          a.value()->map<int32_t>([](const String& p) -> int32_t { return tsino::length(p); }))) : tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>{};
}

tsino::Optional<int32_t> sum(const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& a = {}) {
  return a.has() ? tsino::Optional<int32_t>(
      a.value()->reduce<int32_t>([](int32_t s, int32_t x) -> int32_t { return s + x; }, 0)) : tsino::Optional<int32_t>{};
}

int32_t size(const tsino::Ref<Node>& n) {
  return 1
      + (n->kids.has() ? n->kids.value()->map<int32_t>(
      [](const tsino::Ref<Node>& n2) -> int32_t { return size(n2); }).reduce<int32_t>(
      [](int32_t a, int32_t b) -> int32_t { return a + b; },
      0) : 0);
}

tsino::Array<String> names(const tsino::Ref<Node>& n) {
  tsino::Optional<tsino::Shared<tsino::Array<String>>> flatMapResult = n->kids.has() ? tsino::Optional<tsino::Shared<tsino::Array<String>>>(
      tsino::makeShared<tsino::Array<String>>(
          n->kids.value()->flatMap<String>(
              [](const tsino::Ref<Node>& n2) -> tsino::Array<String> { return names(n2); }))) : tsino::Optional<tsino::Shared<tsino::Array<String>>>{};
  return tsino::Array<String>{
      n->name,
      tsino::allOf(
          *(!flatMapResult.has() ? tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}) : flatMapResult.value()))};
}

tsino::Optional<int32_t> last(const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& a = {}) {
  return a.has() ? a.value()->reduce<tsino::Optional<int32_t>>(
      [](tsino::Optional<int32_t> _, int32_t x) -> tsino::Optional<int32_t> {
        return x > 1 ? tsino::Optional<int32_t>(x) : tsino::Optional<int32_t>{};
      },
      tsino::Optional<int32_t>{}) : tsino::Optional<int32_t>{};
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(Serial, f(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")})));
  Serial.print(F(" "));
  tsino::inspect(Serial, f());
  Serial.println();
  Serial.print(
      tsino::optionalText(
          sum(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(sum()));
  const tsino::Ref<Node> tree = tsino::make<Node>(
      F("a"),
      tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Node>>>>(
          tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(
              tsino::Array<tsino::Ref<Node>>{
                  tsino::make<Node>(
                      F("b"),
                      tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Node>>>>(
                          tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(
                              tsino::Array<tsino::Ref<Node>>{tsino::make<Node>(F("c"))}))),
                  tsino::make<Node>(
                      F("d"),
                      tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Node>>>>{},
                      tsino::Optional<tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>>>(
                          tsino::makeMap<String, tsino::Shared<tsino::Array<uint8_t>>>(
                              {
                                  {
                                      F("t"),
                                      tsino::makeShared<tsino::Array<uint8_t>>(
                                          tsino::Array<uint8_t>{1, 2})}})))})));
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Node>>>> kids = tree->kids.has() ? (*tree->kids.value())[0]->kids : tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Node>>>>{};
  Serial.print(size(tree));
  Serial.print(F(" "));
  tsino::inspect(Serial, names(tree));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tree->kids.has() ? tsino::Optional<tsino::Shared<tsino::Array<String>>>(
          tsino::makeShared<tsino::Array<String>>(
              tree->kids.value()->map<String>(
                  [](const tsino::Ref<Node>& k) -> String { return k->name; }))) : tsino::Optional<tsino::Shared<tsino::Array<String>>>{});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      kids.has() ? tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>(
          tsino::makeShared<tsino::Array<tsino::Optional<int32_t>>>(
              kids.value()->map<tsino::Optional<int32_t>>(
                  [](const tsino::Ref<Node>& k) -> tsino::Optional<int32_t> {
                    return k->kids.has() ? tsino::Optional<int32_t>(k->kids.value()->length()) : tsino::Optional<int32_t>{};
                  }))) : tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>{});
  Serial.println();
  tsino::Optional<tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>>> tags = tree->kids.has() ? (*tree->kids.value())[1]->tags : tsino::Optional<tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<uint8_t>>>>>{};
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult = tags.has() ? tags.value()->get(
      F("t")) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{};
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult2 = tree->tags.has() ? tree->tags.value()->get(
      F("t")) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{};
  tsino::inspect(
      Serial,
      getResult.has() ? tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(
              getResult.value()->map<uint8_t>([](int32_t x) -> int32_t { return x * 2; }))) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{});
  Serial.print(F(" "));
  Serial.print(
      getResult2.has() ? getResult2.value()->map<uint8_t>(
          [](int32_t x) -> int32_t { return x + 1; }).join() : String(F("none")));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tree->kids.has() ? tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>(
          tsino::makeShared<tsino::Array<tsino::Optional<int32_t>>>(
              tree->kids.value()->map<tsino::Optional<int32_t>>(
                  [](const tsino::Ref<Node>& k) -> tsino::Optional<int32_t> {
                    tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult3 = k->tags.has() ? k->tags.value()->get(
                        F("t")) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{};
                    return getResult3.has() ? tsino::Optional<int32_t>(
                        getResult3.value()->reduce<int32_t>(
                            [](int32_t a, int32_t b) -> int32_t { return a + b; })) : tsino::Optional<int32_t>{};
                  }))) : tsino::Optional<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>>{});
  Serial.println();
  Serial.print(
      tsino::optionalText(
          last(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}))));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(last(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(last()));
  const tsino::Optional<tsino::Shared<tsino::Array<tsino::Array<uint8_t>>>> grid = size(tree) > 2 ? tsino::Optional<tsino::Shared<tsino::Array<tsino::Array<uint8_t>>>>(
      tsino::makeShared<tsino::Array<tsino::Array<uint8_t>>>(
          tsino::Array<tsino::Array<uint8_t>>{
              tsino::Array<uint8_t>{1, 2},
              tsino::Array<uint8_t>{3}})) : tsino::Optional<tsino::Shared<tsino::Array<tsino::Array<uint8_t>>>>{};
  tsino::inspect(
      Serial,
      grid.has() ? tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(grid.value()->flat<uint8_t>())) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      grid.has() ? tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>(
          tsino::makeShared<tsino::Array<int32_t>>(
              grid.value()->map<int32_t>(
                  [](const tsino::Array<uint8_t>& r) -> int32_t { return r.length(); }).filter(
                  [](int32_t n) -> bool { return n > 1; }))) : tsino::Optional<tsino::Shared<tsino::Array<int32_t>>>{});
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          grid.has() ? tsino::Optional<String>(
              grid.value()->reduceRight<String>(
                  [](const String& acc, const tsino::Array<uint8_t>& r) -> String {
                    return tsino::concat(acc, String(r.length()));
                  },
                  String(F("")))) : tsino::Optional<String>{}));
  const tsino::Optional<String> maybe = size(tree) > 100 ? tsino::Optional<String>(F("x")) : tsino::Optional<String>{};
  Serial.println(tsino::optionalTextOrNull(maybe));
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult3 = tree->tags.has() ? tree->tags.value()->get(
      F("q")) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{};
  const tsino::Optional<tsino::Shared<tsino::Array<String>>> m2 = getResult3.has() ? tsino::Optional<tsino::Shared<tsino::Array<String>>>(
      tsino::makeShared<tsino::Array<String>>(
          getResult3.value()->map<String>([](int32_t value) -> String { return String(value); }))) : tsino::Optional<tsino::Shared<tsino::Array<String>>>{};
  if (!m2.has()) Serial.println(F("no"));
}

void loop() {}
