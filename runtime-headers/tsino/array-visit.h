// The methods of Array that call a function for each element: forEach, map, filter, find, reduce, flatMap and their kin.
// As in JavaScript the length is taken at the start and elements are read anew, so the function may change the array.
// Cost: the function is inlined into the loop; map and filter make one array, its room taken at once for map.
#pragma once
#include "array.h"
#include "given.h"
#include "shared.h"

namespace tsino {

template <class F, class T> auto visit(F& f, T& item, int32_t index, Given<2>) -> decltype(f(item, index)) {
  return f(item, index);
}
template <class F, class T> auto visit(F& f, T& item, int32_t, Given<1>) -> decltype(f(item)) { return f(item); }
template <class F, class T> auto visit(F& f, T&, int32_t, Given<0>) -> decltype(f()) { return f(); }

template <class F, class Before, class T>
auto fold(F& f, Before& before, T& item, int32_t index, Given<2>) -> decltype(f(before, item, index)) {
  return f(before, item, index);
}
template <class F, class Before, class T>
auto fold(F& f, Before& before, T& item, int32_t, Given<1>) -> decltype(f(before, item)) {
  return f(before, item);
}
template <class F, class Before, class T> auto fold(F& f, Before& before, T&, int32_t, Given<0>) -> decltype(f(before)) {
  return f(before);
}

template <class T> template <class F> void Array<T>::forEach(F f) const {
  const int32_t length = count_;
  for (int32_t i = 0; i < length && i < count_; ++i) visit(f, at_(i), i, Given<2>());
}

template <class T> template <class U, class F> Array<U> Array<T>::map(F f) const {
  const int32_t length = count_;
  Array<U> result;
  result.reserve(length);
  for (int32_t i = 0; i < length; ++i) {
    requireIndex(i, count_);  // an array that gets shorter meanwhile would leave holes
    result.push(visit(f, at_(i), i, Given<2>()));
  }
  return result;
}

template <class T> template <class F> Array<T> Array<T>::filter(F f) const {
  const int32_t length = count_;
  Array<T> result;
  for (int32_t i = 0; i < length && i < count_; ++i) {
    T item(at_(i));
    if (visit(f, at_(i), i, Given<2>())) result.push(static_cast<T&&>(item));
  }
  return result;
}

template <class T> template <class F> int32_t Array<T>::findIndex(F f) const {
  const int32_t length = count_;
  for (int32_t i = 0; i < length; ++i) {
    requireIndex(i, count_);  // JavaScript would look at undefined
    if (visit(f, at_(i), i, Given<2>())) return i;
  }
  return -1;
}

template <class T> template <class F> int32_t Array<T>::findLastIndex(F f) const {
  for (int32_t i = count_ - 1; i >= 0; --i) {
    requireIndex(i, count_);
    if (visit(f, at_(i), i, Given<2>())) return i;
  }
  return -1;
}

template <class T> template <class F> typename Array<T>::Found Array<T>::find(F f) const {
  const int32_t length = count_;
  for (int32_t i = 0; i < length; ++i) {
    requireIndex(i, count_);
    T item(at_(i));
    if (visit(f, at_(i), i, Given<2>())) return Found(static_cast<T&&>(item));
  }
  return Found();
}

template <class T> template <class F> typename Array<T>::Found Array<T>::findLast(F f) const {
  for (int32_t i = count_ - 1; i >= 0; --i) {
    requireIndex(i, count_);
    T item(at_(i));
    if (visit(f, at_(i), i, Given<2>())) return Found(static_cast<T&&>(item));
  }
  return Found();
}

template <class T> template <class F> bool Array<T>::some(F f) const {
  const int32_t length = count_;
  for (int32_t i = 0; i < length && i < count_; ++i)
    if (visit(f, at_(i), i, Given<2>())) return true;
  return false;
}

template <class T> template <class F> bool Array<T>::every(F f) const {
  const int32_t length = count_;
  for (int32_t i = 0; i < length && i < count_; ++i)
    if (!visit(f, at_(i), i, Given<2>())) return false;
  return true;
}

template <class T> template <class U, class F> U Array<T>::reduce(F f, U start) const { return foldUp(f, static_cast<U&&>(start), 0); }
template <class T> template <class U, class F> U Array<T>::reduce(F f) const {
  if (!count_) failAnywhere("reduce", "reduce of an empty array with no initial value");
  return foldUp(f, U(at_(0)), 1);
}
template <class T> template <class U, class F> U Array<T>::foldUp(F& f, U sum, int32_t from) const {
  const int32_t length = count_;
  for (int32_t i = from; i < length && i < count_; ++i) sum = fold(f, sum, at_(i), i, Given<2>());
  return sum;
}

template <class T> template <class U, class F> U Array<T>::reduceRight(F f, U start) const {
  return foldDown(f, static_cast<U&&>(start), count_ - 1);
}
template <class T> template <class U, class F> U Array<T>::reduceRight(F f) const {
  if (!count_) failAnywhere("reduce", "reduce of an empty array with no initial value");
  return foldDown(f, U(at_(count_ - 1)), count_ - 2);
}
template <class T> template <class U, class F> U Array<T>::foldDown(F& f, U sum, int32_t from) const {
  for (int32_t i = from; i >= 0; --i)
    if (i < count_) sum = fold(f, sum, at_(i), i, Given<2>());
  return sum;
}

/** The elements of a row, or a single one. */
template <class U, class T> void appendRow(Array<U>& result, const Array<T>& row) {
  for (const T& item : row) result.push(item);
}
template <class U, class T> void appendRow(Array<U>& result, const Shared<Array<T>>& row) {
  if (row.identity()) appendRow(result, *row);  // no row, where the function has thrown
}
template <class U, class T> void appendRow(Array<U>& result, const T& item) { result.push(item); }

template <class T> template <class U, class F> Array<U> Array<T>::flatMap(F f) const {
  const int32_t length = count_;
  Array<U> result;
  for (int32_t i = 0; i < length && i < count_; ++i) appendRow(result, visit(f, at_(i), i, Given<2>()));
  return result;
}

template <class T> template <class U> Array<U> Array<T>::flat() const {
  Array<U> result;
  for (int32_t i = 0; i < count_; ++i) appendRow(result, at_(i));
  return result;
}

template <class F> auto made(F& f, int32_t index, Given<1>) -> decltype(f(index)) { return f(index); }
template <class F> auto made(F& f, int32_t, Given<0>) -> decltype(f()) { return f(); }

/** `Array.from({ length: count }, (_, index) => …)` */
template <class U, class F> Array<U> generated(int32_t count, F f) {
  Array<U> result;
  if (count > 0) result.reserve(count);
  for (int32_t i = 0; i < count; ++i) result.push(made(f, i, Given<1>()));
  return result;
}

}  // namespace tsino
