// Text to numbers: Number(text), parseInt, parseFloat, correctly rounded as JavaScript demands.
// Cost: about 3 KB of flash (900 bytes of it shared with to-text.h); up to 15 digits with a small exponent take one multiplication or division,
// the rest compares with exact digits: some ten thousand instructions.
#pragma once
#include <Arduino.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

#include "check.h"
#include "exact-decimal.h"
#include "white-space.h"

namespace tsino {

/** A stretch of text that is read from the front. */
struct Reader {
  const char* at;
  const char* end;
  /** The next byte, 0 at the end. */
  char peek() const { return at < end ? *at : '\0'; }
  bool take(char wanted) {
    if (at == end || *at != wanted) return false;
    ++at;
    return true;
  }
  bool takeWord(const char* word) {
    const uint32_t size = static_cast<uint32_t>(strlen(word));
    if (static_cast<uint32_t>(end - at) < size || memcmp(at, word, size) != 0) return false;
    at += size;
    return true;
  }
};

inline Reader readTrimmed(const String& text) {
  const char* data = text.c_str();
  const uint32_t from = skipSpace(data, text.length());
  return Reader{data + from, data + sizeWithoutSpace(data, text.length(), from)};
}

inline bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

/** The value of a digit or letter in bases up to 36, 99 for others. */
inline int32_t digitValue(char byte) {
  if (isDigit(byte)) return byte - '0';
  const char letter = static_cast<char>(byte | 0x20);
  return letter >= 'a' && letter <= 'z' ? letter - 'a' + 10 : 99;
}

/** A decimal number in text: digits with perhaps one point, from the first that is not zero. */
struct DecimalText {
  const char* first;
  const char* end;
  int32_t exponent;  // the first digit counts 10^exponent
};

/** Sign of text - number. */
inline int32_t compareDecimal(const DecimalText& text, Binary number) {
  ExactDecimal rest(number, false);
  if (text.exponent != rest.exponent()) return text.exponent < rest.exponent() ? -1 : 1;
  bool fresh = true;
  for (const char* at = text.first; at < text.end; ++at) {
    if (*at == '.') continue;
    if (!fresh) rest.next();
    fresh = false;
    const int32_t difference = (*at - '0') - rest.digit();
    if (difference) return difference;
  }
  return rest.isSpent() ? 0 : -1;
}

/** value × 10^power, nearly: exact for small numbers, else off by a few units in the last place. */
inline double scaleByTen(double value, int32_t power) {
  const bool down = power < 0;
  if (down) power = -power;
  while (power > 0 && value != 0 && value - value == 0) {
    double step = 1;
    int32_t steps = power < 22 ? power : 22;
    power -= steps;
    while (steps-- > 0) step *= 10;
    value = down ? value / step : value * step;
  }
  return value;
}

/** The double nearest to the text. */
inline double nearestDouble(const DecimalText& text) {
  uint64_t head = 0;
  int32_t taken = 0;
  bool all = true;
  for (const char* at = text.first; at < text.end; ++at) {
    if (*at == '.') continue;
    if (taken == 19) {
      all = false;
      break;
    }
    head = head * 10 + static_cast<uint32_t>(*at - '0');
    ++taken;
  }
  if (head == 0 || text.exponent < -325) return 0;
  if (text.exponent > 309) return static_cast<double>(INFINITY);
  const int32_t power = text.exponent + 1 - taken;
  double value = scaleByTen(static_cast<double>(head), power);
  // Both factors are exact, so one operation rounds right.
  if (all && head < 9007199254740992ull && power >= -22 && power <= 22) return value;
  // The guess is a few steps off at most: walk to the right one by comparing with the points between doubles.
  uint64_t bits = bitsOf(value);
  const uint64_t infinity = 0x7FF0000000000000ull;
  if (bits >= infinity) bits = infinity - 1;
  for (;;) {
    const Binary here = takeApart(fromBits(bits));
    const int32_t above = compareDecimal(text, Binary{here.mantissa * 2 + 1, here.exponent - 1});
    if (above < 0 || (above == 0 && (here.mantissa & 1) == 0)) break;
    ++bits;
    if (bits == infinity) return fromBits(bits);
    if (above == 0) return fromBits(bits);
  }
  while (bits > 0) {
    const Binary below = takeApart(fromBits(bits - 1));
    const int32_t under = compareDecimal(text, Binary{below.mantissa * 2 + 1, below.exponent - 1});
    if (under > 0 || (under == 0 && (below.mantissa & 1) != 0)) break;
    --bits;
  }
  return fromBits(bits);
}

/** Reads digits, point and exponent; NaN (and nothing taken) when there is no digit. */
inline double readDecimal(Reader& reader) {
  if (reader.takeWord("Infinity")) return static_cast<double>(INFINITY);
  const char* const start = reader.at;
  DecimalText text = {nullptr, nullptr, 0};
  int32_t whole = 0;
  bool digits = false;
  bool point = false;
  // Counts where the point stands relative to the first digit that is not zero.
  for (;; ++reader.at) {
    const char byte = reader.peek();
    if (byte == '.' && !point) {
      point = true;
      continue;
    }
    if (!isDigit(byte)) break;
    digits = true;
    if (!text.first && byte != '0') text.first = reader.at;
    if (!point && text.first) ++whole;
    if (point && !text.first) --whole;
  }
  if (!digits) {
    reader.at = start;
    return static_cast<double>(NAN);
  }
  text.end = reader.at;
  const char* const mark = reader.at;
  if (reader.take('e') || reader.take('E')) {
    const bool minus = reader.take('-');
    if (!minus) reader.take('+');
    int32_t power = 0;
    if (!isDigit(reader.peek())) reader.at = mark;
    for (; reader.at != mark && isDigit(reader.peek()); ++reader.at)
      if (power < 100000000) power = power * 10 + (*reader.at - '0');
    text.exponent = minus ? -power : power;
  }
  if (!text.first) return 0;
  text.exponent += whole - 1;
  return nearestDouble(text);
}

/** Digits of base 2^bits, rounded to nearest, ties to even. Takes all digits of that base. */
inline double readBinaryDigits(Reader& reader, int32_t bits) {
  uint64_t head = 0;
  int32_t scale = 0;
  for (; digitValue(reader.peek()) < 1 << bits; ++reader.at) {
    const uint32_t digit = static_cast<uint32_t>(digitValue(*reader.at));
    if (head < 1ull << 58) {
      head = head << bits | digit;
    } else {
      // What falls off the end only matters as "more than": one sticky bit far below the rounding.
      scale += bits;
      if (digit) head |= 1;
      if (scale > 2000) scale = 2000;
    }
  }
  return ldexp(static_cast<double>(head), scale);
}

/** `Number(text)` */
inline double toNumber(const String& text) {
  Reader reader = readTrimmed(text);
  if (reader.at == reader.end) return 0;
  double value;
  if (reader.end - reader.at > 2 && *reader.at == '0' && !isDigit(reader.at[1]) && reader.at[1] != '.' &&
      (reader.at[1] | 0x20) != 'e') {
    const char base = static_cast<char>(reader.at[1] | 0x20);
    const int32_t bits = base == 'x' ? 4 : base == 'o' ? 3 : base == 'b' ? 1 : 0;
    if (!bits) return static_cast<double>(NAN);
    reader.at += 2;
    value = readBinaryDigits(reader, bits);
  } else {
    const bool minus = reader.take('-');
    if (!minus) reader.take('+');
    value = readDecimal(reader);
    if (minus) value = -value;
  }
  return reader.at == reader.end ? value : static_cast<double>(NAN);
}

/** `parseFloat(text)`: the longest number at the front. */
inline double parseFloat(const String& text) {
  Reader reader = readTrimmed(text);
  const bool minus = reader.take('-');
  if (!minus) reader.take('+');
  const double value = readDecimal(reader);
  return minus ? -value : value;
}

/** Digits of a base that is no power of two: up to 2^53 exact, beyond as V8 does it, in groups of digits. */
inline double readOddDigits(Reader& reader, int32_t base) {
  double value = 0;
  bool more = true;
  // The groups count from the first digit that is not zero.
  while (reader.take('0')) {
  }
  while (more) {
    uint32_t part = 0;
    uint32_t weight = 1;
    while ((more = digitValue(reader.peek()) < base) && weight <= 0xFFFFFFFFu / 36 / static_cast<uint32_t>(base)) {
      part = part * static_cast<uint32_t>(base) + static_cast<uint32_t>(digitValue(reader.peek()));
      weight *= static_cast<uint32_t>(base);
      ++reader.at;
    }
    value = value * weight + part;
  }
  return value;
}

/** `parseInt(text, base)`; base 0 stands for "not given". */
inline double parseInt(const String& text, int32_t base = 0) {
  Reader reader = readTrimmed(text);
  const bool minus = reader.take('-');
  if (!minus) reader.take('+');
  if (base != 0 && (base < 2 || base > 36)) return static_cast<double>(NAN);
  if ((base == 0 || base == 16) && reader.end - reader.at >= 2 && reader.at[0] == '0' &&
      (reader.at[1] | 0x20) == 'x') {
    reader.at += 2;
    base = 16;
  }
  if (base == 0) base = 10;
  if (digitValue(reader.peek()) >= base) return static_cast<double>(NAN);
  double value;
  if (base == 10) {
    const char* end = reader.at;
    while (end < reader.end && isDigit(*end)) ++end;
    Reader digits = {reader.at, end};
    value = readDecimal(digits);
  } else if ((base & (base - 1)) == 0) {
    value = readBinaryDigits(reader, base == 2 ? 1 : base == 4 ? 2 : base == 8 ? 3 : base == 16 ? 4 : 5);
  } else {
    value = readOddDigits(reader, base);
  }
  return minus ? -value : value;
}

}  // namespace tsino
