// class String: changes in place. Where the order of two steps can be seen from outside (replace with overlapping
// matches: forwards when the text shrinks, backwards when it grows), it is the board's order.
#include <WString.h>

void String::setCharAt(unsigned int index, char value) {
  if (index < length()) data()[index] = value;
}
char& String::operator[](unsigned int index) {
  static char nobody;
  if (index < length()) return data()[index];
  nobody = 0;
  return nobody;
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
