// `Math.max(...list)` and `Math.min(...list)` of arrays, typed arrays and constant tables.
// Cost: one walk; of an empty list it is an infinity, so the result is a double.
#pragma once
#include <math.h>
#include <stdint.h>

#include "array-spread.h"
#include "number.h"

namespace tsino {

template <class List> double largest(const List& list) {
  double found = -static_cast<double>(INFINITY);
  allOf(list).each([&found](double number) { found = maximum(found, number); });
  return found;
}

template <class List> double smallest(const List& list) {
  double found = static_cast<double>(INFINITY);
  allOf(list).each([&found](double number) { found = minimum(found, number); });
  return found;
}

}  // namespace tsino
