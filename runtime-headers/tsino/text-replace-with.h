// replace and replaceAll with a function that makes the replacement: of what was found, and where. It is called once
// for each place, in order. Cost: one growing String, one for each replacement; the function is inlined.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "given.h"
#include "text-build.h"
#include "text-search.h"
#include "utf8.h"

namespace tsino {

template <class F> auto replacementBy(F& f, const String& found, int32_t at, Given<2>) -> decltype(f(found, at)) {
  return f(found, at);
}
template <class F> auto replacementBy(F& f, const String& found, int32_t, Given<1>) -> decltype(f(found)) {
  return f(found);
}
template <class F> auto replacementBy(F& f, const String&, int32_t, Given<0>) -> decltype(f()) { return f(); }

/** Appends what the function makes for the place at a byte of the text. */
template <class F> void appendReplacementBy(String& to, F& f, const String& text, const String& wanted, uint32_t at) {
  const String part(replacementBy(f, wanted, utf8::countUnits(text.c_str(), at), Given<2>()));
  appendBytes(to, part.c_str(), part.length());
}

/** `text.replace(wanted, f)`: the first place only. */
template <class F> String replaceWith(const String& text, const String& wanted, F f) {
  const int32_t found = findBytes(text, wanted.c_str(), wanted.length(), 0);
  if (found < 0) return text;
  const uint32_t at = static_cast<uint32_t>(found);
  const uint32_t after = at + wanted.length();
  String result = textWithRoom(text.length());
  appendBytes(result, text.c_str(), at);
  appendReplacementBy(result, f, text, wanted, at);
  appendBytes(result, text.c_str() + after, text.length() - after);
  return result;
}

/** `text.replaceAll(wanted, f)`; the empty text is found at every code unit, so never between a pair's halves. */
template <class F> String replaceAllWith(const String& text, const String& wanted, F f) {
  const char* data = text.c_str();
  const uint32_t size = text.length();
  const uint32_t wantedSize = wanted.length();
  String result = textWithRoom(size);
  uint32_t done = 0;
  for (uint32_t from = 0; from <= size;) {
    const int32_t found = findBytes(text, wanted.c_str(), wantedSize, from);
    if (found < 0) break;
    const uint32_t at = static_cast<uint32_t>(found);
    appendBytes(result, data + done, at - done);
    appendReplacementBy(result, f, text, wanted, at);
    done = at + wantedSize;
    from = done;
    if (wantedSize) continue;
    const uint32_t step = at < size ? utf8::charBytes(data, size, at) : 1;
    if (step == 4) fail("lone-surrogate", "replaceAll of the empty text would cut a surrogate pair");
    from = at + step;
  }
  appendBytes(result, data + done, size - done);
  return result;
}

}  // namespace tsino
