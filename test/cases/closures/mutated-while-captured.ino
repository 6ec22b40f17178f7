// mutated-while-captured: written by tsino from mutated-while-captured.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Node;

struct Node : tsino::Chained {
  String name;
  tsino::Optional<tsino::Ref<Node>> next;
  void construct(String name, tsino::Optional<tsino::Ref<Node>> next = {}) {
    this->name = tsino::moved(name);
    this->next = tsino::moved(next);
  }
};

// @run
// A captured variable that is later given another object, string, array or function.
tsino::Shared<tsino::Array<String>> items = tsino::makeShared<tsino::Array<String>>(
    tsino::Array<String>{"a", "b"});
String title = "first";
tsino::Function<String(const String&)> format = [](const String& text) -> String {
  return tsino::concat(F("<"), text, F(">"));
};

String show() {
  return tsino::concat(format(title), items->join(F("")));
}

tsino::Ref<Node> node = tsino::make<Node>("n1");

String describe() {
  return tsino::concat(
      node->name,
      F("->"),
      node->next.has() ? node->next.value()->name : String(F("nothing")));
}

tsino::Optional<String> maybe;

int32_t size() {
  return maybe.has() ? tsino::length(maybe.value()) : -1;
}

void setup() {
  Serial.begin(115200);
  Serial.println(show());
  items->push(F("c"));
  title += F("!");
  Serial.println(show());
  tsino::Shared<tsino::Array<String>> old = items;
  items = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
  format = [](const String& text) -> String { return tsino::toUpperCase(text); };
  Serial.print(tsino::withoutFormat(show()));
  Serial.print(F(" "));
  Serial.print(old->length());
  Serial.print(F(" "));
  Serial.println(items->length());
  items = old;
  Serial.println(show());
  Serial.println(describe());
  node->next = tsino::make<Node>(F("n2"));
  Serial.println(describe());
  node = tsino::make<Node>(F("n3"), tsino::Optional<tsino::Ref<Node>>(node));
  Serial.println(describe());
  Serial.println(size());
  maybe = tsino::Optional<String>(F(""));
  Serial.println(size());
  maybe = tsino::Optional<String>(F("four"));
  Serial.println(size());
  maybe = {};
  Serial.println(size());
}

void loop() {}
