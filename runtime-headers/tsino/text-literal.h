// `text == F("literal")` without a String for the literal, exact to the last byte also where there are zeros: the core's own
// operator makes a String and ends at the first zero.
// Cost: a length and a comparison, less flash than the String.
#pragma once
#include <Arduino.h>

#include "text-build.h"

inline bool operator==(const String& text, const __FlashStringHelper* literal) {
  return tsino::isLiteral(text, literal);
}
inline bool operator!=(const String& text, const __FlashStringHelper* literal) {
  return !tsino::isLiteral(text, literal);
}
