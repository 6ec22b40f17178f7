// Number to text, as the core's C library extras do it. All write into the caller's buffer and allocate nothing;
// the 64-bit ones fill it from the end and return where the text starts.
#pragma once
#include <stdlib.h>

extern "C" {
char* itoa(int value, char* buffer, int radix) noexcept;
char* utoa(unsigned int value, char* buffer, int radix) noexcept;
char* ltoa(long value, char* buffer, int radix) noexcept;
char* ultoa(unsigned long value, char* buffer, int radix) noexcept;
/** null when `size` bytes don't hold the text and its NUL. */
char* lltoa(long long value, char* buffer, int size, unsigned int radix) noexcept;
char* ulltoa(unsigned long long value, char* buffer, int size, unsigned int radix) noexcept;
/**
 * `decimals` digits after the point, right aligned in `width`; rounds half up on the binary value as the core does.
 * The buffer must hold the integer part too: up to 309 digits for the largest doubles.
 */
char* dtostrf(double value, signed char width, unsigned char decimals, char* buffer) noexcept;
/** The last place where `pattern` starts in `text`, or null. */
const char* strrstr(const char* text, const char* pattern) noexcept;
}
