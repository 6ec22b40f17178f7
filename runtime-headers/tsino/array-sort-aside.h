// sort() with a comparator that looks at the array or changes it: the array stays as it is until all is in order.
// Cost: as sort, and a copy of the elements.
#pragma once
#include "array.h"

namespace tsino {

/** Sorts a copy, which takes the array's place if it is wanted then. */
template <class T> template <class Compare, class Wanted> void Array<T>::sortCopy(Compare& compare, Wanted wanted) {
  Array sorted = copy();
  sortItems(sorted.items_, sorted.count_, compare);
  if (!wanted()) return;
  for (int32_t i = 0; i < sorted.count_ && i < count_; ++i) items_[i] = static_cast<T&&>(sorted.items_[i]);
}

template <class T> template <class Compare> Array<T>& Array<T>::sortAside(Compare compare) & {
  sortCopy(compare, [] { return true; });
  return *this;
}
template <class T> template <class Compare> Array<T> Array<T>::sortAside(Compare compare) && {
  static_cast<Array&>(*this).sortAside(static_cast<Compare&&>(compare));
  return static_cast<Array&&>(*this);
}

}  // namespace tsino
