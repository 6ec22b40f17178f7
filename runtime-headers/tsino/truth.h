// JavaScript's truth of values that C++ judges differently: not zero and not NaN, not empty, not undefined.
// Cost: a comparison or two, nothing in RAM.
#pragma once
#include <Arduino.h>

#include "memory.h"
#include "optional.h"

namespace tsino {

inline bool truthy(bool value) { return value; }
inline bool truthy(signed char value) { return value != 0; }
inline bool truthy(unsigned char value) { return value != 0; }
inline bool truthy(short value) { return value != 0; }
inline bool truthy(unsigned short value) { return value != 0; }
inline bool truthy(int value) { return value != 0; }
inline bool truthy(unsigned value) { return value != 0; }
inline bool truthy(long value) { return value != 0; }
inline bool truthy(unsigned long value) { return value != 0; }
inline bool truthy(long long value) { return value != 0; }
inline bool truthy(unsigned long long value) { return value != 0; }
/** NaN is false, so `!= 0` is not enough. */
inline bool truthy(double value) { return value < 0 || value > 0; }
inline bool truthy(float value) { return value < 0 || value > 0; }
inline bool truthy(const String& value) { return value.length() != 0; }
/** Only numbers, text, enums and optionals have a truth; what else there is, is true. */
template <class T> typename When<IsEnum<T>::value, bool>::type truthy(const T& value) {
  return static_cast<int32_t>(value) != 0;
}
template <class T> bool truthy(const Optional<T>& value) { return value.has() && truthy(value.value()); }

}  // namespace tsino
