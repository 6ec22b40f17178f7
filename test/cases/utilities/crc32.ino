// crc32: written by tsino from crc32.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array-visit.h"
#include "src/tsino/typed-array.h"

// @run
// CRC32 with and without a table, of texts and byte arrays, whole and in pieces.
tsino::Uint32Array table = tsino::Uint32Array(256);

uint32_t update(uint32_t crc, const tsino::Uint8Array& bytes) {
  int32_t c = (int32_t)(crc ^ 4294967295u);
  for (int32_t i = 0; i < bytes.length(); i++) {
    c = (int32_t)(table[(c ^ bytes[i]) & 0xff] ^ ((uint32_t)c >> 8));
  }
  return (uint32_t)(c ^ -1);
}

uint32_t update_(int32_t crc, const tsino::Array<uint8_t>& bytes) {
  int32_t c = crc ^ -1;
  for (int32_t i = 0; i < bytes.length(); i++) {
    c = (int32_t)(table[(c ^ bytes[i]) & 0xff] ^ ((uint32_t)c >> 8));
  }
  return (uint32_t)(c ^ -1);
}

uint32_t bitwise(const tsino::Array<uint8_t>& bytes) {
  int32_t crc = -1;
  for (const int32_t byte : bytes) {
    crc ^= byte;
    for (int32_t k = 0; k < 8; k++) {
      crc = (int32_t)(((uint32_t)crc >> 1) ^ (-306674912 & -(crc & 1)));
    }
  }
  return (uint32_t)~crc;
}

tsino::Uint8Array bytesOf(const String& text) {
  return tsino::Uint8Array::from(
      tsino::characters(text).map<uint16_t>(
          [](const String& char_) -> int32_t { return tsino::codeAt(char_, 0); }));
}

String hex(uint32_t n) {
  return tsino::padStart(tsino::toRadix(n, 16), 8, F("0"));
}

int32_t crc16(const tsino::Array<uint8_t>& data) {
  int32_t crc = 0xffff;
  for (const int32_t byte : data) {
    crc ^= byte << 8;
    for (int32_t i = 0; i < 8; i++) {
      crc = ((crc & 0x8000) != 0 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
    }
  }
  return crc;
}

void setup() {
  Serial.begin(115200);
  for (int32_t n = 0; n < 256; n++) {
    int32_t c = n;
    for (int32_t k = 0; k < 8; k++) {
      c = (c & 1) != 0 ? (int32_t)(3988292384u ^ ((uint32_t)c >> 1)) : (int32_t)((uint32_t)c >> 1);
    }
    table.put(n, (uint32_t)c);
  }
  tsino::Array<String> list{
      F(""),
      F("a"),
      F("123456789"),
      F("The quick brown fox jumps over the lazy dog")};
  for (const String& text : list) {
    Serial.print(tsino::withoutFormat(hex(update(0, bytesOf(text)))));
    Serial.print(F(" "));
    Serial.print(hex(bitwise(tsino::Array<uint8_t>{tsino::allOf(bytesOf(text))})));
    Serial.print(F(" "));
    Serial.println(update(0, bytesOf(text)));
  }
  Serial.print(table[1]);
  Serial.print(F(" "));
  Serial.print(table[255]);
  Serial.print(F(" "));
  Serial.println(hex(table[128]));
  uint32_t crc = 0;
  tsino::Array<String> list2{F("1234"), F(""), F("56789")};
  for (const String& part : list2) crc = update(crc, bytesOf(part));
  Serial.print(tsino::withoutFormat(hex(crc)));
  Serial.print(F(" "));
  Serial.print(crc == 0xcbf43926u ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(update_(0, tsino::Array<uint8_t>{0, 255, 128}));
  Serial.print(F(" "));
  Serial.println(hex(update(0, tsino::Uint8Array(32))));
  Serial.print(
      tsino::withoutFormat(
          tsino::toRadix(crc16(tsino::Array<uint8_t>{tsino::allOf(bytesOf(F("123456789")))}), 16)));
  Serial.print(F(" "));
  Serial.print(crc16(tsino::Array<uint8_t>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::reduceBytes<int32_t>(
          bytesOf(F("123456789")),
          [](int32_t a, int32_t b) -> int32_t { return (a + b) % 255; },
          0));
}

void loop() {}
