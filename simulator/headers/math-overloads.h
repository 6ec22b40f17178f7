// What <cmath> adds to C's <math.h>: abs, round, isnan … and the functions of math-table.h for float and integers, in
// the types that the board's compiler picks. Inline; integers cost one conversion.
#pragma once
#include <math-table.h>
#include <math.h>
#include <stdlib.h>
#include <type_traits>

#undef isnan
#undef isinf
#undef isfinite
#undef signbit
inline bool isnan(double value) { return __builtin_isnan(value); }
inline bool isnan(float value) { return __builtin_isnan(value); }
inline bool isinf(double value) { return __builtin_isinf(value); }
inline bool isinf(float value) { return __builtin_isinf(value); }
inline bool isfinite(double value) { return __builtin_isfinite(value); }
inline bool isfinite(float value) { return __builtin_isfinite(value); }
inline bool signbit(double value) { return __builtin_signbit(value); }
inline bool signbit(float value) { return __builtin_signbit(value); }

inline long abs(long value) { return value < 0 ? -value : value; }
inline long long abs(long long value) { return value < 0 ? -value : value; }
inline double abs(double value) { return __builtin_fabs(value); }
inline float abs(float value) { return __builtin_fabsf(value); }

#define TSINO_FLOAT1(number, name)                                                               \
  inline float name(float value) { return static_cast<float>(name(static_cast<double>(value))); } \
  template <typename T, typename = std::enable_if_t<std::is_integral_v<T>>>                      \
  inline double name(T value) {                                                                  \
    return name(static_cast<double>(value));                                                     \
  }
TSINO_MATH1(TSINO_FLOAT1)
TSINO_FLOAT1(, sqrt)
TSINO_FLOAT1(, floor)
TSINO_FLOAT1(, ceil)
TSINO_FLOAT1(, trunc)
TSINO_FLOAT1(, round)
TSINO_FLOAT1(, fabs)
#undef TSINO_FLOAT1

// Two floats give a float; any other mixture of numbers gives a double.
#define TSINO_FLOAT2(number, name)                                                                    \
  inline float name(float a, float b) {                                                               \
    return static_cast<float>(name(static_cast<double>(a), static_cast<double>(b)));                  \
  }                                                                                                   \
  template <typename A, typename B,                                                                   \
            typename = std::enable_if_t<std::is_arithmetic_v<A> && std::is_arithmetic_v<B>>>          \
  inline double name(A a, B b) {                                                                      \
    return name(static_cast<double>(a), static_cast<double>(b));                                      \
  }
TSINO_MATH2(TSINO_FLOAT2)
TSINO_FLOAT2(, fmod)
#undef TSINO_FLOAT2

namespace std {
using ::abs;
using ::isfinite;
using ::isinf;
using ::isnan;
using ::round;
using ::signbit;
}  // namespace std
