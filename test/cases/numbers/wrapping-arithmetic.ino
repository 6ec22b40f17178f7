// wrapping-arithmetic: written by tsino from wrapping-arithmetic.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"

// @run
// `| 0`, `>>> 0` and Math.imul must wrap like JavaScript, also where C++ calls overflow undefined.
int32_t hashSigned(const String& text) {
  tsino::TextIndex textIndex;
  int32_t hash = 17;
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    hash = (int32_t)((uint32_t)hash * 31 + (uint32_t)tsino::codeAt(text, textIndex, i));
  }
  return hash;
}

double fnv1a(const String& text) {
  tsino::TextIndex textIndex;
  double hash = 2166136261.0;
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    hash = tsino::toInt32(hash) ^ tsino::codeAt(text, textIndex, i);
    hash = (uint32_t)tsino::toInt32(hash) * 0x01000193;
  }
  return hash;
}

int32_t djb2(const String& text) {
  tsino::TextIndex textIndex;
  int32_t hash = 5381;
  for (int32_t i = 0; i < tsino::length(text, textIndex); i++) {
    hash = (int32_t)(((uint32_t)hash << 5) + (uint32_t)hash
        + (uint32_t)tsino::codeAt(text, textIndex, i));
  }
  return hash;
}

void setup() {
  Serial.begin(115200);

  tsino::Array<String> list{F(""), F("a"), F("esp8266"), F("The quick brown fox")};
  for (const String& word_ : list) {
    Serial.print(tsino::withoutFormat(word_));
    Serial.print(F(": "));
    Serial.print(hashSigned(word_));
    Serial.print(F(" "));
    tsino::inspect(Serial, fnv1a(word_));
    Serial.print(F(" "));
    Serial.println(djb2(word_));
  }
  Serial.print(tsino::imul(65536, 65536));
  Serial.print(F(" "));
  Serial.print(tsino::imul(0x7fffffff, 2));
  Serial.print(F(" "));
  Serial.print(tsino::imul(-5, 12));
  Serial.print(F(" "));
  Serial.println(tsino::imul(123456789, 987654321));

  int32_t sum = 0;
  for (int32_t i = 0; i < 10; i++) sum = (int32_t)((uint32_t)sum + 1000000007);
  Serial.print(sum);
  Serial.print(F(" "));
  Serial.println((uint32_t)sum);
  int32_t negative = 0;
  for (int32_t i = 0; i < 7; i++) negative = (int32_t)((uint32_t)negative - 999999937);
  Serial.print(negative);
  Serial.print(F(" "));
  Serial.println((uint32_t)negative);
  Serial.print((int32_t)((uint32_t)1 << 31));
  Serial.print(F(" "));
  Serial.print((uint32_t)1 << 31);
  Serial.print(F(" "));
  Serial.print((uint32_t)~0);
  Serial.print(F(" "));
  Serial.println(4294967295u >> 28);
}

void loop() {}
