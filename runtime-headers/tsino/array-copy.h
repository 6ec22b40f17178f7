// The methods of Array that give a changed copy, copyWithin, and new arrays of one value. Cost: one array, made at once.
#pragma once
#include "array.h"

namespace tsino {

/** What concat gets: an array gives its elements, anything else is one. */
template <class T> struct Piece {
  static int32_t length(const Array<T>& piece) { return piece.length(); }
  template <class Value> static int32_t length(const Value&) { return 1; }
  static int32_t sum() { return 0; }
  template <class First, class... Rest> static int32_t sum(const First& first, const Rest&... rest) {
    return length(first) + sum(rest...);
  }
  static void append(Array<T>& to, const Array<T>& piece) {
    piece.requireWhole();
    for (int32_t i = 0; i < piece.length(); ++i) to.push(piece[i]);
  }
  template <class Value> static void append(Array<T>& to, const Value& value) { to.push(value); }
};

template <class T> template <class First, class... Rest>
void Array<T>::appendPieces(const First& first, const Rest&... rest) {
  Piece<T>::append(*this, first);
  appendPieces(rest...);
}

/** The elements of this array and of the pieces. */
template <class T> template <class... Pieces> Array<T> Array<T>::concat(const Pieces&... pieces) const {
  Array result;
  result.reserve(count_ + Piece<T>::sum(pieces...));
  result.appendPieces(*this, pieces...);
  return result;
}

template <class T> Array<T> Array<T>::with(int32_t index, T value) const {
  const int32_t place = index < 0 ? index + count_ : index;
  requireIndex(place, count_);
  Array result = copy();
  result.items_[place] = static_cast<T&&>(value);
  return result;
}

template <class T> Array<T> Array<T>::toReversed() const {
  Array result = copy();
  result.reverse();
  return result;
}

template <class T> template <class... Values> Array<T> Array<T>::toSpliced(Values... values) const {
  Array result = copy();
  result.splice(static_cast<Values&&>(values)...);
  return result;
}

template <class T> Array<T> Array<T>::copyWithin(int32_t target, int32_t from, int32_t to) && {
  static_cast<Array&>(*this).copyWithin(target, from, to);
  return static_cast<Array&&>(*this);
}

template <class T> Array<T>& Array<T>::copyWithin(int32_t target, int32_t from, int32_t to) & {
  requireFilled(items_);
  const int32_t into = clampIndex(target, count_);
  const int32_t start = clampIndex(from, count_);
  const int32_t wanted = clampIndex(to, count_) - start;
  const int32_t size = wanted < count_ - into ? wanted : count_ - into;
  // Away from the side where the two overlap.
  if (start < into) {
    for (int32_t i = size - 1; i >= 0; --i) items_[into + i] = items_[start + i];
  } else {
    for (int32_t i = 0; i < size; ++i) items_[into + i] = items_[start + i];
  }
  return *this;
}

template <class T> Array<T> Array<T>::filled(int32_t count, const T& value) {
  Array result;
  requireRange(count, 0, noEnd, "length");
  result.reserve(count);
  while (result.count_ < count) result.append(T(value));
  return result;
}

template <class T> Array<T> Array<T>::unfilled(int32_t count, bool mayRead) {
  Array result;
  requireRange(count, 0, noEnd, "length");
  result.reserve(count);
  while (result.count_ < count) result.append(T());
  noteHoles(result.items_, count, mayRead);
  return result;
}

/** The length of `Array(count)`, which JavaScript refuses where it is negative. */
inline int32_t arrayLength(int32_t count) {
  requireRange(count, 0, INT32_MAX, "length");
  return count;
}

/** `new Array(count)`, whose elements are assigned before they are read; the second one: or may be undefined. */
template <class T> Array<T> unfilled(int32_t count) { return Array<T>::unfilled(count, false); }
template <class T> Array<T> unset(int32_t count) { return Array<T>::unfilled(count, true); }

/** `new Array(count).fill(value)` */
template <class T> Array<T> filled(int32_t count, const T& value) { return Array<T>::filled(count, value); }

}  // namespace tsino
