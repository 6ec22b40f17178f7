// String(x) of a value that may be absent. Cost: that of the value's own text.
#pragma once
#include <Arduino.h>

#include "to-text.h"
#include "optional.h"

namespace tsino {

/** The text of `T | undefined`. */
template <class T> String optionalText(const Optional<T>& value) {
  return value.has() ? String(toText(value.value())) : String(F("undefined"));
}

/** The text of `T | null`. */
template <class T> String optionalTextOrNull(const Optional<T>& value) {
  return value.has() ? String(toText(value.value())) : String(F("null"));
}

}  // namespace tsino
