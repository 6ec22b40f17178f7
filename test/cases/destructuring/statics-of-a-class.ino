// statics-of-a-class: written by tsino from statics-of-a-class.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Names;
struct Timer;
struct Pool_string;

struct Names : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

// @run
// Static fields and getters taken by a pattern: the values of that moment, the very lists.
struct Timer : tsino::Object {
  void construct();
};

struct Pool_string : tsino::Object {
  tsino::Array<String> items;
  void construct();
  int32_t room();
};

void Timer::construct() {}
tsino::Shared<tsino::Array<int32_t>> Timer_heap = tsino::makeShared<tsino::Array<int32_t>>(
    tsino::Array<int32_t>{});
int32_t Timer_ticks = 1;

String Timer_report() {
  const int32_t ticks = Timer_ticks;
  const tsino::Shared<tsino::Array<int32_t>>& heap = Timer_heap;
  return tsino::concat(String(ticks), F(" "), String(heap->length()));
}

void Timer_bump() {
  Timer_ticks += 5;
}
int32_t Timer_made = 0;

int32_t Timer_get_made() {
  Timer_made += 1;
  return Timer_made;
}

int32_t total(const tsino::Array<String>& more) {
  const tsino::Shared<tsino::Array<int32_t>>& all = Timer_heap;
  all->push(more.length());
  return all->reduce<int32_t>([](int32_t a, int32_t b) -> int32_t { return a + b; }, 0);
}

int32_t total_(const tsino::Array<uint8_t>& more) {
  const tsino::Shared<tsino::Array<int32_t>>& all = Timer_heap;
  all->push(more.length());
  return all->reduce<int32_t>([](int32_t a, int32_t b) -> int32_t { return a + b; }, 0);
}

void Pool_string::construct() {
  this->items = tsino::Array<String>{};
}
const int32_t Pool_limit = 4;

int32_t Pool_string::room() {
  const int32_t limit = Pool_limit;
  return limit - this->items.length();
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Names> Timer_names = tsino::make<Names>(F("timer"), 2);
  const tsino::Function<int32_t(int32_t)> Timer_scale = [](int32_t x) -> int32_t { return x * 10; };
  tsino::Shared<tsino::Array<int32_t>> heap = Timer_heap;
  heap->push(2, 3);
  const int32_t ticks = Timer_ticks;
  tsino::Shared<tsino::Array<int32_t>> same = Timer_heap;
  const String label = Timer_names->item0;
  const int32_t size = Timer_names->item1;
  Timer_bump();
  Serial.print(Timer_heap->length());
  Serial.print(F(" "));
  Serial.print(ticks);
  Serial.print(F(" "));
  Serial.print(Timer_ticks);
  Serial.print(F(" "));
  Serial.print(same == heap ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(label);
  Serial.print(F(" "));
  Serial.print(size);
  Serial.print(F(" "));
  Serial.println(Timer_report());
  for (int32_t i = 0; i < 2; i++) {
    int32_t now = Timer_ticks;
    double made = Timer_get_made();
    now += i;
    made *= 10.0;
    Timer_bump();
    Serial.print(now);
    Serial.print(F(" "));
    tsino::inspect(Serial, made);
    Serial.print(F(" "));
    Serial.println(Timer_ticks);
  }
  int32_t totalResult = total(tsino::Array<String>{F("x")});
  int32_t totalResult2 = total_(tsino::Array<uint8_t>{1, 2});
  Serial.print(totalResult);
  Serial.print(F(" "));
  Serial.print(totalResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, heap);
  Serial.println();
  Serial.println(tsino::make<Pool_string>()->room());
  const tsino::Function<int32_t(int32_t)> scale = Timer_scale;
  Serial.println(scale(4));
}

void loop() {}
