// Math.abs without the macro of AVR's core, which evaluates its argument twice, and without a function call.
// Cost: a comparison and a negation.
#pragma once
#include <stdint.h>

namespace tsino {

/** -0 becomes 0, NaN stays. */
inline double absolute(double value) { return value < 0 ? -value : value + 0.0; }
inline float absolute(float value) { return value < 0 ? -value : value + 0.0f; }
/** Integers of every width; the lowest one overflows. */
template <class T> constexpr T absolute(T value) { return static_cast<T>(value < 0 ? -value : value); }

}  // namespace tsino
