// repeat, padStart, padEnd. Cost: one reserve, then copies; 200 bytes of flash for repeat, 1.2 KB with padding.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "check.h"
#include "relative-index.h"
#include "text-build.h"
#include "text-slice.h"
#include "utf8.h"

namespace tsino {

/** `text.repeat(count)`: a negative count is refused (release: empty). */
inline String repeat(const String& text, int32_t count) {
  requireRange(count, 0, noEnd, "repeat count");
  const uint32_t size = text.length();
  if (count <= 0 || size == 0) return String();
  if (static_cast<uint32_t>(count) > 0x7FFFFFFFu / size) outOfMemory();
  String result = textWithRoom(size * static_cast<uint32_t>(count));
  for (; count > 0; --count) appendBytes(result, text.c_str(), size);
  return result;
}

/** What padStart and padEnd add to reach `units`; a fill that would be cut inside a pair is refused. */
inline String padding(const String& text, int32_t units, const String& fill) {
  if (units <= 0) return String();
  const int32_t missing = units - utf8::countUnits(text.c_str(), text.length());
  const int32_t fillUnits = utf8::countUnits(fill.c_str(), fill.length());
  if (missing <= 0 || fillUnits == 0) return String();
  String result = repeat(fill, missing / fillUnits);
  if (missing % fillUnits) {
    const String rest = unitsBetween(fill, 0, missing % fillUnits);
    appendBytes(result, rest.c_str(), rest.length());
  }
  return result;
}

/** `text.padStart(units, fill)` */
inline String padStart(const String& text, int32_t units, const String& fill) {
  return concat(padding(text, units, fill), text);
}
inline String padStart(const String& text, int32_t units) { return padStart(text, units, String(' ')); }

/** `text.padEnd(units, fill)` */
inline String padEnd(const String& text, int32_t units, const String& fill) {
  return concat(text, padding(text, units, fill));
}
inline String padEnd(const String& text, int32_t units) { return padEnd(text, units, String(' ')); }

}  // namespace tsino
