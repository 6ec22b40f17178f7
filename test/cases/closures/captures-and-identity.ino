// captures-and-identity: written by tsino from captures-and-identity.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct MakePair;
struct Button;

struct MakePair : tsino::Object {
  tsino::Function<void()> inc;
  tsino::Function<int32_t()> get;
  void construct(tsino::Function<void()> inc, tsino::Function<int32_t()> get) {
    this->inc = tsino::moved(inc);
    this->get = tsino::moved(get);
  }
};

struct Button : tsino::Object {
  int32_t n = 0;
  tsino::Function<void()> onClick;
  void construct();
  void each(const tsino::Array<uint8_t>& xs);
};

// @run
// @leaks
// Closures that keep, share and renew what they capture; functions that stand for others with more parameters.
tsino::Function<int32_t()> counter(int32_t start) {
  tsino::Ref<tsino::Cell<int32_t>> n = tsino::make<tsino::Cell<int32_t>>(start);
  return [n]() -> int32_t {
    n->value++;
    return n->value;
  };
}

tsino::Ref<MakePair> makePair() {
  tsino::Ref<tsino::Cell<int32_t>> n = tsino::make<tsino::Cell<int32_t>>(0);
  return tsino::make<MakePair>([n] { n->value += 2; }, [n]() -> int32_t { return n->value; });
}

tsino::Array<tsino::Function<int32_t(int32_t)>> adders() {
  tsino::Array<tsino::Function<int32_t(int32_t)>> fns;
  for (tsino::Ref<tsino::Cell<int32_t>> i = tsino::make<tsino::Cell<int32_t>>(0); i->value < 3; (void)(i = tsino::make<tsino::Cell<int32_t>>(
      i->value)), i->value++) fns.push([i](int32_t x) -> int32_t { return x + i->value; });
  return fns;
}

tsino::Array<tsino::Function<void(const String&)>> handlers;

void on(tsino::Function<void(const String&)> h) {
  handlers.push(tsino::moved(h));
}
int32_t total = 0;

void named(const String& name) {
  Serial.print(F("named "));
  Serial.println(name);
}

int32_t go(int32_t& calls, int32_t k) {
  calls++;
  return k < 2 ? k : [&] {
    int32_t goResult = go(calls, k - 1);
    return goResult + go(calls, k - 2);
  }();
}

int32_t fib(int32_t n) {
  int32_t calls = 0;
  const int32_t r = go(calls, n);
  Serial.print(F("calls "));
  Serial.println(calls);
  return r;
}

void add(const tsino::Ref<Button>& self, int32_t x) {
  self->n += x;
}

void Button::each(const tsino::Array<uint8_t>& xs) {
  const tsino::Ref<Button> self = tsino::Ref<Button>(this);
  for (const int32_t x : xs) add(self, x);
  Serial.print(F("sum "));
  Serial.println(this->n);
}

void Button::construct() {
  const tsino::Ref<Button> self = tsino::Ref<Button>(this);
  this->n = 0;
  this->onClick = [self] {
    self->n++;
    Serial.print(F("click "));
    Serial.println(self->n);
  };
}

tsino::Function<double(const String&)> compose(const tsino::Function<int32_t(const String&)>& f, const tsino::Function<double(int32_t)>& g) {
  return [g, f](const String& a) -> double { return g(f(a)); };
}

void bump(double& block) {
  block *= 2.0;
}

double later(double& block) {
  return block;
}

void setup() {
  Serial.begin(115200);
  const tsino::Function<int32_t()> c1 = counter(10);
  const tsino::Function<int32_t()> c2 = counter(20);
  int32_t value = c1();
  int32_t value2 = c1();
  int32_t value3 = c2();
  int32_t value4 = c1();
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.println(value4);
  const tsino::Ref<MakePair> pair = makePair();
  pair->inc();
  pair->inc();
  Serial.println(pair->get());
  tsino::Array<tsino::Function<int32_t(int32_t)>> list = adders();
  for (const tsino::Function<int32_t(int32_t)>& f : list) Serial.println(f(10));
  on(
      [](const String& name) {
        total += tsino::length(name);
        Serial.print(F("hello "));
        Serial.println(name);
      });
  on([](const String&) { Serial.println(F("always")); });
  on(tsino::Function<void(const String&)>::of<decltype(named), named>());
  for (const tsino::Function<void(const String&)>& h : handlers) h(F("bob"));
  Serial.print(total);
  Serial.print(F(" "));
  Serial.println(handlers.length());
  Serial.println(fib(10));
  const tsino::Ref<Button> b = tsino::make<Button>();
  const tsino::Function<void()> click = b->onClick;
  click();
  b->onClick();
  b->each(tsino::Array<uint8_t>{1, 2, 3});

  const int32_t x = []() -> int32_t {
    int32_t s = 0;
    for (int32_t i = 0; i < 5; i++) s += i;
    return s;
  }();
  Serial.println(x);
  const tsino::Function<double(const String&)> len = compose(
      [](const String& s) -> int32_t { return tsino::length(s); },
      [](int32_t n) -> double { return n * 2.5; });
  tsino::inspect(Serial, len(F("abcd")));
  Serial.println();
  tsino::Optional<tsino::Function<int32_t(int32_t, int32_t)>> op;
  if (op.has()) Serial.println(F("no"));
  op = tsino::Optional<tsino::Function<int32_t(int32_t, int32_t)>>(
      [](int32_t a, int32_t b2) -> int32_t { return a - b2; });
  Serial.println(op.value()(5, 3));
  tsino::Array<tsino::Function<int32_t(int32_t)>> table{
      [](int32_t a) -> int32_t { return a + 1; },
      [](int32_t a) -> int32_t { return a * 2; }};
  Serial.print(table[0](5));
  Serial.print(F(" "));
  Serial.println(table[1](5));
  const tsino::Function<void(const String&)> same = tsino::Function<void(const String&)>::of<decltype(named), named>();
  Serial.print(
      same == tsino::Function<void(const String&)>::of<decltype(named), named>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      handlers.get(2) == tsino::Function<void(const String&)>::of<decltype(named), named>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      handlers.get(0) == tsino::Function<void(const String&)>::of<decltype(named), named>() ? F("true") : F("false"));
  {
    double block = 1.0;
    bump(block);
    bump(block);
    block = 100.0;
    tsino::inspect(Serial, later(block));
    Serial.println();
  }
}

void loop() {}
