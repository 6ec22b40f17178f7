// flavours-in-structures: written by tsino from flavours-in-structures.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Packet;
struct Pair;
struct Counter;

struct Packet : tsino::Object {
  uint16_t id = 0;
  uint8_t level = 0;
  int16_t offset = 0;
  uint32_t total = 0;
  void construct(uint16_t id, uint8_t level, int16_t offset, uint32_t total) {
    this->id = id;
    this->level = level;
    this->offset = offset;
    this->total = total;
  }
};

struct Pair : tsino::Object {
  uint8_t item0 = 0;
  int16_t item1 = 0;
  void construct(uint8_t item0, int16_t item1) {
    this->item0 = item0;
    this->item1 = item1;
  }
};

struct Counter : tsino::Object {
  uint32_t ticks = 0;
  tsino::Array<uint8_t> steps;
  int32_t last = 0;
  tsino::Function<String()> describe;
  void construct();
  tsino::Ref<Counter> tick(tsino::Optional<uint8_t> byGiven = {});
};

// @run
// @leaks
// The fixed widths of "tsino" as fields, elements, parameters, results, map values and captured variables.

int32_t scale(int16_t value, int16_t by) {
  return value * by;
}

tsino::Ref<Counter> Counter::tick(tsino::Optional<uint8_t> byGiven) {
  const uint8_t by = byGiven.valueOr(1);
  this->ticks += (uint32_t)by;
  this->steps.push(by);
  this->last = by;
  return tsino::Ref<Counter>(this);
}

void Counter::construct() {
  const tsino::Ref<Counter> self = tsino::Ref<Counter>(this);
  this->ticks = 0;
  this->steps = tsino::Array<uint8_t>{};
  this->last = -1;
  this->describe = [self]() -> String {
    return tsino::concat(
        String(self->ticks),
        F(" "),
        String(self->steps.length()),
        F(" "),
        String(self->last));
  };
}
uint32_t start = 4000000000u;

uint32_t elapsed(uint32_t now) {
  return now - start;
}

uint8_t pick(bool flag, uint8_t x, uint8_t y) {
  return flag ? x : y;
}

uint32_t pick_(bool flag, uint32_t x, uint32_t y) {
  return flag ? x : y;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Packet> packet = tsino::make<Packet>(65535, 255, -32768, 4294967295u);
  const uint16_t id = packet->id;
  const uint8_t level = packet->level;
  const int16_t offset = packet->offset;
  const uint32_t total = packet->total;
  Serial.print(id);
  Serial.print(F(" "));
  Serial.print(level);
  Serial.print(F(" "));
  Serial.print(offset);
  Serial.print(F(" "));
  Serial.print(total);
  Serial.print(F(" "));
  Serial.print(id + level);
  Serial.print(F(" "));
  Serial.print(offset - 1);
  Serial.print(F(" "));
  tsino::inspect(Serial, total / 2.0);
  Serial.println();
  tsino::Array<uint8_t> bytes{1, 2, 250};
  bytes.push(5);
  Serial.print(bytes.reduce<int32_t>([](int32_t a, uint8_t b) -> int32_t { return a + b; }, 0));
  Serial.print(F(" "));
  Serial.print(bytes.map<uint16_t>([](uint8_t byte) -> int32_t { return byte * 2; }).join());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::largest(bytes.map<uint8_t>([](uint8_t value) -> uint8_t { return value; })));
  Serial.print(F(" "));
  Serial.println(bytes.indexOf(250));
  Serial.print(scale(300, 100));
  Serial.print(F(" "));
  Serial.println(scale(-32768, 2));
  Serial.println(
      tsino::make<Counter>()->tick()->tick(tsino::convertOptional(tsino::Optional<int32_t>(200)))->tick(
          tsino::convertOptional(tsino::Optional<int32_t>(55)))->describe());
  Serial.println(elapsed(4000000500u));
  start = 100;
  Serial.println(elapsed(4294967295u));
  const auto map = tsino::makeMap<String, uint16_t>({{F("a"), 60000}});
  map->set(F("b"), (uint16_t)(map->at(F("a")) - 1));
  Serial.print(tsino::withoutFormat(map->values().join()));
  Serial.print(F(" "));
  Serial.println(map->get(F("b")).valueOr(0) + 10000);
  const float half = 0.5;
  tsino::Array<float> values{half, (float)0.25, -2.0};
  tsino::inspect(
      Serial,
      values.reduce<double>([](double a, float b) -> double { return a + b; }, 0.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, half * 3.0);
  Serial.println();
  const tsino::Ref<Pair> pair = tsino::make<Pair>(200, -200);
  const uint8_t a = pair->item0;
  const int16_t b = pair->item1;
  Serial.print(a + b);
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<int16_t>{(int16_t)pair->item0, pair->item1}.map<double>(
          [](int32_t n) -> double { return n / 8.0; }).join());
  Serial.print(pick(true, 1, 2));
  Serial.print(F(" "));
  Serial.println(pick_(false, 1, 3000000000u));
}

void loop() {}
