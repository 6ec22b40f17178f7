// sums-that-wrap: written by tsino from sums-that-wrap.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-typed-array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/typed-array-text.h"
#include "src/tsino/typed-array.h"

struct Machine;
struct Instruction;

struct Machine : tsino::Object {
  tsino::Int32Array registers;
  void construct();
  void run(const tsino::Array<tsino::Ref<Instruction>>& program);
};

struct Instruction : tsino::Object {
  String item0;
  int32_t item1 = 0;
  int32_t item2 = 0;
  void construct(String item0, int32_t item1, int32_t item2) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
    this->item2 = item2;
  }
};

void Machine::run(const tsino::Array<tsino::Ref<Instruction>>& program) {
  const tsino::Int32Array& r = this->registers;
  for (const tsino::Ref<Instruction>& item : program) {
    const String& name = item->item0;
    const int32_t to = item->item1;
    const int32_t from = item->item2;
    if (name == F("load")) {
      r.put(to, from);
    } else if (name == F("add")) {
      r.put(to, (int32_t)((uint32_t)r[to] + (uint32_t)r[from]));
    } else if (name == F("sub")) {
      r.put(to, (int32_t)((uint32_t)r[to] - (uint32_t)r[from]));
    } else if (name == F("mul")) {
      r.put(to, tsino::toInt32((double)r[to] * (double)r[from]));
    }
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(to);
    Serial.print(F(" "));
    Serial.print(from);
    Serial.print(F(" "));
    Serial.println(r.join(F(" ")));
  }
}

void Machine::construct() {
  this->registers = tsino::Int32Array(4);
}

void setup() {
  Serial.begin(115200);
  tsino::make<Machine>()->run(
      tsino::Array<tsino::Ref<Instruction>>{
          tsino::make<Instruction>(F("load"), 0, 2147483647),
          tsino::make<Instruction>(F("load"), 1, 1),
          tsino::make<Instruction>(F("add"), 0, 1),
          tsino::make<Instruction>(F("sub"), 0, 1),
          tsino::make<Instruction>(F("load"), 2, 65537),
          tsino::make<Instruction>(F("mul"), 2, 2),
          tsino::make<Instruction>(F("add"), 0, 0),
          tsino::make<Instruction>(F("mul"), 0, 1)});

  tsino::Int32Array mixed = tsino::Int32Array::of(2000000000, 2000000000, 3);
  mixed.put(2, (int32_t)((uint32_t)mixed[0] + (uint32_t)mixed[1] * 2 - 7));
  mixed.put(1, tsino::toInt32((double)mixed[0] * (double)mixed[1] + 7.0));
  mixed.put(0, (int32_t)((uint32_t)mixed[0] - (uint32_t)mixed[2] * 40503));
  tsino::inspect(Serial, mixed);
  Serial.println();

  int32_t sum = 1500000000;
  tsino::Uint32Array words = tsino::Uint32Array(2);
  for (int32_t round_ = 0; round_ < 3; round_++) {
    words.put(0, (uint32_t)sum + (uint32_t)sum + (uint32_t)round_);
    words.put(1, words[1] + words[0] * 3);
  }
  sum -= 1;
  tsino::Int32Array hits = tsino::Int32Array(2);
  hits.put(1, hits[1] + 1);
  hits.put(0, hits[0] + 2);
  tsino::inspect(Serial, words);
  Serial.print(F(" "));
  Serial.print(sum);
  Serial.print(F(" "));
  tsino::inspect(Serial, hits);
  Serial.println();
}

void loop() {}
