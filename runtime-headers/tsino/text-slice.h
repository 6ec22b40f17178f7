// Parts of text: slice, substring, substr, split points. Indices are UTF-16 code units; a cut through a surrogate
// pair is refused (in release builds that half becomes U+FFFD, as when JavaScript prints it).
// Cost: one pass to find the bytes, one copy; 500 to 700 bytes of flash.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "check.h"
#include "relative-index.h"
#include "text-build.h"
#include "utf8.h"

namespace tsino {

/** The text between two places that were found, the first one before the last. */
inline String bytesBetween(const String& text, utf8::Position first, utf8::Position last) {
  String result;
  const char* data = text.c_str();
  uint32_t start = first.byte;
  if (first.inPair) {
    appendLoneHalf(result);
    start += 4;
  }
  if (last.byte > start) appendBytes(result, data + start, last.byte - start);
  // A pair that starts at or after `start` and is cut at `to` leaves its first half.
  if (last.inPair && last.byte >= start) appendLoneHalf(result);
  return result;
}

/** Code units from..to, where 0 <= from and both may lie behind the end. */
inline String unitsBetween(const String& text, int32_t from, int32_t to) {
  if (from >= to) return String();
  const char* data = text.c_str();
  const uint32_t size = text.length();
  return bytesBetween(
      text, utf8::findUnit(data, size, from),
      to >= static_cast<int32_t>(size) ? utf8::Position{size, false} : utf8::findUnit(data, size, to));
}

/** `text.slice(from, to)`: negative indices count from the end. */
inline String slice(const String& text, int32_t from = 0, int32_t to = noEnd) {
  if (from < 0 || to < 0) {
    const int32_t units = utf8::countUnits(text.c_str(), text.length());
    from = clampIndex(from, units);
    to = clampIndex(to, units);
  }
  return unitsBetween(text, from, to);
}

/** `text.substring(from, to)`: negative is 0, the smaller index comes first. */
inline String substring(const String& text, int32_t from, int32_t to = noEnd) {
  if (from < 0) from = 0;
  if (to < 0) to = 0;
  return from < to ? unitsBetween(text, from, to) : unitsBetween(text, to, from);
}

/** `text.substr(from, count)` */
inline String substr(const String& text, int32_t from, int32_t count = noEnd) {
  const int32_t units = utf8::countUnits(text.c_str(), text.length());
  from = clampIndex(from, units);
  if (count <= 0) return String();
  return unitsBetween(text, from, count < units - from ? from + count : units);
}

}  // namespace tsino
