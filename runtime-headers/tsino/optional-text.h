// String(x) of a value that may be absent. Cost: that of the value's own text.
#pragma once
#include <Arduino.h>

#include "to-text.h"
#include "optional.h"

namespace tsino {

/** An enum counts as its number. */
template <class T, bool isEnum> struct ValueText {
  static String of(const T& value) { return String(toText(value)); }
};
template <class T> struct ValueText<T, true> {
  static String of(const T& value) { return String(static_cast<int32_t>(value)); }
};

/** The text of `T | undefined`. */
template <class T> String optionalText(const Optional<T>& value) {
  return value.has() ? ValueText<T, __is_enum(T)>::of(value.value()) : String(F("undefined"));
}

/** The text of `T | null`. */
template <class T> String optionalTextOrNull(const Optional<T>& value) {
  return value.has() ? ValueText<T, __is_enum(T)>::of(value.value()) : String(F("null"));
}

}  // namespace tsino
