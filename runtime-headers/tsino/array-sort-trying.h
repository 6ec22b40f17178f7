// sort() with a comparator that may throw: the array stays as it was if it does. Cost: as sort, and a copy of the elements.
#pragma once
#include "array-sort-aside.h"
#include "error.h"

namespace tsino {

template <class T> template <class Compare> Array<T>& Array<T>::sortTrying(Compare compare) & {
  sortCopy(compare, [] { return !thrown(); });
  return *this;
}
template <class T> template <class Compare> Array<T> Array<T>::sortTrying(Compare compare) && {
  static_cast<Array&>(*this).sortTrying(static_cast<Compare&&>(compare));
  return static_cast<Array&&>(*this);
}

}  // namespace tsino
