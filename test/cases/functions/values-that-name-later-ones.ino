// values-that-name-later-ones: written by tsino from values-that-name-later-ones.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Table;
struct Add;

struct Table : tsino::Object {
  tsino::Function<int32_t()> go;
  tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()> all;
  void construct(tsino::Function<int32_t()> go, tsino::Function<tsino::Shared<tsino::Array<uint8_t>>()> all) {
    this->go = tsino::moved(go);
    this->all = tsino::moved(all);
  }
};

struct Add : tsino::Object {
  tsino::Function<void(const String&)> note;
  void construct(tsino::Function<void(const String&)> note) {
    this->note = tsino::moved(note);
  }
};
bool isOdd(int32_t n);

// @run
// Values at the top level whose functions name what is declared below them.
bool isEven(int32_t n) {
  return n == 0 || isOdd(n - 1);
}

bool isOdd(int32_t n) {
  return n != 0 && isEven(n - 1);
}

tsino::Function<int32_t()> wrap(const tsino::Function<int32_t()>& f) {
  return [f]() -> int32_t { return f(); };
}
tsino::Function<int32_t()> second;
int32_t third = 5;
tsino::Shared<tsino::Array<uint8_t>> later = tsino::makeShared<tsino::Array<uint8_t>>(
    tsino::Array<uint8_t>{1, 2, (uint8_t)third});
int32_t met = 0;
tsino::Array<String> notes;
String label = "";

void setup() {
  Serial.begin(115200);
  const tsino::Function<int32_t()> first = wrap([]() -> int32_t { return second() + 1; });
  second = wrap([]() -> int32_t { return third; });
  const tsino::Ref<Table> table = tsino::make<Table>(
      []() -> int32_t { return later->length(); },
      []() -> tsino::Shared<tsino::Array<uint8_t>> { return later; });
  int32_t value = first();
  Serial.print(isEven(10) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isOdd(7) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(table->go());
  Serial.print(F(" "));
  tsino::inspect(Serial, table->all());
  Serial.println();
  third = 9;
  Serial.println(first());
  const tsino::Function<int32_t()> count = wrap([]() -> int32_t {
    met++;
    return met;
  });
  const tsino::Ref<Add> add = tsino::make<Add>(
      [](const String& t) {
        notes.push(t);
        label += t;
      });
  add->note(F("x"));
  add->note(F("y"));
  int32_t value2 = count();
  int32_t value3 = count();
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, notes);
  Serial.print(F(" "));
  Serial.println(label);
}

void loop() {}
