// var-as-let: written by tsino from var-as-let.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Reading;
struct Reading_;
struct Shape;
struct Shape_;

struct Reading : tsino::Object {
  tsino::Ref<Reading_> zero;
  void construct(tsino::Ref<Reading_> zero) {
    this->zero = tsino::moved(zero);
  }
};

struct Reading_ : tsino::Object {
  int32_t at = 0;
  int32_t value = 0;
  void construct(int32_t at, int32_t value) {
    this->at = at;
    this->value = value;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("at"), this->at);
    out.field(F("value"), this->value);
    out.end();
  }
};

struct Shape : tsino::Object {
  int32_t first = 0;
  int32_t last = 0;
  void construct(int32_t first, int32_t last) {
    this->first = first;
    this->last = last;
  }
};

struct Shape_ : tsino::Object {
  String text;
  void construct(String text) {
    this->text = tsino::moved(text);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("text"), this->text);
    out.end();
  }
};

int32_t sum(const tsino::Array<int8_t>& values) {
  int32_t total = 0;
  {
    int32_t i = 0;
    const int32_t n = values.length();
    for (; i < n; i++) {
      const int32_t value = values[i];
      if (value < 0) continue;
      total += value;
    }
  }
  for (int32_t i = values.length() - 1; i >= 0; i--) total += i;
  for (const int32_t one : values) {
    tsino::Array<int8_t> value = one > 2 ? tsino::Array<int8_t>{0, (int8_t)one} : tsino::Array<int8_t>{
        (int8_t)one,
        0};
    const int32_t low = value[0];
    const int32_t high = value[1];
    total += low * 10 + high;
  }
  tsino::Array<String> list{F("first"), F("last")};
  for (const String& key : list) total += tsino::length(key);
  const auto list2 = tsino::makeMap<String, uint8_t>({{F("a"), 2}});
  for (const auto& entry : *list2) {
    const String& name = entry.key();
    const int32_t count = entry.value();
    total += tsino::length(name) + count;
  }
  return total;
}

tsino::Function<int32_t()> counter(int32_t start) {
  tsino::Ref<tsino::Cell<int32_t>> count = tsino::make<tsino::Cell<int32_t>>(start);
  return [count]() -> int32_t { return ++count->value; };
}

void setup() {
  Serial.begin(115200);
  // @run
  // `var` as older programs have it: one name in several loops, in blocks, in heads, captured where no loop is around it.
  int32_t limit = 3;
  const int32_t doubled = limit * 2;
  const __FlashStringHelper* const version = F("1.2");
  const tsino::Ref<Reading> Reading2 = tsino::make<Reading>(tsino::make<Reading_>(0, 0));

  // Each function has one of its own, also in a loop.
  tsino::Array<tsino::Function<int32_t()>> counters = tsino::Array<uint8_t>{1, 5}.map<tsino::Function<int32_t()>>(
      [](int32_t start) -> tsino::Function<int32_t()> {
        const tsino::Function<int32_t()> next = counter(start);
        next();
        return next;
      });
  for (int32_t i = 0; i < 2; i++) {
    tsino::inspect(
        Serial,
        counters.map<int32_t>(
            [](const tsino::Function<int32_t()>& next) -> int32_t { return next(); }));
    Serial.println();
  }
  for (int32_t i = 5; i < 7; i++) {
    if (i > 5) {
      const __FlashStringHelper* const text = F("late");
      Serial.println(text);
    } else {
      const String text = F("early");
      Serial.print(tsino::withoutFormat(text));
      Serial.print(F(" "));
      tsino::inspect(Serial, tsino::make<Shape_>(text));
      Serial.println();
    }
  }
  const tsino::Ref<Reading_> reading = Reading2->zero;
  limit += sum(tsino::Array<int8_t>{4, -1, 2});
  Serial.print(limit);
  Serial.print(F(" "));
  Serial.print(doubled);
  Serial.print(F(" "));
  Serial.print(version);
  Serial.print(F(" "));
  tsino::inspect(Serial, reading);
  Serial.println();
}

void loop() {}
