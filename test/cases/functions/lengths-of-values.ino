// lengths-of-values: written by tsino from lengths-of-values.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Opt;
struct Bus;

struct Opt : tsino::Object {
  tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)> run;
  void construct(tsino::Function<int32_t(int32_t, tsino::Optional<int32_t>)> run) {
    this->run = tsino::moved(run);
  }
};

struct Bus : tsino::Object {
  tsino::Array<tsino::Function<void(const String&, int32_t)>> handlers;
  void construct();
  int32_t on(const tsino::Function<void(const String&, int32_t)>& h);
};

// @run
// The length of functions that are values: in lists, fields, parameters and results; what is undefined for parts of a pattern.
int32_t add(int32_t a, int32_t b) {
  return a + b;
}

int32_t mul(int32_t a, int32_t b) {
  return a * b;
}

int32_t arity(const tsino::Function<void(const String&)>& f) {
  return 1;
}

tsino::Function<int32_t(int32_t)> make(int32_t n) {
  return [n](int32_t x) -> int32_t { return x + n; };
}
const tsino::Function<int32_t(int32_t)> inc = make(1);

int32_t Bus::on(const tsino::Function<void(const String&, int32_t)>& h) {
  this->handlers.push(h);
  return 2;
}

void Bus::construct() {
  this->handlers = tsino::Array<tsino::Function<void(const String&, int32_t)>>{};
}
int32_t calls = 0;

tsino::Function<int32_t(int32_t)> get() {
  calls++;
  return inc;
}

String tagged(const __FlashStringHelper* tag, const tsino::Array<uint8_t>& given) {
  const tsino::Optional<int32_t> x = tsino::convertOptional(given.get(0));
  const int32_t y = given.get(1).valueOr(5);
  tsino::Array<uint8_t> others = given.slice(2);
  return tsino::concat(
      tag,
      tsino::toText(
          !x.has() ? tsino::Union<double, String>(String(F("-"))) : tsino::Union<double, String>(
              (double)x.value())),
      String(y),
      String(others.length()));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Function<int32_t(int32_t, int32_t)>> table{
      tsino::Function<int32_t(int32_t, int32_t)>::of<decltype(add), add>(),
      tsino::Function<int32_t(int32_t, int32_t)>::of<decltype(mul), mul>()};
  Serial.print(((void)table[0], 2));
  Serial.print(F(" "));
  Serial.println(
      table.map<uint8_t>(
          [](const tsino::Function<int32_t(int32_t, int32_t)>& f) -> int32_t { return 2; }).join());
  Serial.println(arity([](const String& t) { Serial.println(t); }));
  Serial.print(1);
  Serial.print(F(" "));
  Serial.print(((void)make(2), 1));
  Serial.print(F(" "));
  Serial.println(1);
  const tsino::Ref<Opt> opt = tsino::make<Opt>(
      [](int32_t a, tsino::Optional<int32_t> bGiven) -> int32_t {
        const int32_t b = bGiven.valueOr(2);
        return a + b;
      });
  Serial.println(((void)opt->run, 1));
  const tsino::Ref<Bus> bus = tsino::make<Bus>();
  int32_t onResult = bus->on(
      [](const String& topic, int32_t value) {
        Serial.print(tsino::withoutFormat(topic));
        Serial.print(F(" "));
        Serial.println(value);
      });
  Serial.print(onResult);
  Serial.print(F(" "));
  Serial.println(((void)bus->handlers[0], 2));
  int32_t value = ((void)get(), 1);
  Serial.print(value);
  Serial.print(F(" "));
  Serial.println(calls);
  Serial.print(tsino::withoutFormat(tagged(F("a"), tsino::Array<uint8_t>{})));
  Serial.print(F(" "));
  Serial.print(tagged(F("a"), tsino::Array<uint8_t>{}));
  Serial.print(F(" "));
  Serial.print(tagged(F("c"), tsino::Array<uint8_t>{0}));
  Serial.print(F(" "));
  Serial.println(tagged(F("c"), tsino::Array<uint8_t>{0}));
  const int32_t shorter = [](const tsino::Function<int32_t(int32_t, int32_t)>& f) -> int32_t {
    return 1;
  }([](int32_t a, int32_t) -> int32_t { return a; });
  Serial.println(shorter);
}

void loop() {}
