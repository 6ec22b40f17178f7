// What console.log prints of a typed array: `Uint8Array(3) [ 1, 2, 3 ]`. Cost: that of inspect.h.
#pragma once
#include <Arduino.h>

#include "inspect.h"
#include "typed-array.h"

namespace tsino {

template <class T> struct TypedArrayName;
template <> struct TypedArrayName<int8_t> { static const __FlashStringHelper* name() { return F("Int8Array"); } };
template <> struct TypedArrayName<uint8_t> { static const __FlashStringHelper* name() { return F("Uint8Array"); } };
template <> struct TypedArrayName<Clamped> { static const __FlashStringHelper* name() { return F("Uint8ClampedArray"); } };
template <> struct TypedArrayName<int16_t> { static const __FlashStringHelper* name() { return F("Int16Array"); } };
template <> struct TypedArrayName<uint16_t> { static const __FlashStringHelper* name() { return F("Uint16Array"); } };
template <> struct TypedArrayName<int32_t> { static const __FlashStringHelper* name() { return F("Int32Array"); } };
template <> struct TypedArrayName<uint32_t> { static const __FlashStringHelper* name() { return F("Uint32Array"); } };
template <> struct TypedArrayName<float> { static const __FlashStringHelper* name() { return F("Float32Array"); } };
template <> struct TypedArrayName<double> { static const __FlashStringHelper* name() { return F("Float64Array"); } };

template <class T> void inspect(Inspector& out, const TypedArray<T>& value) {
  out.beginList(TypedArrayName<T>::name(), value.length(), value);
  out.elements(value);
  out.end();
}

}  // namespace tsino
