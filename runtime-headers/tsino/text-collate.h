// localeCompare of ASCII, as in the root and the English locale: punctuation, then digits, then letters; small letters
// before capitals where nothing else differs. Other letters have no order without tables: checked builds stop there.
// Cost: one pass over both texts; 300 bytes of flash.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "check.h"

namespace tsino {

/** Where a character stands in the order, without regard to case; 0 for control characters, which count for nothing. */
inline int32_t collationWeight(char letter) {
  if (letter >= '0' && letter <= '9') return 100 + letter;
  const char small = static_cast<char>(letter | 0x20);
  if (small >= 'a' && small <= 'z') return 100 + small;
  if (static_cast<uint8_t>(letter) >= 0x80) {
    fail("collation", "localeCompare knows the order of ASCII only");
    return 0x100 + static_cast<uint8_t>(letter);
  }
  PGM_P const order = PSTR("\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$");
  for (uint8_t at = 0; at < 38; ++at)
    if (static_cast<char>(pgm_read_byte(order + at)) == letter) return at + 1;
  return 0;
}

/** The weight of the next character that counts, after `at`; 0 at the end. */
inline int32_t nextWeight(const String& text, uint32_t& at) {
  while (at < text.length()) {
    const int32_t weight = collationWeight(text.c_str()[at++]);
    if (weight) return weight;
  }
  return 0;
}

/** `a.localeCompare(b)`: -1, 0 or 1 */
inline int32_t localeCompare(const String& a, const String& b) {
  int32_t byCase = 0;
  uint32_t i = 0;
  uint32_t j = 0;
  for (;;) {
    const int32_t first = nextWeight(a, i);
    const int32_t second = nextWeight(b, j);
    if (first != second) return first < second ? -1 : 1;
    if (first == 0) return byCase;
    const char one = a.c_str()[i - 1];
    const char other = b.c_str()[j - 1];
    if (byCase == 0 && one != other) byCase = one > other ? -1 : 1;
  }
}

}  // namespace tsino
