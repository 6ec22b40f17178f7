// Text in JSON's quotes. Cost: 250 bytes of flash; the text is copied once.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "text-build.h"

namespace tsino {

/** The letter after the backslash, 0 where there is none. */
inline char jsonEscape(char byte) {
  switch (byte) {
    case '\b': return 'b';
    case '\t': return 't';
    case '\n': return 'n';
    case '\f': return 'f';
    case '\r': return 'r';
    case '"':
    case '\\': return byte;
    default: return 0;
  }
}

/** Appends the text in quotes, as JSON.stringify writes it. */
inline void appendJsonText(String& to, const String& text) {
  const char* data = text.c_str();
  const uint32_t size = text.length();
  appendPart(to, '"');
  uint32_t plain = 0;
  for (uint32_t at = 0; at < size; ++at) {
    const uint8_t byte = static_cast<uint8_t>(data[at]);
    const char letter = jsonEscape(data[at]);
    if (!letter && byte >= 0x20) continue;
    appendBytes(to, data + plain, at - plain);
    plain = at + 1;
    appendPart(to, '\\');
    if (letter) {
      appendPart(to, letter);
    } else {
      const uint8_t low = byte & 15;
      appendPart(to, byte < 0x10 ? F("u000") : F("u001"));
      appendPart(to, static_cast<char>(low < 10 ? '0' + low : 'a' + low - 10));
    }
  }
  appendBytes(to, data + plain, size - plain);
  appendPart(to, '"');
}

}  // namespace tsino
