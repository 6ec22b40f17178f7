// sha256: written by tsino from sha256.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"

// @run
// SHA-256 of several texts, with typed arrays and with 32-bit arithmetic on numbers.
tsino::Uint32Array k = tsino::Uint32Array(64);
tsino::Uint32Array initial = tsino::Uint32Array(8);

int32_t rotate(double x, int32_t n) {
  return (int32_t)(((uint32_t)tsino::toInt32(x) >> n) | ((uint32_t)tsino::toInt32(x) << (32 - n)));
}

String sha256(const tsino::Array<uint16_t>& message) {
  tsino::Uint32Array h = initial.slice();
  tsino::Array<uint16_t> padded{tsino::allOf(message), 0x80};
  while (padded.length() % 64 != 56) {
    padded.push(0);
    yield();
  }
  padded.push(0, 0, 0, 0);
  for (int32_t shift = 24; shift >= 0; shift -= 8) {
    padded.push(
        (uint16_t)(int32_t)(tsino::shiftRightUnsigned(
            (int32_t)((uint32_t)message.length() * 8),
            shift) & 255));
  }
  tsino::Uint32Array w = tsino::Uint32Array(64);
  for (int32_t at = 0; at < padded.length(); at += 64) {
    for (int32_t i = 0; i < 16; i++) {
      w.put(
          i,
          (uint32_t)(int32_t)(((uint32_t)padded[at + i * 4] << 24)
              | ((uint32_t)padded[at + i * 4 + 1] << 16) | (padded[at + i * 4 + 2] << 8)
              | padded[at + i * 4 + 3]));
    }
    for (int32_t i = 16; i < 64; i++) {
      const int32_t s0 = (int32_t)(rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ (w[i - 15] >> 3));
      const int32_t s1 = (int32_t)(rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ (w[i - 2] >> 10));
      w.put(i, (uint32_t)(int32_t)(w[i - 16] + (uint32_t)s0 + w[i - 7] + (uint32_t)s1));
    }
    tsino::Array<int32_t> value = tsino::Array<uint32_t>{tsino::allOf(h)}.map<int32_t>(
        [](uint32_t x) -> int32_t { return (int32_t)x; });
    int32_t a = value[0];
    int32_t b = value[1];
    int32_t c = value[2];
    int32_t d = value[3];
    int32_t e = value[4];
    int32_t f = value[5];
    int32_t g = value[6];
    int32_t hh = value[7];
    for (int32_t i = 0; i < 64; i++) {
      const int32_t t1 = (int32_t)((uint32_t)hh
          + (uint32_t)(rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25))
          + (uint32_t)((e & f) ^ (~e & g)) + k[i] + w[i]);
      const int32_t t2 = (int32_t)((uint32_t)(rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22))
          + (uint32_t)((a & b) ^ (a & c) ^ (b & c)));
      hh = g;
      g = f;
      f = e;
      e = (int32_t)((uint32_t)d + (uint32_t)t1);
      d = c;
      c = b;
      b = a;
      a = (int32_t)((uint32_t)t1 + (uint32_t)t2);
    }
    {
      tsino::Array<int32_t> list{a, b, c, d, e, f, g, hh};
      for (int32_t i = 0; i < list.length(); i++) {
        const int32_t value2 = list[i];
        h.put(i, (uint32_t)(int32_t)(h[i] + (uint32_t)value2));
      }
    }
  }
  return tsino::Array<uint32_t>{tsino::allOf(h)}.map<String>(
      [](uint32_t x) -> String { return tsino::padStart(tsino::toRadix(x, 16), 8, F("0")); }).join(
      F(""));
}

tsino::Array<uint16_t> codes(const String& text) {
  return tsino::characters(text).map<uint16_t>(
      [](const String& char_) -> int32_t { return tsino::codeAt(char_, 0); });
}

void setup() {
  Serial.begin(115200);
  int32_t found = 0;
  for (int32_t n = 2; found < 64; n++) {
    bool prime = true;
    for (int32_t d = 2; d * d <= n; d++) {
      if (n % d == 0) prime = false;
      yield();
    }
    if (!prime) continue;
    if (found < 8) initial.put(found, tsino::toUint32(fmod(sqrt((double)n), 1.0) * 4294967296.0));
    k.put(found++, tsino::toUint32(fmod(cbrt((double)n), 1.0) * 4294967296.0));
    yield();
  }
  Serial.print(tsino::withoutFormat(tsino::toRadix(k[0], 16)));
  Serial.print(F(" "));
  Serial.println(tsino::toRadix(initial[7], 16));
  tsino::Array<String> list{
      F(""),
      F("abc"),
      F("The quick brown fox jumps over the lazy dog"),
      tsino::repeat(F("a"), 119)};
  for (const String& text : list) Serial.println(sha256(codes(text)));
}

void loop() {}
