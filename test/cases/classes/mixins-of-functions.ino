// mixins-of-functions: written by tsino from mixins-of-functions.ts
// Change the TypeScript, not this file.
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/ref.h"

struct Monster;
struct Walk;
struct Area;
struct Rock;

struct Monster : tsino::Chained {
  int32_t x = 0;
  int32_t y = 0;
  int32_t life = 0;
  tsino::Function<tsino::Ref<Monster>(int32_t)> walk;
  tsino::Function<bool(int32_t)> hit;
  void construct();
};

struct Walk : tsino::Object {
  tsino::Function<tsino::Ref<Monster>(int32_t)> call;
  tsino::Function<int32_t()> count;
  void construct(tsino::Function<tsino::Ref<Monster>(int32_t)> call, tsino::Function<int32_t()> count) {
    this->call = tsino::moved(call);
    this->count = tsino::moved(count);
  }
};

struct Area : tsino::Object {
  tsino::Function<int32_t(int32_t, int32_t)> call;
  tsino::Function<int32_t()> count;
  void construct(tsino::Function<int32_t(int32_t, int32_t)> call, tsino::Function<int32_t()> count) {
    this->call = tsino::moved(call);
    this->count = tsino::moved(count);
  }
};

struct Rock : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y);
};

tsino::Ref<Rock> move(const tsino::Ref<Rock>& thing, int32_t dx, int32_t dy) {
  thing->x += dx;
  thing->y += dy;
  return thing;
}

tsino::Ref<Monster> move_(const tsino::Ref<Monster>& thing, int32_t dx, int32_t dy) {
  thing->x += dx;
  thing->y += dy;
  return thing;
}

bool hurt(const tsino::Ref<Monster>& thing, int32_t damage) {
  return (thing->life = tsino::maximum<int32_t>(0, thing->life - damage)) > 0;
}

void Monster::construct() {
  const tsino::Ref<Monster> self = tsino::Ref<Monster>(this);
  this->x = 0;
  this->y = 0;
  this->life = 10;
  this->walk = [self](int32_t steps) -> tsino::Ref<Monster> { return move_(self, steps, -steps); };
  this->hit = [self](int32_t damage) -> bool { return hurt(self, damage); };
}

void Rock::construct(int32_t x, int32_t y) {
  this->x = x;
  this->y = y;
}

tsino::Ref<Walk> counted(const tsino::Function<tsino::Ref<Monster>(int32_t)>& f) {
  tsino::Ref<tsino::Cell<int32_t>> count = tsino::make<tsino::Cell<int32_t>>(0);
  return tsino::make<Walk>(
      [count, f](int32_t steps) -> tsino::Ref<Monster> {
        count->value++;
        return f(steps);
      },
      [count]() -> int32_t { return count->value; });
}

tsino::Ref<Area> counted_(const tsino::Function<int32_t(int32_t, int32_t)>& f) {
  tsino::Ref<tsino::Cell<int32_t>> count = tsino::make<tsino::Cell<int32_t>>(0);
  return tsino::make<Area>(
      [count, f](int32_t w, int32_t h) -> int32_t {
        count->value++;
        return f(w, h);
      },
      [count]() -> int32_t { return count->value; });
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Monster> monster = tsino::make<Monster>();
  bool value = monster->walk(3)->hit(4);
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(monster->x);
  Serial.print(F(" "));
  Serial.print(monster->y);
  Serial.print(F(" "));
  Serial.println(monster->life);
  bool value2 = monster->hit(100);
  int32_t x = move(tsino::make<Rock>(1, 1), 5, 5)->x;
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(monster->life);
  Serial.print(F(" "));
  Serial.println(x);
  const tsino::Ref<Walk> walk = counted(monster->walk);
  walk->call(1);
  walk->call(-2);
  Serial.print(walk->count());
  Serial.print(F(" "));
  Serial.println(monster->x);
  const tsino::Ref<Area> area = counted_([](int32_t w, int32_t h) -> int32_t { return w * h; });
  int32_t value3 = area->call(2, 3);
  int32_t value4 = value3 + area->call(4, 5);
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.println(area->count());
}

void loop() {}
