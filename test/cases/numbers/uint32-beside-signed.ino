// uint32-beside-signed: written by tsino from uint32-beside-signed.ts
// Change the TypeScript, not this file.
#include "src/tsino/number.h"
#include "src/tsino/print.h"

int32_t add(int32_t offset) {
  return tsino::toInt32(trunc(3000000000.0 + offset));
}

void setup() {
  Serial.begin(115200);
  // @run
  // A uint32 beside negative and unknown integers: no comparison, choice, sum or division may read it as signed.
  int32_t z = -3;
  const uint32_t big = (uint32_t)z - 2;
  Serial.print(big);
  Serial.print(F(" "));
  Serial.print((int64_t)big > z ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((int64_t)z < big ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((int64_t)big == -5 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((int32_t)big == -5 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((int32_t)(big >> 31) == 1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println((int32_t)(big >> 4) > z ? F("true") : F("false"));
  tsino::inspect(Serial, z > 0 ? (double)z : (double)big);
  Serial.print(F(" "));
  tsino::inspect(Serial, z < 0 ? (double)z : (double)big);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::maximum((double)big, (double)z));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::minimum((double)big, (double)z));
  Serial.print(F(" "));
  Serial.println(tsino::maximum<uint32_t>(big, 7));
  tsino::inspect(Serial, (double)big - z);
  Serial.print(F(" "));
  tsino::inspect(Serial, (double)z - big);
  Serial.print(F(" "));
  tsino::inspect(Serial, (double)big + big);
  Serial.print(F(" "));
  tsino::inspect(Serial, big * 2.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, -(double)big);
  Serial.print(F(" "));
  Serial.print(~(int32_t)big);
  Serial.print(F(" "));
  Serial.print((int32_t)(big ^ 1));
  Serial.print(F(" "));
  Serial.print((int32_t)(big & z));
  Serial.print(F(" "));
  Serial.println(tsino::absolute(z - 100));
  tsino::inspect(Serial, big / 2.0);
  Serial.print(F(" "));
  Serial.print(big / 2);
  Serial.print(F(" "));
  tsino::inspect(Serial, ceil(big / 2.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::round(big / 10.0));
  Serial.print(F(" "));
  Serial.print(big / 3);
  Serial.print(F(" "));
  Serial.println(big % 10);
  Serial.print(add(z));
  Serial.print(F(" "));
  Serial.print(add(1294967296));
  Serial.print(F(" "));
  Serial.println(add(-2000000000));

  int32_t steps = 0;
  for (double at = 0.0; at < 9000000000.0; at += 3000000000.0) steps++;
  Serial.println(steps);

  double half = 1000.0;
  for (int32_t n = 0; n < 3; n++) half /= 8.0;
  Serial.print(tsino::clz32(tsino::toInt32(half)));
  Serial.print(F(" "));
  Serial.print(tsino::imul(tsino::toInt32(half * 10000000000.0), 3));
  Serial.print(F(" "));
  Serial.print(tsino::imul(-1294967296, z));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::minimum(7.0, fmod(10000000000.0, z + 3)));
  Serial.println();
  double wide = 2147483640.0;
  while (wide < 2147483650.0) {
    wide += 5.0;
    yield();
  }
  tsino::inspect(Serial, wide);
  Serial.println();
  z += 3;
  Serial.print(z);
  Serial.print(F(" "));
  Serial.println(big);
}

void loop() {}
