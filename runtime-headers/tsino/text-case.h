// toUpperCase and toLowerCase. Exact for ASCII, Latin, Greek, Cyrillic, Armenian and for all text without case;
// other letters are refused in checked builds and left alone in release. Cost: ASCII is one copy and one pass;
// 1.4 KB of flash, 300 of it tables.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "check.h"
#include "table.h"
#include "text-build.h"
#include "utf8.h"

namespace tsino {

/** Capitals first..last and what to add for the small letter; 1 says that capital and small letter alternate. */
struct CaseRange {
  uint16_t first;
  uint16_t last;
  int16_t shift;
};

static const CaseRange caseRanges[] PROGMEM = {
    {0x00C0, 0x00D6, 32}, {0x00D8, 0x00DE, 32}, {0x0100, 0x012F, 1},  {0x0132, 0x0137, 1},  {0x0139, 0x0148, 1},
    {0x014A, 0x0177, 1},  {0x0178, 0x0178, -121}, {0x0179, 0x017E, 1}, {0x01CD, 0x01DC, 1},  {0x01DE, 0x01EF, 1},
    {0x01F8, 0x021F, 1},  {0x0222, 0x0233, 1},  {0x0386, 0x0386, 38}, {0x0388, 0x038A, 37}, {0x038C, 0x038C, 64},
    {0x038E, 0x038F, 63}, {0x0391, 0x03A1, 32}, {0x03A4, 0x03AB, 32}, {0x0400, 0x040F, 80}, {0x0410, 0x042F, 32},
    {0x0460, 0x0481, 1},  {0x048A, 0x04BF, 1},  {0x04C0, 0x04C0, 15}, {0x04C1, 0x04CE, 1},  {0x04D0, 0x052F, 1},
    {0x0531, 0x0556, 48}, {0x1E00, 0x1E95, 1},  {0x1EA0, 0x1EFF, 1},  {0xFF21, 0xFF3A, 32},
};

/** Blocks that hold the other letters with case, in pairs of first and last. */
static const uint16_t casedBlocks[] PROGMEM = {
    0x00DF, 0x00DF, 0x0130, 0x0131, 0x0149, 0x0149, 0x017F, 0x029E, 0x0345, 0x0345, 0x0370, 0x0373, 0x0376, 0x0377,
    0x037B, 0x037D, 0x037F, 0x037F, 0x0390, 0x0390, 0x03A3, 0x03FF, 0x0561, 0x0587, 0x10A0, 0x10FF, 0x13A0, 0x13FD,
    0x1C80, 0x1CBF, 0x1D79, 0x1D8E, 0x1E96, 0x1E9F, 0x1F00, 0x1FFF, 0x2126, 0x2126, 0x212A, 0x212B, 0x2132, 0x2132,
    0x214E, 0x214E, 0x2160, 0x217F, 0x2183, 0x2184, 0x24B6, 0x24E9, 0x2C00, 0x2D2D, 0xA640, 0xA66D, 0xA680, 0xA69B,
    0xA722, 0xA7FF, 0xAB53, 0xABBF, 0xFB00, 0xFB17,
};

/** Whether a character that no table maps may have case all the same. */
inline bool mayHaveCase(uint32_t point) {
  if (point >= 0x10400)
    return point <= 0x10D85 || (point >= 0x118A0 && point <= 0x118DF) || (point >= 0x16E40 && point <= 0x16EFF) ||
           (point >= 0x1E900 && point <= 0x1E943);
  for (uint32_t i = 0; i < sizeof casedBlocks / sizeof casedBlocks[0]; i += 2)
    if (point >= readTable(casedBlocks + i) && point <= readTable(casedBlocks + i + 1)) return true;
  return false;
}

/** The character in the other case, itself when it has none or is in that case, 0 when it is beyond the tables. */
inline uint32_t inCase(uint32_t point, bool upper) {
  if (point == 0xB5) return upper ? 0x39C : point;
  if (point == 0x3C2 || point == 0x3C3) return upper ? 0x3A3 : point;
  if (point == 0x3A3) return upper ? point : 0x3C3;
  if (point == 0x131 || point == 0x17F) return upper ? (point == 0x131 ? 'I' : 'S') : point;
  for (uint32_t i = 0; i < sizeof caseRanges / sizeof caseRanges[0]; ++i) {
    const CaseRange range = readTable(caseRanges + i);
    const uint32_t shift = static_cast<uint32_t>(static_cast<int32_t>(range.shift));
    if (range.shift == 1) {
      if (point < range.first || point > range.last) continue;
      const bool small = ((point - range.first) & 1) != 0;
      return small == upper ? (upper ? point - 1 : point + 1) : point;
    }
    if (point >= range.first && point <= range.last) return upper ? point : point + shift;
    if (point - shift >= range.first && point - shift <= range.last) return upper ? point - shift : point;
  }
  return mayHaveCase(point) ? 0 : point;
}

/** What a word may have between its letters: apostrophes, points, accents of their own. */
inline bool isInsideWord(uint32_t point) {
  if (point < 0x80) return point == '\'' || point == '.' || point == ':' || point == '^' || point == '`';
  return (point >= 0x2B0 && point <= 0x36F) || point == 0x2019 || point == 0x2018 || point == 0xAD || point == 0xB7;
}
inline bool isCased(uint32_t point) {
  if (point < 0x80) return (point | 0x20) >= 'a' && (point | 0x20) <= 'z';
  return point == 0xDF || inCase(point, true) != point || inCase(point, false) != point;
}

/** Whether a capital sigma at `at` ends a word: a letter stands before it, and none behind it. */
inline bool endsWord(const char* data, uint32_t size, uint32_t at, uint32_t bytes) {
  bool isBehindLetter = false;
  for (uint32_t before = at; before > 0 && !isBehindLetter;) {
    do --before;
    while (before > 0 && utf8::isContinuation(data[before]));
    const uint32_t point = utf8::decode(data + before, utf8::charBytes(data, size, before));
    if (isInsideWord(point)) continue;
    isBehindLetter = isCased(point);
    break;
  }
  if (!isBehindLetter) return false;
  for (uint32_t behind = at + bytes; behind < size;) {
    const uint32_t width = utf8::charBytes(data, size, behind);
    const uint32_t point = utf8::decode(data + behind, width);
    if (!isInsideWord(point)) return !isCased(point);
    behind += width;
  }
  return true;
}

inline String textInCase(const String& text, bool upper) {
  const char* data = text.c_str();
  const uint32_t size = text.length();
  const char first = upper ? 'a' : 'A';
  String result = textWithRoom(size);
  for (uint32_t at = 0; at < size;) {
    const uint32_t bytes = utf8::charBytes(data, size, at);
    const char letter = data[at];
    if (bytes == 1) {
      const bool change = letter >= first && letter <= first + 25;
      if (!result.concat(change ? static_cast<char>(letter ^ 0x20) : letter)) outOfMemory();
    } else {
      const uint32_t point = utf8::decode(data + at, bytes);
      const bool isFinal = point == 0x3A3 && !upper && endsWord(data, size, at, bytes);
      const uint32_t mapped = isFinal ? 0x3C2 : inCase(point, upper);
      if (point == 0xDF) {
        appendBytes(result, upper ? "SS" : data + at, 2);
      } else if (mapped) {
        appendCodePoint(result, mapped);
      } else {
        fail("letter-case", "the case of this letter is beyond the tables");
        appendBytes(result, data + at, bytes);
      }
    }
    at += bytes;
  }
  return result;
}

/** `text.toUpperCase()` */
inline String toUpperCase(const String& text) { return textInCase(text, true); }
/** `text.toLowerCase()` */
inline String toLowerCase(const String& text) { return textInCase(text, false); }

}  // namespace tsino
