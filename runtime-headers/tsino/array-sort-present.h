// sort() of elements that may be undefined: these come last, and no comparator sees them; the text of null is "null".
// Cost: as sort, and one pass; with a comparator that looks at the array or may throw also a copy of the elements.
#pragma once
#include "array-sort-aside.h"
#include "array-text.h"
#include "optional.h"
#include "union.h"

namespace tsino {

template <class T> typename When<!IsUnion<T>::value, bool>::type isUndefined(const T&) { return false; }
inline bool isUndefined(Undefined) { return true; }
template <class T> bool isUndefined(const Optional<T>& value) { return !value.has(); }
struct UndefinedTest {
  template <class T> bool operator()(const T& value) const { return isUndefined(value); }
};
template <class... Types> bool isUndefined(const Union<Types...>& value) {
  UndefinedTest act;
  return value.template visit<bool>(act);
}

/** What sort() without a comparator looks at. */
template <class T> typename When<!IsUnion<T>::value, String>::type sortedText(const T& value) { return String(elementText(value)); }
inline String sortedText(Null) { return String(F("null")); }
struct SortedText {
  template <class T> String operator()(const T& value) const { return sortedText(value); }
};
template <class... Types> String sortedText(const Union<Types...>& value) {
  SortedText act;
  return value.template visit<String>(act);
}
template <class T> struct SortedTextOrder {
  int operator()(const T& a, const T& b) const { return compare(sortedText(a), sortedText(b)); }
};

/** Moves what is undefined to the end, and sorts what comes before it. */
template <class T, class Compare> void sortPresentItems(T* items, int32_t count, Compare& compare) {
  requireFilled(items);
  int32_t present = 0;
  for (int32_t i = 0; i < count; ++i) {
    if (isUndefined(items[i])) continue;
    if (i > present) items[present] = static_cast<T&&>(items[i]);
    ++present;
  }
  for (int32_t i = present; i < count; ++i) items[i] = T();
  sortItems(items, present, compare);
}

template <class T> template <class Compare> Array<T>& Array<T>::sortPresent(Compare compare) & {
  sortPresentItems(items_, count_, compare);
  return *this;
}
template <class T> template <class Compare> Array<T> Array<T>::sortPresent(Compare compare) && {
  return static_cast<Array&&>(static_cast<Array&>(*this).sortPresent(static_cast<Compare&&>(compare)));
}
template <class T> Array<T>& Array<T>::sortPresent() & { return sortPresent(SortedTextOrder<T>()); }
template <class T> Array<T> Array<T>::sortPresent() && {
  return static_cast<Array&&>(static_cast<Array&>(*this).sortPresent());
}

template <class T> template <class Compare> Array<T> Array<T>::toSortedPresent(Compare compare) const {
  return copy().sortPresent(static_cast<Compare&&>(compare));
}
template <class T> Array<T> Array<T>::toSortedPresent() const { return copy().sortPresent(); }

template <class T> template <class Compare, class Wanted> void Array<T>::sortPresentCopy(Compare& compare, Wanted wanted) {
  Array sorted = copy();
  sortPresentItems(sorted.items_, sorted.count_, compare);
  if (!wanted()) return;
  for (int32_t i = 0; i < sorted.count_ && i < count_; ++i) items_[i] = static_cast<T&&>(sorted.items_[i]);
}

template <class T> template <class Compare> Array<T>& Array<T>::sortPresentAside(Compare compare) & {
  sortPresentCopy(compare, [] { return true; });
  return *this;
}
template <class T> template <class Compare> Array<T> Array<T>::sortPresentAside(Compare compare) && {
  static_cast<Array&>(*this).sortPresentAside(static_cast<Compare&&>(compare));
  return static_cast<Array&&>(*this);
}

}  // namespace tsino
