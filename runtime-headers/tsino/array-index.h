// Which indices an array has: `i in xs`, `for (const i in xs)`. A fraction is none; where elements were never assigned only
// a checked build knows of them, and stops. Cost: three comparisons of doubles, so that an index of any type is right.
#pragma once
#include <stdint.h>

#include "array.h"

namespace tsino {

template <class List> void requireWhole(const List&) {}
template <class T> void requireWhole(const Array<T>& list) { list.requireWhole(); }

/** Of any list with a length. NaN and infinities are no index. */
template <class List> bool hasIndex(const List& list, double index) {
  requireWhole(list);
  return index >= 0 && index < list.length() && index == (double)(int32_t)index;
}

/** How many indices there are, of an array that may have been made by `new Array(n)`. */
template <class T> int32_t indexCount(const Array<T>& list) {
  list.requireWhole();
  return list.length();
}

}  // namespace tsino
