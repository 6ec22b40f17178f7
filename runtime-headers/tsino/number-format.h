// toFixed, toPrecision and toExponential: exact digits, ties away from zero, as JavaScript defines them.
// Cost: about 700 bytes of flash over to-text.h, 600 bytes of stack.
#pragma once
#include <Arduino.h>
#include <stdint.h>
#include <string.h>

#include "check.h"
#include "exact-decimal.h"
#include "to-text.h"
#include "text-build.h"

namespace tsino {

/** The first digits of a number, rounded. */
struct RoundedDigits {
  char text[124];
  int32_t count;
  int32_t exponent;
};

/**
 * Rounds a finite `value` from 0 up to `decimals` behind the point (0 to 100; the value below 1e21), or with
 * `significant` to that many digits (1 to 101). There is at least one digit; 0 has the exponent 0.
 */
inline void roundDigits(double value, int32_t decimals, bool significant, RoundedDigits& digits) {
  // Before anything else, the digits of 0: also of what rounds to 0.
  digits.exponent = 0;
  digits.count = significant ? decimals : decimals + 1;
  memset(digits.text, '0', sizeof digits.text);
  if (value == 0) return;
  ExactDecimal rest(takeApart(value), false);
  // Without any digit left of the last place, the one right of it still decides whether to round up.
  const int32_t count = significant ? decimals : rest.exponent() + 1 + decimals;
  if (count < 0) return;
  char* const text = digits.text;
  int32_t last = count - 1;
  for (int32_t i = 0; i < count; ++i, rest.next()) text[i] = static_cast<char>('0' + rest.digit());
  const bool up = rest.digit() >= 5;
  if (count == 0 && !up) return;
  digits.count = count;
  digits.exponent = rest.exponent();
  if (!up) return;
  while (last >= 0 && text[last] == '9') text[last--] = '0';
  if (last >= 0) {
    ++text[last];
    return;
  }
  // 9.99 became 10.0: one place more, unless the number of digits is given.
  text[0] = '1';
  ++digits.exponent;
  if (!significant) ++digits.count;
}

/** Room for the longest text: 101 digits, or 21 before and 100 behind the point, sign and exponent. */
constexpr int32_t formatRoom = 132;

/** `value.toFixed(decimals)`, 0 to 100 decimals. */
inline String toFixed(double value, int32_t decimals = 0) {
  requireRange(decimals, 0, 100, "toFixed() digits");
  char text[formatRoom];
  bool done;
  if (fabs(value) >= 1e21) return toText(value);
  char* to = writeStart(text, value, done);
  if (!done) {
    RoundedDigits digits;
    roundDigits(value, decimals, false, digits);
    to = writeDigits(to, digits.text, digits.count, digits.exponent + 1);
  }
  return textFromBytes(text, static_cast<uint32_t>(to - text));
}

/** `value.toPrecision(count)`, 1 to 100 digits. */
inline String toPrecision(double value, int32_t count) {
  char text[formatRoom];
  bool done;
  char* to = writeStart(text, value, done);
  if (!done) {
    requireRange(count, 1, 100, "toPrecision() digits");
    RoundedDigits digits;
    roundDigits(value, count, true, digits);
    to = digits.exponent < -6 || digits.exponent >= count
             ? writeScientific(to, digits.text, count, digits.exponent)
             : writeDigits(to, digits.text, count, digits.exponent + 1);
  }
  return textFromBytes(text, static_cast<uint32_t>(to - text));
}

/** `value.toExponential(decimals)`, 0 to 100 decimals. */
inline String toExponential(double value, int32_t decimals) {
  char text[formatRoom];
  bool done;
  char* to = writeStart(text, value, done);
  if (!done) {
    requireRange(decimals, 0, 100, "toExponential() digits");
    RoundedDigits digits;
    roundDigits(value, decimals + 1, true, digits);
    to = writeScientific(to, digits.text, digits.count, digits.exponent);
  }
  return textFromBytes(text, static_cast<uint32_t>(to - text));
}

/** `value.toExponential()`: as many digits as needed. */
inline String toExponential(double value) {
  char text[numberRoom];
  bool done;
  char* to = writeStart(text, value, done);
  if (!done) {
    Digits digits;
    shortestDigits(value, digits);
    to = writeScientific(to, digits.text, digits.count, digits.exponent);
  }
  return textFromBytes(text, static_cast<uint32_t>(to - text));
}

}  // namespace tsino
