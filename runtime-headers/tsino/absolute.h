// Math.abs without the macro of AVR's core, which evaluates its argument twice, and without a function call.
// Cost: a comparison and a negation.
#pragma once
#include <stdint.h>

namespace tsino {

inline int32_t absolute(int32_t value) { return value < 0 ? -value : value; }
inline uint32_t absolute(uint32_t value) { return value; }
/** -0 becomes 0, NaN stays. */
inline double absolute(double value) { return value < 0 ? -value : value + 0.0; }

}  // namespace tsino
