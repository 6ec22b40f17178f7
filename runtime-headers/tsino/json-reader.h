// Reads JSON from front to back, value by value; nothing is kept but what the program wants.
// Cost: about 1 KB of flash on top of json-scanner.h.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "is-integer.h"
#include "json-error.h"
#include "json-scanner.h"
#include "number-parse.h"
#include "text-build.h"

namespace tsino {

class JsonReader : public JsonScanner {
 public:
  /** The text must live as long as the reader. */
  explicit JsonReader(const String& text) : JsonScanner(text), firstName_(false) {}

  /** What the next value begins with: one of `{["0tfn`, where 0 stands for a number; '\0' where there is no value. */
  char peek();
  /** Takes `null`, `true` or `false`, whose first letter is there. */
  void takeWord();
  double takeNumber();
  /** Takes a whole number from `low` up to, but not including, `high`; refuses all else. */
  bool takeWhole(double& value, double low, double high);
  String takeText();
  /** Takes a value of any kind. */
  void skip();
  /** Behind the value that was wanted there must be nothing. */
  void finish();

  // Objects and lists. `first` says that nothing but the bracket was read so far.

  void takeBracket() { ++at_; }
  /** Values in values whose depth only the text knows: false, and no JSON, beyond what the stack of a board bears. */
  bool enter() {
    if (++depth_ <= 40) return true;
    breakOff(F("JSON nested too deeply"));
    return false;
  }
  void leave() { --depth_; }
  /** Whether there is one more name; at the end takes the bracket. */
  bool nextName(bool first);
  /** Takes a name and its colon. */
  String takeName();
  /** Whether there is one more element; at the end takes the bracket. */
  bool nextElement(bool first);

  // Values that are not what the program declared: remembered, but what is no JSON at all is worse.

  /** The next value is not what was wanted; it is skipped. */
  void refuse(Literal wanted);
  /** An object without a property that must be there. */
  void refuseMissing(Literal name);
  /** A property that comes in another place than the program counts on, or that it does not know. */
  void refusePlace(const String& name);
  /** Whether that was the first thing wrong: no error of JavaScript, so nobody can catch it. */
  bool isMisplaced() const { return misplaced_ && state_ == mismatched; }

 private:
  void mismatch(const String& message);
  void scanName(String* into);
  bool next(bool first, char bracket, Literal otherwise);

  /** Node has other words for a colon that is missing behind an object's first name. */
  bool firstName_;
  bool misplaced_ = false;
  uint8_t depth_ = 0;
};

inline char JsonReader::peek() {
  skipBlanks();
  const char byte = here();
  if (byte == '-' || isDigit(byte)) return '0';
  if (byte == '{' || byte == '[' || byte == '"' || byte == 't' || byte == 'f' || byte == 'n') return byte;
  breakOff(jsonTokenError(text_, at_));
  return '\0';
}

inline void JsonReader::takeWord() {
  const char* word = here() == 't' ? PSTR("true") : here() == 'f' ? PSTR("false") : PSTR("null");
  for (; pgm_read_byte(word) != 0; ++word, ++at_)
    if (static_cast<uint8_t>(here()) != pgm_read_byte(word)) return breakOff(jsonTokenError(text_, at_));
}

inline double JsonReader::takeNumber() {
  const uint32_t from = at_;
  scanNumber();
  if (state_ == broken) return 0;
  Reader digits = {text_.c_str() + from, text_.c_str() + at_};
  const bool minus = digits.take('-');
  const double value = readDecimal(digits);
  return minus ? -value : value;
}

inline bool JsonReader::takeWhole(double& value, double low, double high) {
  if (peek() != '0') {
    refuse(F("a whole number"));
    return false;
  }
  const uint32_t from = at_;
  value = takeNumber();
  if (state_ != broken && isInteger(value) && value >= low && value < high) return true;
  mismatch(jsonErrorAt(F("Expected a whole number within the bounds of its type"), text_, from));
  return false;
}

inline String JsonReader::takeText() {
  String result;
  scanText(&result);
  return result;
}

inline bool JsonReader::next(bool first, char bracket, Literal otherwise) {
  skipBlanks();
  if (state_ == broken) return false;
  if (here() == bracket) {
    ++at_;
    return false;
  }
  if (first) return true;
  if (here() != ',') {
    breakOff(otherwise);
    return false;
  }
  ++at_;
  skipBlanks();
  return true;
}

inline bool JsonReader::nextName(bool first) {
  if (!next(first, '}', F("Expected ',' or '}' after property value"))) return false;
  firstName_ = first;
  if (here() == '"') return true;
  breakOff(first ? F("Expected property name or '}'") : F("Expected double-quoted property name"));
  return false;
}

inline void JsonReader::scanName(String* into) {
  scanText(into);
  skipBlanks();
  if (here() == ':') ++at_;
  else if (firstName_) breakOff(F("Expected ':' after property name"));
  else breakOff(jsonTokenError(text_, at_));
}

inline String JsonReader::takeName() {
  String name;
  scanName(&name);
  return name;
}

inline bool JsonReader::nextElement(bool first) { return next(first, ']', F("Expected ',' or ']' after array element")); }

inline void JsonReader::skip() {
  // The brackets that are open, so that deep nesting takes no stack.
  String open;
  for (;;) {
    const char kind = peek();
    bool first = false;
    if (kind == '{' || kind == '[') {
      appendPart(open, kind);
      ++at_;
      first = true;
    } else if (kind == '"') {
      scanText(nullptr);
    } else if (kind == '0') {
      scanNumber();
    } else if (kind) {
      takeWord();
    }
    for (;; first = false) {
      if (!open.length()) return;
      const unsigned last = open.length() - 1;
      const bool named = open[last] == '{';
      if (named ? nextName(first) : nextElement(first)) {
        if (named) scanName(nullptr);
        break;
      }
      open.remove(last);
    }
  }
}

inline void JsonReader::mismatch(const String& message) {
  if (state_ != fine) return;
  state_ = mismatched;
  error_ = message;
}

inline void JsonReader::refuse(Literal wanted) {
  const char kind = peek();
  if (!kind) return;
  const Literal found = kind == '{'   ? F("an object")
                        : kind == '[' ? F("an array")
                        : kind == '"' ? F("a string")
                        : kind == '0' ? F("a number")
                        : kind == 'n' ? F("null")
                                      : F("a boolean");
  mismatch(jsonErrorAt(concat(F("Expected "), wanted, F(" but found "), found), text_, at_));
  skip();
}

inline void JsonReader::refuseMissing(Literal name) {
  mismatch(jsonErrorAt(concat(F("Expected property '"), name, F("' before the end of the object")), text_, at_));
}

inline void JsonReader::refusePlace(const String& name) {
  misplaced_ = state_ == fine;
  mismatch(jsonErrorAt(concat(F("Expected the properties as declared but found '"), name, '\''), text_, at_));
}

inline void JsonReader::finish() {
  skipBlanks();
  if (state_ != broken && at_ < text_.length()) breakOff(jsonErrorAfter(text_, at_));
}

}  // namespace tsino
