// toFixed, toPrecision and toExponential: exact digits, ties away from zero, as JavaScript defines them.
// Cost: about 600 bytes of flash over number-text.h, 130 bytes of stack more.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "check.h"
#include "exact-decimal.h"
#include "number-text.h"
#include "text-build.h"

namespace tsino {

/** The first digits of a number, rounded. */
struct RoundedDigits {
  char text[124];
  int32_t count;
  int32_t exponent;
};

/**
 * Rounds a positive finite `value` to `decimals` behind the point, or (with `significant`) to that many digits.
 * No digits at all are left when it rounds to nothing.
 */
inline void roundDigits(double value, int32_t decimals, bool significant, RoundedDigits& digits) {
  ExactDecimal rest(takeApart(value), false);
  digits.exponent = rest.exponent();
  digits.count = significant ? decimals : digits.exponent + 1 + decimals;
  if (digits.count < 0) digits.count = 0;
  // A number below a tenth of the last place rounds to nothing whatever its digits are.
  const bool visible = significant || rest.exponent() + 1 + decimals >= 0;
  for (int32_t i = 0; i < digits.count; ++i, rest.next())
    digits.text[i] = static_cast<char>('0' + rest.digit());
  if (!visible || rest.digit() < 5) return;
  int32_t place = digits.count - 1;
  while (place >= 0 && digits.text[place] == '9') digits.text[place--] = '0';
  if (place >= 0) {
    ++digits.text[place];
    return;
  }
  // 9.99 became 10.0: all digits behind the new first one are zeros.
  ++digits.exponent;
  if (!significant || digits.count == 0) ++digits.count;
  for (int32_t i = 1; i < digits.count; ++i) digits.text[i] = '0';
  digits.text[0] = '1';
}

/** The sign, or a whole text for NaN and infinities (then true). */
inline bool startFormat(double& value, String& result) {
  if (value != value || value - value != 0) {
    result = toText(value);
    return true;
  }
  if (value < 0) {
    appendBytes(result, "-", 1);
    value = -value;
  }
  return false;
}

inline void appendZeros(String& to, int32_t count) {
  while (count-- > 0) appendBytes(to, "0", 1);
}

/** Appends digits with the decimal point after `whole` of them (none or negative: `0.` and zeros first). */
inline void appendPlain(String& to, const char* digits, int32_t count, int32_t whole) {
  if (whole <= 0) {
    appendBytes(to, "0", 1);
    if (count > 0) appendBytes(to, ".", 1);
    appendZeros(to, count > 0 ? -whole : 0);
    return appendBytes(to, digits, static_cast<uint32_t>(count));
  }
  appendBytes(to, digits, static_cast<uint32_t>(whole));
  if (count == whole) return;
  appendBytes(to, ".", 1);
  appendBytes(to, digits + whole, static_cast<uint32_t>(count - whole));
}

/** `value.toFixed(decimals)`, 0 to 100 decimals. */
inline String toFixed(double value, int32_t decimals = 0) {
  requireRange(decimals, 0, 100, "toFixed() digits");
  if (value >= 1e21 || value <= -1e21) return toText(value);
  String result;
  if (startFormat(value, result)) return result;
  RoundedDigits digits;
  digits.count = 0;
  if (value > 0) roundDigits(value, decimals, false, digits);
  if (digits.count == 0) {
    appendBytes(result, decimals ? "0." : "0", decimals ? 2 : 1);
    appendZeros(result, decimals);
  } else {
    appendPlain(result, digits.text, digits.count, digits.exponent + 1);
  }
  return result;
}

/** Digits for toPrecision and toExponential, also of 0. */
inline void significantDigits(double value, int32_t count, RoundedDigits& digits) {
  if (value > 0) return roundDigits(value, count, true, digits);
  memset(digits.text, '0', static_cast<size_t>(count));
  digits.count = count;
  digits.exponent = 0;
}

inline void appendScientific(String& to, const char* digits, int32_t count, int32_t exponent) {
  appendPlain(to, digits, count, 1);
  char text[8];
  appendBytes(to, text, static_cast<uint32_t>(writeExponent(text, exponent) - text));
}

/** `value.toPrecision(count)`, 1 to 100 digits. */
inline String toPrecision(double value, int32_t count) {
  String result;
  if (startFormat(value, result)) return result;
  requireRange(count, 1, 100, "toPrecision() digits");
  RoundedDigits digits;
  significantDigits(value, count, digits);
  if (digits.exponent < -6 || digits.exponent >= count) {
    appendScientific(result, digits.text, count, digits.exponent);
  } else {
    appendPlain(result, digits.text, count, digits.exponent + 1);
  }
  return result;
}

/** `value.toExponential(decimals)`, 0 to 100 decimals. */
inline String toExponential(double value, int32_t decimals) {
  String result;
  if (startFormat(value, result)) return result;
  requireRange(decimals, 0, 100, "toExponential() digits");
  RoundedDigits digits;
  significantDigits(value, decimals + 1, digits);
  appendScientific(result, digits.text, decimals + 1, digits.exponent);
  return result;
}

/** `value.toExponential()`: as many digits as needed. */
inline String toExponential(double value) {
  String result;
  if (startFormat(value, result)) return result;
  Digits digits;
  digits.text[0] = '0';
  digits.count = 1;
  digits.exponent = 0;
  if (value > 0) shortestDigits(value, digits);
  appendScientific(result, digits.text, digits.count, digits.exponent);
  return result;
}

}  // namespace tsino
