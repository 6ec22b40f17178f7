// class String: comparison, search and parts of a text. All but length comparisons stop at a NUL, as on the board.
#include <WString.h>

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
