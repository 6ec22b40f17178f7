// Where a value stands among others: indexOf, lastIndexOf and includes of Array.
// Cost: one loop for each type of elements that is searched.
#pragma once
#include <stdint.h>

#include "memory.h"
#include "optional.h"
#include "same.h"

namespace tsino {

/** Among `count` elements of the type T that lie one after the other. */
template <class T> struct Search {
  /** The first place from `from` on, or -1. Strict equality: never finds NaN. */
  template <class Value> static int32_t first(const T* items, int32_t count, const Value& value, int32_t from) {
    for (int32_t i = from; i < count; ++i)
      if (matches(items[i], value)) return i;
    return -1;
  }

  /** The last place up to `from`, or -1. */
  template <class Value> static int32_t last(const T* items, const Value& value, int32_t from) {
    for (int32_t i = from; i >= 0; --i)
      if (matches(items[i], value)) return i;
    return -1;
  }

  /** As first(), but finds NaN. */
  static bool includes(const T* items, int32_t count, const T& value, int32_t from) {
    if (!isNaN(value)) return first(items, count, value, from) >= 0;
    for (int32_t i = from; i < count; ++i)
      if (isNaN(items[i])) return true;
    return false;
  }

 private:
  static bool isNaN(double value) { return value != value; }
  static bool isNaN(float value) { return value != value; }
  template <class Held> static bool isNaN(const Optional<Held>& value) { return value.has() && isNaN(value.value()); }
  /** Of several types: nothing else differs from itself. */
  template <class Other> static typename When<IsUnion<Other>::value, bool>::type isNaN(const Other& value) { return !(value == value); }
  template <class Other> static typename When<!IsUnion<Other>::value, bool>::type isNaN(const Other&) { return false; }

  static bool matches(const T& item, const T& value) { return same(item, value); }
  template <class Number> static bool matches(const T& item, const Number& value) { return item == value; }
};

}  // namespace tsino
