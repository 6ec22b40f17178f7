// Length and single code units of text, counted as JavaScript counts: in UTF-16.
// Cost: reads the text up to the index, four ASCII bytes at a time; charAt and elementAt make a String (no heap).
// Flash: 250 bytes for length, 500 for codeAt, 700 for charAt.
#pragma once
#include <Arduino.h>
#include <math.h>
#include <stdint.h>

#include "check.h"
#include "optional.h"
#include "text-build.h"
#include "utf8.h"

namespace tsino {

/** `text.length` */
inline int32_t length(const String& text) { return utf8::countUnits(text.c_str(), text.length()); }

/** The code unit that was found there, -1 behind the end. */
inline int32_t unitFrom(const String& text, utf8::Position at) {
  const char* data = text.c_str();
  const uint32_t size = text.length();
  if (at.byte >= size) return -1;
  const uint32_t point = utf8::decode(data + at.byte, utf8::charBytes(data, size, at.byte));
  if (point < 0x10000) return static_cast<int32_t>(point);
  return static_cast<int32_t>(at.inPair ? 0xDC00 + (point & 0x3FF) : 0xD7C0 + (point >> 10));
}

/** The code unit at `index`, or -1 outside. */
inline int32_t unitAt(const String& text, int32_t index) {
  return index < 0 ? -1 : unitFrom(text, utf8::findUnit(text.c_str(), text.length(), index));
}

/** `text.charCodeAt(index)`: NaN outside. */
inline double charCodeAt(const String& text, int32_t index) {
  const int32_t unit = unitAt(text, index);
  return unit < 0 ? __builtin_nan("") : unit;
}

/** `index < text.length ? text.charCodeAt(index) : otherwise` */
inline int32_t codeOr(const String& text, int32_t index, int32_t otherwise) {
  const int32_t unit = unitAt(text, index);
  if (unit >= 0) return unit;
  if (index < 0) failIndex(index, length(text));
  return otherwise;
}

/** `text.charCodeAt(index)` where the index is inside. */
inline int32_t codeAt(const String& text, int32_t index) {
  const int32_t unit = unitAt(text, index);
  if (unit < 0) failIndex(index, length(text));
  return unit;
}

/** The code point that starts at `index`, or a lone second half; -1 outside. */
inline int32_t codePointOrNone(const String& text, int32_t index) {
  const int32_t unit = unitAt(text, index);
  if (unit < 0 || !utf8::isHighSurrogate(static_cast<uint32_t>(unit))) return unit;
  return 0x10000 + ((unit & 0x3FF) << 10) + (unitAt(text, index + 1) & 0x3FF);
}

/** `text.codePointAt(index)` */
inline Optional<int32_t> codePointAt(const String& text, int32_t index) {
  const int32_t point = codePointOrNone(text, index);
  return point < 0 ? Optional<int32_t>() : Optional<int32_t>(point);
}

/** Text of one code unit; empty for -1. */
inline String textOfUnit(int32_t unit) {
  String result;
  if (unit >= 0) appendCodePoint(result, static_cast<uint32_t>(unit));
  return result;
}

/** For `text[index] <= "9"`, which is not true outside: a code above all others there. */
inline int32_t unitOrAbove(const String& text, int32_t index) {
  const int32_t unit = unitAt(text, index);
  return unit < 0 ? 0x10000 : unit;
}

/** `text.charAt(index)`: empty outside. */
inline String charAt(const String& text, int32_t index) { return textOfUnit(unitAt(text, index)); }

/** `text[index]` where the index is inside. */
inline String elementAt(const String& text, int32_t index) { return textOfUnit(codeAt(text, index)); }

/** `text[index]` where that may be outside: undefined there. */
inline Optional<String> elementOrNone(const String& text, int32_t index) {
  const int32_t unit = unitAt(text, index);
  return unit < 0 ? Optional<String>() : Optional<String>(textOfUnit(unit));
}

/** Whether a text is this one code unit; -1 is no text, not even the empty one. */
inline bool isTextOfUnit(const String& text, int32_t unit) {
  if (unit < 0) return false;
  if (unit < 0x80) return text.length() == 1 && text.c_str()[0] == static_cast<char>(unit);
  return text == textOfUnit(unit);
}

/** `text[index] === other`, where it may be outside: undefined there. No String is made for it. */
inline bool isElement(const String& text, int32_t index, const String& other) {
  return isTextOfUnit(other, unitAt(text, index));
}

/** `text.at(index)`: negative counts from the end, undefined outside. */
inline Optional<String> textAt(const String& text, int32_t index) {
  const int32_t unit = unitAt(text, index < 0 ? index + length(text) : index);
  return unit < 0 ? Optional<String>() : Optional<String>(textOfUnit(unit));
}

}  // namespace tsino
