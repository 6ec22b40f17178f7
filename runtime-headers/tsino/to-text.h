// Numbers as JavaScript writes them: String(x), exact and shortest, without printf.
// Cost: 2.3 KB of flash for doubles, 400 bytes of stack; numbers of up to nine digits (23.45, 1500) take a short way
// of about a thousand instructions, others some ten thousand.
#pragma once
#include <Arduino.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

#if __SIZEOF_DOUBLE__ == 8
#include "exact-decimal.h"
#endif
#include "memory.h"
#include "text-build.h"

namespace tsino {

// AVR's double has 32 bits: numbers with fractions have no exact JavaScript text there, so there is none at all.
#if __SIZEOF_DOUBLE__ == 8

/** Decimal digits of a positive number, as text; the first counts 10^exponent. */
struct Digits {
  char text[20];
  int32_t count;
  int32_t exponent;
};

/** Numbers of up to nine digits with up to nine decimals; false when the long way is needed. */
inline bool easyDigits(double value, Digits& digits) {
  double power = 1;
  for (int32_t decimals = 0; decimals < 10; ++decimals, power *= 10) {
    const double scaled = value * power;
    if (scaled >= 2147483647.0) break;
    int32_t rounded = static_cast<int32_t>(scaled + 0.5);
    // At most ten digits over an exact power of ten: if that quotient is the number, these are its shortest digits.
    // The multiplication is a cheaper first test than the division.
    if (fabs(scaled - rounded) > scaled * 1e-15 || rounded / power != value) continue;
    char reversed[12];
    int32_t count = 0;
    do reversed[count++] = static_cast<char>('0' + rounded % 10);
    while ((rounded /= 10) != 0);
    digits.exponent = count - 1 - decimals;
    digits.count = 0;
    while (count > 0) digits.text[digits.count++] = reversed[--count];
    while (digits.count > 1 && digits.text[digits.count - 1] == '0') --digits.count;
    return true;
  }
  return false;
}

/** The shortest digits that read back as `value`, a finite number from 0 up. */
inline void shortestDigits(double value, Digits& digits) {
  if (easyDigits(value, digits)) return;
  const Binary number = takeApart(value);
  const bool even = (number.mantissa & 1) == 0;
  const bool halved = number.mantissa == 0x10000000000000ull && number.exponent > -1074;
  ExactDecimal rest(number, true);
  digits.exponent = rest.exponent();
  digits.count = 0;
  for (;; rest.next()) {
    int32_t digit = rest.digit();
    // Reading rounds to even: a text right between two doubles reads as the one with the even mantissa.
    const int32_t below = rest.compareBelow(halved);
    const int32_t above = rest.compareAbove();
    const bool low = below < 0 || (even && below == 0);
    const bool high = above > 0 || (even && above == 0);
    if (low || high) {
      const int32_t half = rest.compareHalf();
      if (high && (!low || half > 0 || (half == 0 && (digit & 1)))) ++digit;
      // Only a first digit can become ten: a later one would have ended at the digit before it.
      if (digit == 10) {
        digit = 1;
        ++digits.exponent;
      }
      digits.text[digits.count++] = static_cast<char>('0' + digit);
      return;
    }
    digits.text[digits.count++] = static_cast<char>('0' + digit);
  }
}

/**
 * Writes digits with the point behind `point` of them, with zeros where there are no digits. Up to `count` digits
 * or to the point, whichever is later; returns the end.
 */
inline char* writeDigits(char* to, const char* digits, int32_t count, int32_t point) {
  for (int32_t i = point > 0 ? 0 : point - 1; i < count || i < point; ++i) {
    if (i == point) *to++ = '.';
    *to++ = i >= 0 && i < count ? digits[i] : '0';
  }
  return to;
}

/** Writes `1.5e+21` or `5e-7`; |exponent| < 1000. */
inline char* writeScientific(char* to, const char* digits, int32_t count, int32_t exponent) {
  to = writeDigits(to, digits, count, 1);
  *to++ = 'e';
  *to++ = exponent < 0 ? '-' : '+';
  if (exponent < 0) exponent = -exponent;
  if (exponent >= 100) *to++ = static_cast<char>('0' + exponent / 100);
  if (exponent >= 10) *to++ = static_cast<char>('0' + exponent / 10 % 10);
  *to++ = static_cast<char>('0' + exponent % 10);
  return to;
}

/**
 * Writes the sign, and the whole text of NaN, infinities and zero; `value` becomes positive. Returns the end;
 * `done` says that nothing is left to write.
 */
inline char* writeStart(char* to, double& value, bool& done) {
  done = true;
  if (value != value) {
    memcpy_P(to, PSTR("NaN"), 3);
    return to + 3;
  }
  if (value < 0) *to++ = '-';
  value = fabs(value);
  if (value > 1.7976931348623157e308) {
    memcpy_P(to, PSTR("Infinity"), 8);
    return to + 8;
  }
  done = false;
  return to;
}

/** Bytes that writeNumber may need. */
constexpr int32_t numberRoom = 28;

/** Writes the text of String(value) to `to` (numberRoom bytes); returns its length. No zero byte is added. */
inline int32_t writeNumber(double value, char* to) {
  char* const start = to;
  bool done;
  to = writeStart(to, value, done);
  if (!done) {
    Digits digits;
    shortestDigits(value, digits);
    to = digits.exponent > 20 || digits.exponent < -6
             ? writeScientific(to, digits.text, digits.count, digits.exponent)
             : writeDigits(to, digits.text, digits.count, digits.exponent + 1);
  }
  return static_cast<int32_t>(to - start);
}

/** `String(value)` */
inline String toText(double value) {
  char text[numberRoom];
  return textFromBytes(text, static_cast<uint32_t>(writeNumber(value, text)));
}
inline String toText(float value) { return toText(static_cast<double>(value)); }

#endif

// Integers print as the core prints them.
inline String toText(int value) { return String(value); }
inline String toText(unsigned value) { return String(value); }
inline String toText(long value) { return String(value); }
inline String toText(unsigned long value) { return String(value); }
#ifdef ARDUINO_ARCH_AVR
// AVR's core has no text of 64 bits.
inline String toText(unsigned long long value) {
  char digits[20];
  char* at = digits + sizeof digits;
  do *--at = static_cast<char>('0' + value % 10);
  while ((value /= 10) != 0);
  return textFromBytes(at, static_cast<uint32_t>(digits + sizeof digits - at));
}
inline String toText(long long value) {
  if (value >= 0) return toText(static_cast<unsigned long long>(value));
  return concat('-', toText(0ull - static_cast<unsigned long long>(value)));
}
#else
inline String toText(long long value) { return String(value); }
inline String toText(unsigned long long value) { return String(value); }
#endif
/** Members of an enum are their numbers. */
template <class E> typename When<IsEnum<E>::value, String>::type toText(E value) { return String(static_cast<int32_t>(value)); }
inline String toText(bool value) { return value ? String(F("true")) : String(F("false")); }
inline const String& toText(const String& value) { return value; }

}  // namespace tsino
