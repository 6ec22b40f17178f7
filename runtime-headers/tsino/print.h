// Writes numbers to a Print as JavaScript text, without making a String.
// Cost: that of to-text.h, and a buffer of 28 bytes on the stack.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "to-text.h"

namespace tsino {

#if __SIZEOF_DOUBLE__ == 8

/** Writes the text of String(value). */
inline void print(Print& out, double value) {
  char text[numberRoom];
  const int32_t size = writeNumber(value, text);
  out.write(reinterpret_cast<const uint8_t*>(text), static_cast<size_t>(size));
}

/** Writes the number as console.log shows it: -0 keeps its sign. */
inline void inspect(Print& out, double value) {
  if (value == 0 && signbit(value)) out.write('-');
  print(out, value);
}

#endif

/** Writes `true` or `false`. */
inline void print(Print& out, bool value) { out.print(value ? F("true") : F("false")); }

// What the core prints as JavaScript does.
inline void print(Print& out, int value) { out.print(value); }
inline void print(Print& out, unsigned value) { out.print(value); }
inline void print(Print& out, long value) { out.print(value); }
inline void print(Print& out, unsigned long value) { out.print(value); }
inline void print(Print& out, const String& value) { out.print(value); }
inline void print(Print& out, const __FlashStringHelper* value) { out.print(value); }

}  // namespace tsino
