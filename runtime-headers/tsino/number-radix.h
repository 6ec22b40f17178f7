// `value.toString(radix)`: integers digit by digit, fractions as V8 writes them (as many digits as tell the
// double from its neighbours); no doubles on AVR, where they have 32 bits.
// Cost: 300 bytes for integers, 1.3 KB over to-text.h for doubles.
#pragma once
#include <Arduino.h>
#include <math.h>
#include <stdint.h>

#include "check.h"
#ifndef ARDUINO_ARCH_AVR
#include "exact-decimal.h"
#endif
#include "to-text.h"
#include "text-build.h"

namespace tsino {

inline char radixDigit(int32_t value) { return static_cast<char>(value < 10 ? '0' + value : 'a' + value - 10); }

inline void requireRadix(int32_t radix) { requireRange(radix, 2, 36, "toString() radix"); }

inline String toRadix(uint32_t value, int32_t radix) {
  requireRadix(radix);
  char digits[32];
  char* at = digits + sizeof digits;
  do *--at = radixDigit(static_cast<int32_t>(value % static_cast<uint32_t>(radix)));
  while ((value /= static_cast<uint32_t>(radix)) != 0);
  return textFromBytes(at, static_cast<uint32_t>(digits + sizeof digits - at));
}

inline String toRadix(int32_t value, int32_t radix) {
  if (value >= 0) return toRadix(static_cast<uint32_t>(value), radix);
  return concat('-', toRadix(0u - static_cast<uint32_t>(value), radix));
}

#ifdef ARDUINO_ARCH_AVR
/** Small elements become int, which is no int32_t there. */
inline String toRadix(int value, int32_t radix) { return toRadix(static_cast<int32_t>(value), radix); }
inline String toRadix(unsigned int value, int32_t radix) { return toRadix(static_cast<uint32_t>(value), radix); }
#else

/** Adds one to the last of the digits; true when the carry runs out of the front. */
inline bool carryDigits(char* digits, int32_t& count, int32_t radix) {
  while (count > 0) {
    const char last = digits[count - 1];
    const int32_t value = last <= '9' ? last - '0' : last - 'a' + 10;
    if (value + 1 < radix) {
      digits[count - 1] = radixDigit(value + 1);
      return false;
    }
    --count;
  }
  return true;
}

/** Digits behind the point until the rest can't matter; 0 < fraction < 1. True: they rounded up to 1. */
inline bool appendFraction(String& to, double fraction, double tolerance, int32_t radix) {
  // Zeros directly behind the point are counted, not stored: what follows them is at most 53 bits.
  char digits[64];
  int32_t count = 0;
  int32_t zeros = 0;
  bool carried = false;
  do {
    fraction *= radix;
    tolerance *= radix;
    const int32_t digit = static_cast<int32_t>(fraction);
    fraction -= digit;
    if (count == 0 && digit == 0) {
      ++zeros;
    } else {
      digits[count++] = radixDigit(digit);
    }
    const bool up = fraction > 0.5 || (fraction == 0.5 && (digit & 1) != 0);
    if (up && fraction + tolerance > 1) {
      carried = carryDigits(digits, count, radix);
      if (carried && zeros > 0) {
        // 0.00zz became 0.01.
        --zeros;
        digits[count++] = '1';
        carried = false;
      }
      break;
    }
  } while (fraction >= tolerance);
  if (!carried) {
    appendBytes(to, ".", 1);
    while (zeros-- > 0) appendBytes(to, "0", 1);
    appendBytes(to, digits, static_cast<uint32_t>(count));
  }
  return carried;
}

inline String toRadix(double value, int32_t radix) {
  requireRadix(radix);
  if (radix == 10 || value != value || value - value != 0) return toText(value);
  const bool minus = value < 0;
  value = fabs(value);
  double whole = floor(value);
  String fraction;
  if (whole != value) {
    const double tolerance = 0.5 * (fromBits(bitsOf(value) + 1) - value);
    const double smallest = fromBits(1);
    if (appendFraction(fraction, value - whole, tolerance > smallest ? tolerance : smallest, radix)) whole += 1;
  }
  // Digits of the whole part, last first, written from the back; 2^1024 has 1024 of them in base 2.
  String reversed;
  // Beyond 53 bits the digits are not in the number: zeros, as V8 has it.
  for (double less = whole / radix; bitsOf(less) >> 52 > 1023 + 52; less = whole / radix) {
    whole = less;
    appendBytes(reversed, "0", 1);
  }
  do {
    const double digit = fmod(whole, radix);
    if (!reversed.concat(radixDigit(static_cast<int32_t>(digit)))) outOfMemory();
    whole = (whole - digit) / radix;
  } while (whole > 0);
  String result = textWithRoom(reversed.length() + fraction.length() + 1);
  if (minus) appendBytes(result, "-", 1);
  for (uint32_t i = reversed.length(); i > 0; --i) appendBytes(result, reversed.c_str() + i - 1, 1);
  appendBytes(result, fraction.c_str(), fraction.length());
  return result;
}

/** Beyond 32 bits as JavaScript's number. */
inline String toRadix(int64_t value, int32_t radix) { return toRadix(static_cast<double>(value), radix); }
inline String toRadix(uint64_t value, int32_t radix) { return toRadix(static_cast<double>(value), radix); }

#endif

}  // namespace tsino
