// bit-operators: written by tsino from bit-operators.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"

// @run
// 32-bit operators on negatives, fractions and numbers past 2^32; shift counts are taken modulo 32.
int32_t bitCount(double word_) {
  int32_t count = 0;
  for (uint32_t rest = (uint32_t)tsino::toInt32(word_); rest != 0; rest >>= 1) {
    if ((int32_t)(rest & 1) != 0) count++;
    yield();
  }
  return count;
}

int32_t reverseBits(int32_t byte) {
  int32_t result = 0;
  for (int32_t bit_ = 0; bit_ < 8; bit_++) {
    result = (int32_t)(((uint32_t)result << 1) | (tsino::shiftRight(byte, bit_) & 1));
  }
  return result;
}

void setup() {
  Serial.begin(115200);

  Serial.print(5 & 3);
  Serial.print(F(" "));
  Serial.print(5 | 3);
  Serial.print(F(" "));
  Serial.print(5 ^ 3);
  Serial.print(F(" "));
  Serial.print(~5);
  Serial.print(F(" "));
  Serial.print(~(-1));
  Serial.print(F(" "));
  Serial.print(-8 >> 1);
  Serial.print(F(" "));
  Serial.println(4294967288u >> 1);
  Serial.print(1 << 4);
  Serial.print(F(" "));
  Serial.print((int32_t)((uint32_t)1 << 31));
  Serial.print(F(" "));
  Serial.print(tsino::shiftLeft(1, 32));
  Serial.print(F(" "));
  Serial.print(tsino::shiftLeft(1, 33));
  Serial.print(F(" "));
  Serial.println(tsino::shiftLeft(1, -1));
  Serial.print(-1 >> 31);
  Serial.print(F(" "));
  Serial.print(4294967295u >> 31);
  Serial.print(F(" "));
  Serial.print(4294967295u);
  Serial.print(F(" "));
  Serial.print(tsino::shiftRightUnsigned((int32_t)4294967295u, 32));
  Serial.print(F(" "));
  Serial.println(tsino::shiftRight(256, 40));
  Serial.print(3);
  Serial.print(F(" "));
  Serial.print(-3);
  Serial.print(F(" "));
  Serial.print(~(~7));
  Serial.print(F(" "));
  Serial.print(~(~(-7)));
  Serial.print(F(" "));
  Serial.print(1);
  Serial.print(F(" "));
  Serial.print(-1);
  Serial.print(F(" "));
  Serial.println(-727379968);
  Serial.print(0);
  Serial.print(F(" "));
  Serial.print(2147483647);
  Serial.print(F(" "));
  Serial.println(INT32_MIN >> 1);
  Serial.print(0xff ^ 0x0f);
  Serial.print(F(" "));
  Serial.print(-1 & 0xf0);
  Serial.print(F(" "));
  Serial.print(-1 & -268435456);
  Serial.print(F(" "));
  Serial.println((uint32_t)(-1 & -268435456));
  tsino::Array<double> list{0.0, 1.0, 255.0, -1.0, 2147483648.0, 305419896.0};
  for (const double word_ : list) {
    tsino::inspect(Serial, word_);
    Serial.print(F(" "));
    Serial.println(bitCount(word_));
  }
  tsino::Array<uint8_t> list2{1, 2, 0x80, 0xb0, 0x0f};
  for (const int32_t byte : list2) {
    Serial.print(byte);
    Serial.print(F(" "));
    Serial.println(reverseBits(byte));
  }

  int32_t flags = 0;
  flags |= 1 << 3;
  flags |= 0b101;
  flags &= ~1;
  flags ^= 0xf0;
  flags = (int32_t)((uint32_t)flags << 2);
  Serial.print(flags);
  Serial.print(F(" "));
  Serial.print(tsino::toRadix(flags, 2));
  Serial.print(F(" "));
  Serial.println((flags & 0x20) != 0 ? F("true") : F("false"));
  flags >>= 3;
  Serial.println(flags);
  const int32_t shift = 5;
  Serial.print((1 << shift) - 1);
  Serial.print(F(" "));
  Serial.print(0x7fffffff >> shift);
  Serial.print(F(" "));
  Serial.print(-1000 >> shift);
  Serial.print(F(" "));
  Serial.println(4294966296u >> shift);
}

void loop() {}
