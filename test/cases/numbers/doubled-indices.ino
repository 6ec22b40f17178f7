// doubled-indices: written by tsino from doubled-indices.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"

// @run
// Indices of a heap stay integers though they double; what is no index and grows so is a double.
tsino::Array<uint8_t> heap;

void push(int32_t x) {
  int32_t i = heap.push((uint8_t)x) - 1;
  while (i > 0) {
    const int32_t p = (i - 1) >> 1;
    if (heap[p] <= heap[i]) break;
    tsino::swap(heap[p], heap[i]);
    i = p;
    yield();
  }
}

tsino::Optional<int32_t> pop() {
  if (heap.length() == 0) return {};
  const int32_t top = heap[0];
  const int32_t last = heap.pop().value();
  if (heap.length() > 0) {
    heap.set(0, last);
    int32_t at = 0;
    while (2 * at + 1 < heap.length()) {
      int32_t down = 2 * at + 1;
      if (down + 1 < heap.length() && heap[down + 1] < heap[down]) down++;
      if (heap[at] <= heap[down]) break;
      tsino::swap(heap[at], heap[down]);
      at = down;
      yield();
    }
  }
  return top;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<uint8_t>{5, 3, 8, 1, 9, 2}.forEach([](int32_t x) { push(x); });
  tsino::Array<uint8_t> out;
  for (tsino::Optional<int32_t> x = pop(); x.has(); x = pop()) {
    out.push((uint8_t)x.value());
    yield();
  }
  tsino::inspect(Serial, out);
  Serial.println();
  double hash = 7.0;
  for (const String& c : tsino::eachCharacterOf(F("hello world, long enough"))) {
    hash = hash * 31.0 + tsino::codeAt(c, 0);
  }
  tsino::inspect(Serial, hash);
  Serial.println();
  double f = 1.0;
  for (int32_t i = 2; i <= 20; i++) f *= i;
  tsino::inspect(Serial, f);
  Serial.println();
  tsino::Array<double> powers;
  for (double p = 1.0; powers.length() < 40; p *= 2.0) {
    powers.push(p);
    yield();
  }
  tsino::inspect(Serial, powers[39]);
  Serial.println();
  // An index at times, and far beyond any array at others.
  double step = 1.0;
  int32_t met = 0;
  for (int32_t turn = 0; turn < 40; turn++) {
    if (step < heap.length() + 4) {
      met += tsino::Array<uint8_t>{1, 2, 3, 4}.get(tsino::askedIndex(step)).valueOr(0);
    }
    step *= 2.0;
  }
  tsino::inspect(Serial, step);
  Serial.print(F(" "));
  Serial.println(met);
}

void loop() {}
