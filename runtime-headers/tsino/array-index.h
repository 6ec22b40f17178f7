// Whether an array has an element: `i in xs`. A fraction names none, and arrays have no holes.
// Cost: three comparisons of doubles, so that an index of any type is right.
#pragma once
#include <stdint.h>

namespace tsino {

/** Of any list with a length. NaN and infinities are no index. */
template <class List> bool hasIndex(const List& list, double index) {
  return index >= 0 && index < list.length() && index == (double)(int32_t)index;
}

}  // namespace tsino
