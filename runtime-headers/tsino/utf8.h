// UTF-8 bytes seen as JavaScript's UTF-16 code units. ASCII is skipped four bytes at a time; a byte that is not
// well-formed UTF-8 counts as one unit (U+FFFD), so binary text never leads out of the buffer.
// Cost: about 600 bytes of flash when all is used; finding unit n of an ASCII text takes n/4 short steps.
#pragma once
#include <stdint.h>
#include <string.h>

namespace tsino {
namespace utf8 {

const uint32_t replacement = 0xFFFD;

inline bool isContinuation(char byte) { return (static_cast<uint8_t>(byte) & 0xC0) == 0x80; }

/** How many bytes at the start are ASCII. */
inline uint32_t asciiPrefix(const char* data, uint32_t size) {
  typedef uint32_t __attribute__((__may_alias__)) Word;
  uint32_t at = 0;
  // Boards that read words only at aligned addresses start bytewise.
  while (at < size && (reinterpret_cast<uintptr_t>(data + at) & 3) != 0) {
    if (static_cast<uint8_t>(data[at]) >= 0x80) return at;
    ++at;
  }
  while (at + 4 <= size && (*reinterpret_cast<const Word*>(data + at) & 0x80808080u) == 0) at += 4;
  while (at < size && static_cast<uint8_t>(data[at]) < 0x80) ++at;
  return at;
}

/** Bytes of the character at `at`, which is inside the text: 1 to 4. */
inline uint32_t charBytes(const char* data, uint32_t size, uint32_t at) {
  const uint8_t lead = static_cast<uint8_t>(data[at]);
  if (lead < 0xC2 || lead > 0xF4) return 1;
  const uint32_t wanted = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (wanted > size - at) return 1;
  for (uint32_t i = 1; i < wanted; ++i)
    if (!isContinuation(data[at + i])) return 1;
  return wanted;
}

/** The code point of the `bytes` (as charBytes says) at `from`. */
inline uint32_t decode(const char* from, uint32_t bytes) {
  const uint8_t lead = static_cast<uint8_t>(*from);
  if (bytes == 1) return lead < 0x80 ? lead : replacement;
  uint32_t point = lead & (0x7Fu >> bytes);
  for (uint32_t i = 1; i < bytes; ++i) point = point << 6 | (static_cast<uint8_t>(from[i]) & 0x3F);
  return point;
}

/** Writes the code point to `to`, which has room for 4; returns the bytes written. */
inline uint32_t encode(uint32_t point, char* to) {
  if (point < 0x80) {
    to[0] = static_cast<char>(point);
    return 1;
  }
  const uint32_t bytes = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  for (uint32_t i = bytes - 1; i > 0; --i) {
    to[i] = static_cast<char>(0x80 | (point & 0x3F));
    point >>= 6;
  }
  to[0] = static_cast<char>((0xF00u >> bytes & 0xFFu) | point);
  return bytes;
}

/** Code units of the whole text. */
inline int32_t countUnits(const char* data, uint32_t size) {
  uint32_t at = asciiPrefix(data, size);
  uint32_t units = at;
  while (at < size) {
    const uint32_t bytes = charBytes(data, size, at);
    at += bytes;
    units += bytes == 4 ? 2 : 1;
  }
  return static_cast<int32_t>(units);
}

/** Where a code unit lies. */
struct Position {
  uint32_t byte;  // of the character that holds it; the text's size when the unit is behind the end
  bool inPair;    // it is the second half of a surrogate pair
};

/** Finds code unit `index`, which is not negative. */
inline Position findUnit(const char* data, uint32_t size, int32_t index) {
  const uint32_t wanted = static_cast<uint32_t>(index);
  uint32_t at = asciiPrefix(data, wanted < size ? wanted : size);
  uint32_t unit = at;
  while (unit < wanted && at < size) {
    const uint32_t bytes = charBytes(data, size, at);
    unit += bytes == 4 ? 2 : 1;
    if (unit > wanted) return Position{at, true};
    at += bytes;
  }
  return Position{at, false};
}

/** Whether two surrogates make one pair, or a text would hold one half alone. */
inline bool isHighSurrogate(uint32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
inline bool isLowSurrogate(uint32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

}  // namespace utf8
}  // namespace tsino
