// hex-and-bits: written by tsino from hex-and-bits.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"

struct Field;

struct Field : tsino::Object {
  String name;
  int32_t shift = 0;
  int32_t width = 0;
  void construct(String name, int32_t shift, int32_t width) {
    this->name = tsino::moved(name);
    this->shift = shift;
    this->width = width;
  }
};

// @run
// Hex dumps, bit fields, reversals, popcount, Gray code, Hamming distance, parity, rotations.
String hex(uint32_t n, int32_t width) {
  return tsino::padStart(tsino::toRadix(n, 16), width, F("0"));
}

String dump(const tsino::Uint8Array& bytes, int32_t columns = 8) {
  tsino::Array<String> lines;
  for (int32_t at = 0; at < bytes.length(); at += columns) {
    tsino::Array<uint8_t> part{tsino::allOf(bytes.subarray(at, at + columns))};
    lines.push(
        tsino::concat(
            hex(at, 4),
            F("  "),
            tsino::padEnd(
                part.map<String>([](int32_t b) -> String { return hex(b, 2); }).join(F(" ")),
                columns * 3 - 1),
            F("  "),
            part.map<String>(
                [](int32_t b) -> String {
                  return b >= 32 && b < 127 ? tsino::fromCharCode(b) : String(F("."));
                }).join(F(""))));
  }
  return lines.join(F("\n"));
}

int32_t popcount(double n) {
  n -= (int32_t)(((uint32_t)tsino::toInt32(n) >> 1) & 0x55555555);
  n = (tsino::toInt32(n) & 0x33333333) + (int32_t)(((uint32_t)tsino::toInt32(n) >> 2) & 0x33333333);
  return ((uint32_t)(tsino::toInt32(n + ((uint32_t)tsino::toInt32(n) >> 4)) & 0x0f0f0f0f)
      * 0x01010101) >> 24;
}

uint32_t reverse(int32_t n, int32_t bits) {
  int32_t out = 0;
  for (int32_t i = 0; i < bits; i++) {
    if ((n & tsino::shiftLeft(1, i)) != 0) {
      out |= tsino::shiftLeft(1, (int32_t)((uint32_t)bits - 1 - (uint32_t)i));
    }
  }
  return (uint32_t)out;
}

uint32_t rotl(double n, int32_t by) {
  return ((uint32_t)tsino::toInt32(n) << by) | ((uint32_t)tsino::toInt32(n) >> (32 - by));
}

int32_t gray(int32_t n) {
  return n ^ (n >> 1);
}

int32_t ungray(int32_t g) {
  for (int32_t shift = 16; shift > 0; shift >>= 1) g ^= g >> shift;
  return g;
}
tsino::Array<tsino::Ref<Field>> layout{
    tsino::make<Field>("mode", 0, 3),
    tsino::make<Field>("level", 3, 12),
    tsino::make<Field>("flag", 31, 1)};

uint32_t packFields(const tsino::Shared<tsino::Record<uint16_t>>& values) {
  return (uint32_t)layout.reduce<int32_t>(
      [&](int32_t word_, const tsino::Ref<Field>& field) -> int32_t {
        const String& name = field->name;
        const int32_t shift = field->shift;
        const int32_t width = field->width;
        return (int32_t)(word_
            | ((values->get(name).valueOr(0) & (((uint32_t)1 << width) - 1)) << shift));
      },
      0);
}

String unpackFields(uint32_t word_) {
  return layout.map<String>(
      [&](const tsino::Ref<Field>& field) -> String {
        const String& name = field->name;
        const int32_t shift = field->shift;
        const int32_t width = field->width;
        return tsino::concat(
            name,
            F("="),
            String((int32_t)((word_ >> shift) & (((uint32_t)1 << width) - 1))));
      }).join(F(" "));
}

int32_t parity(int32_t n) {
  return popcount(n) & 1;
}

void setup() {
  Serial.begin(115200);
  Serial.println(
      dump(
          tsino::Uint8Array::from(
              tsino::characters(F("Hello, hex dump!\n")).map<uint16_t>(
                  [](const String& c) -> int32_t { return tsino::codeAt(c, 0); }))));
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<double>{0.0, 1.0, 255.0, -1.0, 2147483649.0}.map<uint8_t>(
              [](double n) -> int32_t { return popcount(n); }).join()));
  Serial.print(F(" "));
  Serial.print(reverse(1, 8));
  Serial.print(F(" "));
  Serial.print(reverse(0b1101, 4));
  Serial.print(F(" "));
  Serial.print(reverse(1, 32));
  Serial.print(F(" "));
  Serial.println(hex(reverse(0x12345678, 32), 8));
  Serial.print(tsino::withoutFormat(hex(rotl(2147483649.0, 4), 8)));
  Serial.print(F(" "));
  Serial.print(rotl(1.0, 31));
  Serial.print(F(" "));
  Serial.print(hex(rotl(-2.0, 1), 8));
  Serial.print(F(" "));
  Serial.print((-559038737 >> 16) & 0xffff);
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(0xdeadbeefu >> 16, 16));
  Serial.print(F(" "));
  Serial.print(~0xff);
  Serial.print(F(" "));
  Serial.println(~(~(-3)));
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<uint8_t>{0, 1, 2, 3, 4, 5}.map<uint16_t>(
              [](int32_t n) -> int32_t { return gray(n); }).join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<uint16_t>{0, 7, 100, 12345}.every(
          [](int32_t n) -> bool { return ungray(gray(n)) == n; }) ? F("true") : F("false"));
  const uint32_t word_ = packFields(
      tsino::makeRecord<uint16_t>({{F("mode"), 5}, {F("level"), 4095}, {F("flag"), 1}}));
  Serial.print(word_);
  Serial.print(F(" "));
  Serial.print(hex(word_, 8));
  Serial.print(F(" "));
  Serial.print(unpackFields(word_));
  Serial.print(F(" "));
  Serial.println(unpackFields(packFields(tsino::makeRecord<uint16_t>({{F("mode"), 9}}))));
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<int8_t>{0, 1, 3, 7, -1}.map<uint8_t>(
              [](int32_t n) -> int32_t { return parity(n); }).join()));
  Serial.print(F(" "));
  Serial.print(popcount(0b1010 ^ 0b0101));
  Serial.print(F(" "));
  Serial.print((int32_t)((uint32_t)1 << 31));
  Serial.print(F(" "));
  Serial.print(tsino::shiftLeft(1, 32));
  Serial.print(F(" "));
  Serial.print(tsino::shiftRight(5, 33));
  Serial.print(F(" "));
  Serial.println(4294967295u >> 31);
}

void loop() {}
