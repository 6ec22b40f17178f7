// maps-walked-and-changed: written by tsino from maps-walked-and-changed.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Node;

struct Node : tsino::Chained {
  String name;
  tsino::Shared<tsino::Map<String, tsino::Ref<Node>>> children;
  void construct(String name, tsino::Shared<tsino::Map<String, tsino::Ref<Node>>> children) {
    this->name = tsino::moved(name);
    this->children = tsino::moved(children);
  }
};

void count(const tsino::Shared<tsino::Map<String, int32_t>>& m, const String& w) {
  m->set(w, m->get(w).valueOr(0) + 1);
}

void setup() {
  Serial.begin(115200);
  // @run
  // A map is walked while its entries go and come; chains; values that are arrays and objects with maps.
  const auto ages = tsino::makeMap<String, int32_t>({{F("anna"), 31}, {F("bert"), 42}});
  ages->set(F("carl"), 5);
  ages->set(F("dora"), 6);
  int32_t sizeResult = ages->size();
  int32_t value = ages->get(F("anna")).valueOr(0);
  bool hasResult = ages->has(F("x"));
  bool deleteResult = ages->remove(F("bert"));
  Serial.print(sizeResult);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(hasResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(deleteResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(ages->size());
  for (const auto& entry : *ages) {
    const String& name = entry.key();
    const int32_t age = entry.value();
    Serial.print(name);
    Serial.print(F(" is "));
    Serial.println(age);
  }
  for (const auto& entry : *ages) {
    const String& name = entry.key();
    Serial.println(name);
  }
  for (const auto& entry : *ages) {
    const int32_t age = entry.value();
    Serial.println(age);
  }
  for (auto entry = ages->cursor(); entry.next();) {
    const String name = entry.key();
    const int32_t age = entry.value();
    if (age < 6) ages->remove(name);
    if (ages->size() < 10) ages->set(tsino::concat(name, F("!")), age + 1);
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(age);
    if (age > 8) break;
  }
  const auto seen = tsino::makeShared<tsino::Set<double>>(3.0, 1.0, 3.0);
  seen->add(7.0);
  seen->add(1.0);
  for (const double x : *seen) {
    tsino::inspect(Serial, x);
    Serial.println();
  }
  for (auto entry = seen->cursor(); entry.next();) {
    const double x = entry.value();
    if (x < 20.0) seen->add(x * 2.0);
  }
  Serial.print(seen->size());
  Serial.print(F(" "));
  Serial.print(seen->has(2.0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(seen->has(2.5) ? F("true") : F("false"));
  const auto groups = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<int32_t>>>>();
  tsino::Array<String> list{F("a"), F("bb"), F("cc"), F("d")};
  for (const String& w : list) {
    const String k = String(tsino::length(w));
    const tsino::Optional<tsino::Shared<tsino::Array<int32_t>>> list2 = groups->get(k);
    if (!list2.has()) {
      groups->set(
          k,
          tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{tsino::length(w)}));
    } else {
      list2.value()->push(tsino::length(w) * 10);
    }
  }
  for (const auto& entry : *groups) {
    const String& k = entry.key();
    const tsino::Shared<tsino::Array<int32_t>>& list2 = entry.value();
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.print(list2->length());
    Serial.print(F(" "));
    Serial.println((*list2)[0]);
  }
  const auto copy = tsino::makeShared<tsino::Map<String, int32_t>>(ages->copy());
  copy->clear();
  Serial.print(copy->size());
  Serial.print(F(" "));
  Serial.print(ages->size());
  Serial.print(F(" "));
  Serial.print(copy == ages ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(ages == ages ? F("true") : F("false"));
  const auto none = tsino::makeShared<tsino::Map<int32_t, String>>();
  tsino::Optional<String> getResult = none->get(3);
  Serial.println(getResult.has() ? getResult.value() : String(F("none")));
  const auto counts = tsino::makeShared<tsino::Map<String, int32_t>>();
  tsino::Array<String> list2{F("x"), F("y"), F("x")};
  for (const String& c : list2) count(counts, c);
  Serial.print(counts->get(F("x")).valueOr(-1));
  Serial.print(F(" "));
  Serial.println(counts->get(F("y")).valueOr(-1));
  const tsino::Ref<Node> root = tsino::make<Node>(
      F("root"),
      tsino::makeShared<tsino::Map<String, tsino::Ref<Node>>>());
  root->children->set(
      F("a"),
      tsino::make<Node>(F("a"), tsino::makeShared<tsino::Map<String, tsino::Ref<Node>>>()));
  const tsino::Optional<tsino::Ref<Node>> a = root->children->get(F("a"));
  if (a.has()) {
    a.value()->children->set(
        F("b"),
        tsino::make<Node>(F("b"), tsino::makeShared<tsino::Map<String, tsino::Ref<Node>>>()));
  }
  for (const auto& entry : *root->children) {
    const String& k = entry.key();
    const tsino::Ref<Node>& n = entry.value();
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.print(n->name);
    Serial.print(F(" "));
    Serial.println(n->children->size());
  }
}

void loop() {}
