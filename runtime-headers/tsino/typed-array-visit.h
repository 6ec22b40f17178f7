// The methods of typed arrays that call a function for each number: forEach, map, filter, find, reduce and their kin.
// The list is held while they run, so the function may let go of it; it keeps its length, and numbers are read anew.
// Cost: the function is inlined into the loop; map and filter make one typed array.
#pragma once
#include "array-visit.h"
#include "typed-array.h"

namespace tsino {

template <class E, class F> void forEachByte(TypedArray<E> list, F f) {
  for (int32_t i = 0; i < list.length(); ++i) {
    const typename TypedArray<E>::T item = list[i];
    visit(f, item, i, Given<2>());
  }
}

/** `list.map(f)`: of the same type. */
template <class E, class F> TypedArray<E> mapBytes(TypedArray<E> list, F f) {
  TypedArray<E> result(list.length());
  for (int32_t i = 0; i < list.length(); ++i) {
    const typename TypedArray<E>::T item = list[i];
    result.put(i, visit(f, item, i, Given<2>()));
  }
  return result;
}

/** `Array.from(list, f)` */
template <class U, class E, class F> Array<U> arrayOfBytes(TypedArray<E> list, F f) {
  Array<U> result;
  result.reserve(list.length());
  for (int32_t i = 0; i < list.length(); ++i) {
    const typename TypedArray<E>::T item = list[i];
    result.push(visit(f, item, i, Given<2>()));
  }
  return result;
}

template <class E, class F> TypedArray<E> filterBytes(TypedArray<E> list, F f) {
  TypedArray<E> result(list.length());
  int32_t count = 0;
  for (int32_t i = 0; i < list.length(); ++i) {
    const typename TypedArray<E>::T item = list[i];
    if (visit(f, item, i, Given<2>())) result.put(count++, item);
  }
  return count == list.length() ? result : result.slice(0, count);
}

template <class E, class F> int32_t findByteIndex(TypedArray<E> list, F f) {
  for (int32_t i = 0; i < list.length(); ++i) {
    const typename TypedArray<E>::T item = list[i];
    if (visit(f, item, i, Given<2>())) return i;
  }
  return -1;
}

template <class E, class F> Optional<typename TypedArray<E>::T> findByte(TypedArray<E> list, F f) {
  typedef Optional<typename TypedArray<E>::T> Found;
  for (int32_t i = 0; i < list.length(); ++i) {
    const typename TypedArray<E>::T item = list[i];
    if (visit(f, item, i, Given<2>())) return Found(item);
  }
  return Found();
}

template <class E, class F> int32_t findLastByteIndex(TypedArray<E> list, F f) {
  for (int32_t i = list.length() - 1; i >= 0; --i) {
    const typename TypedArray<E>::T item = list[i];
    if (visit(f, item, i, Given<2>())) return i;
  }
  return -1;
}

template <class E, class F> Optional<typename TypedArray<E>::T> findLastByte(TypedArray<E> list, F f) {
  typedef Optional<typename TypedArray<E>::T> Found;
  for (int32_t i = list.length() - 1; i >= 0; --i) {
    const typename TypedArray<E>::T item = list[i];
    if (visit(f, item, i, Given<2>())) return Found(item);
  }
  return Found();
}

template <class E, class F> bool someByte(TypedArray<E> list, F f) {
  for (int32_t i = 0; i < list.length(); ++i) {
    const typename TypedArray<E>::T item = list[i];
    if (visit(f, item, i, Given<2>())) return true;
  }
  return false;
}

template <class E, class F> bool everyByte(TypedArray<E> list, F f) {
  for (int32_t i = 0; i < list.length(); ++i) {
    const typename TypedArray<E>::T item = list[i];
    if (!visit(f, item, i, Given<2>())) return false;
  }
  return true;
}

template <class U, class E, class F> U foldBytes(const TypedArray<E>& list, F& f, U sum, int32_t from) {
  for (int32_t i = from; i < list.length(); ++i) {
    const typename TypedArray<E>::T item = list[i];
    sum = fold(f, sum, item, i, Given<2>());
  }
  return sum;
}
template <class U, class E, class F> U reduceBytes(TypedArray<E> list, F f, U start) {
  return foldBytes<U>(list, f, static_cast<U&&>(start), 0);
}
template <class U, class E, class F> U reduceBytes(TypedArray<E> list, F f) {
  if (!list.length()) failAnywhere("reduce", "reduce of an empty array with no initial value");
  return foldBytes<U>(list, f, U(list[0]), 1);
}

template <class U, class E, class F> U foldBytesDown(const TypedArray<E>& list, F& f, U sum, int32_t from) {
  for (int32_t i = from; i >= 0; --i) {
    const typename TypedArray<E>::T item = list[i];
    sum = fold(f, sum, item, i, Given<2>());
  }
  return sum;
}
template <class U, class E, class F> U reduceBytesRight(TypedArray<E> list, F f, U start) {
  return foldBytesDown<U>(list, f, static_cast<U&&>(start), list.length() - 1);
}
template <class U, class E, class F> U reduceBytesRight(TypedArray<E> list, F f) {
  const int32_t last = list.length() - 1;
  if (last < 0) failAnywhere("reduce", "reduce of an empty array with no initial value");
  return foldBytesDown<U>(list, f, U(list[last]), last - 1);
}

}  // namespace tsino
