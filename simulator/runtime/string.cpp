// class String: storage, copying, and the operations that are more than one line. Where the order of two steps can
// be seen from outside (replace with overlapping matches), it is the board's order.
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

void String::setLength(unsigned int length) {
  if (onHeap()) {
    heap_.length = static_cast<uint16_t>(length);
  } else {
    inside_.length = static_cast<uint8_t>(length);
  }
}

void String::release() {
  if (onHeap()) free(heap_.data);
  inside_ = Inside{};
}

void String::take(String& other) {
  release();
  inside_ = other.inside_;
  other.inside_ = Inside{};
}

bool String::reserve(unsigned int size) {
  if (capacity() >= size) return true;
  const unsigned int blockBytes = (size + 16) & ~0xFu;
  if (blockBytes > 65535) tsino::stopProgram("out-of-memory", "a String can't be longer than 65519 characters");
  const unsigned int oldLength = length();
  char* block;
  if (onHeap()) {
    block = static_cast<char*>(realloc(heap_.data, blockBytes));
  } else {
    block = static_cast<char*>(malloc(blockBytes));
    memcpy(block, inside_.text, sizeof inside_.text);
  }
  memset(block + oldLength, 0, blockBytes - oldLength);
  inside_.length = heapMark;
  heap_ = Block{block, static_cast<uint16_t>(blockBytes - 1), static_cast<uint16_t>(oldLength)};
  return true;
}

void String::assign(const char* bytes, unsigned int length) {
  reserve(length);
  memmove(data(), bytes, length);
  setLength(length);
  data()[length] = 0;
}

String::String(const char* text) : String() {
  if (text != nullptr) assign(text, strlen(text));
}
String::String(const String& other) : String() { assign(other.c_str(), other.length()); }
String::String(const __FlashStringHelper* text) : String(reinterpret_cast<const char*>(text)) {}
String::String(String&& other) noexcept : String() { take(other); }
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
String& String::operator=(String&& other) noexcept {
  if (this != &other) take(other);
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
String& String::operator=(const __FlashStringHelper* text) {
  return *this = reinterpret_cast<const char*>(text);
}
String& String::operator=(char value) {
  const char text[2] = {value, 0};
  return *this = text;
}

bool String::concat(const char* bytes, unsigned int count) {
  if (bytes == nullptr) return false;
  if (count == 0) return true;
  const unsigned int oldLength = length();
  // The bytes may be our own (s += s): growing could move them.
  const bool own = bytes >= c_str() && bytes <= c_str() + oldLength;
  const unsigned int offset = own ? static_cast<unsigned int>(bytes - c_str()) : 0;
  reserve(oldLength + count);
  memmove(data() + oldLength, own ? c_str() + offset : bytes, count);
  setLength(oldLength + count);
  data()[oldLength + count] = 0;
  return true;
}
bool String::concat(const String& other) { return concat(other.c_str(), other.length()); }
bool String::concat(const char* text) { return text != nullptr && concat(text, strlen(text)); }
bool String::concat(const __FlashStringHelper* text) { return concat(reinterpret_cast<const char*>(text)); }
bool String::concat(char value) { return concat(&value, 1); }

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

bool String::equals(const char* text) const {
  if (length() == 0) return text == nullptr || *text == 0;
  return text == nullptr ? c_str()[0] == 0 : strcmp(c_str(), text) == 0;
}
bool String::equalsIgnoreCase(const String& other) const {
  if (this == &other) return true;
  if (length() != other.length()) return false;
  const char* a = c_str();
  const char* b = other.c_str();
  for (; *a != 0; a++, b++) {
    if (tolower(*a) != tolower(*b)) return false;
  }
  return true;
}
unsigned char String::equalsConstantTime(const String& other) const {
  if (length() != other.length()) return 0;
  unsigned int different = 0;
  for (unsigned int i = 0; c_str()[i] != 0; i++) different |= c_str()[i] ^ other.c_str()[i];
  return different == 0;
}
bool String::startsWith(const String& prefix) const {
  return length() >= prefix.length() && startsWith(prefix, 0);
}
bool String::startsWith(const String& prefix, unsigned int offset) const {
  // The subtraction wraps when the prefix is longer, as on the board; strncmp then stops at the end of the text.
  if (offset > length() - prefix.length() || offset > length()) return false;
  return strncmp(c_str() + offset, prefix.c_str(), prefix.length()) == 0;
}
bool String::endsWith(const String& suffix) const {
  return length() >= suffix.length() && strcmp(c_str() + length() - suffix.length(), suffix.c_str()) == 0;
}

void String::setCharAt(unsigned int index, char value) {
  if (index < length()) data()[index] = value;
}
char& String::operator[](unsigned int index) {
  static char nobody;
  if (index < length()) return data()[index];
  nobody = 0;
  return nobody;
}
void String::getBytes(unsigned char* buffer, unsigned int size, unsigned int index) const {
  if (size == 0 || buffer == nullptr) return;
  if (index >= length()) {
    buffer[0] = 0;
    return;
  }
  const unsigned int left = length() - index;
  const unsigned int count = size - 1 < left ? size - 1 : left;
  strncpy(reinterpret_cast<char*>(buffer), c_str() + index, count);
  buffer[count] = 0;
}

int String::indexOf(char value, unsigned int from) const {
  if (from >= length()) return -1;
  const char* const found = strchr(c_str() + from, value);
  return found == nullptr ? -1 : static_cast<int>(found - c_str());
}
int String::indexOf(const char* text, unsigned int from) const {
  if (from >= length()) return -1;
  const char* const found = strstr(c_str() + from, text);
  return found == nullptr ? -1 : static_cast<int>(found - c_str());
}
int String::lastIndexOf(char value, unsigned int from) const {
  if (from >= length()) return -1;
  int index = static_cast<int>(from);
  while (index >= 0 && c_str()[index] != value) index--;
  return index;
}
int String::lastIndexOf(const String& text, unsigned int from) const {
  if (text.length() == 0 || length() == 0 || text.length() > length()) return -1;
  const unsigned int last = from >= length() ? length() - 1 : from;
  int found = -1;
  for (unsigned int i = 0; i <= last; i++) {
    const char* const at = strstr(c_str() + i, text.c_str());
    if (at == nullptr) break;
    i = static_cast<unsigned int>(at - c_str());
    if (i <= last) found = static_cast<int>(i);
  }
  return found;
}
String String::substring(unsigned int from, unsigned int to) const {
  const unsigned int left = from < to ? from : to;
  const unsigned int right = from < to ? to : from;
  String part;
  if (left < length()) part.concat(c_str() + left, (right < length() ? right : length()) - left);
  return part;
}

void String::replace(char find, char replacement) {
  for (char* p = data(); *p != 0; p++) {
    if (*p == find) *p = replacement;
  }
}
void String::replace(const String& find, const String& replacement) {
  if (length() == 0 || find.length() == 0) return;
  if (replacement.length() <= find.length()) {
    unsigned int from = 0;
    for (int at = indexOf(find, 0); at >= 0; at = indexOf(find, from)) {
      memmove(data() + at, replacement.c_str(), replacement.length());
      from = static_cast<unsigned int>(at) + replacement.length();
      remove(from, find.length() - replacement.length());
    }
    return;
  }
  unsigned int size = length();
  for (const char* p = c_str(); (p = strstr(p, find.c_str())) != nullptr; p += find.length()) {
    size += replacement.length() - find.length();
  }
  if (size == length()) return;
  reserve(size);
  int index = static_cast<int>(length()) - 1;
  while (index >= 0 && (index = lastIndexOf(find, static_cast<unsigned int>(index))) >= 0) {
    const unsigned int tail = static_cast<unsigned int>(index) + find.length();
    const unsigned int newLength = length() + replacement.length() - find.length();
    reserve(newLength);
    memmove(data() + index + replacement.length(), data() + tail, length() - tail);
    memmove(data() + index, replacement.c_str(), replacement.length());
    setLength(newLength);
    data()[newLength] = 0;
    index--;
  }
}
void String::remove(unsigned int index, unsigned int count) {
  if (index >= length() || count == 0) return;
  const unsigned int removed = count > length() - index ? length() - index : count;
  const unsigned int newLength = length() - removed;
  memmove(data() + index, data() + index + removed, newLength - index);
  setLength(newLength);
  data()[newLength] = 0;
}
void String::toLowerCase() {
  for (char* p = data(); *p != 0; p++) *p = static_cast<char>(tolower(*p));
}
void String::toUpperCase() {
  for (char* p = data(); *p != 0; p++) *p = static_cast<char>(toupper(*p));
}
void String::trim() {
  if (length() == 0) return;
  const char* first = c_str();
  const char* end = first + length();
  while (isspace(*first)) first++;
  while (end > first && isspace(end[-1])) end--;
  const unsigned int newLength = static_cast<unsigned int>(end - first);
  memmove(data(), first, newLength);
  setLength(newLength);
  data()[newLength] = 0;
}
