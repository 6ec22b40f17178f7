// sort() of a typed array with a comparator that may throw: the array stays as it was if it does. Cost: as sortBytes.
#pragma once
#include "error.h"
#include "typed-array.h"

namespace tsino {

template <class E, class F> TypedArray<E> sortBytesTrying(TypedArray<E> list, F compare) {
  const TypedArray<E> sorted = list.slice();
  sorted.sort(compare);
  if (!thrown()) list.set(sorted);
  return list;
}

}  // namespace tsino
