// Beside a text that stays as it is: how long it is, and where its characters lie, so that a loop over its code units does
// not count from the start each time. The functions are those of text-units.h, text-slice.h and text-search.h.
// Cost: 8 bytes of RAM; the first look reads the text once, then ASCII is found at once and other text within a few steps.
#pragma once
#include <Arduino.h>
#include <stdint.h>
#include <string.h>

#include "relative-index.h"
#include "text-search.h"
#include "text-slice.h"
#include "text-units.h"
#include "utf8.h"

namespace tsino {

class TextIndex {
 public:
  TextIndex() : size_(0), units_(0), byte_(0), unit_(0) {}

  int32_t length(const String& text) {
    return text.length() == size_ ? units_ : measure(text);
  }
  /** Each code unit is one byte. */
  bool isPlain(const String& text) { return static_cast<uint32_t>(length(text)) == text.length(); }

  /** The same of a text of `size` bytes that was looked at already. */
  bool knowsPlain(uint32_t size) const { return size_ == size && units_ == size; }

  /** The code unit at `at` in any text; -1 outside. */
  __attribute__((noinline)) int32_t look(const String& text, int32_t at) {
    return at < 0 ? -1 : unitFrom(text, find(text, at));
  }

  __attribute__((noinline)) void failAt(const String& text, int32_t at) { failIndex(at, length(text)); }

  /** Finds code unit `index`, which is not negative. */
  utf8::Position find(const String& text, int32_t index) {
    const uint32_t size = text.length();
    const uint32_t wanted = static_cast<uint32_t>(index);
    if (isPlain(text)) return utf8::Position{wanted < size ? wanted : size, false};
    if (size > 0xFFFF) return utf8::findUnit(text.c_str(), size, index);
    if (wanted < unit_) byte_ = unit_ = 0;
    // The place that is kept stays a little behind, for a program that looks back now and then.
    if (wanted > unit_ + 2u * lag) keepPlace(text, wanted - lag);
    const utf8::Position at =
        utf8::findUnit(text.c_str() + byte_, size - byte_, static_cast<int32_t>(wanted - unit_));
    return utf8::Position{byte_ + at.byte, at.inPair};
  }

 private:
  static constexpr uint32_t lag = 16;
  __attribute__((noinline)) int32_t measure(const String& text) {
    const uint32_t size = text.length();
    const int32_t units = utf8::countUnits(text.c_str(), size);
    if (size <= 0xFFFF) {
      size_ = static_cast<uint16_t>(size);
      units_ = static_cast<uint16_t>(units);
    }
    return units;
  }
  void keepPlace(const String& text, uint32_t wanted) {
    const utf8::Position at = utf8::findUnit(text.c_str() + byte_, text.length() - byte_,
                                             static_cast<int32_t>(wanted - unit_));
    const uint32_t byte = byte_ + at.byte;
    if (at.inPair || byte >= text.length()) return;
    byte_ = static_cast<uint16_t>(byte);
    unit_ = static_cast<uint16_t>(wanted);
  }
  uint16_t size_;
  uint16_t units_;
  /** A character that was found, and the code unit that it begins with. */
  uint16_t byte_;
  uint16_t unit_;
};

inline int32_t length(const String& text, TextIndex& index) { return index.length(text); }

inline int32_t unitAt(const String& text, TextIndex& index, int32_t at) {
  const uint32_t size = text.length();
  if (static_cast<uint32_t>(at) < size && index.knowsPlain(size)) {
    const uint8_t byte = static_cast<uint8_t>(text.c_str()[at]);
    return byte < 0x80 ? byte : static_cast<int32_t>(utf8::replacement);
  }
  return index.look(text, at);
}

inline int32_t codeAt(const String& text, TextIndex& index, int32_t at) {
  const int32_t unit = unitAt(text, index, at);
  if (unit < 0) index.failAt(text, at);
  return unit;
}

inline int32_t codeOr(const String& text, TextIndex& index, int32_t at, int32_t otherwise) {
  const int32_t unit = unitAt(text, index, at);
  if (unit >= 0) return unit;
  if (at < 0) failIndex(at, index.length(text));
  return otherwise;
}

inline int32_t unitOrAbove(const String& text, TextIndex& index, int32_t at) {
  const int32_t unit = unitAt(text, index, at);
  return unit < 0 ? 0x10000 : unit;
}

inline String charAt(const String& text, TextIndex& index, int32_t at) { return textOfUnit(unitAt(text, index, at)); }

inline String elementAt(const String& text, TextIndex& index, int32_t at) {
  return textOfUnit(codeAt(text, index, at));
}

inline Optional<String> elementOrNone(const String& text, TextIndex& index, int32_t at) {
  const int32_t unit = unitAt(text, index, at);
  return unit < 0 ? Optional<String>() : Optional<String>(textOfUnit(unit));
}

inline bool isElement(const String& text, TextIndex& index, int32_t at, const String& other) {
  return isTextOfUnit(other, unitAt(text, index, at));
}

inline String slice(const String& text, TextIndex& index, int32_t from = 0, int32_t to = noEnd) {
  const int32_t units = index.length(text);
  from = clampIndex(from, units);
  to = clampIndex(to, units);
  return from < to ? bytesBetween(text, index.find(text, from), index.find(text, to)) : String();
}

inline String substring(const String& text, TextIndex& index, int32_t from, int32_t to = noEnd) {
  if (from < 0) from = 0;
  if (to < 0) to = 0;
  return from < to ? slice(text, index, from, to) : slice(text, index, to, from);
}

inline bool startsWith(const String& text, TextIndex& index, const String& wanted, int32_t from = 0) {
  return beginsAt(text, index.find(text, from < 0 ? 0 : from), wanted);
}

}  // namespace tsino
