// sort() of elements that may be undefined with a comparator that may throw: the array stays as it was if it does.
// Cost: as sort, and a copy of the elements.
#pragma once
#include "array-sort-present.h"
#include "error.h"

namespace tsino {

template <class T> template <class Compare> Array<T>& Array<T>::sortPresentTrying(Compare compare) & {
  sortPresentCopy(compare, [] { return !thrown(); });
  return *this;
}
template <class T> template <class Compare> Array<T> Array<T>::sortPresentTrying(Compare compare) && {
  static_cast<Array&>(*this).sortPresentTrying(static_cast<Compare&&>(compare));
  return static_cast<Array&&>(*this);
}

}  // namespace tsino
