// crc8-and-crc16: written by tsino from crc8-and-crc16.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/number-radix.h"

int32_t crc8(const tsino::Array<uint8_t>& data, int32_t polynomial) {
  int32_t crc = 0;
  for (const int32_t byte : data) {
    crc ^= byte;
    for (int32_t bit_ = 0; bit_ < 8; bit_++) {
      if ((crc & 0x80) != 0) {
        crc = ((crc << 1) ^ polynomial) & 0xff;
      } else {
        crc = (crc << 1) & 0xff;
      }
    }
  }
  return crc;
}

int32_t crc16(const tsino::Array<uint8_t>& data, int32_t start) {
  int32_t crc = start;
  for (int32_t i = 0; i < data.length(); i++) {
    crc ^= data[i] << 8;
    for (int32_t bit_ = 0; bit_ < 8; bit_++) {
      crc = (crc & 0x8000) != 0 ? (int32_t)(((uint32_t)crc << 1) ^ 0x1021) : (int32_t)((uint32_t)crc
          << 1);
      crc &= 0xffff;
    }
  }
  return crc;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Shifts, masks and conditional xor over an array of bytes: the C++ must keep 8 and 16 bits apart.
  tsino::Array<uint8_t> message{0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39};

  Serial.print(F("crc8 "));
  Serial.print(crc8(message, 0x07));
  Serial.print(F(" "));
  Serial.println(tsino::toRadix(crc8(message, 0x07), 16));
  Serial.print(F("crc8 of nothing "));
  Serial.println(crc8(tsino::Array<uint8_t>{}, 0x07));
  Serial.print(F("crc16 xmodem "));
  Serial.println(tsino::toRadix(crc16(message, 0), 16));
  Serial.print(F("crc16 ccitt "));
  Serial.println(tsino::toRadix(crc16(message, 0xffff), 16));
  for (int32_t length = 1; length <= message.length(); length += 2) {
    Serial.print(length);
    Serial.print(F(" "));
    Serial.println(crc16(message.slice(0, length), 0));
  }
}

void loop() {}
