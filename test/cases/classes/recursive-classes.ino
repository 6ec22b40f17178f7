// recursive-classes: written by tsino from recursive-classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Folder;
struct Chain;

// @run
// Classes whose fields hold their own class: a tree with parents kept by the caller, and a doubly used child.
struct Folder : tsino::Chained {
  String name;
  tsino::Array<tsino::Ref<Folder>> children;
  int32_t size = 0;
  void construct(String name, const tsino::Array<tsino::Ref<Folder>>& children);
  tsino::Ref<Folder> add(const tsino::Ref<Folder>& child);
  int32_t total();
  tsino::Optional<tsino::Ref<Folder>> find(const tsino::Array<String>& path);
  String print(const tsino::Optional<String>& indentGiven = {});
};

struct Chain : tsino::Chained {
  int32_t value = 0;
  tsino::Optional<tsino::Ref<Chain>> next;
  void construct(int32_t value, const tsino::Optional<tsino::Ref<Chain>>& next = {});
  tsino::Ref<Chain> last();
  int32_t get_length();
};

void Folder::construct(String name, const tsino::Array<tsino::Ref<Folder>>& children) {
  this->children = tsino::Array<tsino::Ref<Folder>>{};
  this->size = 0;
  this->name = tsino::moved(name);
  for (const tsino::Ref<Folder>& child : children) this->add(child);
}

tsino::Ref<Folder> Folder::add(const tsino::Ref<Folder>& child) {
  this->children.push(child);
  return child;
}

int32_t Folder::total() {
  return this->children.reduce<int32_t>(
      [](int32_t sum, const tsino::Ref<Folder>& child) -> int32_t { return sum + child->total(); },
      this->size);
}

tsino::Optional<tsino::Ref<Folder>> Folder::find(const tsino::Array<String>& path) {
  if (path.length() == 0) return tsino::Ref<Folder>(this);
  const String& name = path[0];
  tsino::Array<String> rest = path.slice(1);
  tsino::Optional<tsino::Ref<Folder>> findResult = this->children.find(
      [&](const tsino::Ref<Folder>& child) -> bool { return child->name == name; });
  return findResult.has() ? findResult.value()->find(rest) : tsino::Optional<tsino::Ref<Folder>>{};
}

String Folder::print(const tsino::Optional<String>& indentGiven) {
  const String indent = indentGiven.has() ? indentGiven.value() : String(F(""));
  return tsino::concat(
      indent,
      this->name,
      F("\n"),
      this->children.map<String>(
          [&](const tsino::Ref<Folder>& child) -> String {
            return child->print(tsino::concat(indent, F("  ")));
          }).join(F("")));
}

void Chain::construct(int32_t value, const tsino::Optional<tsino::Ref<Chain>>& next) {
  this->value = value;
  this->next = next;
}

int32_t Chain::get_length() {
  return 1 + (this->next.has() ? this->next.value()->get_length() : 0);
}

tsino::Ref<Chain> Chain::last() {
  return this->next.has() ? this->next.value()->last() : tsino::Ref<Chain>(this);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Folder> shared = tsino::make<Folder>(
      F("shared"),
      tsino::Array<tsino::Ref<Folder>>{});
  shared->size = 5;
  tsino::Ref<Folder> value = tsino::make<Folder>(
      F("ann"),
      tsino::Array<tsino::Ref<Folder>>{shared});
  tsino::Ref<Folder> value2 = tsino::make<Folder>(
      F("home"),
      tsino::Array<tsino::Ref<Folder>>{
          value,
          tsino::make<Folder>(F("bob"), tsino::Array<tsino::Ref<Folder>>{shared})});
  const tsino::Ref<Folder> root = tsino::make<Folder>(
      F("/"),
      tsino::Array<tsino::Ref<Folder>>{
          value2,
          tsino::make<Folder>(F("tmp"), tsino::Array<tsino::Ref<Folder>>{})});
  root->find(tsino::Array<String>{F("tmp")}).value()->size = 1;
  tsino::Optional<tsino::Ref<Folder>> findResult = root->find(tsino::Array<String>{F("nope")});
  tsino::Optional<tsino::Ref<Folder>> findResult2 = root->find(tsino::Array<String>{});
  Serial.print(root->total());
  Serial.print(F(" "));
  Serial.print(
      root->find(tsino::Array<String>{F("home"), F("bob"), F("shared")}) == shared ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          findResult.has() ? tsino::Optional<String>(findResult.value()->name) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          findResult2.has() ? tsino::Optional<String>(findResult2.value()->name) : tsino::Optional<String>{}));
  shared->add(tsino::make<Folder>(F("deep"), tsino::Array<tsino::Ref<Folder>>{}))->size = 100;
  Serial.println(root->total());
  Serial.println(tsino::trimEnd(root->print()));
  root->find(tsino::Array<String>{F("home"), F("ann")}).value()->children.pop();
  Serial.print(root->total());
  Serial.print(F(" "));
  Serial.println(
      root->children[0]->children.map<int32_t>(
          [](const tsino::Ref<Folder>& one) -> int32_t { return one->children.length(); }).join());
  tsino::Ref<Chain> chain = tsino::make<Chain>(0);
  for (int32_t i = 1; i < 50; i++) {
    chain = tsino::make<Chain>(i, tsino::Optional<tsino::Ref<Chain>>(chain));
  }
  Serial.print(chain->get_length());
  Serial.print(F(" "));
  Serial.print(chain->last()->value);
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          chain->next.has() && chain->next.value()->next.has() ? tsino::Optional<int32_t>(
              chain->next.value()->next.value()->value) : tsino::Optional<int32_t>{}));
}

void loop() {}
