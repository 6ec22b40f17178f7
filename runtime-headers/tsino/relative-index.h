// Where JavaScript's slice, splice, fill and at count from the end. Cost: inline, a compare and an add.
#pragma once
#include <stdint.h>

namespace tsino {

/** The end of a range that has none: behind every text and array. (AVR's C++ lacks INT32_MAX.) */
constexpr int32_t noEnd = 2147483647;

/** Index relative to the end when negative, clamped to 0..length. */
inline int32_t clampIndex(int32_t index, int32_t length) {
  if (index < 0) return index + length < 0 ? 0 : index + length;
  return index > length ? length : index;
}

}  // namespace tsino
