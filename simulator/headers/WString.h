// class String of the ESP8266 core: 12 bytes, up to 10 characters inside, longer text in one heap block whose size
// is a multiple of 16. Lengths are kept, so NULs inside survive; comparison and search stop at one, as on the board.
// Where the board runs out of memory and leaves the string as it was, the simulator stops with `out-of-memory`.
#pragma once
#include <ctype.h>
#include <pgmspace.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <utility>

class __FlashStringHelper;
class StringSumHelper;
#define FPSTR(text) (reinterpret_cast<const __FlashStringHelper*>(text))
#define F(literal) (FPSTR(PSTR(literal)))

class String {
 public:
  String() : inside_{} {}
  String(const char* text) : inside_{} {
    if (text != nullptr) start(text, strlen(text));
  }
  String(const String& other) : inside_(other.inside_) {
    if (other.onHeap()) copyBlock(other);
  }
  String(const __FlashStringHelper* text) : String(reinterpret_cast<const char*>(text)) {}
  String(String&& other) noexcept : inside_(other.inside_) { other.inside_ = Inside{}; }
  explicit String(char value) { putInside(static_cast<uint8_t>(value), 0, 1); }
  String(unsigned char value, unsigned char base);
  String(int value, unsigned char base);
  String(unsigned int value, unsigned char base);
  String(long value, unsigned char base);
  String(unsigned long value, unsigned char base);
  String(long long value, unsigned char base);
  String(unsigned long long value, unsigned char base);
  String(float value, unsigned char decimals);
  String(double value, unsigned char decimals);
  explicit String(unsigned char value) : String(value, 10) {}
  explicit String(int value) : String(value, 10) {}
  explicit String(unsigned int value) : String(value, 10) {}
  explicit String(long value) : String(value, 10) {}
  explicit String(unsigned long value) : String(value, 10) {}
  explicit String(long long value) : String(value, 10) {}
  explicit String(unsigned long long value) : String(value, 10) {}
  explicit String(float value) : String(value, 2) {}
  explicit String(double value) : String(value, 2) {}
  ~String() {
    if (onHeap()) free(heap_.data);
  }

  /** Room for `size` characters without another allocation; always true here (see the file's first lines). */
  bool reserve(unsigned int size);
  unsigned int length() const { return __builtin_expect(onHeap(), 0) ? heap_.length : inside_.length; }
  /** Length 0; c_str() keeps the old bytes until the next change, as on the board. */
  void clear() { setLength(0); }
  bool isEmpty() const { return length() == 0; }

  String& operator=(const String& other);
  String& operator=(String&& other) noexcept {
    if (this != &other) take(other);
    return *this;
  }
  String& operator=(const char* text);
  String& operator=(const __FlashStringHelper* text) {
    const char* const bytes = reinterpret_cast<const char*>(text);
    if (onHeap() || bytes == nullptr) return *this = bytes;
    start(bytes, strlen(bytes));
    return *this;
  }
  String& operator=(char value);
  String& operator=(unsigned char value) { return *this = String(value); }
  String& operator=(int value) { return *this = String(value); }
  String& operator=(unsigned int value) { return *this = String(value); }
  String& operator=(long value) { return *this = String(value); }
  String& operator=(unsigned long value) { return *this = String(value); }
  String& operator=(long long value) { return *this = String(value); }
  String& operator=(unsigned long long value) { return *this = String(value); }
  String& operator=(float value) { return *this = String(value); }
  String& operator=(double value) { return *this = String(value); }

  /** Appends; false only for a null text. */
  bool concat(const String& other) { return add(other.c_str(), other.length()); }
  bool concat(const char* text) { return text != nullptr && add(text, strlen(text)); }
  bool concat(const char* data, unsigned int length) { return data != nullptr && add(data, length); }
  bool concat(const __FlashStringHelper* text) { return concat(reinterpret_cast<const char*>(text)); }
  bool concat(char value) { return add(&value, 1); }
  bool concat(unsigned char value) { return concat(String(value)); }
  bool concat(int value) { return concat(String(value)); }
  bool concat(unsigned int value) { return concat(String(value)); }
  bool concat(long value) { return concat(String(value)); }
  bool concat(unsigned long value) { return concat(String(value)); }
  bool concat(long long value) { return concat(String(value)); }
  bool concat(unsigned long long value) { return concat(String(value)); }
  bool concat(float value) { return concat(String(value)); }
  bool concat(double value) { return concat(String(value)); }
  template <typename T>
  String& operator+=(const T& value) {
    concat(value);
    return *this;
  }

  explicit operator bool() const { return true; }

  int compareTo(const String& other) const { return strcmp(c_str(), other.c_str()); }
  bool equals(const String& other) const {
    return length() == other.length() && *c_str() == *other.c_str() && compareTo(other) == 0;
  }
  /** For `text == F("…")` of emitted code, zeros included: what is short is looked at where it lies. */
  bool isBytes(const char* bytes, unsigned int size) const {
    if (size <= insideCapacity && inside_.length == size) return __builtin_bcmp(inside_.text, bytes, size) == 0;
    return onHeap() && heap_.length == size && __builtin_bcmp(heap_.data, bytes, size) == 0;
  }
  /** For emitted code: a text of these bytes, zeros included, which are no part of a String that changes meanwhile. */
  static String ofBytes(const char* bytes, unsigned int count) {
    String text;
    if (count == 1) {
      text.putInside(static_cast<uint8_t>(*bytes), 0, 1);
    } else {
      text.assign(bytes, count);
    }
    return text;
  }
  /** A part of `joined`. */
  struct Piece {
    const char* bytes;
    unsigned int count;
  };
  /** For emitted code: all pieces behind each other, with one allocation. */
  static String joined(const Piece* pieces, unsigned int count);
  bool equals(const char* text) const;
  bool equals(const __FlashStringHelper* text) const { return equals(String(text)); }
  bool operator==(const String& other) const { return equals(other); }
  bool operator==(const char* text) const { return equals(text); }
  bool operator!=(const String& other) const { return !equals(other); }
  bool operator!=(const char* text) const { return !equals(text); }
  bool operator<(const String& other) const { return compareTo(other) < 0; }
  bool operator>(const String& other) const { return compareTo(other) > 0; }
  bool operator<=(const String& other) const { return compareTo(other) <= 0; }
  bool operator>=(const String& other) const { return compareTo(other) >= 0; }
  bool equalsIgnoreCase(const String& other) const;
  bool equalsIgnoreCase(const __FlashStringHelper* text) const { return equalsIgnoreCase(String(text)); }
  unsigned char equalsConstantTime(const String& other) const;
  bool startsWith(const String& prefix) const;
  bool startsWith(const char* prefix) const { return startsWith(String(prefix)); }
  bool startsWith(const __FlashStringHelper* prefix) const { return startsWith(String(prefix)); }
  bool startsWith(const String& prefix, unsigned int offset) const;
  bool startsWith(const __FlashStringHelper* prefix, unsigned int offset) const {
    return startsWith(String(prefix), offset);
  }
  bool endsWith(const String& suffix) const;
  bool endsWith(const char* suffix) const { return endsWith(String(suffix)); }
  bool endsWith(const __FlashStringHelper* suffix) const { return endsWith(String(suffix)); }

  /** 0 beyond the end. */
  char charAt(unsigned int index) const { return (*this)[index]; }
  void setCharAt(unsigned int index, char value);
  char operator[](unsigned int index) const { return index < length() ? c_str()[index] : '\0'; }
  /** Beyond the end: a byte that belongs to nobody. */
  char& operator[](unsigned int index);
  void getBytes(unsigned char* buffer, unsigned int size, unsigned int index = 0) const;
  void toCharArray(char* buffer, unsigned int size, unsigned int index = 0) const {
    getBytes(reinterpret_cast<unsigned char*>(buffer), size, index);
  }
  const char* c_str() const { return __builtin_expect(onHeap(), 0) ? heap_.data : inside_.text; }
  char* begin() { return data(); }
  char* end() { return data() + length(); }
  const char* begin() const { return c_str(); }
  const char* end() const { return c_str() + length(); }

  int indexOf(char value, unsigned int from = 0) const;
  int indexOf(const char* text, unsigned int from = 0) const;
  int indexOf(const __FlashStringHelper* text, unsigned int from = 0) const {
    return indexOf(reinterpret_cast<const char*>(text), from);
  }
  int indexOf(const String& text, unsigned int from = 0) const { return indexOf(text.c_str(), from); }
  int lastIndexOf(char value) const { return lastIndexOf(value, length() - 1); }
  int lastIndexOf(char value, unsigned int from) const;
  int lastIndexOf(const String& text) const { return lastIndexOf(text, length() - text.length()); }
  int lastIndexOf(const String& text, unsigned int from) const;
  int lastIndexOf(const __FlashStringHelper* text) const { return lastIndexOf(String(text)); }
  int lastIndexOf(const __FlashStringHelper* text, unsigned int from) const {
    return lastIndexOf(String(text), from);
  }
  String substring(unsigned int from) const { return substring(from, length()); }
  /** [from, to); the two are exchanged when they stand the wrong way round. */
  String substring(unsigned int from, unsigned int to) const;

  void replace(char find, char replacement);
  void replace(const String& find, const String& replacement);
  void replace(const char* find, const String& replacement) { replace(String(find), replacement); }
  void replace(const __FlashStringHelper* find, const String& replacement) { replace(String(find), replacement); }
  void replace(const char* find, const char* replacement) { replace(String(find), String(replacement)); }
  void replace(const __FlashStringHelper* find, const char* replacement) {
    replace(String(find), String(replacement));
  }
  void replace(const __FlashStringHelper* find, const __FlashStringHelper* replacement) {
    replace(String(find), String(replacement));
  }
  void remove(unsigned int index, unsigned int count = static_cast<unsigned int>(-1));
  void toLowerCase();
  void toUpperCase();
  void trim();

  long toInt() const { return strtol(c_str(), nullptr, 10); }
  float toFloat() const { return static_cast<float>(toDouble()); }
  double toDouble() const { return atof(c_str()); }

 private:
  friend String operator+(const String& left, String&& right);
  friend String operator+(String&& left, String&& right);
  friend String operator+(char left, String&& right);
  friend String operator+(const char* left, String&& right);

  static constexpr unsigned insideCapacity = 10;
  static constexpr uint8_t heapMark = 0x80;
  struct Block {
    char* data;
    uint16_t capacity;
    uint16_t length;
  };
  struct Inside {
    char text[insideCapacity + 1];
    // The last of the 12 bytes, also while heap_ is in use: the length of a text inside, or heapMark.
    uint8_t length;
  };

  bool onHeap() const { return inside_.length == heapMark; }
  char* data() { return __builtin_expect(onHeap(), 0) ? heap_.data : inside_.text; }
  unsigned int capacity() const { return __builtin_expect(onHeap(), 0) ? heap_.capacity : insideCapacity; }
  void setLength(unsigned int length) {
    if (onHeap()) {
      heap_.length = static_cast<uint16_t>(length);
    } else {
      inside_.length = static_cast<uint8_t>(length);
    }
  }
  void release() {
    if (onHeap()) free(heap_.data);
    inside_ = Inside{};
  }
  void take(String& other) {
    if (onHeap()) free(heap_.data);
    inside_ = other.inside_;
    other.inside_ = Inside{};
  }
  /**
   * Writes a short text whole, its characters and zeros as the bytes of two words: what is written byte by byte and then
   * read by the word, as each move does, has to wait for all of the writes.
   */
  void putInside(uint64_t first8, uint32_t last2, unsigned int length) {
    typedef uint64_t __attribute__((may_alias, aligned(4))) First;
    typedef uint32_t __attribute__((may_alias)) Last;
    *reinterpret_cast<First*>(&inside_) = first8;
    *(reinterpret_cast<Last*>(&inside_) + 2) = last2 | length << 24;
  }
  /** `putInside` of bytes, at most 10, in so many words that the compiler can do it beforehand for a literal. */
  void startInside(const char* bytes, unsigned int length) {
    uint64_t first8 = 0;
    uint32_t last2 = 0;
    for (unsigned int i = 0; i < 8 && i < length; i++) first8 |= uint64_t{static_cast<uint8_t>(bytes[i])} << (8 * i);
    for (unsigned int i = 8; i < length; i++) last2 |= uint32_t{static_cast<uint8_t>(bytes[i])} << (8 * (i - 8));
    putInside(first8, last2, length);
  }
  /** Decimal digits, at most 8 with the minus, in one word. */
  void startDecimal(unsigned int value, bool isNegative);
  /** Of one that has nothing on the heap: a short literal is written in place, where the compiler knows its length. */
  void start(const char* bytes, unsigned int length) {
    if (!__builtin_constant_p(length) || length > insideCapacity) return assign(bytes, length);
    startInside(bytes, length);
  }
  /** One character more, for which there is room, is what most calls append: those need no call. */
  bool add(const char* bytes, unsigned int count) {
    const unsigned int oldLength = length();
    if (count != 1 || oldLength >= capacity()) return count == 0 || append(bytes, count);
    char* const end = data() + oldLength;
    end[0] = *bytes;
    end[1] = 0;
    setLength(oldLength + 1);
    return true;
  }
  void copyBlock(const String& other);
  void assign(const char* data, unsigned int length);
  bool append(const char* data, unsigned int length);
  String& insert(unsigned int position, const char* data, unsigned int length);

  union {
    Block heap_;
    Inside inside_;
  };
};

static_assert(sizeof(String) == 12, "a String takes 12 bytes on the board");

inline String operator+(const String& left, const String& right) {
  String sum;
  sum.reserve(left.length() + right.length());
  sum += left;
  sum += right;
  return sum;
}
inline String operator+(String&& left, const String& right) {
  left += right;
  return std::move(left);
}
String operator+(const String& left, String&& right);
String operator+(String&& left, String&& right);

template <typename T, typename = std::enable_if_t<!std::is_same_v<String, std::decay_t<T>>>>
inline String operator+(const String& left, const T& right) {
  String sum(left);
  sum += right;
  return sum;
}
template <typename T, typename = std::enable_if_t<!std::is_same_v<String, std::decay_t<T>>>>
inline String operator+(String&& left, const T& right) {
  left += right;
  return std::move(left);
}

String operator+(char left, const String& right);
inline String operator+(char left, String&& right) { return std::move(right.insert(0, &left, 1)); }
String operator+(const char* left, const String& right);
inline String operator+(const char* left, String&& right) {
  return std::move(right.insert(0, left, strlen(left)));
}
inline String operator+(const __FlashStringHelper* left, const String& right) {
  return reinterpret_cast<const char*>(left) + right;
}
inline String operator+(const __FlashStringHelper* left, String&& right) {
  return reinterpret_cast<const char*>(left) + std::move(right);
}

extern const String emptyString;
