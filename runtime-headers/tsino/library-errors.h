// What JavaScript's own functions throw when they are asked for what can't be: a call of such a function that a `try` is
// around has one of these before it. Cost: a comparison; the error is only made when something is wrong.
#pragma once
#include <Arduino.h>
#include <math.h>
#include <stdint.h>

#include "array-spread.h"
#include "array.h"
#include "data-view.h"
#include "error.h"
#include "text-build.h"
#include "to-text.h"

namespace tsino {

#if defined(TSINO_CHECKED) && defined(TSINO_SIMULATOR)
/** The place of a call, for the report of an error that nothing catches. */
struct CallPlace {
  const char* file;
  uint32_t line;
  uint32_t column;
  static CallPlace here(const char* file = __builtin_FILE(), uint32_t line = __builtin_LINE(),
                        uint32_t column = __builtin_COLUMN()) {
    return CallPlace{file, line, column};
  }
};
#else
struct CallPlace {
  static CallPlace here() { return CallPlace(); }
};
#endif

template <class Kind> TSINO_SELDOM void raiseAt(String text, const CallPlace& place) {
#if defined(TSINO_CHECKED) && defined(TSINO_SIMULATOR)
  raise(make<Kind>(moved(text)), place.file, place.line, place.column);
#else
  (void)place;
  raise(make<Kind>(moved(text)));
#endif
}

/** Whether a number without its fraction lies between two others; NaN counts as 0. */
inline bool isWithin(double value, double low, double high) {
  const double whole = isnan(value) ? 0 : trunc(value);
  return whole >= low && whole <= high;
}
inline bool isWhole(double value, double high) { return value >= 0 && value <= high && trunc(value) == value; }

/** Of a number that was given. Where a double is none of JavaScript's, programs with fractions are refused: it is whole. */
inline String textOfArgument(double value) {
#if __SIZEOF_DOUBLE__ == 4
  return String(static_cast<long>(value));
#else
  return toText(value);
#endif
}

/** "=".repeat(count) */
inline void checkCount(double count, CallPlace place = CallPlace::here()) {
  if (!isWithin(count, 0, 2147483647.0)) {
    const bool isLong = count > 0 && isfinite(count);
    String text = isLong ? String(F("Invalid string length")) : concat(F("Invalid count value: "), textOfArgument(count));
    raiseAt<RangeError>(moved(text), place);
  }
}

/** text.repeat(count), which of an empty text is empty, too */
inline void checkRepeat(const String& text, double count, CallPlace place = CallPlace::here()) {
  if (text.length() > 0 || !(count > 0) || !isfinite(count)) checkCount(count, place);
}

/** (255).toString(radix) */
inline void checkRadix(double radix, CallPlace place = CallPlace::here()) {
  if (!isWithin(radix, 2, 36)) raiseAt<RangeError>(F("toString() radix argument must be between 2 and 36"), place);
}

/** x.toFixed(digits) */
inline void checkDigits(double digits, CallPlace place = CallPlace::here()) {
  if (!isWithin(digits, 0, 100)) raiseAt<RangeError>(F("toFixed() digits argument must be between 0 and 100"), place);
}

/** x.toExponential(digits) */
inline void checkExponent(double value, double digits, CallPlace place = CallPlace::here()) {
  if (isfinite(value) && !isWithin(digits, 0, 100))
    raiseAt<RangeError>(F("toExponential() argument must be between 0 and 100"), place);
}

/** x.toPrecision(digits) */
inline void checkPrecision(double value, double digits, CallPlace place = CallPlace::here()) {
  if (isfinite(value) && !isWithin(digits, 1, 100))
    raiseAt<RangeError>(F("toPrecision() argument must be between 1 and 100"), place);
}

/** String.fromCodePoint(code) */
inline void checkCodePoint(double code, CallPlace place = CallPlace::here()) {
  if (!isWhole(code, 0x10FFFF)) raiseAt<RangeError>(concat(F("Invalid code point "), textOfArgument(code)), place);
}

/** String.fromCodePoint(...codes) */
struct CheckPoint {
  const CallPlace& place;
  template <class Number> void operator()(Number code) const {
    if (!thrown()) checkCodePoint(static_cast<double>(code), place);
  }
};
template <class List> void checkCodePoints(const List& codes, CallPlace place = CallPlace::here()) {
  allOf(codes).each(CheckPoint{place});
}

/** new Array(length), xs.length = length */
inline void checkLength(double length, CallPlace place = CallPlace::here()) {
  if (!isWhole(length, 4294967295.0)) raiseAt<RangeError>(F("Invalid array length"), place);
}

/** new Uint8Array(length) */
inline void checkBytesLength(double length, CallPlace place = CallPlace::here()) {
  if (!isWithin(length, 0, 2147483647.0))
    raiseAt<RangeError>(concat(F("Invalid typed array length: "), textOfArgument(length)), place);
}

/** new ArrayBuffer(length) */
inline void checkBufferLength(double length, CallPlace place = CallPlace::here()) {
  if (!isWithin(length, 0, 2147483647.0)) raiseAt<RangeError>(F("Invalid array buffer length"), place);
}

/** xs.reduce(f) without a value to begin with */
template <class T> void checkNotEmpty(const Array<T>& list, CallPlace place = CallPlace::here()) {
  if (list.length() == 0) raiseAt<TypeError>(F("Reduce of empty array with no initial value"), place);
}

/** xs.with(index, value) */
template <class T> void checkIndex(const Array<T>& list, double index, CallPlace place = CallPlace::here()) {
  if (!isWithin(index, -list.length(), list.length() - 1))
    raiseAt<RangeError>(concat(F("Invalid index : "), textOfArgument(index)), place);
}

/** view.getInt16(offset), view.setInt16(offset, value): so many bytes from there on */
inline void checkOffset(const DataView& view, double offset, int32_t width, CallPlace place = CallPlace::here()) {
  if (!isWithin(offset, 0, view.byteLength() - width))
    raiseAt<RangeError>(F("Offset is outside the bounds of the DataView"), place);
}

/** bytes.set(numbers, offset) */
template <class Numbers, class Bytes>
void checkSet(const Numbers& numbers, const Bytes& bytes, double offset, CallPlace place = CallPlace::here()) {
  if (!isWithin(offset, 0, bytes.length() - numbers.length()))
    raiseAt<RangeError>(F("offset is out of bounds"), place);
}

}  // namespace tsino
