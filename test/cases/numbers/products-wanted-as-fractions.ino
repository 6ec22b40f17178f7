// products-wanted-as-fractions: written by tsino from products-wanted-as-fractions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/print.h"

double seconds(int32_t days) {
  return days * 86400.0 + 0.5;
}

double rest(double time) {
  int32_t days = (int32_t)floor(time / 86400.0);
  const double left = time - days * 86400.0;
  days -= 1;
  return left + days;
}

bool isPrime(uint32_t n) {
  if (n < 2) return false;
  for (int32_t p = 2; (int64_t)p * p <= n; p++) {
    if ((uint32_t)fmod((double)n, p) == 0) return false;
    yield();
  }
  return true;
}

void setup() {
  Serial.begin(115200);
  // @run
  // A product of whole numbers that flows into a fraction or a large number is the product JavaScript makes: it may be larger
  // than int32 holds.
  tsino::Array<uint16_t> counts{50000, 3};
  tsino::inspect(Serial, seconds(24000));
  Serial.print(F(" "));
  tsino::inspect(Serial, seconds(50000));
  Serial.print(F(" "));
  tsino::inspect(Serial, seconds(-50000));
  Serial.println();
  tsino::inspect(Serial, rest(4102444799.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, rest(86399.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, rest(1000000000000.0 + 0.25));
  Serial.println();

  double total = 0.5;
  for (const int32_t count : counts) total += count * 86400.0;
  tsino::inspect(Serial, total);
  Serial.println();

  double sum = 0.0;
  for (const int32_t count : counts) {
    sum = sum + ((uint32_t)count * 60000 + (uint32_t)(count * 7)) / 2.0;
  }
  tsino::inspect(Serial, sum);
  Serial.println();
  Serial.print(isPrime(2147483647) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isPrime(4294967291u) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isPrime(4294967295u) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(isPrime(1) ? F("true") : F("false"));
  Serial.print(
      tsino::withoutFormat(
          counts.map<double>([](int32_t count) -> double { return count * 100000.0 * 1.5; }).join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, counts.get(0).valueOr(0) * 100000.0 * 0.5);
  Serial.println();
}

void loop() {}
