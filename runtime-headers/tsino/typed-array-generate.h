// `Uint8Array.from({ length: count }, (_, index) => …)`. Cost: one typed array; the function is inlined into the loop.
#pragma once
#include "array-visit.h"
#include "typed-array.h"

namespace tsino {

template <class Bytes, class F> Bytes generatedBytes(int32_t count, F f) {
  const Bytes result(count > 0 ? count : 0);
  for (int32_t i = 0; i < result.length(); ++i) result.put(i, made(f, i, Given<1>()));
  return result;
}

}  // namespace tsino
