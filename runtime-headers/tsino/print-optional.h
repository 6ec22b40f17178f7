// console.log of a fraction that may be absent: -0 keeps its sign. Cost: that of print.h.
#pragma once
#include <Arduino.h>

#include "optional.h"
#include "print.h"

namespace tsino {

#if __SIZEOF_DOUBLE__ == 8

inline void inspect(Print& out, const Optional<double>& value) {
  if (value.has()) inspect(out, value.value());
  else out.print(F("undefined"));
}
inline void inspectOrNull(Print& out, const Optional<double>& value) {
  if (value.has()) inspect(out, value.value());
  else out.print(F("null"));
}

#endif

}  // namespace tsino
