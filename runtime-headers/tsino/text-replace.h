// replace and replaceAll with text patterns (no regular expressions). `$$`, `$&`, "$`" and `$'` in the replacement
// mean what they mean in JavaScript. Cost: one growing String; 700 bytes.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "text-build.h"
#include "text-search.h"
#include "utf8.h"

namespace tsino {

/** Appends the replacement for the `matched` bytes at `at`. */
inline void appendReplacement(String& to, const String& text, uint32_t at, uint32_t matched, const String& with) {
  const char* data = with.c_str();
  const uint32_t size = with.length();
  uint32_t plain = 0;
  for (uint32_t i = 0; i + 1 < size; ++i) {
    if (data[i] != '$') continue;
    const char* part = nullptr;
    uint32_t partBytes = 0;
    switch (data[i + 1]) {
      case '$':
        part = data + i;
        partBytes = 1;
        break;
      case '&':
        part = text.c_str() + at;
        partBytes = matched;
        break;
      case '`':
        part = text.c_str();
        partBytes = at;
        break;
      case '\'':
        part = text.c_str() + at + matched;
        partBytes = text.length() - at - matched;
        break;
      default:
        continue;
    }
    appendBytes(to, data + plain, i - plain);
    appendBytes(to, part, partBytes);
    plain = ++i + 1;
  }
  appendBytes(to, data + plain, size - plain);
}

/** `text.replace(wanted, with)`: the first place only. */
inline String replace(const String& text, const String& wanted, const String& with) {
  const int32_t found = findBytes(text, wanted.c_str(), wanted.length(), 0);
  if (found < 0) return text;
  const uint32_t at = static_cast<uint32_t>(found);
  const uint32_t after = at + wanted.length();
  String result = textWithRoom(text.length() + with.length());
  appendBytes(result, text.c_str(), at);
  appendReplacement(result, text, at, wanted.length(), with);
  appendBytes(result, text.c_str() + after, text.length() - after);
  return result;
}

/** `text.replaceAll(wanted, with)`; the empty text is found at every code unit, so never between a pair's halves. */
inline String replaceAll(const String& text, const String& wanted, const String& with) {
  const char* data = text.c_str();
  const uint32_t size = text.length();
  const uint32_t wantedSize = wanted.length();
  String result = textWithRoom(size);
  uint32_t done = 0;
  uint32_t from = 0;
  for (;;) {
    const int32_t found = from > size ? -1 : findBytes(text, wanted.c_str(), wantedSize, from);
    if (found < 0) break;
    const uint32_t at = static_cast<uint32_t>(found);
    appendBytes(result, data + done, at - done);
    appendReplacement(result, text, at, wantedSize, with);
    done = at + wantedSize;
    from = done;
    if (wantedSize) continue;
    const uint32_t step = at < size ? utf8::charBytes(data, size, at) : 1;
    if (step == 4 && with.length()) fail("lone-surrogate", "replaceAll of the empty text would cut a surrogate pair");
    from = at + step;
  }
  appendBytes(result, data + done, size - done);
  return result;
}

}  // namespace tsino
