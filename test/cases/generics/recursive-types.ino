// recursive-types: written by tsino from recursive-types.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Tree;
struct List;
struct List_;
struct Tree_;
struct List2;

struct Tree : tsino::Chained {
  int32_t value = 0;
  tsino::Shared<tsino::Array<tsino::Ref<Tree>>> children;
  void construct(int32_t value, tsino::Shared<tsino::Array<tsino::Ref<Tree>>> children) {
    this->value = value;
    this->children = tsino::moved(children);
  }
};

struct List : tsino::Chained {
  String head;
  tsino::Optional<tsino::Ref<List>> tail;
  void construct(String head, tsino::Optional<tsino::Ref<List>> tail) {
    this->head = tsino::moved(head);
    this->tail = tsino::moved(tail);
  }
};

struct List_ : tsino::Chained {
  bool head = false;
  tsino::Optional<tsino::Ref<List_>> tail;
  void construct(bool head, tsino::Optional<tsino::Ref<List_>> tail) {
    this->head = head;
    this->tail = tsino::moved(tail);
  }
};

struct Tree_ : tsino::Chained {
  String value;
  tsino::Shared<tsino::Array<tsino::Ref<Tree_>>> children;
  void construct(String value, tsino::Shared<tsino::Array<tsino::Ref<Tree_>>> children) {
    this->value = tsino::moved(value);
    this->children = tsino::moved(children);
  }
};

struct List2 : tsino::Chained {
  int32_t head = 0;
  tsino::Optional<tsino::Ref<List2>> tail;
};

tsino::Ref<Tree> leaf(int32_t value, tsino::Shared<tsino::Array<tsino::Ref<Tree>>> children) {
  return tsino::make<Tree>(value, tsino::moved(children));
}

tsino::Ref<Tree_> leaf_(const __FlashStringHelper* value, tsino::Shared<tsino::Array<tsino::Ref<Tree_>>> children) {
  return tsino::make<Tree_>(value, tsino::moved(children));
}

tsino::Ref<Tree_> mapTree(const tsino::Ref<Tree>& tree, const tsino::Function<String(int32_t, int32_t)>& f, int32_t depth = 0) {
  return tsino::make<Tree_>(
      f(tree->value, depth),
      tsino::makeShared<tsino::Array<tsino::Ref<Tree_>>>(
          tree->children->map<tsino::Ref<Tree_>>(
              [&](const tsino::Ref<Tree>& child) -> tsino::Ref<Tree_> {
                return mapTree(child, f, depth + 1);
              })));
}

tsino::Ref<Tree> mapTree_(const tsino::Ref<Tree_>& tree, const tsino::Function<int32_t(const String&, int32_t)>& f, int32_t depth = 0) {
  return tsino::make<Tree>(
      f(tree->value, depth),
      tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
          tree->children->map<tsino::Ref<Tree>>(
              [&](const tsino::Ref<Tree_>& child) -> tsino::Ref<Tree> {
                return mapTree_(child, f, depth + 1);
              })));
}

tsino::Array<int32_t> flatten(const tsino::Ref<Tree>& tree) {
  return tsino::Array<int32_t>{
      tree->value,
      tsino::allOf(
          tree->children->flatMap<int32_t>(
              [](const tsino::Ref<Tree>& child) -> tsino::Array<int32_t> { return flatten(child); }))};
}

tsino::Array<String> flatten_(const tsino::Ref<Tree_>& tree) {
  return tsino::Array<String>{
      tree->value,
      tsino::allOf(
          tree->children->flatMap<String>(
              [](const tsino::Ref<Tree_>& child) -> tsino::Array<String> {
                return flatten_(child);
              }))};
}

tsino::Optional<tsino::Ref<List>> cons(String head, tsino::Optional<tsino::Ref<List>> tail) {
  return tsino::make<List>(tsino::moved(head), tsino::moved(tail));
}

tsino::Optional<tsino::Ref<List_>> cons_(bool head, tsino::Optional<tsino::Ref<List_>> tail) {
  return tsino::make<List_>(head, tsino::moved(tail));
}

int32_t length(const tsino::Optional<tsino::Ref<List>>& list) {
  return !list.has() ? 0 : 1 + ::length(list.value()->tail);
}

int32_t length_(const tsino::Optional<tsino::Ref<List2>>& list) {
  return !list.has() ? 0 : 1 + length_(list.value()->tail);
}

tsino::Shared<tsino::Array<String>> toArray(const tsino::Optional<tsino::Ref<List>>& list, const tsino::Optional<tsino::Shared<tsino::Array<String>>>& intoGiven = {}) {
  tsino::Shared<tsino::Array<String>> into = intoGiven.has() ? intoGiven.value() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  if (list.has()) {
    into->push(list.value()->head);
    toArray(list.value()->tail, into);
  }
  return into;
}

tsino::Shared<tsino::Array<bool>> toArray_(const tsino::Optional<tsino::Ref<List_>>& list, const tsino::Optional<tsino::Shared<tsino::Array<bool>>>& intoGiven = {}) {
  tsino::Shared<tsino::Array<bool>> into = intoGiven.has() ? intoGiven.value() : tsino::makeShared<tsino::Array<bool>>(
      tsino::Array<bool>{});
  if (list.has()) {
    into->push(list.value()->head);
    toArray_(list.value()->tail, into);
  }
  return into;
}

tsino::Optional<tsino::Ref<List>> append(const tsino::Optional<tsino::Ref<List>>& a, const tsino::Optional<tsino::Ref<List>>& b) {
  return !a.has() ? b : cons(a.value()->head, append(a.value()->tail, b));
}

tsino::Optional<tsino::Ref<List_>> append_(const tsino::Optional<tsino::Ref<List_>>& a, const tsino::Optional<tsino::Ref<List_>>& b) {
  return !a.has() ? b : cons_(a.value()->head, append_(a.value()->tail, b));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Tree> tree = leaf(
      1,
      tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
          tsino::Array<tsino::Ref<Tree>>{
              leaf(
                  2,
                  tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
                      tsino::Array<tsino::Ref<Tree>>{
                          leaf(
                              3,
                              tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
                                  tsino::Array<tsino::Ref<Tree>>{}))})),
              leaf(
                  4,
                  tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(
                      tsino::Array<tsino::Ref<Tree>>{}))}));
  Serial.print(tsino::withoutFormat(flatten(tree).join()));
  Serial.print(F(" "));
  Serial.println(
      flatten_(
          mapTree(
              tree,
              [](int32_t n, int32_t d) -> String {
                return tsino::concat(String(n), F("/"), String(d));
              })).join());
  (*tree->children)[0]->children->push(
      leaf(10, tsino::makeShared<tsino::Array<tsino::Ref<Tree>>>(tsino::Array<tsino::Ref<Tree>>{})));
  Serial.println(
      flatten(
          mapTree_(
              mapTree(tree, [](int32_t value, int32_t) -> String { return String(value); }),
              [](const String& s, int32_t) -> int32_t { return tsino::length(s); })).join());
  Serial.println(
      flatten_(
          leaf_(
              F("only"),
              tsino::makeShared<tsino::Array<tsino::Ref<Tree_>>>(tsino::Array<tsino::Ref<Tree_>>{}))).length());
  const tsino::Optional<tsino::Ref<List>> abc = cons(F("a"), cons(F("b"), cons(F("c"), {})));
  const tsino::Optional<tsino::Ref<List>> both = append(abc, abc);
  String joinResult = toArray(both)->join(F(""));
  Serial.print(::length(abc));
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.print(length_({}));
  Serial.print(F(" "));
  Serial.println(both != abc ? F("true") : F("false"));
  const tsino::Optional<tsino::Ref<List_>> bools = cons_(true, cons_(false, {}));
  String withoutFormatResult = tsino::withoutFormat(
      toArray_(bools)->map<uint8_t>([](bool value) -> int32_t { return value ? 1 : 0; }).join());
  int32_t lengthResult = toArray_(append_({}, bools))->length();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(lengthResult);
}

void loop() {}
