// class Print: every overload ends in write(). Text forms are those of Print.h's first lines.
#include <Print.h>
#include <stdio.h>
#include <string.h>

#include "trap.h"

namespace {
/** The board formats a double into this many bytes and overruns the stack beyond. */
constexpr size_t boardPrintBuffer = 40;
}  // namespace

size_t Print::write(const uint8_t* data, size_t size) {
  size_t written = 0;
  while (written < size && write(data[written]) != 0) written++;
  return written;
}

size_t Print::printFormatted(const char* format, va_list arguments) {
  char inside[64];
  va_list again;
  va_copy(again, arguments);
  const int length = vsnprintf(inside, sizeof inside, format, arguments);
  size_t written = 0;
  if (length >= 0 && static_cast<size_t>(length) < sizeof inside) {
    written = write(reinterpret_cast<const uint8_t*>(inside), static_cast<size_t>(length));
  } else if (length > 0) {
    const size_t bytes = static_cast<size_t>(length) + 1;
    char* const text = static_cast<char*>(malloc(bytes));
    vsnprintf(text, bytes, format, again);
    written = write(reinterpret_cast<const uint8_t*>(text), bytes - 1);
    free(text);
  }
  va_end(again);
  return written;
}

size_t Print::printf(const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const size_t written = printFormatted(format, arguments);
  va_end(arguments);
  return written;
}
size_t Print::printf_P(const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  const size_t written = printFormatted(format, arguments);
  va_end(arguments);
  return written;
}

size_t Print::printUnsigned(unsigned long long value, unsigned base) {
  char text[66];
  char* start = text + sizeof text;
  const unsigned radix = base < 2 ? 10 : base;
  do {
    const unsigned digit = static_cast<unsigned>(value % radix);
    *--start = static_cast<char>(digit < 10 ? '0' + digit : 'A' + digit - 10);
    value /= radix;
  } while (value != 0);
  return write(reinterpret_cast<const uint8_t*>(start), static_cast<size_t>(text + sizeof text - start));
}

size_t Print::print(const __FlashStringHelper* text) { return print(reinterpret_cast<const char*>(text)); }
size_t Print::print(const String& text) { return write(text.c_str(), text.length()); }
size_t Print::print(const char text[]) { return write(text); }
size_t Print::print(char value) { return write(value); }
size_t Print::print(unsigned char value, int base) { return print(static_cast<unsigned long>(value), base); }
size_t Print::print(int value, int base) { return print(static_cast<long>(value), base); }
size_t Print::print(unsigned int value, int base) { return print(static_cast<unsigned long>(value), base); }
size_t Print::print(long value, int base) {
  const unsigned long bits = static_cast<unsigned long>(value);
  if (base == 10 && value < 0) {
    const size_t sign = print('-');
    return sign + printUnsigned(-bits, 10);
  }
  return printUnsigned(bits, static_cast<uint8_t>(base));
}
size_t Print::print(unsigned long value, int base) {
  return base == 0 ? write(value) : printUnsigned(value, static_cast<uint8_t>(base));
}
size_t Print::print(long long value, int base) {
  const unsigned long long bits = static_cast<unsigned long long>(value);
  if (base == 10 && value < 0) {
    const size_t sign = print('-');
    return sign + printUnsigned(-bits, 10);
  }
  return printUnsigned(bits, static_cast<uint8_t>(base));
}
size_t Print::print(unsigned long long value, int base) {
  return base == 0 ? write(value) : printUnsigned(value, static_cast<uint8_t>(base));
}
size_t Print::print(double value, int decimals) {
  char text[600];
  dtostrf(value, 0, static_cast<unsigned char>(decimals), text);
  if (strlen(text) >= boardPrintBuffer) {
    tsino::stopProgram("abort", "print(number) gets more digits than the board has room for");
  }
  return write(text);
}
size_t Print::print(const Printable& value) { return value.printTo(*this); }

namespace {
/** Programs without setup and loop end their lines as Node does. */
const char* lineEnd = "\r\n";
}  // namespace

extern "C" __attribute__((export_name("board_plain_lines"))) void board_plain_lines() { lineEnd = "\n"; }

size_t Print::println() { return print(lineEnd); }

#define PRINT_LINE(type)               \
  size_t Print::println(type value) {  \
    const size_t written = print(value); \
    return written + println();        \
  }
PRINT_LINE(const __FlashStringHelper*)
PRINT_LINE(const String&)
PRINT_LINE(const char*)
PRINT_LINE(char)
PRINT_LINE(const Printable&)
#undef PRINT_LINE

#define PRINT_NUMBER_LINE(type)                  \
  size_t Print::println(type value, int how) {   \
    const size_t written = print(value, how);    \
    return written + println();                  \
  }
PRINT_NUMBER_LINE(unsigned char)
PRINT_NUMBER_LINE(int)
PRINT_NUMBER_LINE(unsigned int)
PRINT_NUMBER_LINE(long)
PRINT_NUMBER_LINE(unsigned long)
PRINT_NUMBER_LINE(long long)
PRINT_NUMBER_LINE(unsigned long long)
PRINT_NUMBER_LINE(double)
#undef PRINT_NUMBER_LINE
