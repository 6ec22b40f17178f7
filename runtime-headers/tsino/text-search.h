// Finding text in text, and the order of texts. Bytes are compared; only the resulting place is counted in code units.
// Cost: indexOf is O(text × searched) like strstr; 400 bytes of flash, 700 with lastIndexOf; compare 120.
#pragma once
#include <Arduino.h>
#include <stdint.h>
#include <string.h>

#include "relative-index.h"
#include "utf8.h"

namespace tsino {

/** First byte at or after `from` where `wanted` begins, or -1. */
inline int32_t findBytes(const String& text, const char* wanted, uint32_t wantedSize, uint32_t from) {
  const char* data = text.c_str();
  const uint32_t size = text.length();
  for (uint32_t at = from; at + wantedSize <= size; ++at)
    if (memcmp(data + at, wanted, wantedSize) == 0) return static_cast<int32_t>(at);
  return -1;
}

/** The byte where code unit `index` (clamped to the text) begins, or the character after it inside a pair. */
inline uint32_t byteFromUnit(const String& text, int32_t index) {
  const utf8::Position at = utf8::findUnit(text.c_str(), text.length(), index < 0 ? 0 : index);
  return at.inPair ? at.byte + 4 : at.byte;
}

/** `text.indexOf(wanted, from)` */
inline int32_t indexOf(const String& text, const String& wanted, int32_t from = 0) {
  if (wanted.length() == 0) {
    const int32_t units = utf8::countUnits(text.c_str(), text.length());
    return from < 0 ? 0 : from < units ? from : units;
  }
  const int32_t found = findBytes(text, wanted.c_str(), wanted.length(), byteFromUnit(text, from));
  return found < 0 ? -1 : utf8::countUnits(text.c_str(), static_cast<uint32_t>(found));
}

/** `text.lastIndexOf(wanted, from)` */
inline int32_t lastIndexOf(const String& text, const String& wanted, int32_t from = noEnd) {
  const char* data = text.c_str();
  const uint32_t size = text.length();
  const uint32_t wantedSize = wanted.length();
  if (wantedSize == 0) return indexOf(text, wanted, from);
  if (wantedSize > size) return -1;
  uint32_t at = from < 0 ? 0 : utf8::findUnit(data, size, from).byte;
  if (at > size - wantedSize) at = size - wantedSize;
  for (;; --at) {
    if (memcmp(data + at, wanted.c_str(), wantedSize) == 0) return utf8::countUnits(data, at);
    if (at == 0) return -1;
  }
}

/** `text.includes(wanted, from)` */
inline bool includes(const String& text, const String& wanted, int32_t from = 0) {
  return findBytes(text, wanted.c_str(), wanted.length(), from > 0 ? byteFromUnit(text, from) : 0) >= 0;
}

/** Whether `wanted` begins at a place that was found. */
inline bool beginsAt(const String& text, utf8::Position at, const String& wanted) {
  // No text begins with the second half of a pair, but the empty one is everywhere.
  if (at.inPair) return wanted.length() == 0;
  return wanted.length() <= text.length() - at.byte &&
         memcmp(text.c_str() + at.byte, wanted.c_str(), wanted.length()) == 0;
}

/** `text.startsWith(wanted, from)` */
inline bool startsWith(const String& text, const String& wanted, int32_t from = 0) {
  utf8::Position at = {0, false};
  if (from > 0) at = utf8::findUnit(text.c_str(), text.length(), from);
  return beginsAt(text, at, wanted);
}

/** `text.endsWith(wanted, end)` */
inline bool endsWith(const String& text, const String& wanted, int32_t end = noEnd) {
  const uint32_t wantedSize = wanted.length();
  uint32_t size = text.length();
  if (end != noEnd) {
    const utf8::Position at = utf8::findUnit(text.c_str(), size, end < 0 ? 0 : end);
    if (at.inPair) return wantedSize == 0;
    size = at.byte;
  }
  return wantedSize <= size && memcmp(text.c_str() + (size - wantedSize), wanted.c_str(), wantedSize) == 0;
}

/** Negative, zero or positive in the order of UTF-16 code units, as `<` and the default sort have it. */
inline int compare(const String& a, const String& b) {
  const uint32_t size = a.length() < b.length() ? a.length() : b.length();
  for (uint32_t i = 0; i < size; ++i) {
    int left = static_cast<uint8_t>(a.c_str()[i]);
    int right = static_cast<uint8_t>(b.c_str()[i]);
    if (left == right) continue;
    // Characters beyond U+FFFF (lead bytes F0 and up) are surrogates in UTF-16, below U+E000 (lead bytes EE and EF).
    if (left >= 0xEE && right >= 0xEE) {
      left ^= 0x10;
      right ^= 0x10;
    }
    return left - right;
  }
  return a.length() < b.length() ? -1 : a.length() > b.length() ? 1 : 0;
}

}  // namespace tsino
