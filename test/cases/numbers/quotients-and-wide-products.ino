// quotients-and-wide-products: written by tsino from quotients-and-wide-products.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

// @run
// Bits of quotients by zero, products that are cut back by %, u64 in all operators.

int32_t average(int32_t sum, int32_t count) {
  return tsino::quotient(sum, count);
}

int32_t cut(int32_t a, int32_t b) {
  return ~(~tsino::quotient(a, b));
}

int32_t truncated(int32_t a, int32_t b) {
  return tsino::quotient(a, b);
}

int32_t floored(int32_t a, int32_t b) {
  return tsino::floorQuotient(a, b);
}

uint32_t rate(uint32_t bytes, uint32_t time) {
  return tsino::unsignedQuotient(bytes, time);
}
int32_t seed = 42;

double random_() {
  seed = (int32_t)fmod(seed * 16807.0, 2147483647.0);
  return seed / 2147483647.0;
}
const int32_t mod = 1000000007;

int32_t power(int32_t base, int32_t exponent) {
  int32_t result = 1;
  for (int32_t i = 0; i < exponent; i++) result = (int32_t)fmod((double)result * base, mod);
  return result;
}

uint64_t next(uint64_t a) {
  return a + 1ull;
}

void setup() {
  Serial.begin(115200);
  const int32_t least = INT32_MIN;
  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> pairs{
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{7, 2}),
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{7, 0}),
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{-7, 2}),
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{-7, 0}),
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{0, 0}),
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{least, -1}),
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{7, -1}),
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{-7, -2})};
  for (const tsino::Shared<tsino::Array<int32_t>>& pair : pairs) {
    const int32_t a = (*pair)[0];
    const int32_t b = (*pair)[1];
    Serial.print(average(a, b));
    Serial.print(F(" "));
    Serial.print(cut(a, b));
    Serial.print(F(" "));
    Serial.print(truncated(a, b));
    Serial.print(F(" "));
    Serial.println(floored(a, b));
  }
  Serial.print(rate(4000000000u, 0));
  Serial.print(F(" "));
  Serial.print(rate(4000000000u, 1));
  Serial.print(F(" "));
  Serial.print(tsino::quotient(least, -1));
  Serial.print(F(" "));
  Serial.println(pairs.length() / 3);
  // Hashes and random numbers as they are written everywhere.
  int32_t h = 0;
  for (const String& c : tsino::eachCharacterOf(F("hello world"))) {
    h = (int32_t)fmod(h * 31.0 + tsino::codeAt(c, 0), 1000000007.0);
  }
  double randomResult = random_();
  double randomResult2 = random_();
  Serial.print(h);
  Serial.print(F(" "));
  tsino::inspect(Serial, randomResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, randomResult2);
  Serial.print(F(" "));
  Serial.print(power(3, 40));
  Serial.print(F(" "));
  Serial.println(power(10, 9));
  int32_t small = 0;
  for (const String& c : tsino::eachCharacterOf(F("hello world"))) {
    small = (small * 31 + tsino::codeAt(c, 0)) % 1000;
  }
  Serial.println(small);
  uint64_t big = 5ull;
  big += 1ull;
  big *= 2ull;
  big++;
  big = big * 3ull + 2ull;
  big = 3ull * big - 1ull;
  big %= 100ull;
  Serial.print(tsino::toText(next(5ull)));
  Serial.print(F(" "));
  Serial.print(tsino::toText(big));
  Serial.print(F(" "));
  Serial.print(tsino::toText(big % 10ull));
  Serial.print(F(" "));
  Serial.print((double)(7 - 3) < big ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(big == 22.0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::toText(next(9007199254740990ull) % 10ull));
  Serial.print(F(" "));
  Serial.println(tsino::toRadix(big + 250ull, 16));
}

void loop() {}
