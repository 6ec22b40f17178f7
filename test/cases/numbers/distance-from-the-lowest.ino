// distance-from-the-lowest: written by tsino from distance-from-the-lowest.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/narrow.h"
#include "src/tsino/number.h"
#include "src/tsino/ref.h"
#include "src/tsino/typed-array.h"

struct Joystick;

struct Joystick : tsino::Object {
  int8_t x = 0;
  int16_t y = 0;
  void construct(int8_t x, int16_t y);
  int32_t get_reach();
};

// @run
// Math.abs of the lowest number of a narrow type lies beyond that type.

void Joystick::construct(int8_t x, int16_t y) {
  this->x = x;
  this->y = y;
}

int32_t Joystick::get_reach() {
  return tsino::maximum<int32_t>(tsino::absolute(this->x), tsino::absolute(this->y));
}

void setup() {
  Serial.begin(115200);

  int8_t trim = -128;
  Serial.print(tsino::absolute(trim));
  Serial.print(F(" "));
  Serial.print(-trim);
  Serial.print(F(" "));
  Serial.println(tsino::absolute(trim + 1));
  trim = tsino::narrow<int8_t>(trim + 1);
  Serial.println(tsino::absolute(trim));

  tsino::Array<int16_t> offsets{-32768, 0, 32767};
  tsino::inspect(
      Serial,
      offsets.map<uint16_t>([](int16_t offset) -> int32_t { return tsino::absolute(offset); }));
  Serial.println();

  Serial.print(tsino::make<Joystick>(-128, -5)->get_reach());
  Serial.print(F(" "));
  Serial.println(tsino::make<Joystick>(3, -32768)->get_reach());
  tsino::Int8Array bytes = tsino::Int8Array::of(-128, 127);
  Serial.println(
      tsino::absolute(bytes.item(0).valueOr(0)) + tsino::absolute(bytes.item(1).valueOr(0)));
}

void loop() {}
