// Which number types hold more than others: a search for such a number must not take a part of it away.
// Cost: nothing, it is decided when the sketch is compiled.
#pragma once
#include <stdint.h>

#include "memory.h"

namespace tsino {

/** A number type that holds more than that of the elements. */
template <class Number, class T> struct IsWider { static constexpr bool value = false; };
// Both int and long: boards differ in which of them int32_t is, and literals are of type int.
template <> struct IsWider<int, uint8_t> { static constexpr bool value = true; };
template <> struct IsWider<int, int8_t> { static constexpr bool value = true; };
template <> struct IsWider<int, uint16_t> { static constexpr bool value = true; };
template <> struct IsWider<int, int16_t> { static constexpr bool value = sizeof(int) > 2; };
template <> struct IsWider<long, uint8_t> { static constexpr bool value = true; };
template <> struct IsWider<long, int8_t> { static constexpr bool value = true; };
template <> struct IsWider<long, uint16_t> { static constexpr bool value = true; };
template <> struct IsWider<long, int16_t> { static constexpr bool value = true; };
template <class T> struct IsWider<int64_t, T> { static constexpr bool value = !Same<T, int64_t>::value; };
template <class T> struct IsWider<double, T> { static constexpr bool value = !Same<T, double>::value; };

}  // namespace tsino
