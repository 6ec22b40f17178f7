// A fractional number as an index or count, as JavaScript's ToIntegerOrInfinity: cut towards zero, NaN is 0.
// Cost: two comparisons of doubles.
#pragma once
#include <stdint.h>

namespace tsino {

/** Beyond int32 the nearest end of int32: no text and no array is that long. */
inline int32_t toIndex(double value) {
  if (!(value == value)) return 0;
  if (value >= 2147483647.0) return 2147483647;
  if (value <= -2147483648.0) return -2147483647 - 1;
  return static_cast<int32_t>(value);
}

/** The index from which lastIndexOf looks back: NaN is the end. */
inline int32_t toLastIndex(double value) { return value == value ? toIndex(value) : 2147483647; }

}  // namespace tsino
