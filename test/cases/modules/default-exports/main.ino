// default-exports: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/is-same.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Counter;
struct Level;

struct Counter : tsino::Object {
  int32_t value = 0;
  void construct(int32_t value);
  tsino::Ref<Counter> add(int32_t n);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const { return asked == classId; }
};

struct Level : tsino::Object {
  int32_t level = 0;
  tsino::Shared<tsino::Array<String>> tags;
  tsino::Function<String()> describe;
  void construct(int32_t level, tsino::Shared<tsino::Array<String>> tags, tsino::Function<String()> describe) {
    this->level = level;
    this->tags = tsino::moved(tags);
    this->describe = tsino::moved(describe);
  }
};

// --- counter ---

tsino::Ref<Counter> Counter::add(int32_t n) {
  this->value += n;
  return tsino::Ref<Counter>(this);
}
int32_t Counter_made = 0;

void Counter::construct(int32_t value) {
  this->value = value;
  Counter_made++;
}

// --- double ---

String double_(const tsino::Union<double, String>& value) {
  return value.is<double>() ? String((int32_t)value.get<double>() * 2) : tsino::concat(
      tsino::toText(value),
      tsino::toText(value));
}

// --- half ---

double half(int32_t n) {
  return n / 2.0;
}

double quarter(int32_t n) {
  return n / 4.0;
}

// --- names ---

tsino::Array<String> names{"a", "b"};

int32_t count() {
  return names.length();
}
// @run
// Default exports of all kinds: a class, a function without a name, an arrow, an object, a number, a list.

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Counter> zero = tsino::make<Counter>(0);
  tsino::Ref<Level> value = tsino::make<Level>(
      1,
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("default")}),
      tsino::Function<String()>{});
  Level* self = tsino::pointerTo(value);
  value->describe = [self]() -> String {
    const tsino::Ref<Level> held = tsino::Ref<Level>(self);
    return tsino::concat(F("level "), String(self->level), F(" with "), self->tags->join(F("+")));
  };
  const tsino::Ref<Level> settings = value;
  const int32_t base = 40;
  const int32_t answer = base + 2;
  const String first = names[0];

  const tsino::Ref<Counter> counter = tsino::make<Counter>(5);
  counter->add(2)->add(3);
  Serial.print(counter->value);
  Serial.print(F(" "));
  Serial.print(zero->value);
  Serial.print(F(" "));
  Serial.print(Counter_made);
  Serial.print(F(" "));
  Serial.println(zero->isA(Counter::classId) ? F("true") : F("false"));
  Serial.print(tsino::withoutFormat(double_(tsino::Union<double, String>(4.0))));
  Serial.print(F(" "));
  Serial.print(double_(tsino::Union<double, String>(String(F("ab")))));
  Serial.print(F(" "));
  tsino::inspect(Serial, half(5));
  Serial.print(F(" "));
  tsino::inspect(Serial, quarter(10));
  Serial.println();
  settings->level++;
  settings->tags->push(F("main"));
  Serial.print(settings->level);
  Serial.print(F(" "));
  Serial.print(settings->describe());
  Serial.print(F(" "));
  Serial.println(answer + answer);
  names.push(F("late"));
  Serial.print(tsino::withoutFormat(names.join()));
  Serial.print(F(" "));
  Serial.print(tsino::isSame(names, names) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(count());
  Serial.print(F(" "));
  Serial.println(first);
}

void loop() {}
