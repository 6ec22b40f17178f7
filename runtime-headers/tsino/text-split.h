// `text.split(separator, limit)` with a text separator: an Array of Strings.
// Cost: one String per part (short ones without heap), one heap block for the array; about 800 bytes with Array.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "array.h"
#include "check.h"
#include "relative-index.h"
#include "text-build.h"
#include "text-search.h"
#include "utf8.h"

namespace tsino {

/** The empty separator cuts between code units; a cut inside a surrogate pair is refused. */
inline Array<String> split(const String& text, const String& separator, int32_t limit = noEnd) {
  Array<String> parts;
  // To JavaScript a limit below 0 is a very large one.
  if (limit < 0) limit = noEnd;
  const char* data = text.c_str();
  const uint32_t size = text.length();
  uint32_t from = 0;
  if (separator.length() == 0) {
    while (from < size && parts.length() < limit) {
      const uint32_t bytes = utf8::charBytes(data, size, from);
      if (bytes == 4) fail("lone-surrogate", "split(\"\") would cut a surrogate pair");
      parts.push(textFromBytes(data + from, bytes));
      from += bytes;
    }
    return parts;
  }
  while (parts.length() < limit) {
    const int32_t found = findBytes(text, separator.c_str(), separator.length(), from);
    const uint32_t to = found < 0 ? size : static_cast<uint32_t>(found);
    parts.push(textFromBytes(data + from, to - from));
    if (found < 0) break;
    from = to + separator.length();
  }
  return parts;
}

}  // namespace tsino
