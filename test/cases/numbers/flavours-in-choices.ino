// flavours-in-choices: written by tsino from flavours-in-choices.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct O;
struct C;
struct K;

struct O : tsino::Object {
  tsino::Optional<uint8_t> level;
  void construct(tsino::Optional<uint8_t> level = {}) {
    this->level = tsino::moved(level);
  }
};

struct C : tsino::Object {
  int16_t n = 0;
  float f = 0;
  void construct(int16_t n = -3, float f = 0.5);
};

struct K : tsino::Object {
  int32_t ticks = 0;
  tsino::Function<int32_t(tsino::Optional<int16_t>)> add;
  void construct();
  tsino::Ref<K> tick_(tsino::Optional<uint8_t> byGiven = {});
};

// @run
// @leaks
// The fixed widths where there may be nothing: defaults, `??`, `??=`, patterns, records; and beside other numbers.

int32_t tick(uint8_t by = 1) {
  return by + 1;
}

void C::construct(int16_t n, float f) {
  this->n = n;
  this->f = f;
}

tsino::Ref<K> K::tick_(tsino::Optional<uint8_t> byGiven) {
  const uint8_t by = byGiven.valueOr(1);
  this->ticks += by;
  return tsino::Ref<K>(this);
}

void K::construct() {
  const tsino::Ref<K> self = tsino::Ref<K>(this);
  this->ticks = 0;
  this->add = [self](tsino::Optional<int16_t> nGiven) -> int32_t {
    const int16_t n = nGiven.valueOr(4);
    return self->ticks + n;
  };
}

double pick(bool flag, uint8_t a, uint16_t b, double c) {
  return (flag ? a : b) + (flag ? c : (double)a);
}

void setup() {
  Serial.begin(115200);
  Serial.print(tick());
  Serial.print(F(" "));
  Serial.println(tick(200));
  const auto map = tsino::makeMap<String, uint16_t>({{F("a"), 60000}});
  Serial.print(map->get(F("b")).valueOr(0) + 10000);
  Serial.print(F(" "));
  Serial.println(map->get(F("a")).valueOr(5));
  Serial.print(tsino::make<C>()->n);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<C>(5, 0.25)->f);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<C>()->f);
  Serial.println();
  const tsino::Ref<O> o = tsino::make<O>();
  Serial.print(o->level.valueOr(7));
  Serial.print(F(" "));
  Serial.println(!o->level.has() ? F("true") : F("false"));
  o->level = tsino::convertOptional(tsino::Optional<int32_t>(9));
  const uint8_t level = o->level.valueOr(3);
  Serial.print(level);
  Serial.print(F(" "));
  Serial.print(o->level.value() == 9 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(o->level.valueOr(0));
  tsino::Optional<uint8_t> m;
  if (!m.has()) m = tsino::convertOptional(tsino::Optional<int32_t>(4));
  Serial.println(m.value());
  int32_t ticks = tsino::make<K>()->tick_()->tick_(
      tsino::convertOptional(tsino::Optional<int32_t>(200)))->ticks;
  Serial.print(ticks);
  Serial.print(F(" "));
  Serial.println(tsino::make<K>()->add({}));
  tsino::Array<tsino::Optional<uint32_t>> marks{
      tsino::Optional<uint32_t>(4000000000u),
      tsino::Optional<uint32_t>{}};
  for (const tsino::Optional<uint32_t>& mark : marks) {
    tsino::inspect(Serial, mark.valueOr(5) + 1.0);
    Serial.print(F(" "));
    Serial.print(mark.valueOr(300));
    Serial.print(F(" "));
    tsino::inspect(Serial, mark.valueOr(4294967295u) + 1.0);
    Serial.println();
  }
  const auto records = tsino::makeRecord<uint8_t>({{F("a"), 200}});
  tsino::Optional<uint8_t> getResult = records->get(F("b"));
  tsino::Optional<uint8_t> getResult2 = records->get(F("b"));
  tsino::Optional<uint8_t> getResult3 = records->get(F("b"));
  Serial.print(records->get(F("a")).valueOr(1) + 100);
  Serial.print(F(" "));
  Serial.print(getResult.has() ? getResult.value() : 1000);
  Serial.print(F(" "));
  Serial.print(getResult2.has() ? getResult2.value() : -1);
  Serial.print(F(" "));
  tsino::inspect(Serial, getResult3.has() ? (double)getResult3.value() : 0.5);
  Serial.println();
  tsino::inspect(Serial, pick(true, 255, 65535, 0.5));
  Serial.print(F(" "));
  tsino::inspect(Serial, pick(false, 255, 65535, 1.0));
  Serial.println();
}

void loop() {}
