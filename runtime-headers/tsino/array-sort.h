// Stable sort of a C array with JavaScript's comparator: negative, positive, anything else (NaN too) is equal.
// Up to 63 items compare in V8's own order (a run, then binary insertion), in place; more are merged with
// a heap buffer of half the items. Cost: O(n log n) compares; about 500 bytes of flash per element type and comparator.
#pragma once
#include <stdint.h>
#include <stdlib.h>

#include "array-holes.h"
#include "check.h"
#include "given.h"
#include "memory.h"

namespace tsino {

/** The comparator with as many of the two as it takes. */
template <class F, class T> auto compared(F& f, T& a, T& b, Given<2>) -> decltype(f(a, b)) { return f(a, b); }
template <class F, class T> auto compared(F& f, T& a, T&, Given<1>) -> decltype(f(a)) { return f(a); }
template <class F, class T> auto compared(F& f, T&, T&, Given<0>) -> decltype(f()) { return f(); }

/** Whether a comes before b. */
template <class F, class T> bool isBefore(F& compare, T& a, T& b) {
  return compared(compare, a, b, Given<2>()) < 0;
}

/** Length of the run that starts the items, at least 1; a strictly descending run is reversed. */
template <class T, class Compare> int32_t sortedRun(T* items, int32_t count, Compare& compare) {
  if (count < 2) return count;
  int32_t run = 2;
  if (!isBefore(compare, items[1], items[0])) {
    while (run < count && !isBefore(compare, items[run], items[run - 1])) ++run;
    return run;
  }
  while (run < count && isBefore(compare, items[run], items[run - 1])) ++run;
  for (T *low = items, *high = items + run - 1; low < high; ++low, --high) {
    T kept(static_cast<T&&>(*low));
    *low = static_cast<T&&>(*high);
    *high = static_cast<T&&>(kept);
  }
  return run;
}

/** Sorts in place by inserting each item into the sorted ones before it. */
template <class T, class Compare> void insertionSort(T* items, int32_t count, Compare& compare) {
  for (int32_t next = sortedRun(items, count, compare); next < count; ++next) {
    T pivot(static_cast<T&&>(items[next]));
    int32_t left = 0;
    int32_t right = next;
    while (left < right) {
      const int32_t middle = left + (right - left) / 2;
      if (isBefore(compare, pivot, items[middle])) {
        right = middle;
      } else {
        left = middle + 1;
      }
    }
    for (int32_t to = next; to > left; --to) items[to] = static_cast<T&&>(items[to - 1]);
    items[left] = static_cast<T&&>(pivot);
  }
}

/** Merges two sorted neighbours; `spare` has raw room for the left one. */
template <class T, class Compare>
void mergeNeighbours(T* items, int32_t leftCount, int32_t count, T* spare, Compare& compare) {
  for (int32_t i = 0; i < leftCount; ++i) new (Place(spare + i)) T(static_cast<T&&>(items[i]));
  int32_t left = 0;
  int32_t right = leftCount;
  int32_t to = 0;
  while (left < leftCount) {
    if (right < count && isBefore(compare, items[right], spare[left])) {
      items[to++] = static_cast<T&&>(items[right++]);
    } else {
      items[to++] = static_cast<T&&>(spare[left++]);
    }
  }
  for (int32_t i = 0; i < leftCount; ++i) spare[i].~T();
}

template <class T, class Compare> void mergeSort(T* items, int32_t count, T* spare, Compare& compare) {
  if (count < 64) return insertionSort(items, count, compare);
  const int32_t half = count / 2;
  mergeSort(items, half, spare, compare);
  mergeSort(items + half, count - half, spare, compare);
  // Input that is already in order needs no moves.
  if (isBefore(compare, items[half], items[half - 1])) mergeNeighbours(items, half, count, spare, compare);
}

/** Sorts `count` items; `compare(a, b)` returns a number as in JavaScript. */
template <class T, class Compare> void sortItems(T* items, int32_t count, Compare&& compare) {
  requireFilled(items);
  if (count < 64) return insertionSort(items, count, compare);
  T* spare = static_cast<T*>(malloc(sizeof(T) * static_cast<size_t>(count / 2)));
  if (!spare) outOfMemory();
  mergeSort(items, count, spare, compare);
  free(spare);
}

}  // namespace tsino
