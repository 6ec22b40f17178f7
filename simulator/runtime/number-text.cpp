// Numbers to text in the C library's own extras: lower case, no leading zeros, a minus only in base 10 for int.
#include <math.h>
#include <stdint.h>
#include <stdlib_noniso.h>
#include <string.h>

namespace {
constexpr int largestText = 66;

/** Writes `value` so that it ends before `end`; returns its start. */
char* writeDigits(unsigned long long value, unsigned radix, char* end) {
  *--end = 0;
  do {
    const unsigned digit = static_cast<unsigned>(value % radix);
    *--end = static_cast<char>(digit < 10 ? '0' + digit : 'a' + digit - 10);
    value /= radix;
  } while (value != 0);
  return end;
}
}  // namespace

extern "C" {
char* utoa(unsigned int value, char* buffer, int radix) noexcept {
  char text[largestText];
  if (radix < 2 || radix > 36) {
    *buffer = 0;
    return nullptr;
  }
  return strcpy(buffer, writeDigits(value, static_cast<unsigned>(radix), text + sizeof text));
}

char* itoa(int value, char* buffer, int radix) noexcept {
  if (radix == 10 && value < 0) {
    buffer[0] = '-';
    utoa(-static_cast<unsigned int>(value), buffer + 1, 10);
    return buffer;
  }
  return utoa(static_cast<unsigned int>(value), buffer, radix);
}

char* ltoa(long value, char* buffer, int radix) noexcept { return itoa(static_cast<int>(value), buffer, radix); }
char* ultoa(unsigned long value, char* buffer, int radix) noexcept {
  return utoa(static_cast<unsigned int>(value), buffer, radix);
}

char* ulltoa(unsigned long long value, char* buffer, int size, unsigned int radix) noexcept {
  char text[largestText];
  const char* const digits = writeDigits(value, radix, text + sizeof text);
  const int bytes = static_cast<int>(strlen(digits)) + 1;
  if (bytes > size) return nullptr;
  return static_cast<char*>(memcpy(buffer + size - bytes, digits, static_cast<size_t>(bytes)));
}

char* lltoa(long long value, char* buffer, int size, unsigned int radix) noexcept {
  const unsigned long long bits = static_cast<unsigned long long>(value);
  char* const digits = ulltoa(value < 0 ? -bits : bits, buffer, size, radix);
  if (value >= 0 || digits == nullptr) return digits;
  if (digits == buffer) return nullptr;
  digits[-1] = '-';
  return digits - 1;
}

char* dtostrf(double value, signed char width, unsigned char decimals, char* buffer) noexcept {
  if (__builtin_isnan(value)) return strcpy(buffer, "nan");
  if (__builtin_isinf(value)) return strcpy(buffer, "inf");

  // Each step is done as the board does it, in the same order: the digits depend on the rounding of every one.
  const bool negative = value < 0;
  double rest = negative ? -value : value;
  double half = 2.0;
  for (unsigned i = 0; i < decimals; i++) half *= 10.0;
  rest += 1.0 / half;

  double power = 1.0;
  int wholeDigits = 1;
  for (double next = 10.0; rest >= next; next = 10.0 * power) {
    power = next;
    wholeDigits++;
  }
  rest *= 1 + 2.220446049250313e-16;
  rest /= power;

  char* out = buffer;
  const int used = wholeDigits + (negative ? 1 : 0) + (decimals > 0 ? decimals + 1 : 0);
  for (int i = used; i < width; i++) *out++ = ' ';
  if (negative) *out++ = '-';
  for (int left = wholeDigits + decimals; left > 0; left--) {
    int digit = static_cast<int>(rest);
    if (digit > 9) digit = 9;
    if (left == decimals) *out++ = '.';
    *out++ = static_cast<char>('0' + digit);
    rest -= digit;
    rest *= 10.0;
  }
  *out = 0;
  return buffer;
}

const char* strrstr(const char* text, const char* pattern) noexcept {
  if (text == nullptr || pattern == nullptr || *text == 0 || *pattern == 0) return nullptr;
  const char* last = nullptr;
  for (const char* at = strstr(text, pattern); at != nullptr; at = strstr(at + 1, pattern)) last = at;
  return last;
}
}
