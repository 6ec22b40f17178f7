// dijkstra: written by tsino from dijkstra.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Graph_string;
struct Neighbours;
struct Edge;
struct TopologicalOrder;
struct Route;
struct Graph_number;
struct Edge_;
struct Route_;
struct Tuple;
struct Frontier_string;
struct Next;
struct Frontier_number;
struct Next_;

struct Graph_string : tsino::Object {
  bool directed = false;
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Map<String, double>>>> edges;
  void construct(bool directed = false);
  tsino::Shared<tsino::Map<String, double>> targets(const String& node);
  tsino::Ref<Graph_string> connect(const String& from, const String& to, tsino::Optional<double> weightGiven = {});
  bool disconnect(const String& from, const String& to);
  tsino::Array<tsino::Ref<Neighbours>> neighbours(const String& node);
  tsino::Array<tsino::Ref<Edge>> allEdges();
  tsino::Shared<tsino::Array<String>> get_nodes();
};

struct Neighbours : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Edge : tsino::Object {
  String from;
  String to;
  double weight = 0;
  void construct(String from, String to, double weight) {
    this->from = tsino::moved(from);
    this->to = tsino::moved(to);
    this->weight = weight;
  }
};

struct TopologicalOrder : tsino::Object {
  tsino::Shared<tsino::Array<String>> cycle;
  void construct(tsino::Shared<tsino::Array<String>> cycle) {
    this->cycle = tsino::moved(cycle);
  }
};

struct Route : tsino::Object {
  double cost = 0;
  tsino::Shared<tsino::Array<String>> via;
  void construct(double cost, tsino::Shared<tsino::Array<String>> via) {
    this->cost = cost;
    this->via = tsino::moved(via);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("cost"), this->cost);
    out.field(F("via"), this->via);
    out.end();
  }
};

struct Graph_number : tsino::Object {
  bool directed = false;
  tsino::Shared<tsino::Map<int32_t, tsino::Shared<tsino::Map<int32_t, uint8_t>>>> edges;
  void construct(bool directed = false);
  tsino::Shared<tsino::Map<int32_t, uint8_t>> targets(int32_t node);
  tsino::Ref<Graph_number> connect(int32_t from, int32_t to, tsino::Optional<int32_t> weightGiven = {});
  bool disconnect(int32_t from, int32_t to);
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> neighbours(int32_t node);
  tsino::Array<tsino::Ref<Edge_>> allEdges();
  tsino::Shared<tsino::Array<int32_t>> get_nodes();
};

struct Edge_ : tsino::Object {
  int32_t from = 0;
  int32_t to = 0;
  int32_t weight = 0;
  void construct(int32_t from, int32_t to, int32_t weight) {
    this->from = from;
    this->to = to;
    this->weight = weight;
  }
};

struct Route_ : tsino::Object {
  int32_t cost = 0;
  tsino::Array<int32_t> via;
  void construct(int32_t cost, tsino::Array<int32_t> via) {
    this->cost = cost;
    this->via = tsino::moved(via);
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Ref<Route> item1;
  void construct(String item0, tsino::Ref<Route> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Frontier_string : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Next>>> heap;
  int32_t pushes = 0;
  void construct();
  void push(const String& node, double cost);
  tsino::Optional<tsino::Ref<Next>> pop();
};

struct Next : tsino::Object {
  String node;
  double cost = 0;
  void construct(String node, double cost) {
    this->node = tsino::moved(node);
    this->cost = cost;
  }
};

struct Frontier_number : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Next_>>> heap;
  int32_t pushes = 0;
  void construct();
  void push(int32_t node, int32_t cost);
  tsino::Optional<tsino::Ref<Next_>> pop();
};

struct Next_ : tsino::Object {
  int32_t node = 0;
  int32_t cost = 0;
  void construct(int32_t node, int32_t cost) {
    this->node = node;
    this->cost = cost;
  }
};

tsino::Ref<Graph_string> Graph_parse(const String& text, bool directed = false) {
  const tsino::Ref<Graph_string> graph = tsino::make<Graph_string>(directed);
  tsino::Array<String> list = tsino::split(text, F(","));
  for (const String& item : list) {
    tsino::Array<String> splitResult = tsino::split(tsino::trim(item), F(":"));
    const String& ends = splitResult[0];
    tsino::Optional<String> getResult = splitResult.get(1);
    const String weight = getResult.has() ? getResult.value() : String(F("1"));
    tsino::Array<String> splitResult2 = tsino::split(ends, F("-"));
    const String& from = splitResult2[0];
    const String& to = splitResult2[1];
    graph->connect(from, to, tsino::toNumber(weight));
    if (tsino::thrown()) return {};
  }
  return graph;
}

void Graph_string::construct(bool directed) {
  this->edges = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Map<String, double>>>>();
  this->directed = directed;
}

tsino::Shared<tsino::Map<String, double>> Graph_string::targets(const String& node) {
  tsino::Optional<tsino::Shared<tsino::Map<String, double>>> targets = this->edges->get(node);
  if (!targets.has()) {
    targets = tsino::makeShared<tsino::Map<String, double>>();
    this->edges->set(node, targets.value());
  }
  return targets.value();
}

tsino::Ref<Graph_string> Graph_string::connect(const String& from, const String& to, tsino::Optional<double> weightGiven) {
  const double weight = weightGiven.valueOr(1.0);
  if (weight < 0.0) {
    tsino::raise(
        tsino::makeError<tsino::RangeError>(
            F("negative weight "),
            tsino::toText(weight),
            F(" from "),
            from,
            F(" to "),
            to));
    return {};
  }
  this->targets(from)->set(to, weight);
  this->targets(to);
  if (!this->directed) this->targets(to)->set(from, weight);
  return tsino::Ref<Graph_string>(this);
}

bool Graph_string::disconnect(const String& from, const String& to) {
  tsino::Optional<tsino::Shared<tsino::Map<String, double>>> getResult = this->edges->get(from);
  const bool known = getResult.has() ? getResult.value()->remove(to) : false;
  if (!this->directed) {
    tsino::Optional<tsino::Shared<tsino::Map<String, double>>> getResult2 = this->edges->get(to);
    if (getResult2.has()) getResult2.value()->remove(from);
  }
  return known;
}

tsino::Shared<tsino::Array<String>> Graph_string::get_nodes() {
  return tsino::makeShared<tsino::Array<String>>(this->edges->keys());
}

tsino::Array<tsino::Ref<Neighbours>> Graph_string::neighbours(const String& node) {
  tsino::Optional<tsino::Shared<tsino::Map<String, double>>> getResult = this->edges->get(node);
  return (!getResult.has() ? tsino::Array<tsino::Ref<Neighbours>>{} : [&] {
    tsino::Shared<tsino::Map<String, double>> getResultBefore = getResult.value();
    return getResultBefore->keys().map<tsino::Ref<Neighbours>>(
        [&](const String& value) -> tsino::Ref<Neighbours> {
          return tsino::make<Neighbours>(value, getResultBefore->at(value));
        });
  }()).copy();
}

tsino::Array<tsino::Ref<Edge>> Graph_string::allEdges() {
  tsino::Array<tsino::Ref<Edge>> all;
  for (const auto& entry : *this->edges) {
    const String& from = entry.key();
    const tsino::Shared<tsino::Map<String, double>>& targets = entry.value();
    for (const auto& entry2 : *targets) {
      const String& to = entry2.key();
      const double weight = entry2.value();
      if (this->directed || tsino::compare(from, to) <= 0) {
        all.push(tsino::make<Edge>(from, to, weight));
      }
    }
  }
  return all;
}

void Graph_number::construct(bool directed) {
  this->edges = tsino::makeShared<tsino::Map<int32_t, tsino::Shared<tsino::Map<int32_t, uint8_t>>>>();
  this->directed = directed;
}

tsino::Shared<tsino::Map<int32_t, uint8_t>> Graph_number::targets(int32_t node) {
  tsino::Optional<tsino::Shared<tsino::Map<int32_t, uint8_t>>> targets = this->edges->get(node);
  if (!targets.has()) {
    targets = tsino::makeShared<tsino::Map<int32_t, uint8_t>>();
    this->edges->set(node, targets.value());
  }
  return targets.value();
}

tsino::Ref<Graph_number> Graph_number::connect(int32_t from, int32_t to, tsino::Optional<int32_t> weightGiven) {
  const int32_t weight = weightGiven.valueOr(1);
  if (weight < 0) {
    tsino::raise(
        tsino::makeError<tsino::RangeError>(
            F("negative weight "),
            weight,
            F(" from "),
            from,
            F(" to "),
            to));
    return {};
  }
  this->targets(from)->set(to, (uint8_t)weight);
  this->targets(to);
  if (!this->directed) this->targets(to)->set(from, (uint8_t)weight);
  return tsino::Ref<Graph_number>(this);
}

bool Graph_number::disconnect(int32_t from, int32_t to) {
  tsino::Optional<tsino::Shared<tsino::Map<int32_t, uint8_t>>> getResult = this->edges->get(from);
  const bool known = getResult.has() ? getResult.value()->remove(to) : false;
  if (!this->directed) {
    tsino::Optional<tsino::Shared<tsino::Map<int32_t, uint8_t>>> getResult2 = this->edges->get(to);
    if (getResult2.has()) getResult2.value()->remove(from);
  }
  return known;
}

tsino::Shared<tsino::Array<int32_t>> Graph_number::get_nodes() {
  return tsino::makeShared<tsino::Array<int32_t>>(this->edges->keys());
}

tsino::Array<tsino::Shared<tsino::Array<int32_t>>> Graph_number::neighbours(int32_t node) {
  tsino::Optional<tsino::Shared<tsino::Map<int32_t, uint8_t>>> getResult = this->edges->get(node);
  return (!getResult.has() ? tsino::Array<tsino::Shared<tsino::Array<int32_t>>>{} : [&] {
    tsino::Shared<tsino::Map<int32_t, uint8_t>> getResultBefore = getResult.value();
    return getResultBefore->keys().map<tsino::Shared<tsino::Array<int32_t>>>(
        [&](int32_t value) -> tsino::Shared<tsino::Array<int32_t>> {
          return tsino::makeShared<tsino::Array<int32_t>>(
              tsino::Array<int32_t>{value, getResultBefore->at(value)});
        });
  }()).copy();
}

tsino::Array<tsino::Ref<Edge_>> Graph_number::allEdges() {
  tsino::Array<tsino::Ref<Edge_>> all;
  for (const auto& entry : *this->edges) {
    const int32_t from = entry.key();
    const tsino::Shared<tsino::Map<int32_t, uint8_t>>& targets = entry.value();
    for (const auto& entry2 : *targets) {
      const int32_t to = entry2.key();
      const int32_t weight = entry2.value();
      if (this->directed || from <= to) all.push(tsino::make<Edge_>(from, to, weight));
    }
  }
  return all;
}

void Frontier_string::push(const String& node, double cost) {
  this->pushes++;
  const tsino::Shared<tsino::Array<tsino::Ref<Next>>>& heap = this->heap;
  heap->push(tsino::make<Next>(node, cost));
  for (int32_t at = heap->length() - 1; at > 0;) {
    const int32_t up = (at - 1) >> 1;
    if ((*heap)[up]->cost <= (*heap)[at]->cost) break;
    tsino::swap((*heap)[up], (*heap)[at]);
    at = up;
    yield();
  }
}

tsino::Optional<tsino::Ref<Next>> Frontier_string::pop() {
  const tsino::Shared<tsino::Array<tsino::Ref<Next>>>& heap = this->heap;
  if (heap->length() <= 1) return heap->pop();
  const tsino::Ref<Next> top = (*heap)[0];
  heap->set(0, heap->pop().valueOr(top));
  int32_t at = 0;
  while (2 * at + 1 < heap->length()) {
    int32_t down = 2 * at + 1;
    if (down + 1 < heap->length() && (*heap)[down + 1]->cost < (*heap)[down]->cost) down += 1;
    if ((*heap)[at]->cost <= (*heap)[down]->cost) break;
    tsino::swap((*heap)[at], (*heap)[down]);
    at = down;
    yield();
  }
  return top;
}

void Frontier_string::construct() {
  this->heap = tsino::makeShared<tsino::Array<tsino::Ref<Next>>>(tsino::Array<tsino::Ref<Next>>{});
  this->pushes = 0;
}

void Frontier_number::push(int32_t node, int32_t cost) {
  this->pushes++;
  const tsino::Shared<tsino::Array<tsino::Ref<Next_>>>& heap = this->heap;
  heap->push(tsino::make<Next_>(node, cost));
  for (int32_t at = heap->length() - 1; at > 0;) {
    const int32_t up = (at - 1) >> 1;
    if ((*heap)[up]->cost <= (*heap)[at]->cost) break;
    tsino::swap((*heap)[up], (*heap)[at]);
    at = up;
    yield();
  }
}

tsino::Optional<tsino::Ref<Next_>> Frontier_number::pop() {
  const tsino::Shared<tsino::Array<tsino::Ref<Next_>>>& heap = this->heap;
  if (heap->length() <= 1) return heap->pop();
  const tsino::Ref<Next_> top = (*heap)[0];
  heap->set(0, heap->pop().valueOr(top));
  int32_t at = 0;
  while (2 * at + 1 < heap->length()) {
    int32_t down = 2 * at + 1;
    if (down + 1 < heap->length() && (*heap)[down + 1]->cost < (*heap)[down]->cost) down += 1;
    if ((*heap)[at]->cost <= (*heap)[down]->cost) break;
    tsino::swap((*heap)[at], (*heap)[down]);
    at = down;
    yield();
  }
  return top;
}

void Frontier_number::construct() {
  this->heap = tsino::makeShared<tsino::Array<tsino::Ref<Next_>>>(
      tsino::Array<tsino::Ref<Next_>>{});
  this->pushes = 0;
}

tsino::Shared<tsino::Map<String, tsino::Ref<Route>>> shortestRoutes(const tsino::Ref<Graph_string>& graph, const String& start) {
  const auto routes = tsino::makeMap<String, tsino::Ref<Route>>(
      {
          {
              start,
              tsino::make<Route>(
                  0.0,
                  tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{start}))}});
  const auto done = tsino::makeShared<tsino::Set<String>>();
  const tsino::Ref<Frontier_string> frontier = tsino::make<Frontier_string>();
  frontier->push(start, 0.0);
  for (tsino::Optional<tsino::Ref<Next>> next = frontier->pop(); next.has(); next = frontier->pop()) {
    const String& node = next.value()->node;
    if (done->has(node)) continue;
    done->add(node);
    const tsino::Optional<tsino::Ref<Route>> here = routes->get(node);
    if (!here.has()) {
      tsino::raise(tsino::makeError<tsino::Error>(F("no route to "), node));
      return {};
    }
    tsino::Array<tsino::Ref<Neighbours>> list = graph->neighbours(node);
    for (const tsino::Ref<Neighbours>& item : list) {
      const String& to = item->item0;
      const double weight = item->item1;
      const double cost = here.value()->cost + weight;
      tsino::Optional<tsino::Ref<Route>> getResult = routes->get(to);
      if (cost >= (getResult.has() ? getResult.value()->cost : (double)INFINITY)) continue;
      routes->set(
          to,
          tsino::make<Route>(
              cost,
              tsino::makeShared<tsino::Array<String>>(
                  tsino::Array<String>{tsino::allOf(*here.value()->via), to})));
      frontier->push(to, cost);
    }
    yield();
  }
  return routes;
}

tsino::Shared<tsino::Map<int32_t, tsino::Ref<Route_>>> shortestRoutes_(const tsino::Ref<Graph_number>& graph, int32_t start) {
  const auto routes = tsino::makeMap<int32_t, tsino::Ref<Route_>>(
      {{start, tsino::make<Route_>(0, tsino::Array<int32_t>{start})}});
  const auto done = tsino::makeShared<tsino::Set<int32_t>>();
  const tsino::Ref<Frontier_number> frontier = tsino::make<Frontier_number>();
  frontier->push(start, 0);
  for (tsino::Optional<tsino::Ref<Next_>> next = frontier->pop(); next.has(); next = frontier->pop()) {
    const int32_t node = next.value()->node;
    if (done->has(node)) continue;
    done->add(node);
    const tsino::Optional<tsino::Ref<Route_>> here = routes->get(node);
    if (!here.has()) {
      tsino::raise(tsino::makeError<tsino::Error>(F("no route to "), node));
      return {};
    }
    tsino::Array<tsino::Shared<tsino::Array<int32_t>>> list = graph->neighbours(node);
    for (const tsino::Shared<tsino::Array<int32_t>>& item : list) {
      const int32_t to = (*item)[0];
      const int32_t weight = (*item)[1];
      const int32_t cost = here.value()->cost + weight;
      tsino::Optional<tsino::Ref<Route_>> getResult = routes->get(to);
      if (cost >= (getResult.has() ? (double)getResult.value()->cost : (double)INFINITY)) continue;
      routes->set(
          to,
          tsino::make<Route_>(cost, tsino::Array<int32_t>{tsino::allOf(here.value()->via), to}));
      frontier->push(to, cost);
    }
    yield();
  }
  return routes;
}

tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<double>>>> allPairs(const tsino::Ref<Graph_string>& graph) {
  tsino::Shared<tsino::Array<String>> nodes = graph->get_nodes();
  const auto table = tsino::makeShared<tsino::Record<tsino::Shared<tsino::Record<double>>>>();
  for (const String& a : *nodes) {
    table->set(a, tsino::makeShared<tsino::Record<double>>());
    for (const String& b : *nodes) table->at(a)->set(b, a == b ? 0.0 : (double)INFINITY);
    tsino::Array<tsino::Ref<Neighbours>> list = graph->neighbours(a);
    for (const tsino::Ref<Neighbours>& item : list) {
      const String& b = item->item0;
      const double weight = item->item1;
      table->at(a)->set(b, weight);
    }
  }
  for (const String& middle : *nodes) {
    for (const String& a : *nodes) {
      for (const String& b : *nodes) {
        table->at(a)->set(
            b,
            tsino::minimum(
                table->at(a)->at(b),
                table->at(a)->at(middle) + table->at(middle)->at(b)));
      }
    }
  }
  return table;
}

tsino::Optional<tsino::Shared<tsino::Array<String>>> visit(const tsino::Shared<tsino::Map<String, String>>& state, tsino::Array<String>& path, const tsino::Ref<Graph_string>& graph, const tsino::Shared<tsino::Array<String>>& order, const String& node) {
  if (state->get(node) == F("done")) return {};
  path.push(node);
  if (state->get(node) == F("open")) {
    return tsino::makeShared<tsino::Array<String>>(path.slice(path.indexOf(node)));
  }
  state->set(node, F("open"));
  tsino::Array<tsino::Ref<Neighbours>> list = graph->neighbours(node);
  for (const tsino::Ref<Neighbours>& item : list) {
    const String& next = item->item0;
    const tsino::Optional<tsino::Shared<tsino::Array<String>>> cycle = visit(
        state,
        path,
        graph,
        order,
        next);
    if (cycle.has()) return cycle;
  }
  state->set(node, F("done"));
  order->unshift(node);
  path.pop();
  return {};
}

tsino::Union<tsino::Shared<tsino::Array<String>>, tsino::Ref<TopologicalOrder>> topologicalOrder(const tsino::Ref<Graph_string>& graph) {
  const auto state = tsino::makeShared<tsino::Map<String, String>>();
  tsino::Shared<tsino::Array<String>> order = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  tsino::Array<String> path;
  tsino::Shared<tsino::Array<String>> list = graph->get_nodes();
  for (const String& node : *list) {
    const tsino::Optional<tsino::Shared<tsino::Array<String>>> cycle = visit(
        state,
        path,
        graph,
        order,
        node);
    if (cycle.has()) {
      return tsino::Union<tsino::Shared<tsino::Array<String>>, tsino::Ref<TopologicalOrder>>(
          tsino::make<TopologicalOrder>(cycle.value()));
    }
  }
  return tsino::Union<tsino::Shared<tsino::Array<String>>, tsino::Ref<TopologicalOrder>>(order);
}

int32_t inner_cost(int32_t from, int32_t to) {
  return (from * 7 + to * 3) % 5 + 1;
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Graph_string> home = Graph_parse(
      F("gate-hall:4, hall-kitchen:2, gate-shed:1, shed-kitchen:8, shed-hall:2, kitchen-attic:7, attic-roof:1, lamp-fan"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::Shared<tsino::Map<String, tsino::Ref<Route>>> routes = shortestRoutes(home, F("gate"));
  if (tsino::thrown()) tsino::uncaught();
  tsino::Array<tsino::Ref<Tuple>> list = routes->keys().map<tsino::Ref<Tuple>>(
      [&](const String& value) -> tsino::Ref<Tuple> {
        return tsino::make<Tuple>(value, routes->at(value));
      });
  list.sort(
      [](const tsino::Ref<Tuple>& given, const tsino::Ref<Tuple>& given2) -> int32_t {
        const String& a = given->item0;
        const String& b = given2->item0;
        return tsino::compare(a, b) < 0 ? -1 : 1;
      });
  for (const tsino::Ref<Tuple>& item : list) {
    const String& node = item->item0;
    const double cost = item->item1->cost;
    const tsino::Shared<tsino::Array<String>>& via = item->item1->via;
    Serial.print(tsino::padEnd(node, 8));
    tsino::print(Serial, cost);
    Serial.print(F(" "));
    Serial.println(via->join(F(" > ")));
  }
  tsino::inspect(
      Serial,
      home->get_nodes()->filter([&](const String& node) -> bool { return !routes->has(node); }));
  Serial.println();
  tsino::Shared<tsino::Record<tsino::Shared<tsino::Record<double>>>> table = allPairs(home);
  int32_t wrong = 0;
  tsino::Shared<tsino::Array<String>> list2 = home->get_nodes();
  for (const String& start : *list2) {
    tsino::Shared<tsino::Map<String, tsino::Ref<Route>>> found = shortestRoutes(home, start);
    if (tsino::thrown()) tsino::uncaught();
    tsino::Shared<tsino::Array<String>> list3 = home->get_nodes();
    for (const String& end : *list3) {
      tsino::Optional<tsino::Ref<Route>> getResult = found->get(end);
      if ((getResult.has() ? getResult.value()->cost : (double)INFINITY)
          != table->at(start)->get(end)) wrong++;
    }
  }
  Serial.print(wrong);
  Serial.print(F(" differences, roof to gate "));
  Serial.print(tsino::optionalText(table->at(F("roof"))->get(F("gate"))));
  Serial.print(F(", gate to fan "));
  Serial.println(tsino::optionalText(table->at(F("gate"))->get(F("fan"))));

  tsino::Array<tsino::Ref<Edge>> bridges = home->allEdges().filter(
      [&](const tsino::Ref<Edge>& edge) -> bool {
        if (tsino::thrown()) return false;
        const String& from = edge->from;
        const String& to = edge->to;
        const double weight = edge->weight;
        home->disconnect(from, to);
        tsino::Shared<tsino::Map<String, tsino::Ref<Route>>> shortestRoutesResult = shortestRoutes(
            home,
            from);
        if (tsino::thrown()) return false;
        const bool cut = !shortestRoutesResult->has(to);
        home->connect(from, to, weight);
        if (tsino::thrown()) return false;
        return cut;
      });
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(
      bridges.map<String>(
          [](const tsino::Ref<Edge>& edge) -> String {
            const String& from = edge->from;
            const String& to = edge->to;
            return tsino::concat(from, F("="), to);
          }).join(F(" ")));
  const bool disconnectResult = home->disconnect(F("shed"), F("hall"));
  const bool disconnectResult2 = home->disconnect(F("shed"), F("moon"));
  tsino::Shared<tsino::Map<String, tsino::Ref<Route>>> shortestRoutesResult = shortestRoutes(
      home,
      F("gate"));
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(disconnectResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(disconnectResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, shortestRoutesResult->get(F("attic")));
  Serial.println();

  const tsino::Ref<Graph_number> grid = tsino::make<Graph_number>(true);
  const int32_t size = 6;
  for (int32_t at = 0; at < size * size; at++) {
    if (at % size < size - 1) {
      grid->connect(at, at + 1, inner_cost(at, at + 1));
      if (tsino::thrown()) tsino::uncaught();
    }
    if (at + size < size * size) {
      grid->connect(at, at + size, inner_cost(at, at + size));
      if (tsino::thrown()) tsino::uncaught();
    }
  }
  tsino::Shared<tsino::Map<int32_t, tsino::Ref<Route_>>> shortestRoutesResult2 = shortestRoutes_(
      grid,
      0);
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Optional<tsino::Ref<Route_>> corner = shortestRoutesResult2->get(size * size - 1);
  int32_t lengthResult = grid->allEdges().length();
  Serial.print(
      tsino::optionalText(
          corner.has() ? tsino::Optional<int32_t>(corner.value()->cost) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          corner.has() ? tsino::Optional<String>(corner.value()->via.join(F(","))) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.println(lengthResult);

  tsino::Array<String> list3{
      F("boot-wifi,boot-log,wifi-time,log-time,time-app"),
      F("a-b,b-c,c-d,d-b")};
  for (const String& text : list3) {
    tsino::Ref<Graph_string> Graph_parseResult = Graph_parse(text, true);
    if (tsino::thrown()) tsino::uncaught();
    const tsino::Union<tsino::Shared<tsino::Array<String>>, tsino::Ref<TopologicalOrder>> order = topologicalOrder(
        Graph_parseResult);
    Serial.println(
        order.is<tsino::Shared<tsino::Array<String>>>() ? order.get<tsino::Shared<tsino::Array<String>>>()->join(
            F(" ")) : tsino::concat(
            F("cycle "),
            order.get<tsino::Ref<TopologicalOrder>>()->cycle->join(F(" "))));
  }
  Graph_parse(F("a-b:3,b-c:-1"));
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.println(error->toString());
  }
}

void loop() {}
