// How a number becomes an element of a typed array: integers modulo their width, as JavaScript has it, floats rounded,
// and those of Uint8ClampedArray the nearest from 0 to 255.
// Cost: nothing for integers; a double to an integer is one conversion, more only beyond the range of int32.
#pragma once
#include <stdint.h>

#include "number.h"

namespace tsino {

/** The element type of Uint8ClampedArray. */
struct Clamped {};

template <class T> struct ByteElement {
  typedef T Type;
  static T from(double value) { return static_cast<T>(toUint32(value)); }
  static T from(float value) { return from(static_cast<double>(value)); }
  template <class Integer> static T from(Integer value) { return static_cast<T>(value); }
};
template <> struct ByteElement<float> {
  typedef float Type;
  template <class Number> static float from(Number value) { return static_cast<float>(value); }
};
template <> struct ByteElement<double> {
  typedef double Type;
  template <class Number> static double from(Number value) { return static_cast<double>(value); }
};
template <> struct ByteElement<Clamped> {
  typedef uint8_t Type;
  /** Halves go to the even neighbour; NaN is 0. */
  static uint8_t from(double value) {
    if (!(value > 0)) return 0;
    if (value >= 255) return 255;
    const int32_t below = static_cast<int32_t>(value);
    const double rest = value - below;
    return static_cast<uint8_t>(rest > 0.5 || (rest == 0.5 && (below & 1)) ? below + 1 : below);
  }
  static uint8_t from(float value) { return from(static_cast<double>(value)); }
  template <class Integer> static uint8_t from(Integer value) {
    // Promoted, so that the comparison means something for bytes, too.
    const auto number = +value;
    return static_cast<uint8_t>(number > 255 ? 255 : number > 0 ? number : 0);
  }
};

}  // namespace tsino
