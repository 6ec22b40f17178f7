// Math.abs without the macro of AVR's core, which evaluates its argument twice, and without a function call.
// Cost: a comparison and a negation.
#pragma once
#include <stdint.h>

namespace tsino {

/** -0 becomes 0, NaN stays. */
inline double absolute(double value) { return value < 0 ? -value : value + 0.0; }
inline float absolute(float value) { return value < 0 ? -value : value + 0.0f; }
/** The lowest one of the narrow types has its counterpart beyond them. */
__attribute__((always_inline)) constexpr int32_t absolute(int8_t value) { return value < 0 ? -static_cast<int32_t>(value) : value; }
__attribute__((always_inline)) constexpr int32_t absolute(int16_t value) { return value < 0 ? -static_cast<int32_t>(value) : value; }
/** Other integers; the lowest one overflows. */
template <class T> __attribute__((always_inline)) constexpr T absolute(T value) { return static_cast<T>(value < 0 ? -value : value); }

}  // namespace tsino
