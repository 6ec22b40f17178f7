// What JavaScript calls white space and line ends: trim, Number(text) and parseInt skip it.
// Cost: about 150 bytes.
#pragma once
#include <stdint.h>

#include "utf8.h"

namespace tsino {

inline bool isWhiteSpace(uint32_t point) {
  if (point < 0x80) return point == ' ' || (point >= '\t' && point <= '\r');
  return point == 0xA0 || point == 0x1680 || (point >= 0x2000 && point <= 0x200A) || point == 0x2028 ||
         point == 0x2029 || point == 0x202F || point == 0x205F || point == 0x3000 || point == 0xFEFF;
}

/** The first byte that is not white space; `size` when there is none. */
inline uint32_t skipSpace(const char* data, uint32_t size) {
  uint32_t at = 0;
  while (at < size) {
    const uint32_t bytes = utf8::charBytes(data, size, at);
    if (!isWhiteSpace(utf8::decode(data + at, bytes))) break;
    at += bytes;
  }
  return at;
}

/** The size without white space at the end, but not below `least`. */
inline uint32_t sizeWithoutSpace(const char* data, uint32_t size, uint32_t least) {
  while (size > least) {
    uint32_t at = size - 1;
    while (at > least && size - at < 3 && utf8::isContinuation(data[at])) --at;
    const uint32_t bytes = utf8::charBytes(data, size, at);
    if (at + bytes != size || !isWhiteSpace(utf8::decode(data + at, bytes))) break;
    size = at;
  }
  return size;
}

}  // namespace tsino
