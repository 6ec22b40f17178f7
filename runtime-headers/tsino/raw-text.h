// String.raw as a call: texts, and values between them.
// Cost: the length of the result is counted first, so that it grows once; values beyond the places are not looked at.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "array.h"
#include "text-build.h"

namespace tsino {

/** parts[0] + values[0] + parts[1] + values[1] + … + the last part */
inline String rawText(const Array<String>& parts, const Array<String>& values) {
  const int32_t count = parts.length();
  const int32_t between = values.length() < count - 1 ? values.length() : count - 1;
  uint32_t size = 0;
  for (int32_t i = 0; i < count; ++i) size += parts[i].length();
  for (int32_t i = 0; i < between; ++i) size += values[i].length();
  String result = textWithRoom(size);
  for (int32_t i = 0; i < count; ++i) {
    appendBytes(result, parts[i].c_str(), parts[i].length());
    if (i < between) appendBytes(result, values[i].c_str(), values[i].length());
  }
  return result;
}

}  // namespace tsino
