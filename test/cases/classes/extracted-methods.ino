// extracted-methods: written by tsino from extracted-methods.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Counter;
struct Twice;

// @run
// @leaks
// Methods handed on as values: wrapped in arrows, bound, and arrow fields; `this` stays the instance.
struct Counter : tsino::Object {
  int32_t step = 0;
  int32_t count = 0;
  tsino::Function<int32_t()> boundTick;
  void construct(int32_t step);
  virtual int32_t tick();
  tsino::Function<int32_t()> ticker();
  virtual ~Counter() {}
};

struct Twice : Counter {
  int32_t tick() final;
  int32_t run();
};

void Counter::construct(int32_t step) {
  const tsino::Ref<Counter> self = tsino::Ref<Counter>(this);
  this->count = 0;
  this->boundTick = [self]() -> int32_t { return self->tick(); };
  this->step = step;
}

int32_t Counter::tick() {
  this->count += this->step;
  return this->count;
}

tsino::Function<int32_t()> Counter::ticker() {
  const tsino::Ref<Counter> self = tsino::Ref<Counter>(this);
  return [self]() -> int32_t { return self->tick(); };
}

String callTwice(const tsino::Function<int32_t()>& action) {
  String value = String(action());
  return tsino::concat(value, F(","), String(action()));
}
const tsino::Ref<Counter> a = tsino::make<Counter>(1);
tsino::Ref<Counter> current = a;

int32_t tickCurrent() {
  return current->tick();
}

int32_t Twice::tick() {
  Counter::tick();
  return Counter::tick();
}

int32_t deeper(const tsino::Ref<Twice>& self) {
  int32_t tickResult = self->Counter::tick();
  return tickResult + self->count;
}

int32_t inner(const tsino::Ref<Twice>& self) {
  return deeper(self);
}

int32_t Twice::run() {
  const tsino::Ref<Twice> self = tsino::Ref<Twice>(this);
  return inner(self);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Counter> b = tsino::make<Counter>(10);
  String withoutFormatResult = tsino::withoutFormat(
      callTwice([]() -> int32_t { return a->tick(); }));
  String callTwiceResult = callTwice(b->boundTick);
  String callTwiceResult2 = callTwice(a->ticker());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(callTwiceResult);
  Serial.print(F(" "));
  Serial.println(callTwiceResult2);
  Serial.print(a->count);
  Serial.print(F(" "));
  Serial.println(b->count);
  current = b;
  int32_t tickCurrentResult = tickCurrent();
  Serial.print(tickCurrentResult);
  Serial.print(F(" "));
  Serial.println(a->count);
  tsino::Array<tsino::Function<int32_t()>> actions = tsino::Array<tsino::Ref<Counter>>{a, b}.map<tsino::Function<int32_t()>>(
      [](const tsino::Ref<Counter>& counter) -> tsino::Function<int32_t()> {
        return counter->boundTick;
      });
  Serial.print(
      tsino::withoutFormat(
          actions.map<int32_t>(
              [](const tsino::Function<int32_t()>& action) -> int32_t { return action(); }).join()));
  Serial.print(F(" "));
  Serial.print(actions.get(0) == a->boundTick ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(a->boundTick == b->boundTick ? F("true") : F("false"));
  const tsino::Ref<Twice> twice = tsino::make<Twice>(3);
  String withoutFormatResult2 = tsino::withoutFormat(callTwice(twice->boundTick));
  int32_t runResult = twice->run();
  String callTwiceResult3 = callTwice(twice->ticker());
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(runResult);
  Serial.print(F(" "));
  Serial.println(callTwiceResult3);
}

void loop() {}
