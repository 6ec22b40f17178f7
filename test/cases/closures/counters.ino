// counters: written by tsino from counters.ts
// Change the TypeScript, not this file.
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"

struct MakeCounter;

struct MakeCounter : tsino::Object {
  tsino::Function<int32_t()> next;
  tsino::Function<int32_t()> peek;
  tsino::Function<void()> reset;
  void construct(tsino::Function<int32_t()> next, tsino::Function<int32_t()> peek, tsino::Function<void()> reset) {
    this->next = tsino::moved(next);
    this->peek = tsino::moved(peek);
    this->reset = tsino::moved(reset);
  }
};

// @run
// Each call of the maker gives a fresh variable; closures made by one call share it.
tsino::Ref<MakeCounter> makeCounter(int32_t start, int32_t step = 1) {
  tsino::Ref<tsino::Cell<int32_t>> count = tsino::make<tsino::Cell<int32_t>>(start);
  return tsino::make<MakeCounter>(
      [count, step]() -> int32_t { return count->value += step; },
      [count]() -> int32_t { return count->value; },
      [count, start] { count->value = start; });
}

tsino::Function<int32_t()> countCalls() {
  tsino::Ref<tsino::Cell<int32_t>> calls = tsino::make<tsino::Cell<int32_t>>(0);
  return [calls]() -> int32_t { return ++calls->value; };
}

double outer = 1.0;

double bump() {
  return outer++;
}

double read_() {
  return outer;
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<MakeCounter> a = makeCounter(0);
  const tsino::Ref<MakeCounter> b = makeCounter(100, -5);
  int32_t value = a->next();
  int32_t value2 = a->next();
  int32_t value3 = b->next();
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.print(a->peek());
  Serial.print(F(" "));
  Serial.println(b->peek());
  b->reset();
  int32_t value4 = a->peek();
  int32_t value5 = b->peek();
  int32_t value6 = b->next();
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.print(value5);
  Serial.print(F(" "));
  Serial.println(value6);
  const tsino::Function<int32_t()> next = a->next;
  int32_t value7 = next();
  Serial.print(value7);
  Serial.print(F(" "));
  Serial.println(a->peek());
  const tsino::Function<int32_t()> first = countCalls();
  const tsino::Function<int32_t()> second = countCalls();
  const tsino::Function<int32_t()> alias = first;
  int32_t value8 = first();
  int32_t value9 = alias();
  int32_t value10 = first();
  int32_t value11 = second();
  Serial.print(value8);
  Serial.print(F(" "));
  Serial.print(value9);
  Serial.print(F(" "));
  Serial.print(value10);
  Serial.print(F(" "));
  Serial.print(value11);
  Serial.print(F(" "));
  Serial.print(alias == first ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(first == second ? F("true") : F("false"));
  bump();
  outer *= 10.0;
  bump();
  tsino::inspect(Serial, read_());
  Serial.print(F(" "));
  tsino::inspect(Serial, outer);
  Serial.println();
}

void loop() {}
