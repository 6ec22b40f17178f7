// JavaScript's arithmetic where C++ differs: conversions to integers, division that floors, shifts, Math.
// Cost: integer functions are a few instructions; those of doubles that of one or two soft-float operations.
#pragma once
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "absolute.h"
#include "check.h"
#include "is-integer.h"

// The AVR core has a macro of this name; a sketch that includes this file means the functions.
#ifdef round
#undef round
#endif

namespace tsino {

/** `value >>> 0`: modulo 2^32, NaN and infinities are 0. */
inline uint32_t toUint32(double value) {
  if (value > -2147483649.0 && value < 2147483648.0) return static_cast<uint32_t>(static_cast<int32_t>(value));
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  const int32_t exponent = static_cast<int32_t>(bits >> 52 & 0x7FF) - 1075;
  // From 2^84 on, all bits that would remain are zeros.
  if (exponent > 31) return 0;
  const uint64_t mantissa = (bits & 0xFFFFFFFFFFFFFull) | 0x10000000000000ull;
  const uint64_t whole = exponent < 0 ? mantissa >> -exponent : mantissa << exponent;
  const uint32_t low = static_cast<uint32_t>(whole & 0xFFFFFFFFu);
  return bits >> 63 ? 0u - low : low;
}

/** The int32_t with these bits. */
__attribute__((always_inline)) inline int32_t asSigned(uint32_t bits) {
  int32_t value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

/** `value | 0` */
inline int32_t toInt32(double value) { return asSigned(toUint32(value)); }

/** An integer slot takes a double: checked builds demand that it is a whole int32, release builds cut. */
inline int32_t exactInt(double value) {
#ifdef TSINO_CHECKED
  if (!(value > -2147483649.0 && value < 2147483648.0)) fail("overflow", "the number does not fit an int32");
  if (value != static_cast<int32_t>(value)) fail("fraction", "the number has a fraction");
#endif
  return static_cast<int32_t>(value);
}

/** `Number.isSafeInteger(value)` */
inline bool isSafeInteger(double value) { return isInteger(value) && fabs(value) <= 9007199254740991.0; }

/** `Object.is(a, b)`: unlike `===`, NaN is NaN and -0 is not 0. */
inline bool isSameNumber(double a, double b) { return a == b ? signbit(a) == signbit(b) : a != a && b != b; }

/** Math.floor(a / b); b is not 0. */
inline int32_t floorDiv(int32_t a, int32_t b) {
  const int32_t quotient = a / b;
  return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient;
}
/** Math.ceil(a / b); b is not 0. */
inline int32_t ceilDiv(int32_t a, int32_t b) {
  const int32_t quotient = a / b;
  return a % b != 0 && (a < 0) == (b < 0) ? quotient + 1 : quotient;
}
/** `(a / b) | 0`: nothing divided by zero is a number, and -2147483648 / -1 wraps. */
inline int32_t quotient(int32_t a, int32_t b) {
  if (b == 0) return 0;
  return b == -1 ? asSigned(0u - static_cast<uint32_t>(a)) : a / b;
}
inline uint32_t unsignedQuotient(uint32_t a, uint32_t b) { return b == 0 ? 0 : a / b; }
/** `Math.floor(a / b) | 0` */
inline int32_t floorQuotient(int32_t a, int32_t b) { return b == 0 || b == -1 ? quotient(a, b) : floorDiv(a, b); }
/** a - b * Math.floor(a / b): has the sign of b. */
inline int32_t floorMod(int32_t a, int32_t b) {
  const int32_t rest = a % b;
  return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
}

/** `a << count`, `a >> count`, `a >>> count`: the count modulo 32, as JavaScript and unlike C++. */
__attribute__((always_inline)) inline int32_t shiftLeft(int32_t a, int32_t count) {
  return asSigned(static_cast<uint32_t>(a) << (static_cast<uint32_t>(count) & 31));
}
__attribute__((always_inline)) inline int32_t shiftRight(int32_t a, int32_t count) { return a >> (static_cast<uint32_t>(count) & 31); }
__attribute__((always_inline)) inline uint32_t shiftRightUnsigned(int32_t a, int32_t count) {
  return static_cast<uint32_t>(a) >> (static_cast<uint32_t>(count) & 31);
}

/** Sums and products modulo 2^32: `(a + b) | 0`, `(a - b) | 0`, `Math.imul(a, b)`. */
inline int32_t wrapAdd(int32_t a, int32_t b) { return asSigned(static_cast<uint32_t>(a) + static_cast<uint32_t>(b)); }
inline int32_t wrapSubtract(int32_t a, int32_t b) {
  return asSigned(static_cast<uint32_t>(a) - static_cast<uint32_t>(b));
}
__attribute__((always_inline)) inline int32_t imul(int32_t a, int32_t b) { return asSigned(static_cast<uint32_t>(a) * static_cast<uint32_t>(b)); }

/** `Math.clz32(a)` */
inline int32_t clz32(uint32_t a) {
  int32_t zeros = 32;
  for (; a != 0; a >>= 1) --zeros;
  return zeros;
}

/** `Math.round(value)`: ties go up; keeps -0. */
inline double round(double value) {
  const double below = floor(value);
  return copysign(value - below >= 0.5 ? below + 1 : below, value);
}

/** `Math.sign(value)`: of a double it keeps NaN, 0 and -0. */
inline double sign(double value) { return value > 0 ? 1 : value < 0 ? -1 : value; }
inline double sign(float value) { return sign(static_cast<double>(value)); }
template <class T> constexpr int32_t sign(T value) {
  return static_cast<int32_t>(value > 0) - static_cast<int32_t>(value < 0);
}

/** `base ** exponent`: unlike C, 1 ** NaN and (±1) ** ±Infinity are NaN. */
inline double pow(double base, double exponent) {
  if (exponent - exponent != 0 && (exponent != exponent || base == 1 || base == -1)) return __builtin_nan("");
  return ::pow(base, exponent);
}

/** `a % b`: the sign of a. */
inline double remainder(double a, double b) { return fmod(a, b); }

/** Math.min and Math.max: of doubles NaN wins and -0 is below 0; several integers are of one type. */
inline double minimum(double a, double b) {
  if (a != a || b != b) return a + b;
  if (a == b) return signbit(a) ? a : b;
  return a < b ? a : b;
}
inline double maximum(double a, double b) {
  if (a != a || b != b) return a + b;
  if (a == b) return signbit(a) ? b : a;
  return a > b ? a : b;
}
inline float minimum(float a, float b) {
  return static_cast<float>(minimum(static_cast<double>(a), static_cast<double>(b)));
}
inline float maximum(float a, float b) {
  return static_cast<float>(maximum(static_cast<double>(a), static_cast<double>(b)));
}
// In place also where interrupts run, which may call nothing in flash.
template <class T> __attribute__((always_inline)) constexpr T minimum(T a) { return a; }
template <class T> __attribute__((always_inline)) constexpr T maximum(T a) { return a; }
template <class T> __attribute__((always_inline)) constexpr T minimum(T a, T b) { return b < a ? b : a; }
template <class T> __attribute__((always_inline)) constexpr T maximum(T a, T b) { return a < b ? b : a; }
template <class T, class... Rest>
__attribute__((always_inline)) inline T minimum(T a, T b, T c, Rest... rest) { return minimum(minimum(a, b), c, rest...); }
template <class T, class... Rest>
__attribute__((always_inline)) inline T maximum(T a, T b, T c, Rest... rest) { return maximum(maximum(a, b), c, rest...); }

/** `Math.fround(value)` */
inline double fround(double value) { return static_cast<double>(static_cast<float>(value)); }

}  // namespace tsino
