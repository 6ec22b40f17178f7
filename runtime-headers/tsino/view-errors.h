// What JavaScript throws where a typed array or a DataView can't be made of a part of a buffer: as library-errors.h.
// Cost: some comparisons; the error is only made when something is wrong.
#pragma once
#include <Arduino.h>
#include <math.h>
#include <stdint.h>

#include "data-view.h"
#include "library-errors.h"
#include "typed-array.h"

namespace tsino {

/** How many bytes an element has, and what JavaScript calls such arrays; those of single bytes can't be misplaced. */
template <class View> struct ViewKind {
  static constexpr int32_t size = 1;
  static const __FlashStringHelper* name() { return F(""); }
};
template <> struct ViewKind<Int16Array> {
  static constexpr int32_t size = 2;
  static const __FlashStringHelper* name() { return F("Int16Array"); }
};
template <> struct ViewKind<Uint16Array> {
  static constexpr int32_t size = 2;
  static const __FlashStringHelper* name() { return F("Uint16Array"); }
};
template <> struct ViewKind<Int32Array> {
  static constexpr int32_t size = 4;
  static const __FlashStringHelper* name() { return F("Int32Array"); }
};
template <> struct ViewKind<Uint32Array> {
  static constexpr int32_t size = 4;
  static const __FlashStringHelper* name() { return F("Uint32Array"); }
};
template <> struct ViewKind<Float32Array> {
  static constexpr int32_t size = 4;
  static const __FlashStringHelper* name() { return F("Float32Array"); }
};
template <> struct ViewKind<Float64Array> {
  static constexpr int32_t size = 8;
  static const __FlashStringHelper* name() { return F("Float64Array"); }
};

TSINO_SELDOM inline void raiseStart(double offset, const CallPlace& place) {
  raiseAt<RangeError>(
      concat(F("Start offset "), textOfArgument(offset), F(" is outside the bounds of the buffer")), place);
}

template <class View> TSINO_SELDOM void raiseMisplaced(const __FlashStringHelper* what, const CallPlace& place) {
  typedef ViewKind<View> Kind;
  raiseAt<RangeError>(concat(what, Kind::name(), F(" should be a multiple of "), String(Kind::size)), place);
}

TSINO_SELDOM inline void raiseViewLength(const __FlashStringHelper* what, double length, const CallPlace& place) {
  raiseAt<RangeError>(concat(what, textOfArgument(length)), place);
}

/** Without its fraction; NaN is 0. */
inline double wholeOf(double value) { return isnan(value) ? 0 : trunc(value); }

/** Whether a view may begin there; the end of the buffer is looked at elsewhere. */
template <class View> bool checkStart(double offset, const CallPlace& place) {
  constexpr int32_t size = ViewKind<View>::size;
  if (!isWithin(offset, 0, 9007199254740991.0)) return raiseStart(offset, place), false;
  if (size > 1 && fmod(wholeOf(offset), size) != 0)
    return raiseMisplaced<View>(F("start offset of "), place), false;
  return true;
}

/** new Int16Array(buffer, byteOffset) */
template <class View>
void checkView(const ArrayBuffer& buffer, double byteOffset, CallPlace place = CallPlace::here()) {
  if (!checkStart<View>(byteOffset, place)) return;
  if (buffer.byteLength() % ViewKind<View>::size) return raiseMisplaced<View>(F("byte length of "), place);
  if (!isWithin(byteOffset, 0, buffer.byteLength())) raiseStart(byteOffset, place);
}
/** new Int16Array(buffer) */
template <class View> void checkView(const ArrayBuffer& buffer, CallPlace place = CallPlace::here()) {
  checkView<View>(buffer, 0, place);
}
/** new Int16Array(buffer, byteOffset, length) */
template <class View>
void checkView(const ArrayBuffer& buffer, double byteOffset, double length, CallPlace place = CallPlace::here()) {
  if (!checkStart<View>(byteOffset, place)) return;
  if (!isWithin(length, 0, (buffer.byteLength() - wholeOf(byteOffset)) / ViewKind<View>::size))
    raiseViewLength(F("Invalid typed array length: "), length, place);
}

/** new DataView(buffer, byteOffset, byteLength) */
template <>
inline void checkView<DataView>(const ArrayBuffer& buffer, double byteOffset, double length, CallPlace place) {
  if (!isWithin(byteOffset, 0, buffer.byteLength())) return raiseStart(byteOffset, place);
  if (!isWithin(length, 0, buffer.byteLength() - wholeOf(byteOffset)))
    raiseViewLength(F("Invalid DataView length "), length, place);
}

}  // namespace tsino
