// graph-search: written by tsino from graph-search.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Edges;
struct Shortest;
struct Incoming;

struct Edges : tsino::Object {
  String item0;
  String item1;
  double item2 = 0;
  void construct(String item0, String item1, double item2) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item2 = item2;
  }
};

struct Shortest : tsino::Object {
  double cost = 0;
  String path;
  void construct(double cost, String path) {
    this->cost = cost;
    this->path = tsino::moved(path);
  }
};

struct Incoming : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Map<String, double>>>> graph(const tsino::Array<tsino::Ref<Edges>>& edges) {
  const auto result = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Map<String, double>>>>();
  for (const tsino::Ref<Edges>& edge : edges) {
    const String& from = edge->item0;
    const String& to = edge->item1;
    const double cost = edge->item2;
    if (!result->has(from)) result->set(from, tsino::makeShared<tsino::Map<String, double>>());
    if (!result->has(to)) result->set(to, tsino::makeShared<tsino::Map<String, double>>());
    result->at(from)->set(to, cost);
  }
  return result;
}
tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Map<String, double>>>> g;

String bfs(const __FlashStringHelper* start) {
  const auto seen = tsino::makeShared<tsino::Set<String>>(start);
  for (auto entry = seen->cursor(); entry.next();) {
    const String node = entry.value();
    tsino::Shared<tsino::Map<String, double>> list = g->at(node);
    for (const auto& entry2 : *list) {
      const String& next = entry2.key();
      seen->add(next);
    }
  }
  return seen->values().join(F(""));
}

tsino::Shared<tsino::Set<String>> dfs(const String& node, const tsino::Optional<tsino::Shared<tsino::Set<String>>>& seenGiven = {}) {
  tsino::Shared<tsino::Set<String>> seen = seenGiven.has() ? seenGiven.value() : tsino::makeShared<tsino::Set<String>>();
  if (!seen->has(node)) {
    seen->add(node);
    tsino::Shared<tsino::Map<String, double>> list = g->at(node);
    for (const auto& entry : *list) {
      const String& next = entry.key();
      dfs(next, seen);
    }
  }
  return seen;
}

tsino::Optional<tsino::Ref<Shortest>> shortest(const String& from, const String& to) {
  const auto best = tsino::makeMap<String, double>({{from, 0.0}});
  const auto previous = tsino::makeShared<tsino::Map<String, String>>();
  const auto open = tsino::makeShared<tsino::Set<String>>(from);
  while (open->size() > 0) {
    String current = F("");
    for (const String& node : *open) {
      if (current == F("") || best->at(node) < best->at(current)) current = node;
    }
    open->remove(current);
    if (current == to) {
      String path = to;
      for (tsino::Optional<String> at = previous->get(to); at.has(); at = previous->get(at.value())) {
        path = tsino::concat(at.value(), path);
        yield();
      }
      return tsino::make<Shortest>(best->at(to), path);
    }
    tsino::Shared<tsino::Map<String, double>> list = g->at(current);
    for (const auto& entry : *list) {
      const String& next = entry.key();
      const double cost = entry.value();
      const double total = best->at(current) + cost;
      if (total >= best->get(next).valueOr((double)INFINITY)) continue;
      best->set(next, total);
      previous->set(next, current);
      open->add(next);
    }
    yield();
  }
  return {};
}

String order(const tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Map<String, double>>>>& graph_) {
  const auto value = tsino::makeShared<tsino::Map<String, int32_t>>();
  graph_->keys().map<tsino::Ref<Incoming>>(
      [](const String& node) -> tsino::Ref<Incoming> { return tsino::make<Incoming>(node, 0); }).forEach(
      [&](const tsino::Ref<Incoming>& value2) { value->set(value2->item0, value2->item1); });
  tsino::Shared<tsino::Map<String, int32_t>> incoming = value;
  for (const auto& entry : *graph_) {
    const tsino::Shared<tsino::Map<String, double>>& targets = entry.value();
    for (const auto& entry2 : *targets) {
      const String& to = entry2.key();
      incoming->set(to, incoming->at(to) + 1);
    }
  }
  tsino::Array<String> ready = incoming->keys().map<tsino::Ref<Incoming>>(
      [&](const String& value2) -> tsino::Ref<Incoming> {
        return tsino::make<Incoming>(value2, incoming->at(value2));
      }).filter(
      [](const tsino::Ref<Incoming>& given) -> bool {
        const int32_t n = given->item1;
        return n == 0;
      }).map<String>(
      [](const tsino::Ref<Incoming>& given) -> String {
        const String& node = given->item0;
        return node;
      });
  String result = F("");
  for (int32_t i = 0; i < ready.length(); i++) {
    const String node = ready[i];
    result += node;
    tsino::Shared<tsino::Map<String, double>> list = graph_->at(node);
    for (const auto& entry : *list) {
      const String& to = entry.key();
      const int32_t left = incoming->at(to) - 1;
      incoming->set(to, left);
      if (left == 0) ready.push(to);
    }
  }
  return tsino::length(result) == graph_->size() ? result : String(F("cycle"));
}

void setup() {
  Serial.begin(115200);
  g = graph(
      tsino::Array<tsino::Ref<Edges>>{
          tsino::make<Edges>(F("a"), F("b"), 7.0),
          tsino::make<Edges>(F("a"), F("c"), 1.0),
          tsino::make<Edges>(F("c"), F("b"), 2.5),
          tsino::make<Edges>(F("b"), F("d"), 1.0),
          tsino::make<Edges>(F("c"), F("d"), 9.0),
          tsino::make<Edges>(F("e"), F("a"), 1.0)});
  String withoutFormatResult = tsino::withoutFormat(bfs(F("a")));
  String joinResult = dfs(F("a"))->values().join(F(""));
  String bfsResult = bfs(F("d"));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.print(bfsResult);
  Serial.print(F(" "));
  Serial.println(g->size());
  tsino::Array<tsino::Shared<tsino::Array<String>>> list{
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("d")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("e"), F("b")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("d"), F("a")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a"), F("a")})};
  for (const tsino::Shared<tsino::Array<String>>& item : list) {
    const String& from = (*item)[0];
    const String& to = (*item)[1];
    const tsino::Optional<tsino::Ref<Shortest>> found = shortest(from, to);
    Serial.print(tsino::withoutFormat(from));
    Serial.print(F(" "));
    Serial.print(to);
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        found.has() ? tsino::Optional<double>(found.value()->cost) : tsino::Optional<double>{});
    Serial.print(F(" "));
    Serial.println(found.has() ? found.value()->path : String(F("none")));
  }
  String withoutFormatResult2 = tsino::withoutFormat(order(g));
  String orderResult = order(
      graph(
          tsino::Array<tsino::Ref<Edges>>{
              tsino::make<Edges>(F("x"), F("y"), 1.0),
              tsino::make<Edges>(F("y"), F("x"), 1.0)}));
  bool value = order(
      tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Map<String, double>>>>()) == F("");
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(orderResult);
  Serial.print(F(" "));
  Serial.println(value ? F("true") : F("false"));
}

void loop() {}
