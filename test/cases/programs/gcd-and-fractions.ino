// gcd-and-fractions: written by tsino from gcd-and-fractions.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

// @run
// Euclid three ways (remainder, recursion, subtraction) and integer division that must truncate.
int32_t gcd(int32_t a, int32_t b) {
  while (b != 0) {
    const int32_t rest = a % b;
    a = b;
    b = rest;
    yield();
  }
  return tsino::absolute(a);
}

int32_t gcdRecursive(int32_t a, int32_t b) {
  return b == 0 ? a : gcdRecursive(b, a % b);
}

int32_t gcdSlow(int32_t a, int32_t b) {
  while (a != b) {
    if (a > b) {
      a -= b;
    } else {
      b -= a;
    }
    yield();
  }
  return a;
}

double lcm(int32_t a, int32_t b) {
  return (double)a / gcd(a, b) * b;
}

String showFraction(int32_t top, int32_t bottom) {
  const int32_t common = gcd(top, bottom);
  const int32_t whole = top / bottom;
  const double left = (double)tsino::absolute(top % bottom) / common;
  const double under = (double)bottom / common;
  if (left == 0.0) return String(whole);
  return whole == 0 ? tsino::concat(
      top < 0 ? F("-") : F(""),
      tsino::toText(left),
      F("/"),
      tsino::toText(under)) : tsino::concat(
      String(whole),
      F(" "),
      tsino::toText(left),
      F("/"),
      tsino::toText(under));
}

void setup() {
  Serial.begin(115200);

  Serial.print(gcd(48, 36));
  Serial.print(F(" "));
  Serial.print(gcd(17, 5));
  Serial.print(F(" "));
  Serial.print(gcd(-48, 36));
  Serial.print(F(" "));
  Serial.println(gcd(0, 9));
  Serial.print(gcdRecursive(1071, 462));
  Serial.print(F(" "));
  Serial.println(gcdSlow(1071, 462));
  tsino::inspect(Serial, lcm(4, 6));
  Serial.print(F(" "));
  tsino::inspect(Serial, lcm(21, 6));
  Serial.print(F(" "));
  tsino::inspect(Serial, lcm(7, 13));
  Serial.println();
  Serial.print(tsino::withoutFormat(showFraction(22, 7)));
  Serial.print(F(" "));
  Serial.print(showFraction(6, 4));
  Serial.print(F(" "));
  Serial.print(showFraction(3, 9));
  Serial.print(F(" "));
  Serial.print(showFraction(-7, 2));
  Serial.print(F(" "));
  Serial.println(showFraction(8, 4));
}

void loop() {}
