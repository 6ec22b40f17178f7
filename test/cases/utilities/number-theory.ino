// number-theory: written by tsino from number-theory.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/typed-array.h"

struct Roman;

struct Roman : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

// @run
// gcd, modular power, primes, conversion of bases and Roman numerals, big sums in digit arrays.
int32_t gcd(int32_t a, int32_t b) {
  return b == 0 ? tsino::absolute(a) : gcd(b, a % b);
}

int32_t powMod(int32_t base, int32_t exponent, int32_t modulus) {
  int32_t result = 1;
  for (base %= modulus; exponent > 0; exponent = exponent / 2) {
    if (exponent % 2 == 1) result = (int32_t)fmod((double)result * base, modulus);
    base = (int32_t)fmod((double)base * base, modulus);
    yield();
  }
  return result;
}

tsino::Array<int32_t> sieve(int32_t limit) {
  tsino::Uint8Array composite = tsino::Uint8Array(limit + 1);
  tsino::Array<int32_t> primes;
  for (int32_t n = 2; n <= limit; n++) {
    if (composite[n] != 0) continue;
    primes.push(n);
    for (double m = (double)n * n; m <= limit; m += n) composite.put(tsino::exactInt(m), 1);
  }
  return primes;
}

String factors(double n) {
  tsino::Array<String> parts;
  for (int32_t p = 2; (double)p * p <= n; p++) {
    int32_t power = 0;
    for (; fmod(n, p) == 0.0; n /= p) {
      power++;
      yield();
    }
    if (power > 0) {
      parts.push(power > 1 ? tsino::concat(String(p), F("^"), String(power)) : String(p));
    }
    yield();
  }
  if (n > 1.0) parts.push(tsino::toText(n));
  return parts.join(F("*"));
}

String roman(int32_t n) {
  return tsino::Array<tsino::Ref<Roman>>{
      tsino::make<Roman>(F("M"), 1000),
      tsino::make<Roman>(F("CM"), 900),
      tsino::make<Roman>(F("D"), 500),
      tsino::make<Roman>(F("CD"), 400),
      tsino::make<Roman>(F("C"), 100),
      tsino::make<Roman>(F("XC"), 90),
      tsino::make<Roman>(F("L"), 50),
      tsino::make<Roman>(F("XL"), 40),
      tsino::make<Roman>(F("X"), 10),
      tsino::make<Roman>(F("IX"), 9),
      tsino::make<Roman>(F("V"), 5),
      tsino::make<Roman>(F("IV"), 4),
      tsino::make<Roman>(F("I"), 1)}.reduce<String>(
      [&](const String& textGiven, const tsino::Ref<Roman>& given) -> String {
        String text = textGiven;
        const String& letter = given->item0;
        const int32_t value = given->item1;
        text += tsino::repeat(letter, n / value);
        n %= value;
        return text;
      },
      String(F("")));
}

String add(const String& a, const String& b) {
  tsino::TextIndex aIndex;
  tsino::TextIndex bIndex;
  tsino::Array<double> digits;
  double carry = 0.0;
  for (int32_t i = 0; i
      < tsino::maximum<int32_t>(tsino::length(a, aIndex), tsino::length(b, bIndex)) || carry > 0.0; i++) {
    const double sum = carry
        + (i < tsino::length(a, aIndex) ? tsino::toNumber(
        tsino::elementAt(a, aIndex, tsino::length(a, aIndex) - 1 - i)) : 0.0)
        + (i < tsino::length(b, bIndex) ? tsino::toNumber(
        tsino::elementAt(b, bIndex, tsino::length(b, bIndex) - 1 - i)) : 0.0);
    digits.unshift(fmod(sum, 10.0));
    carry = floor(sum / 10.0);
    yield();
  }
  return digits.join(F(""));
}

int32_t collatz(double n) {
  return n == 1.0 ? 0 : 1 + collatz(fmod(n, 2.0) == 0.0 ? n / 2.0 : 3.0 * n + 1.0);
}

void setup() {
  Serial.begin(115200);
  Serial.print(gcd(84, -36));
  Serial.print(F(" "));
  Serial.print(gcd(0, 7));
  Serial.print(F(" "));
  Serial.print(gcd(17, 5));
  Serial.print(F(" "));
  Serial.print(powMod(3, 200, 13));
  Serial.print(F(" "));
  Serial.print(powMod(2, 50, 1000007));
  Serial.print(F(" "));
  Serial.print(powMod(7, 0, 5));
  Serial.print(F(" "));
  Serial.println(powMod(94906265, 2, 94906267));
  String withoutFormatResult = tsino::withoutFormat(sieve(50).join());
  int32_t lengthResult = sieve(1000).length();
  int32_t lengthResult2 = sieve(1).length();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.println(lengthResult2);
  Serial.println(
      tsino::Array<int32_t>{360, 97, 1024, 999999}.map<String>(
          [](int32_t n) -> String { return factors(n); }).join(F(" ")));
  Serial.println(
      tsino::Array<uint16_t>{1, 4, 1994, 3999, 2024}.map<String>(
          [](int32_t n) -> String { return roman(n); }).join(F(" ")));
  String x = F("0");
  String y = F("1");
  for (int32_t i = 0; i < 100; i++) {
    String addResult = add(x, y);
    x = y;
    y = addResult;
  }
  String addResult = add(F("999"), F("1"));
  String addResult2 = add(F("0"), F("0"));
  Serial.print(tsino::withoutFormat(x));
  Serial.print(F(" "));
  Serial.print(addResult);
  Serial.print(F(" "));
  Serial.println(addResult2);
  Serial.print(collatz(97.0));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<uint8_t>{1, 2, 3, 7}.map<int32_t>(
          [](int32_t n) -> int32_t { return collatz(n); }).join());
  Serial.print(F(" "));
  Serial.println(tsino::length(tsino::toRadix(0.1, 2)));
}

void loop() {}
