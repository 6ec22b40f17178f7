// booleans-and-early-return: written by tsino from booleans-and-early-return.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/text.h"

int32_t checks = 0;

bool isLeap(int32_t year) {
  checks++;
  if (year % 400 == 0) return true;
  if (year % 100 == 0) return false;
  return year % 4 == 0;
}

bool isPrime(int32_t n) {
  if (n < 2) return false;
  for (int32_t d = 2; d * d <= n; d++) {
    if (n % d == 0) return false;
    yield();
  }
  return true;
}

void reportRange(int32_t from, int32_t to) {
  if (from > to) {
    Serial.println(F("empty"));
    return;
  }
  String text = F("");
  for (int32_t n = from; n <= to; n++) {
    if (!isPrime(n)) continue;
    if (tsino::length(text) > 20) {
      Serial.print(text);
      Serial.println(F("..."));
      return;
    }
    text += tsino::concat(String(n), F(" "));
  }
  Serial.println(text);
}

bool xor_(bool a, bool b) {
  return a != b;
}

bool majority(bool a, bool b, bool c) {
  return (a && b) || (c && (a || b));
}

void setup() {
  Serial.begin(115200);
  // @run
  // Predicates, several exits, functions without a result, and calls whose result is not used.
  const int32_t year0 = 1900;

  int32_t leaps = 0;
  for (int32_t year = year0; year <= 2000; year++) {
    if (isLeap(year)) leaps++;
  }
  isLeap(1);
  int32_t checksBefore = checks;
  bool isLeapResult = isLeap(1900);
  bool isLeapResult2 = isLeap(2000);
  bool isLeapResult3 = isLeap(2024);
  bool isLeapResult4 = isLeap(2026);
  Serial.print(leaps);
  Serial.print(F(" "));
  Serial.print(checksBefore);
  Serial.print(F(" "));
  Serial.print(isLeapResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isLeapResult2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isLeapResult3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(isLeapResult4 ? F("true") : F("false"));
  reportRange(5, 1);
  reportRange(1, 20);
  reportRange(1, 100);
  tsino::Array<bool> list{true, false};
  for (const bool a : list) {
    tsino::Array<bool> list2{true, false};
    for (const bool b : list2) {
      Serial.print(a ? F("true") : F("false"));
      Serial.print(F(" "));
      Serial.print(b ? F("true") : F("false"));
      Serial.print(F(" "));
      Serial.print(xor_(a, b) ? F("true") : F("false"));
      Serial.print(F(" "));
      Serial.print(majority(a, b, true) ? F("true") : F("false"));
      Serial.print(F(" "));
      Serial.print(majority(a, b, false) ? F("true") : F("false"));
      Serial.print(F(" "));
      Serial.println(a == b ? F("true") : F("false"));
    }
  }
  Serial.print((isPrime(7) ? 1 : 0) + (isPrime(8) ? 1 : 0));
  Serial.print(F(" "));
  Serial.print(isPrime(2) ? 1 : 0);
  Serial.print(F(" "));
  Serial.println(isPrime(2147483647 % 1000) ? F("true") : F("false"));
}

void loop() {}
