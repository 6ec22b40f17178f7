// The characters of a text as JavaScript walks them: by code points, `[...text]` and `for (const c of text)`.
// Cost: one String for each character (no heap), one heap block for the array; the loop makes no array.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "array.h"
#include "text-build.h"
#include "utf8.h"

namespace tsino {

/** `[...text]` */
inline Array<String> characters(const String& text) {
  Array<String> parts;
  const char* data = text.c_str();
  const uint32_t size = text.length();
  for (uint32_t from = 0; from < size;) {
    const uint32_t bytes = utf8::charBytes(data, size, from);
    parts.push(textFromBytes(data + from, bytes));
    from += bytes;
  }
  return parts;
}

}  // namespace tsino
