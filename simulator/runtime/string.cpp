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

COPIES_FEW __attribute__((always_inline)) inline void copyFew(char* to, const char* from, unsigned int count) {
  unsigned int i = 0;
  for (; i + 8 <= count; i += 8) *reinterpret_cast<Word*>(to + i) = *reinterpret_cast<const Word*>(from + i);
  for (; i < count; i++) to[i] = from[i];
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

COPIES_FEW void String::assign(const char* bytes, unsigned int length) {
  if (length <= insideCapacity && !onHeap() && (bytes < inside_.text || bytes > inside_.text + insideCapacity)) {
    for (unsigned int i = 0; i < length; i++) inside_.text[i] = bytes[i];
    inside_.text[length] = 0;
    inside_.length = static_cast<uint8_t>(length);
    return;
  }
  const bool own = bytes >= c_str() && bytes <= c_str() + this->length();
  reserve(length);
  if (length <= few && !own) {
    copyFew(data(), bytes, length);
  } else {
    memmove(data(), bytes, length);
  }
  setLength(length);
  data()[length] = 0;
}

String::String(char value) : String() { assign(&value, 1); }
String::String(unsigned char value, unsigned char base) : String(static_cast<unsigned int>(value), base) {}
String::String(int value, unsigned char base) : String() {
  NumberText buffer;
  *this = itoa(value, buffer.text, base);
}
String::String(unsigned int value, unsigned char base) : String() {
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
  if (count <= few && !own) {
    copyFew(end, bytes, count);
  } else {
    memmove(end, own ? c_str() + offset : bytes, count);
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
