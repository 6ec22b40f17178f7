// Making text: from bytes, from code units, and by joining parts with one allocation.
// Cost: `concat` of n parts is n lengths, one reserve and n copies; about 40 bytes per part where it is used.
#pragma once
#include <Arduino.h>
#include <stdint.h>
#include <string.h>

#include "check.h"
#include "memory.h"
#include "utf8.h"

namespace tsino {

/** Appends bytes, which are not part of `to`. */
inline void appendBytes(String& to, const char* data, uint32_t size) {
#ifdef ARDUINO_ARCH_AVR
  // AVR's core keeps its concat of bytes to itself.
  if (size && !to.reserve(to.length() + size)) outOfMemory();
  for (uint32_t i = 0; i < size; ++i) to.concat(data[i]);
#else
  if (size && !to.concat(data, size)) outOfMemory();
#endif
}

/** Appends a text, literal or char, which is no part of `to`. */
template <class Part> void appendPart(String& to, const Part& part) {
  if (!to.concat(part)) outOfMemory();
}

/** An empty text with room for `size` bytes. */
inline String textWithRoom(uint32_t size) {
  String result;
  if (!result.reserve(size)) outOfMemory();
  return result;
}

inline String textFromBytes(const char* data, uint32_t size) {
#ifdef TSINO_SIMULATOR
  return String::ofBytes(data, size);
#else
  String result;
  appendBytes(result, data, size);
  return result;
#endif
}

/** Half of a surrogate pair is refused; in release builds it becomes U+FFFD, as when JavaScript prints it. */
inline void appendLoneHalf(String& to) {
  fail("lone-surrogate", "half of a surrogate pair can't stand alone in text");
  appendBytes(to, "\xEF\xBF\xBD", 3);
}

/** Appends a code point. */
inline void appendCodePoint(String& to, uint32_t point) {
  if (point >= 0xD800 && point < 0xE000) return appendLoneHalf(to);
  char bytes[4];
  appendBytes(to, bytes, utf8::encode(point, bytes));
}

inline uint32_t partSize(const String& part) { return part.length(); }
inline uint32_t partSize(const char* part) { return static_cast<uint32_t>(strlen(part)); }
inline uint32_t partSize(const __FlashStringHelper* part) {
  return static_cast<uint32_t>(strlen_P(reinterpret_cast<PGM_P>(part)));
}
inline uint32_t partSize(char) { return 1; }

/** Whether the text is this literal, to the last byte. */
inline bool isLiteral(const String& text, const __FlashStringHelper* literal) {
  // The size of the literal, not of the text: a compiler may know it.
  const uint32_t size = partSize(literal);
  const char* const bytes = reinterpret_cast<PGM_P>(literal);
#ifdef TSINO_SIMULATOR
  return text.isBytes(bytes, size);
#else
  return size == text.length() && memcmp_P(text.c_str(), bytes, size) == 0;
#endif
}

inline uint32_t partsSize() { return 0; }
template <class First, class... Rest> uint32_t partsSize(const First& first, const Rest&... rest) {
  return partSize(first) + partsSize(rest...);
}

inline void appendParts(String&) {}
template <class First, class... Rest> void appendParts(String& to, const First& first, const Rest&... rest) {
  to.concat(first);
  appendParts(to, rest...);
}

#ifdef TSINO_SIMULATOR
inline String::Piece pieceOf(const String& part) { return {part.c_str(), part.length()}; }
inline String::Piece pieceOf(const char* part) { return {part, partSize(part)}; }
inline String::Piece pieceOf(const __FlashStringHelper* part) { return pieceOf(reinterpret_cast<const char*>(part)); }
inline String::Piece pieceOf(const char& part) { return {&part, 1}; }
#endif

/** `${a}${b}…`: the parts are String, F("…"), C strings or char. */
template <class... Parts> String concat(const Parts&... parts) {
#ifdef TSINO_SIMULATOR
  // In place, so that the compiler knows how long the literals are.
  const String::Piece pieces[] = {pieceOf(parts)...};
  return String::joined(pieces, sizeof...(parts));
#else
  String result = textWithRoom(partsSize(parts...));
  appendParts(result, parts...);
  return result;
#endif
}

inline void appendUnits(String& to, uint32_t high) {
  if (high) appendCodePoint(to, high & 0xFFFF);
}
template <class... Rest> void appendUnits(String& to, uint32_t high, int32_t unit, Rest... rest) {
  const uint32_t low = static_cast<uint32_t>(unit) & 0xFFFF;
  if (high && utf8::isLowSurrogate(low)) {
    appendCodePoint(to, 0x10000 + ((high & 0x3FF) << 10) + (low & 0x3FF));
    return appendUnits(to, 0, rest...);
  }
  appendUnits(to, high);
  // A high surrogate waits for its other half.
  if (utf8::isHighSurrogate(low)) return appendUnits(to, low, rest...);
  appendCodePoint(to, low);
  appendUnits(to, 0, rest...);
}

/** String.fromCharCode: the low 16 bits of each number are a code unit. */
template <class... Units> String fromCharCode(Units... units) {
  String result;
  appendUnits(result, 0, static_cast<int32_t>(units)...);
  return result;
}

inline void appendCodePoints(String&) {}
template <class... Rest> void appendCodePoints(String& to, int32_t point, Rest... rest) {
  requireRange(point, 0, 0x10FFFF, "code point");
  appendCodePoint(to, static_cast<uint32_t>(point));
  appendCodePoints(to, rest...);
}

/** String.fromCodePoint */
template <class... Points> String fromCodePoint(Points... points) {
  String result;
  appendCodePoints(result, static_cast<int32_t>(points)...);
  return result;
}

}  // namespace tsino
