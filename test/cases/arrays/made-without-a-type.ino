// made-without-a-type: written by tsino from made-without-a-type.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct Stack;
struct Queue;
struct Heap_string;

struct Stack : tsino::Object {
  tsino::Array<uint8_t> items;
  void construct();
  void push(int32_t item);
  tsino::Optional<int32_t> pop();
};

struct Queue : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Heap_string : tsino::Object {
  tsino::Array<tsino::Optional<String>> data;
  void construct(int32_t size);
};

// @run
// Array(n) and Array.from({ length: n }) of which nothing says what they hold, but what is put in.
tsino::Array<tsino::Array<tsino::Array<double>>> connect_(int32_t n, const tsino::Array<tsino::Shared<tsino::Array<double>>>& edges) {
  tsino::Array<tsino::Array<tsino::Array<double>>> graph = tsino::unfilled<tsino::Array<tsino::Array<double>>>(
      n);
  for (int32_t i = 0; i < n; i++) graph.set(i, tsino::Array<tsino::Array<double>>{});
  for (const tsino::Shared<tsino::Array<double>>& edge : edges) {
    const double a = (*edge)[0];
    const double b = (*edge)[1];
    const double weight = (*edge)[2];
    graph[tsino::exactInt(a)].push(tsino::Array<double>{b, weight});
  }
  return graph;
}

void show(const tsino::Array<tsino::Optional<int32_t>>& cells) {
  tsino::inspectOrNull(Serial, cells);
  Serial.println();
}

void Stack::push(int32_t item) {
  this->items.push((uint8_t)item);
}

tsino::Optional<int32_t> Stack::pop() {
  return tsino::convertOptional(this->items.pop());
}

void Stack::construct() {
  this->items = tsino::Array<uint8_t>{};
}

void Heap_string::construct(int32_t size) {
  this->data = tsino::filled<tsino::Optional<String>>(
      tsino::arrayLength(size),
      tsino::Optional<String>{});
}
tsino::Array<tsino::Optional<int32_t>> known = tsino::unset<tsino::Optional<int32_t>>(9);

int32_t fibonacci(int32_t n) {
  if (known.get(n).has()) return known[n].value();
  known.set(
      n,
      tsino::Optional<int32_t>(
          n < 2 ? n : [&] {
            int32_t fibonacciResult = fibonacci(n - 1);
            return fibonacciResult + fibonacci(n - 2);
          }()));
  return known[n].value();
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(
      Serial,
      connect_(
          3,
          tsino::Array<tsino::Shared<tsino::Array<double>>>{
              tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{0.0, 1.0, 5.0}),
              tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.0, 0.5})}));
  Serial.println();
  tsino::Array<tsino::Optional<int32_t>> cells = tsino::filled<tsino::Optional<int32_t>>(
      3,
      tsino::Optional<int32_t>{});
  cells.set(1, tsino::Optional<int32_t>(3));
  show(cells);
  tsino::Array<tsino::Array<tsino::Optional<String>>> memo = tsino::filled<tsino::Optional<bool>>(
      2,
      tsino::Optional<bool>{}).map<tsino::Array<tsino::Optional<String>>>(
      []() -> tsino::Array<tsino::Optional<String>> {
        return tsino::filled<tsino::Optional<String>>(2, tsino::Optional<String>{});
      });
  memo[0].set(1, tsino::Optional<String>(F("x")));
  tsino::inspectOrNull(Serial, memo);
  Serial.print(F(" "));
  Serial.println(memo[0][1].value());
  tsino::Array<tsino::Array<int32_t>> grid = tsino::unfilled<tsino::Array<int32_t>>(2);
  for (int32_t y = 0; y < 2; y++) {
    grid.set(y, tsino::unfilled<int32_t>(3));
    for (int32_t x = 0; x < 3; x++) grid[y].set(x, x * y);
  }
  tsino::inspect(Serial, grid);
  Serial.print(F(" "));
  tsino::inspect(Serial, grid[1][2] / 4.0);
  Serial.println();
  const tsino::Ref<Stack> stack = tsino::make<Stack>();
  stack->push(4);
  String popResult = tsino::optionalText(stack->pop());
  String popResult2 = tsino::optionalText(stack->pop());
  Serial.print(popResult);
  Serial.print(F(" "));
  Serial.println(popResult2);
  tsino::Array<tsino::Ref<Queue>> queue;
  queue.push(tsino::make<Queue>(F("a"), 1), tsino::make<Queue>(F("b"), 2));
  const tsino::Ref<Queue> value = queue.shift().value();
  const String name = value->item0;
  const int32_t cost = value->item1;
  Serial.print(tsino::withoutFormat(name));
  Serial.print(F("! "));
  Serial.print(cost * 2);
  Serial.print(F(" "));
  Serial.println(queue.length());

  // Elements that are undefined, no holes.
  const int32_t length = 2;
  tsino::inspect(Serial, tsino::filled<tsino::Optional<bool>>(3, tsino::Optional<bool>{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::filled<uint8_t>(length, 7));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::generated<int32_t>(tsino::arrayLength(length), [](int32_t i) -> int32_t { return i; }));
  Serial.println();
  const tsino::Ref<Heap_string> heap = tsino::make<Heap_string>(2);
  heap->data.set(1, tsino::Optional<String>(F("top")));
  tsino::inspect(Serial, heap->data);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(heap->data.get(0)));
  tsino::Array<tsino::Optional<double>> late = tsino::filled<tsino::Optional<double>>(
      3,
      tsino::Optional<double>{});
  late.set(0, tsino::Optional<double>(1.5));
  tsino::inspect(Serial, late);
  Serial.print(F(" "));
  Serial.print(!late.get(1).has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::generated<String>(
          3,
          [](int32_t i) -> String { return tsino::elementAt(F("abc"), i); }).join(F("")));
  tsino::filled<tsino::Optional<bool>>(2, tsino::Optional<bool>{}).forEach(
      [](tsino::Optional<bool> _, int32_t i) {
        Serial.print(F("each "));
        Serial.println(i);
      });
  tsino::Array<tsino::Optional<bool>> list = tsino::filled<tsino::Optional<bool>>(
      tsino::arrayLength(length),
      tsino::Optional<bool>{});
  for (const tsino::Optional<bool>& nothing : list) Serial.println(tsino::optionalText(nothing));
  tsino::Array<uint8_t> sure = tsino::unfilled<uint8_t>(2);
  sure.set(0, 1);
  sure.set(1, 2);
  tsino::inspect(Serial, sure);
  Serial.print(F(" "));
  Serial.print(tsino::unfilled<int32_t>(2).length());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::generated<int32_t>(length, [](int32_t i) -> int32_t { return i * 3; }));
  Serial.print(F(" "));
  Serial.println(tsino::filled<tsino::Optional<bool>>(3, tsino::Optional<bool>{}).join(F("-")));

  // What was not assigned yet is undefined where the program asks.
  tsino::Array<tsino::Optional<bool>> marked = tsino::unset<tsino::Optional<bool>>(6);
  marked.set(2, tsino::Optional<bool>(true));
  for (int32_t i = 0; i < 4; i++) {
    if (!tsino::truthy(marked.get(i))) {
      Serial.print(F("unmarked "));
      Serial.println(i);
    }
  }
  tsino::Array<tsino::Optional<tsino::Shared<tsino::Array<String>>>> buckets = tsino::unset<tsino::Optional<tsino::Shared<tsino::Array<String>>>>(3);
  tsino::Array<String> list2{F("a"), F("bb"), F("c")};
  for (const String& word_ : list2) {
    if (!buckets.get(tsino::length(word_)).has()) {
      buckets.set(
          tsino::length(word_),
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{})));
    }
    buckets[tsino::length(word_)].value()->push(word_);
  }
  const tsino::Optional<tsino::Shared<tsino::Array<String>>> bucket = buckets.get(0);
  Serial.print(tsino::withoutFormat(buckets[1].value()->join()));
  Serial.print(F(" "));
  Serial.println(!bucket.has() ? F("true") : F("false"));
  Serial.println(fibonacci(8));
}

void loop() {}
