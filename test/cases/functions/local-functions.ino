// local-functions: written by tsino from local-functions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

struct MakeStack;
struct Node;

struct MakeStack : tsino::Object {
  tsino::Function<int32_t(int32_t)> push;
  tsino::Function<tsino::Optional<int32_t>()> pop;
  tsino::Function<int32_t()> size;
  void construct(tsino::Function<int32_t(int32_t)> push, tsino::Function<tsino::Optional<int32_t>()> pop, tsino::Function<int32_t()> size) {
    this->push = tsino::moved(push);
    this->pop = tsino::moved(pop);
    this->size = tsino::moved(size);
  }
};

struct Node : tsino::Chained {
  double v = 0;
  tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Node>>>> kids;
  void construct(double v, tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Node>>>> kids = {}) {
    this->v = v;
    this->kids = tsino::moved(kids);
  }
};
bool odd(int32_t k);

int32_t helper(int32_t k) {
  return k * 2;
}

int32_t count(int32_t& calls) {
  calls++;
  return calls + helper(calls);
}

bool even(int32_t k) {
  return k == 0 || odd(k - 1);
}

bool odd(int32_t k) {
  return k != 0 && even(k - 1);
}

// @run
// Function declarations inside of functions: hoisted, nested, recursive, capturing, returned, in blocks and loops.
String outer(int32_t n) {
  const int32_t before = helper(n);
  int32_t calls = 0;
  count(calls);
  String value = String(count(calls));
  return tsino::concat(
      String(before),
      F(" "),
      value,
      F(" "),
      String(calls),
      F(" "),
      even(n) ? F("true") : F("false"));
}

int32_t makeStack_push(const tsino::Shared<tsino::Array<uint8_t>>& items, int32_t n) {
  return items->push((uint8_t)n);
}

tsino::Optional<int32_t> makeStack_pop(const tsino::Shared<tsino::Array<uint8_t>>& items) {
  return tsino::convertOptional(items->pop());
}

int32_t makeStack_size(const tsino::Shared<tsino::Array<uint8_t>>& items) {
  return items->length();
}

tsino::Ref<MakeStack> makeStack() {
  tsino::Shared<tsino::Array<uint8_t>> items = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{});
  tsino::Function<int32_t(int32_t)> push = [items](int32_t n) -> int32_t {
    return makeStack_push(items, n);
  };
  tsino::Function<tsino::Optional<int32_t>()> pop = [items]() -> tsino::Optional<int32_t> {
    return makeStack_pop(items);
  };
  tsino::Function<int32_t()> size = [items]() -> int32_t { return makeStack_size(items); };
  return tsino::make<MakeStack>(tsino::moved(push), tsino::moved(pop), tsino::moved(size));
  tsino::unreachable();
}

String inner_label(const tsino::Ref<tsino::Cell<int32_t>>& i) {
  return tsino::concat(F("turn"), String(i->value));
}

String twice(const __FlashStringHelper* t) {
  return tsino::concat(t, t);
}

String inBlock(const __FlashStringHelper* text) {
  return tsino::concat(text, twice(F("!")));
  tsino::unreachable();
}

void visit(double& total, const tsino::Ref<Node>& node) {
  total += node->v;
  if (node->kids.has()) {
    node->kids.value()->forEach([&](const tsino::Ref<Node>& node2) { visit(total, node2); });
  }
}

double walk(const tsino::Ref<Node>& tree) {
  double total = 0.0;
  visit(total, tree);
  return total;
  tsino::unreachable();
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(outer(3)));
  Serial.print(F(" "));
  Serial.println(outer(4));
  const tsino::Ref<MakeStack> stack = makeStack();
  const tsino::Ref<MakeStack> other = makeStack();
  stack->push(1);
  stack->push(2);
  String value = tsino::optionalText(stack->pop());
  int32_t value2 = stack->size();
  String value3 = tsino::optionalText(other->pop());
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.println(other->size());
  tsino::Array<tsino::Function<String()>> results;
  for (tsino::Ref<tsino::Cell<int32_t>> i = tsino::make<tsino::Cell<int32_t>>(0); i->value < 3; (void)(i = tsino::make<tsino::Cell<int32_t>>(
      i->value)), i->value++) {
    tsino::Function<String()> label = [i]() -> String { return inner_label(i); };
    results.push(tsino::moved(label));
  }
  Serial.println(
      results.map<String>([](const tsino::Function<String()>& f) -> String { return f(); }).join());
  if (results.length() > 2) {
    Serial.println(inBlock(F("block")));
  }
  tsino::inspect(
      Serial,
      walk(
          tsino::make<Node>(
              1.0,
              tsino::Optional<tsino::Shared<tsino::Array<tsino::Ref<Node>>>>(
                  tsino::makeShared<tsino::Array<tsino::Ref<Node>>>(
                      tsino::Array<tsino::Ref<Node>>{
                          tsino::make<Node>(2.0),
                          tsino::make<Node>(3.5)})))));
  Serial.print(F(" "));
  tsino::inspect(Serial, walk(tsino::make<Node>(0.0)));
  Serial.println();
}

void loop() {}
