// What JSON.parse says about a text that is no JSON, in the words of Node 20.
// Cost: about 900 bytes of flash; only made when something is wrong.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "text-build.h"
#include "text-slice.h"
#include "text-units.h"
#include "utf8.h"

namespace tsino {

/** `Unterminated string in JSON at position 4`; positions count code units. */
template <class What> String jsonErrorAt(const What& what, const String& text, uint32_t byte) {
  return concat(what, F(" in JSON at position "), String(utf8::countUnits(text.c_str(), byte)));
}

/** The same for what follows a value that was complete. */
inline String jsonErrorAfter(const String& text, uint32_t byte) {
  return concat(F("Unexpected non-whitespace character after JSON at position "),
                String(utf8::countUnits(text.c_str(), byte)));
}

/** A character that no value begins with, shown with up to ten code units on both sides. */
inline String jsonTokenError(const String& text, uint32_t byte) {
  if (byte >= text.length()) return F("Unexpected end of JSON input");
  const char token = text[byte];
  if (token == '-' || (token >= '0' && token <= '9')) return jsonErrorAt(F("Unexpected number"), text, byte);
  if (token == '"') return jsonErrorAt(F("Unexpected string"), text, byte);
  if (isLiteral(text, F("undefined")) || isLiteral(text, F("NaN")) || isLiteral(text, F("Infinity")) || isLiteral(text, F("[object Object]")))
    return concat('"', text, F("\" is not valid JSON"));
  const int32_t at = utf8::countUnits(text.c_str(), byte);
  const int32_t size = length(text);
  const bool all = size <= 20;
  const bool fromStart = all || at < 10;
  const bool toEnd = all || at >= size - 10;
  return concat(F("Unexpected token '"), elementAt(text, at), fromStart ? F("', \"") : F("', ...\""),
                unitsBetween(text, fromStart ? 0 : at - 10, toEnd ? size : at + 10),
                toEnd ? F("\" is not valid JSON") : F("\"... is not valid JSON"));
}

}  // namespace tsino
