// class String: storage, construction, copying and joining.
#include <WString.h>
#include <stdlib_noniso.h>

#include "trap.h"

const String emptyString;

namespace {
/** The board's conversion buffer for a double: what does not fit in it overruns the stack there. */
constexpr int boardTextBuffer = 33;

struct NumberText {
  char text[360];
};

const char* formatDouble(double value, unsigned char decimals, NumberText& buffer) {
  dtostrf(value, static_cast<signed char>(decimals + 2), decimals, buffer.text);
  if (strlen(buffer.text) >= boardTextBuffer) {
    tsino::stopProgram("abort", "String(number) gets more digits than the board has room for");
  }
  return buffer.text;
}
}  // namespace

// The engine's copy of memory is a call out of the program, which takes longer than a few bytes do: such loops stay loops.
#define COPIES_FEW __attribute__((no_builtin("memcpy", "memmove", "memset")))
constexpr unsigned int few = 64;

namespace {
typedef uint64_t __attribute__((may_alias, aligned(1))) Word;
typedef uint32_t __attribute__((may_alias, aligned(1))) HalfWord;

inline Word& wordAt(char* at) { return *reinterpret_cast<Word*>(at); }
inline Word wordAt(const char* at) { return *reinterpret_cast<const Word*>(at); }
inline HalfWord& halfWordAt(char* at) { return *reinterpret_cast<HalfWord*>(at); }
inline HalfWord halfWordAt(const char* at) { return *reinterpret_cast<const HalfWord*>(at); }

/** The last word of an odd length overlaps with the one before. The two places must not overlap. */
COPIES_FEW __attribute__((always_inline)) inline void copyFew(char* to, const char* from, unsigned int count) {
  if (count >= 8) {
    for (unsigned int i = 0; i + 8 < count; i += 8) wordAt(to + i) = wordAt(from + i);
    wordAt(to + count - 8) = wordAt(from + count - 8);
  } else if (count >= 4) {
    halfWordAt(to) = halfWordAt(from);
    halfWordAt(to + count - 4) = halfWordAt(from + count - 4);
  } else if (count > 0) {
    to[0] = from[0];
    to[count / 2] = from[count / 2];
    to[count - 1] = from[count - 1];
  }
}
inline void copyBytes(char* to, const char* from, unsigned int count) {
  if (count <= few) {
    copyFew(to, from, count);
  } else {
    memcpy(to, from, count);
  }
}
COPIES_FEW __attribute__((always_inline)) inline void clearFew(char* to, unsigned int count) {
  unsigned int i = 0;
  for (; i + 8 <= count; i += 8) *reinterpret_cast<Word*>(to + i) = 0;
  for (; i < count; i++) to[i] = 0;
}
}  // namespace

COPIES_FEW bool String::reserve(unsigned int size) {
  if (capacity() >= size) return true;
  const unsigned int blockBytes = (size + 16) & ~0xFu;
  if (blockBytes > 65535) tsino::stopProgram("out-of-memory", "a String can't be longer than 65519 characters");
  const unsigned int oldLength = length();
  char* block;
  if (onHeap()) {
    block = static_cast<char*>(realloc(heap_.data, blockBytes));
  } else {
    block = static_cast<char*>(malloc(blockBytes));
    copyFew(block, inside_.text, sizeof inside_.text);
  }
  if (blockBytes - oldLength <= few) {
    clearFew(block + oldLength, blockBytes - oldLength);
  } else {
    memset(block + oldLength, 0, blockBytes - oldLength);
  }
  inside_.length = heapMark;
  heap_ = Block{block, static_cast<uint16_t>(blockBytes - 1), static_cast<uint16_t>(oldLength)};
  return true;
}

/** A block of its own for what is in another's. */
void String::copyBlock(const String& other) {
  inside_ = Inside{};
  assign(other.c_str(), other.length());
}

void String::assign(const char* bytes, unsigned int length) {
  if (length <= insideCapacity && !onHeap()) {
    // All is read before anything is written: the bytes may be our own.
    if (length >= 8) {
      const uint64_t first8 = wordAt(bytes);
      const uint64_t last8 = wordAt(bytes + length - 8);
      putInside(first8, length == 8 ? 0 : static_cast<uint32_t>(last8 >> (8 * (16 - length))), length);
    } else if (length >= 4) {
      const uint64_t last4 = halfWordAt(bytes + length - 4);
      putInside(halfWordAt(bytes) | last4 << (8 * (length - 4)), 0, length);
    } else {
      uint64_t all = 0;
      for (unsigned int i = 0; i < length; i++) all |= uint64_t{static_cast<uint8_t>(bytes[i])} << (8 * i);
      putInside(all, 0, length);
    }
    return;
  }
  const bool own = bytes >= c_str() && bytes <= c_str() + this->length();
  reserve(length);
  if (own) {
    memmove(data(), bytes, length);
  } else {
    copyBytes(data(), bytes, length);
  }
  setLength(length);
  data()[length] = 0;
}

String String::joined(const Piece* pieces, unsigned int count) {
  unsigned int size = 0;
  for (unsigned int i = 0; i < count; i++) size += pieces[i].count;
  String text;
  if (size > insideCapacity) text.reserve(size);
  char* to = text.data();
  for (unsigned int i = 0; i < count; i++) {
    copyBytes(to, pieces[i].bytes, pieces[i].count);
    to += pieces[i].count;
  }
  text.setLength(size);
  return text;
}

void String::startDecimal(unsigned int value, bool isNegative) {
  uint64_t text = 0;
  unsigned int length = 0;
  do {
    text = text << 8 | ('0' + value % 10);
    value /= 10;
    length++;
  } while (value != 0);
  if (isNegative) {
    text = text << 8 | '-';
    length++;
  }
  putInside(text, 0, length);
}

String::String(unsigned char value, unsigned char base) : String(static_cast<unsigned int>(value), base) {}
String::String(int value, unsigned char base) : String() {
  if (base == 10 && value > -10'000'000 && value < 100'000'000) {
    startDecimal(static_cast<unsigned int>(value < 0 ? -value : value), value < 0);
    return;
  }
  NumberText buffer;
  *this = itoa(value, buffer.text, base);
}
String::String(unsigned int value, unsigned char base) : String() {
  if (base == 10 && value < 100'000'000) {
    startDecimal(value, false);
    return;
  }
  NumberText buffer;
  *this = utoa(value, buffer.text, base);
}
String::String(long value, unsigned char base) : String(static_cast<int>(value), base) {}
String::String(unsigned long value, unsigned char base) : String(static_cast<unsigned int>(value), base) {}
String::String(long long value, unsigned char base) : String() {
  NumberText buffer;
  *this = lltoa(value, buffer.text, sizeof buffer.text, base);
}
String::String(unsigned long long value, unsigned char base) : String() {
  NumberText buffer;
  *this = ulltoa(value, buffer.text, sizeof buffer.text, base);
}
String::String(float value, unsigned char decimals) : String(static_cast<double>(value), decimals) {}
String::String(double value, unsigned char decimals) : String() {
  NumberText buffer;
  *this = formatDouble(value, decimals, buffer);
}

String& String::operator=(const String& other) {
  if (this != &other) assign(other.c_str(), other.length());
  return *this;
}
String& String::operator=(const char* text) {
  if (text == nullptr) {
    release();
  } else {
    assign(text, strlen(text));
  }
  return *this;
}
String& String::operator=(char value) {
  const char text[2] = {value, 0};
  return *this = text;
}

__attribute__((noinline)) COPIES_FEW bool String::append(const char* bytes, unsigned int count) {
  const unsigned int oldLength = length();
  // The bytes may be our own (s += s): growing could move them.
  const bool own = bytes >= c_str() && bytes <= c_str() + oldLength;
  const unsigned int offset = own ? static_cast<unsigned int>(bytes - c_str()) : 0;
  if (oldLength + count > capacity()) reserve(oldLength + count);
  char* const end = data() + oldLength;
  if (own) {
    memmove(end, c_str() + offset, count);
  } else {
    copyBytes(end, bytes, count);
  }
  setLength(oldLength + count);
  end[count] = 0;
  return true;
}

String& String::insert(unsigned int position, const char* bytes, unsigned int count) {
  const unsigned int oldLength = length();
  if (position > oldLength) return *this;
  reserve(oldLength + count);
  char* const start = data() + position;
  memmove(start + count, start, oldLength - position);
  memmove(start, bytes, count);
  setLength(oldLength + count);
  data()[oldLength + count] = 0;
  return *this;
}

String operator+(const String& left, String&& right) {
  const unsigned int total = left.length() + right.length();
  if (right.capacity() > total) return std::move(right.insert(0, left.c_str(), left.length()));
  String sum;
  sum.reserve(total);
  sum += left;
  sum += right;
  right.release();
  return sum;
}
String operator+(String&& left, String&& right) {
  const unsigned int total = left.length() + right.length();
  if (total > left.capacity() && total < right.capacity()) {
    return std::move(right.insert(0, left.c_str(), left.length()));
  }
  left += right;
  right.release();
  return std::move(left);
}
String operator+(char left, const String& right) {
  String sum;
  sum.reserve(right.length() + 1);
  sum += left;
  sum += right;
  return sum;
}
String operator+(const char* left, const String& right) {
  String sum;
  sum.reserve(strlen(left) + right.length());
  sum += left;
  sum += right;
  return sum;
}
