// named-imports: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/number.h"

// --- bits ---

const int32_t WIDTH = 8;

/** The lowest WIDTH bits as text. */
String bitsOf(int32_t value) {
  String text = F("");
  for (int32_t bit_ = WIDTH - 1; bit_ >= 0; bit_--) text += tsino::shiftRight(value, bit_) & 1;
  return text;
}

int32_t popcount(int32_t value) {
  int32_t count = 0;
  while (value != 0) {
    value &= (int32_t)((uint32_t)value - 1);
    count++;
    yield();
  }
  return count;
}

// --- parity ---

enum class Parity : uint8_t { Even, Odd };

tsino::Array<uint8_t> table;

int32_t parityOf(int32_t value) {
  return popcount(value) % 2 == 0 ? (int32_t)Parity::Even : table[1];
}
// @run
// Functions, constants, enums and arrays imported by name from two files, one of which uses the other.

void setup() {
  Serial.begin(115200);
  for (int32_t i = 0; i < 16; i++) table.push((uint8_t)(popcount(i) % 2));

  tsino::Array<uint8_t> list{0, 1, 7, 128, 255};
  for (const int32_t value : list) {
    Serial.print(value);
    Serial.print(F(" "));
    Serial.print(bitsOf(value));
    Serial.print(F(" "));
    Serial.print(popcount(value));
    Serial.print(F(" "));
    Serial.println(parityOf(value) == (int32_t)Parity::Even ? F("even") : F("odd"));
  }
  Serial.print(WIDTH);
  Serial.print(F(" "));
  Serial.print(table.length());
  Serial.print(F(" "));
  Serial.print(table.slice(0, 8).join(F("")));
  Serial.print(F(" "));
  Serial.println((int32_t)Parity::Odd);
  table.set(0, 9);
  Serial.print(table[0]);
  Serial.print(F(" "));
  Serial.println(parityOf(0));
}

void loop() {}
