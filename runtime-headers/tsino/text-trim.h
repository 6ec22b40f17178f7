// trim, trimStart, trimEnd with JavaScript's white space. Cost: one copy of the result; 560 bytes.
#pragma once
#include <Arduino.h>

#include "text-build.h"
#include "white-space.h"

namespace tsino {

inline String trimStart(const String& text) {
  const uint32_t from = skipSpace(text.c_str(), text.length());
  return textFromBytes(text.c_str() + from, text.length() - from);
}

inline String trimEnd(const String& text) {
  return textFromBytes(text.c_str(), sizeWithoutSpace(text.c_str(), text.length(), 0));
}

inline String trim(const String& text) {
  const uint32_t from = skipSpace(text.c_str(), text.length());
  return textFromBytes(text.c_str() + from, sizeWithoutSpace(text.c_str(), text.length(), from) - from);
}

}  // namespace tsino
