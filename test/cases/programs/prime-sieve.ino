// prime-sieve: written by tsino from prime-sieve.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"

tsino::Array<bool> sieve(int32_t size) {
  tsino::Array<bool> composite;
  for (int32_t i = 0; i <= size; i++) {
    composite.push(false);
  }
  composite.set(0, true);
  composite.set(1, true);
  for (int32_t i = 2; i * i <= size; i++) {
    if (composite[i]) continue;
    for (double multiple = (double)i * i; multiple <= size; multiple += i) {
      composite.set(tsino::exactInt(multiple), true);
    }
    yield();
  }
  return composite;
}

void setup() {
  Serial.begin(115200);
  // @run
  // A boolean array filled by fill, and inner loops that start at a square.
  const int32_t limit = 200;

  tsino::Array<bool> composite = sieve(limit);
  tsino::Array<int32_t> primes;
  for (int32_t i = 0; i < composite.length(); i++) {
    if (!composite[i]) primes.push(i);
  }
  Serial.print(F("primes: "));
  Serial.println(primes.length());
  Serial.println(primes.join(F(" ")));

  int32_t widest = 0;
  int32_t at = 0;
  for (int32_t i = 1; i < primes.length(); i++) {
    const int32_t gap = primes[i] - primes[i - 1];
    if (gap > widest) {
      widest = gap;
      at = primes[i - 1];
    }
  }
  Serial.print(F("widest gap "));
  Serial.print(widest);
  Serial.print(F(" after "));
  Serial.println(at);
  int32_t sum = 0;
  for (const int32_t prime : primes) sum += prime;
  Serial.print(F("sum "));
  Serial.print(sum);
  Serial.print(F(" mean "));
  tsino::inspect(Serial, (double)sum / primes.length());
  Serial.println();
}

void loop() {}
