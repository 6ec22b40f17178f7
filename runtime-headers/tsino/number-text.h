// Numbers as JavaScript writes them: String(x), exact and shortest, without printf.
// Cost: about 1.7 KB of flash for doubles, 400 bytes of stack; numbers with up to nine digits (23.45) and integers
// take a short way of about a thousand instructions, others some ten thousand.
#pragma once
#include <Arduino.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

#include "exact-decimal.h"
#include "text-build.h"

namespace tsino {

/** Decimal digits of a positive number, as text; the first counts 10^exponent. */
struct Digits {
  char text[20];
  int32_t count;
  int32_t exponent;
};

/** Digits of an integer, without the zeros at its end. `value` is not 0. */
inline void integerDigits(uint64_t value, Digits& digits) {
  char reversed[20];
  int32_t count = 0;
  // 64-bit division costs hundreds of instructions: at most two of them, then 32 bits.
  while (value > 0xFFFFFFFFu) {
    uint32_t low = static_cast<uint32_t>(value % 1000000000u);
    value /= 1000000000u;
    for (int32_t i = 0; i < 9; ++i, low /= 10) reversed[count++] = static_cast<char>('0' + low % 10);
  }
  for (uint32_t rest = static_cast<uint32_t>(value); rest != 0; rest /= 10)
    reversed[count++] = static_cast<char>('0' + rest % 10);
  digits.exponent = count - 1;
  int32_t zeros = 0;
  while (reversed[zeros] == '0') ++zeros;
  digits.count = count - zeros;
  for (int32_t i = 0; i < digits.count; ++i) digits.text[i] = reversed[count - 1 - i];
}

/** Numbers that are integers or have few decimals; false when the long way is needed. */
inline bool easyDigits(double value, Digits& digits) {
  if (value >= 9007199254740992.0) return false;
  const uint64_t whole = static_cast<uint64_t>(value);
  if (static_cast<double>(whole) == value) {
    integerDigits(whole, digits);
    return true;
  }
  double power = 1;
  for (int32_t decimals = 1; decimals < 10; ++decimals) {
    power *= 10;
    const double scaled = value * power;
    if (scaled >= 4294967295.0) return false;
    const uint32_t rounded = static_cast<uint32_t>(scaled + 0.5);
    const double error = scaled - rounded;
    // At most ten digits over an exact power of ten: when that quotient is the number, these are its shortest digits.
    if (error > scaled * 1e-15 || -error > scaled * 1e-15 || rounded / power != value) continue;
    integerDigits(rounded, digits);
    digits.exponent -= decimals;
    return true;
  }
  return false;
}

/** The shortest digits that read back as `value`, a finite number above 0. */
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

/** Bytes that writeNumber may need. */
constexpr int32_t numberRoom = 28;

inline char* writeZeros(char* to, int32_t count) {
  while (count-- > 0) *to++ = '0';
  return to;
}

inline char* writeBytes(char* to, const char* from, int32_t count) {
  memcpy(to, from, static_cast<size_t>(count));
  return to + count;
}

/** Writes `e+21` or `e-7`; |exponent| < 1000. */
inline char* writeExponent(char* to, int32_t exponent) {
  *to++ = 'e';
  *to++ = exponent < 0 ? '-' : '+';
  if (exponent < 0) exponent = -exponent;
  if (exponent >= 100) *to++ = static_cast<char>('0' + exponent / 100);
  if (exponent >= 10) *to++ = static_cast<char>('0' + exponent / 10 % 10);
  *to++ = static_cast<char>('0' + exponent % 10);
  return to;
}

/** Writes the text of String(value) to `to` (numberRoom bytes); returns its length. No zero byte is added. */
inline int32_t writeNumber(double value, char* to) {
  char* const start = to;
  if (value != value) {
    memcpy(to, "NaN", 3);
    return 3;
  }
  if (value < 0) {
    *to++ = '-';
    value = -value;
  }
  if (value == 0) {
    *to++ = '0';
  } else if (value > 1.7976931348623157e308) {
    to = writeBytes(to, "Infinity", 8);
  } else {
    Digits digits;
    shortestDigits(value, digits);
    const int32_t count = digits.count;
    const int32_t point = digits.exponent + 1;
    if (point > 21 || point < -5) {
      *to++ = digits.text[0];
      if (count > 1) {
        *to++ = '.';
        to = writeBytes(to, digits.text + 1, count - 1);
      }
      to = writeExponent(to, digits.exponent);
    } else if (point <= 0) {
      to = writeBytes(to, "0.", 2);
      to = writeZeros(to, -point);
      to = writeBytes(to, digits.text, count);
    } else if (count <= point) {
      to = writeBytes(to, digits.text, count);
      to = writeZeros(to, point - count);
    } else {
      to = writeBytes(to, digits.text, point);
      *to++ = '.';
      to = writeBytes(to, digits.text + point, count - point);
    }
  }
  return static_cast<int32_t>(to - start);
}

/** `String(value)` */
inline String toText(double value) {
  char text[numberRoom];
  return textFromBytes(text, static_cast<uint32_t>(writeNumber(value, text)));
}
inline String toText(float value) { return toText(static_cast<double>(value)); }

// Integers print as the core prints them.
inline String toText(int value) { return String(value); }
inline String toText(unsigned value) { return String(value); }
inline String toText(long value) { return String(value); }
inline String toText(unsigned long value) { return String(value); }
inline String toText(long long value) { return String(value); }
inline String toText(unsigned long long value) { return String(value); }
inline String toText(bool value) { return value ? String(F("true")) : String(F("false")); }
inline const String& toText(const String& value) { return value; }

}  // namespace tsino
