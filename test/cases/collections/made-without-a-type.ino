// made-without-a-type: written by tsino from made-without-a-type.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-set.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/lent.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Node;
struct Graph;
struct Edges;
struct State;
struct Last;
struct Cache_number;
struct Cache_string_array;

// Objects as keys, the T of a class, names of their own, one that is filled by another, and one that is not.
struct Node : tsino::Chained {
  int32_t value = 0;
  tsino::Optional<tsino::Ref<Node>> next;
  void construct(int32_t value);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Node"), *this);
    out.field(F("value"), this->value);
    out.fieldOrNull(F("next"), this->next);
    out.end();
  }
};

// Lists and Sets inside of them.
struct Graph : tsino::Object {
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Ref<Edges>>>>> edges;
  tsino::Shared<tsino::Set<String>> names;
  void construct();
  void add(const String& from, const String& to);
  tsino::Array<String> walk(const String& at, const tsino::Optional<tsino::Shared<tsino::Set<String>>>& visitedGiven = {});
  int32_t get_size();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Graph"), *this);
    out.field(F("edges"), this->edges);
    out.field(F("names"), this->names);
    out.end();
  }
};

struct Edges : tsino::Object {
  String to;
  double cost = 0;
  void construct(String to, double cost) {
    this->to = tsino::moved(to);
    this->cost = cost;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("to"), this->to);
    out.field(F("cost"), this->cost);
    out.end();
  }
};

struct State : tsino::Object {
  tsino::Shared<tsino::Set<tsino::Optional<tsino::Union<double, String>>>> tags;
  tsino::Shared<tsino::Map<String, tsino::Function<int32_t(int32_t)>>> handlers;
  int32_t n = 0;
  void construct(tsino::Shared<tsino::Set<tsino::Optional<tsino::Union<double, String>>>> tags, tsino::Shared<tsino::Map<String, tsino::Function<int32_t(int32_t)>>> handlers, int32_t n) {
    this->tags = tsino::moved(tags);
    this->handlers = tsino::moved(handlers);
    this->n = n;
  }
};

struct Last : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Cache_number : tsino::Object {
  tsino::Shared<tsino::Map<String, double>> made;
  void construct();
  double take(const String& key, const tsino::Function<double()>& make);
};

struct Cache_string_array : tsino::Object {
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<String>>>> made;
  void construct();
  tsino::Shared<tsino::Array<String>> take(const String& key, const tsino::Function<tsino::Shared<tsino::Array<String>>()>& make);
};

tsino::Shared<tsino::Map<String, int32_t>> count(const tsino::Array<String>& words) {
  const auto counts = tsino::makeShared<tsino::Map<String, int32_t>>();
  for (const String& word_ : words) {
    tsino::Optional<int32_t> getResult = counts->get(word_);
    counts->set(word_, (tsino::truthy(getResult) ? getResult.value() : 0) + 1);
  }
  return counts;
}

void Graph::construct() {
  this->edges = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<tsino::Ref<Edges>>>>>();
  this->names = tsino::makeShared<tsino::Set<String>>();
}

void Graph::add(const String& from, const String& to) {
  if (!this->edges->has(from)) {
    this->edges->set(
        from,
        tsino::makeShared<tsino::Array<tsino::Ref<Edges>>>(tsino::Array<tsino::Ref<Edges>>{}));
  }
  this->edges->at(from)->push(tsino::make<Edges>(to, tsino::length(to) / 2.0));
  this->names->add(from);
  this->names->add(to);
}

tsino::Array<String> Graph::walk(const String& at, const tsino::Optional<tsino::Shared<tsino::Set<String>>>& visitedGiven) {
  tsino::Shared<tsino::Set<String>> visited = visitedGiven.has() ? visitedGiven.value() : tsino::makeShared<tsino::Set<String>>();
  if (visited->has(at)) return tsino::Array<String>{};
  visited->add(at);
  tsino::Array<String> found{at};
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Edges>>>> getResult = this->edges->get(at);
  tsino::Shared<tsino::Array<tsino::Ref<Edges>>> list = getResult.has() ? getResult.value() : tsino::makeShared<tsino::Array<tsino::Ref<Edges>>>(
      tsino::Array<tsino::Ref<Edges>>{});
  for (const tsino::Ref<Edges>& item : *list) {
    const String& to = item->to;
    const double cost = item->cost;
    if (cost < 3.0) found.pushAll(this->walk(to, visited));
  }
  return found;
}

int32_t Graph::get_size() {
  return this->names->size();
}

void Node::construct(int32_t value) {
  this->next = {};
  this->value = value;
}

tsino::Optional<tsino::Ref<Node>> copy(const tsino::Optional<tsino::Ref<Node>>& first) {
  const auto copies = tsino::makeShared<tsino::Map<tsino::Optional<tsino::Ref<Node>>, tsino::Ref<Node>>>();
  for (tsino::Lent<tsino::Optional<tsino::Ref<Node>>> node = first; node->has(); node = node->value()->next) {
    copies->set(*node, tsino::make<Node>(node->value()->value));
    yield();
  }
  for (tsino::Optional<tsino::Ref<Node>> node = first; node.has(); node = node.value()->next) {
    tsino::Optional<tsino::Ref<Node>> getResult = copies->get(node.value()->next);
    copies->at(node)->next = getResult;
    yield();
  }
  return first.has() ? tsino::Optional<tsino::Ref<Node>>(copies->at(first)) : tsino::Optional<tsino::Ref<Node>>{};
}

double Cache_number::take(const String& key, const tsino::Function<double()>& make) {
  if (!this->made->has(key)) this->made->set(key, make());
  return this->made->at(key);
}

void Cache_number::construct() {
  this->made = tsino::makeShared<tsino::Map<String, double>>();
}

tsino::Shared<tsino::Array<String>> Cache_string_array::take(const String& key, const tsino::Function<tsino::Shared<tsino::Array<String>>()>& make) {
  if (!this->made->has(key)) this->made->set(key, make());
  return this->made->at(key);
}

void Cache_string_array::construct() {
  this->made = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<String>>>>();
}
const auto lights = tsino::makeShared<tsino::Map<String, bool>>();

tsino::Shared<tsino::Map<String, bool>> light(const __FlashStringHelper* colour, bool on) {
  return (void)lights->set(colour, on), lights;
}

void setup() {
  Serial.begin(115200);
  // @run
  // new Set() and new Map(): what is put in, looked for and declared where they go says what they hold.
  const auto seen = tsino::makeShared<tsino::Set<String>>();
  tsino::Array<String> list = tsino::split(F("to be or not to be"), F(" "));
  for (const String& word_ : list) seen->add(word_);
  Serial.print(seen->size());
  Serial.print(F(" "));
  Serial.print(seen->has(F("or")) ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, seen->values());
  Serial.println();
  tsino::inspect(Serial, count(tsino::Array<String>{F("a"), F("b"), F("a")}));
  Serial.println();
  const tsino::Ref<Graph> graph = tsino::make<Graph>();
  tsino::Array<tsino::Shared<tsino::Array<String>>> list2{
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("b")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("cc")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("cc"), F("a")})};
  for (const tsino::Shared<tsino::Array<String>>& item : list2) {
    const String& from = (*item)[0];
    const String& to = (*item)[1];
    graph->add(from, to);
  }
  tsino::inspect(Serial, graph->walk(F("a")));
  Serial.print(F(" "));
  Serial.print(graph->get_size());
  Serial.print(F(" "));
  tsino::inspect(Serial, graph);
  Serial.println();
  const auto byLength = tsino::makeShared<tsino::Map<int32_t, tsino::Shared<tsino::Set<String>>>>();
  for (const String& word_ : *seen) {
    tsino::Optional<tsino::Shared<tsino::Set<String>>> getResult = byLength->get(
        tsino::length(word_));
    tsino::Shared<tsino::Set<String>> value = getResult.has() ? getResult.value() : tsino::makeShared<tsino::Set<String>>();
    value->add(word_);
    byLength->set(tsino::length(word_), value);
  }
  for (const auto& entry : *byLength) {
    const int32_t length = entry.key();
    const tsino::Shared<tsino::Set<String>>& words = entry.value();
    for (const String& word_ : *words) {
      Serial.print(length);
      Serial.print(F(" "));
      Serial.println(tsino::toUpperCase(word_));
    }
  }
  const tsino::Ref<Node> one = tsino::make<Node>(1);
  one->next = tsino::make<Node>(2);
  tsino::inspectOrNull(Serial, copy(one));
  Serial.println();
  tsino::Shared<tsino::Array<String>> value = tsino::make<Cache_string_array>()->take(
      F("b"),
      []() -> tsino::Shared<tsino::Array<String>> {
        return tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")});
      });
  tsino::inspect(Serial, tsino::make<Cache_number>()->take(F("a"), []() -> double { return 1.5; }));
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.println();
  light(F("red"), true);
  const auto lit = tsino::makeShared<tsino::Set<String>>();
  for (const auto& entry : *lights) {
    const String& colour = entry.key();
    const bool on = entry.value();
    if (on) lit->add(colour);
  }
  const auto none = tsino::makeShared<tsino::Map<String, int32_t>>();
  const tsino::Ref<State> state = tsino::make<State>(
      tsino::makeShared<tsino::Set<tsino::Optional<tsino::Union<double, String>>>>(),
      tsino::makeShared<tsino::Map<String, tsino::Function<int32_t(int32_t)>>>(),
      0);
  state->tags->add(tsino::Optional<tsino::Union<double, String>>{});
  state->tags->add(
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0)));
  state->tags->add(
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(String(F("1")))));
  state->handlers->set(F("twice"), [](int32_t n) -> int32_t { return n * 2; });
  tsino::inspect(Serial, lights);
  Serial.print(F(" "));
  tsino::inspect(Serial, lit);
  Serial.print(F(" "));
  Serial.print(none->size());
  Serial.print(F(" "));
  Serial.print(none->has(F("a")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(none->get(F("a"))));
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, state->tags);
  Serial.print(F(" "));
  Serial.println(state->handlers->at(F("twice"))(4));
  auto last = tsino::makeShared<tsino::Map<String, tsino::Ref<Last>>>();
  last->set(F("a"), tsino::make<Last>(1, F("x")));
  last = tsino::makeShared<tsino::Map<String, tsino::Ref<Last>>>();
  last->set(F("b"), tsino::make<Last>(2, F("y")));
  for (const auto& entry : *last) {
    const tsino::Ref<Last>& value2 = entry.value();
    const int32_t n = value2->item0;
    const String text = value2->item1;
    Serial.print(n + 1);
    Serial.print(F(" "));
    Serial.println(tsino::length(text));
  }
}

void loop() {}
