// recursion: written by tsino from recursion.ts
// Change the TypeScript, not this file.
#include "src/tsino/print.h"
#include "src/tsino/text.h"

// @run
// Recursion with one, two and three calls per level; accumulators and deep but small stacks.
int32_t fibonacci(int32_t n) {
  return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

int32_t ackermann(int32_t m, int32_t n) {
  if (m == 0) return n + 1;
  if (n == 0) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}

int32_t moves = 0;
String script = "";

void hanoi(int32_t disks, const __FlashStringHelper* from, const __FlashStringHelper* to, const __FlashStringHelper* via) {
  if (disks == 0) return;
  hanoi(disks - 1, from, via, to);
  moves++;
  if (moves <= 7) script += tsino::concat(from, to, F(" "));
  hanoi(disks - 1, via, to, from);
}

int32_t sumDigits(int32_t n, int32_t sum = 0) {
  return n == 0 ? sum : sumDigits(n / 10, sum + n % 10);
}

String binary(int32_t n) {
  return n < 2 ? String(n) : tsino::concat(binary(n >> 1), String(n & 1));
}

double power(double base, int32_t exponent) {
  if (exponent == 0) return 1.0;
  const double half = power(base, exponent >> 1);
  return exponent % 2 == 0 ? half * half : half * half * base;
}

void setup() {
  Serial.begin(115200);

  String row = F("");
  for (int32_t n = 0; n <= 15; n++) row += tsino::concat(String(fibonacci(n)), F(" "));
  Serial.println(row);
  Serial.print(ackermann(2, 3));
  Serial.print(F(" "));
  Serial.print(ackermann(1, 5));
  Serial.print(F(" "));
  Serial.println(ackermann(3, 2));
  hanoi(3, F("A"), F("C"), F("B"));
  Serial.println(script);
  hanoi(10, F("A"), F("C"), F("B"));
  Serial.print(moves);
  Serial.print(F(" "));
  Serial.print(sumDigits(98765));
  Serial.print(F(" "));
  Serial.print(sumDigits(0));
  Serial.print(F(" "));
  Serial.print(binary(37));
  Serial.print(F(" "));
  Serial.println(binary(0));
  tsino::inspect(Serial, power(2.0, 30));
  Serial.print(F(" "));
  tsino::inspect(Serial, power(3.0, 5));
  Serial.print(F(" "));
  tsino::inspect(Serial, power(0.5, 3));
  Serial.print(F(" "));
  tsino::inspect(Serial, power(2.0, 62));
  Serial.print(F(" "));
  tsino::inspect(Serial, power(-2.0, 9));
  Serial.println();
}

void loop() {}
