// factorial-and-fibonacci: written by tsino from factorial-and-fibonacci.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/number-format.h"
#include "src/tsino/print.h"

// @run
// A product that feeds itself leaves int32 after a few steps and 2^53 soon after; so does a sum of sums.
double factorial(int32_t n) {
  double result = 1.0;
  for (int32_t i = 2; i <= n; i++) result *= i;
  return result;
}

double factorialRecursive(int32_t n) {
  return n < 2 ? 1.0 : n * factorialRecursive(n - 1);
}

int32_t fibonacci(int32_t n) {
  int32_t a = 0;
  int32_t b = 1;
  for (int32_t i = 0; i < n; i++) {
    const int32_t next = a + b;
    a = b;
    b = next;
  }
  return a;
}

double power(int32_t base, int32_t exponent) {
  double result = 1.0;
  for (int32_t i = 0; i < exponent; i++) result = result * base;
  return result;
}

void setup() {
  Serial.begin(115200);

  tsino::Array<uint8_t> list{0, 1, 5, 12, 13, 20, 25, 170, 171};
  for (const int32_t n : list) {
    Serial.print(n);
    Serial.print(F(" "));
    tsino::inspect(Serial, factorial(n));
    Serial.print(F(" "));
    Serial.println(factorialRecursive(n) == factorial(n) ? F("true") : F("false"));
  }
  tsino::Array<uint8_t> list2{0, 1, 2, 10, 40, 45};
  for (const int32_t n : list2) {
    Serial.print(n);
    Serial.print(F(" "));
    Serial.println(fibonacci(n));
  }
  tsino::inspect(Serial, power(2, 31));
  Serial.print(F(" "));
  tsino::inspect(Serial, power(2, 53) + 1.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, power(-3, 21));
  Serial.print(F(" "));
  tsino::inspect(Serial, power(10, 22));
  Serial.print(F(" "));
  tsino::inspect(Serial, power(7, 0));
  Serial.println();
  double balance = 1000.0;
  for (int32_t year = 1; year <= 5; year++) {
    balance = balance * 1.03;
    Serial.print(year);
    Serial.print(F(" "));
    Serial.println(tsino::toFixed(balance, 2));
  }
}

void loop() {}
