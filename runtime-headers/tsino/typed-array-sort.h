// sort() of a typed array with a comparator, which may look at the array: as in JavaScript it stays as it is until all is
// in order. Cost: as sort, and a copy of the numbers.
#pragma once
#include "typed-array.h"

namespace tsino {

template <class E, class F> TypedArray<E> sortBytes(TypedArray<E> list, F compare) {
  list.set(list.slice().sort(compare));
  return list;
}

}  // namespace tsino
