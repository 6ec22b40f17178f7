// names-of-the-chip: written by tsino from names-of-the-chip.ts
// Change the TypeScript, not this file.
#include "src/tsino/flash-text.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"

const char PORTB_[][2] PROGMEM = {"a", "b"};
const char label[] PROGMEM = "flash ";

int32_t square_(int32_t x) {
  const int32_t PB0_ = x & 255;
  return PB0_ * PB0_;
}

String name(int32_t index) {
  return tsino::concat(FPSTR(label), tsino::tableText(PORTB_, index));
}

void setup() {
  Serial.begin(115200);
  // @run
  // @board uno
  // Names that the Uno's headers have for themselves: a function of math.h, and registers of the chip.
  const int32_t SP_ = 3;
  Serial.print(square_(SP_));
  Serial.print(F(" "));
  Serial.print(square_(200));
  Serial.print(F(" "));
  Serial.println(name(1));
}

void loop() {}
