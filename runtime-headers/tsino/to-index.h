// A number of any size as an index or count, as JavaScript's ToIntegerOrInfinity: cut towards zero, NaN is 0.
// Cost: two comparisons.
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

inline int32_t toIndex(uint32_t value) { return value > 0x7FFFFFFFu ? 2147483647 : static_cast<int32_t>(value); }
inline int32_t toIndex(uint64_t value) { return value > 0x7FFFFFFFu ? 2147483647 : static_cast<int32_t>(value); }
inline int32_t toIndex(int64_t value) {
  if (value > 2147483647) return 2147483647;
  return value < -2147483647 ? -2147483647 - 1 : static_cast<int32_t>(value);
}

/** The index from which lastIndexOf looks back: NaN is the end. */
inline int32_t toLastIndex(double value) { return value == value ? toIndex(value) : 2147483647; }
inline int32_t toLastIndex(uint32_t value) { return toIndex(value); }
inline int32_t toLastIndex(uint64_t value) { return toIndex(value); }
inline int32_t toLastIndex(int64_t value) { return toIndex(value); }

/** The index in `xs[value] ?? 0`: one that is outside of everything for a fraction, NaN and what is too large. */
inline int32_t askedIndex(double value) {
  const int32_t index = toIndex(value);
  return static_cast<double>(index) == value ? index : -1;
}
inline int32_t askedIndex(uint64_t value) { return value > 0x7FFFFFFFu ? -1 : static_cast<int32_t>(value); }
inline int32_t askedIndex(int64_t value) { return value < 0 ? -1 : askedIndex(static_cast<uint64_t>(value)); }

}  // namespace tsino
