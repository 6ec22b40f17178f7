// A number stored in a smaller signed integer. Cost: nothing in a release build; a comparison where checks are on.
#pragma once
#include <stdint.h>

#include "check.h"

namespace tsino {

/** The value as a T; in checked builds stops with `overflow` when T can't hold it. */
template <class T, class From> __attribute__((always_inline)) inline T narrow(From value) {
  const T result = static_cast<T>(value);
  if (static_cast<From>(result) != value) fail("overflow", "the number does not fit its type");
  return result;
}

}  // namespace tsino
