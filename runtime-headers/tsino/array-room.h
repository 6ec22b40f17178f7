// How much room an array needs for what it is made of, and blocks that grow. Cost: a few instructions where an array grows.
#pragma once
#include <stdint.h>
#include <stdlib.h>

#include "check.h"
#include "memory.h"

namespace tsino {

/** A list of which all elements are meant: array-spread.h. */
template <class List> struct All;

template <class Part> int32_t partLength(const Part&) { return 1; }
template <class List> int32_t partLength(const All<List>& part) { return part.length(); }
inline int32_t lengthOfParts() { return 0; }
template <class First, class... Rest> int32_t lengthOfParts(const First& first, const Rest&... rest) {
  return partLength(first) + lengthOfParts(rest...);
}

/** The same elements in a block of another size; the old one is gone. */
template <class T> T* resizedBlock(T* items, int32_t count, size_t bytes) {
  if (__is_trivially_copyable(T)) {
    void* block = realloc(static_cast<void*>(items), bytes);
    if (!block) outOfMemory();
    return static_cast<T*>(block);
  }
  T* fresh = static_cast<T*>(malloc(bytes));
  if (!fresh) outOfMemory();
  for (int32_t i = 0; i < count; ++i) {
    new (Place(fresh + i)) T(static_cast<T&&>(items[i]));
    items[i].~T();
  }
  free(static_cast<void*>(items));
  return fresh;
}

}  // namespace tsino
