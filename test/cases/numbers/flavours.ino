// flavours: written by tsino from flavours.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/print.h"

// @run
// Sized number types from "tsino" as parameters, results, globals and elements; values always fit.

uint8_t lowByte_(uint16_t word_) {
  return word_ & 0xff;
}

uint8_t highByte_(uint16_t word_) {
  return (word_ >> 8) & 0xff;
}

uint8_t checksum(const tsino::Array<uint8_t>& bytes) {
  uint8_t sum = 0;
  for (const uint8_t byte : bytes) sum = (sum + byte) & 0xff;
  return sum;
}

double celsius(int16_t raw) {
  return raw / 16.0;
}

void setup() {
  Serial.begin(115200);

  const uint8_t version = 3;
  const uint16_t port = 8888;
  const int8_t offset = -128;
  uint32_t sequence = 4294967290u;
  int16_t drift = -300;
  tsino::Array<uint8_t> registers{0, 255, 16};

  Serial.print(version);
  Serial.print(F(" "));
  Serial.print(port);
  Serial.print(F(" "));
  Serial.print(offset);
  Serial.print(F(" "));
  Serial.print(sequence);
  Serial.print(F(" "));
  Serial.println(drift);
  Serial.print(highByte_(port));
  Serial.print(F(" "));
  Serial.print(lowByte_(port));
  Serial.print(F(" "));
  Serial.print(highByte_(65535));
  Serial.print(F(" "));
  Serial.println(lowByte_(0));
  Serial.print(checksum(registers));
  Serial.print(F(" "));
  Serial.print(checksum(tsino::Array<uint8_t>{200, 100}));
  Serial.print(F(" "));
  Serial.println(checksum(tsino::Array<uint8_t>{}));
  tsino::inspect(Serial, celsius(drift));
  Serial.print(F(" "));
  tsino::inspect(Serial, celsius(401));
  Serial.print(F(" "));
  tsino::inspect(Serial, celsius(-1));
  Serial.println();
  registers.set(1, registers[1] & 0x7f);
  registers.push(version);
  Serial.print(tsino::withoutFormat(registers.join(F(","))));
  Serial.print(F(" "));
  Serial.println(registers.length());
  sequence = sequence + 5;
  Serial.print(sequence);
  Serial.print(F(" "));
  Serial.println(sequence > 4000000000u ? F("true") : F("false"));
  drift = 32767;
  const int32_t total = drift + offset + port;
  Serial.print(total);
  Serial.print(F(" "));
  Serial.print(-drift);
  Serial.print(F(" "));
  Serial.println(drift * 2);
}

void loop() {}
