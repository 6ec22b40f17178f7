// Number.isInteger. Cost: one trunc and a comparison.
#pragma once
#include <math.h>

namespace tsino {

/** False for NaN and the infinities. */
inline bool isInteger(double value) { return value - trunc(value) == 0; }

}  // namespace tsino
