// The letters of JSON: numbers and texts, checked and decoded, and the first error in the words of Node's JSON.parse.
// Cost: about 2 KB of flash with its messages; only texts that are wanted use the heap.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "json-error.h"
#include "memory.h"
#include "number-parse.h"
#include "text-build.h"
#include "utf8.h"

namespace tsino {

class JsonScanner {
 protected:
  typedef const __FlashStringHelper* Literal;

 public:
  /** Whether all that was read so far is JSON and of the types that were wanted. */
  bool ok() const { return state_ == fine; }
  /** Whether the text is no JSON: then the error is a SyntaxError, otherwise a TypeError. */
  bool isSyntaxError() const { return state_ == broken; }
  const String& error() const { return error_; }

 protected:
  explicit JsonScanner(const String& text) : text_(text), at_(0), state_(fine) {}

  enum State : uint8_t { fine, mismatched, broken };

  char here() const { return at_ < text_.length() ? text_[at_] : '\0'; }
  bool hasDigit() const { return isDigit(here()); }
  void skipBlanks() {
    while (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t') ++at_;
  }
  void skipDigits() {
    while (hasDigit()) ++at_;
  }
  /** The text is no JSON; whatever is read from now on is nothing. */
  void breakOff(String message) {
    if (state_ == broken) return;
    state_ = broken;
    error_ = moved(message);
    at_ = text_.length();
  }
  void breakOff(Literal what) { breakOff(jsonErrorAt(what, text_, at_)); }
  void scanNumber();
  /** From quote to quote. */
  void scanText(String* into);

  const String& text_;
  uint32_t at_;
  State state_;
  String error_;

 private:
  void scanEscape(String* into);
  int32_t scanHex();
};

inline void JsonScanner::scanNumber() {
  if (here() == '-') ++at_;
  if (!hasDigit()) return breakOff(F("No number after minus sign"));
  const bool zero = here() == '0';
  ++at_;
  if (zero && hasDigit()) return breakOff(F("Unexpected number"));
  skipDigits();
  if (here() == '.') {
    ++at_;
    if (!hasDigit()) return breakOff(F("Unterminated fractional number"));
    skipDigits();
  }
  if (here() == 'e' || here() == 'E') {
    ++at_;
    if (here() == '+' || here() == '-') ++at_;
    if (!hasDigit()) return breakOff(F("Exponent part is missing a number"));
    skipDigits();
  }
}

/** Four digits of base 16 behind `\u`. */
inline int32_t JsonScanner::scanHex() {
  int32_t unit = 0;
  for (int32_t i = 0; i < 4; ++i, ++at_) {
    const int32_t digit = digitValue(here());
    if (digit > 15) {
      breakOff(F("Bad Unicode escape"));
      return 0;
    }
    unit = unit << 4 | digit;
  }
  return unit;
}

/** What follows a backslash. */
inline void JsonScanner::scanEscape(String* into) {
  const char letter = here();
  if (at_ == text_.length()) return breakOff(jsonTokenError(text_, at_));
  if (letter == 'u') {
    ++at_;
    uint32_t point = static_cast<uint32_t>(scanHex());
    if (utf8::isHighSurrogate(point) && here() == '\\' && at_ + 1 < text_.length() && text_[at_ + 1] == 'u') {
      const uint32_t mark = at_;
      at_ += 2;
      const uint32_t low = static_cast<uint32_t>(scanHex());
      if (utf8::isLowSurrogate(low)) point = 0x10000 + ((point & 0x3FF) << 10) + (low & 0x3FF);
      else if (state_ != broken) at_ = mark;
    }
    if (into && state_ != broken) appendCodePoint(*into, point);
    return;
  }
  const char* const letters = PSTR("\"\\/bfnrt");
  const char* const meanings = PSTR("\"\\/\b\f\n\r\t");
  for (int32_t i = 0; i < 8; ++i) {
    if (letter != static_cast<char>(pgm_read_byte(letters + i))) continue;
    ++at_;
    if (into) appendPart(*into, static_cast<char>(pgm_read_byte(meanings + i)));
    return;
  }
  breakOff(F("Bad escaped character"));
}

inline void JsonScanner::scanText(String* into) {
  uint32_t plain = ++at_;
  for (;;) {
    const uint8_t byte = static_cast<uint8_t>(here());
    if (byte >= 0x20 && byte != '"' && byte != '\\') {
      ++at_;
      continue;
    }
    if (into) appendBytes(*into, text_.c_str() + plain, at_ - plain);
    if (at_ == text_.length()) return breakOff(F("Unterminated string"));
    if (byte == '"') break;
    if (byte != '\\') return breakOff(F("Bad control character in string literal"));
    ++at_;
    scanEscape(into);
    if (state_ == broken) return;
    plain = at_;
  }
  ++at_;
}

}  // namespace tsino
