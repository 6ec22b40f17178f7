// The characters of a text as JavaScript walks them: by code points, `[...text]` and `for (const c of text)`.
// Cost: one String for each character (no heap), one heap block for the array; the loop makes no array.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "array.h"
#include "text-build.h"
#include "utf8.h"

namespace tsino {

/** `[...text]` */
inline Array<String> characters(const String& text) {
  Array<String> parts;
  const char* data = text.c_str();
  const uint32_t size = text.length();
  for (uint32_t from = 0; from < size;) {
    const uint32_t bytes = utf8::charBytes(data, size, from);
    parts.push(textFromBytes(data + from, bytes));
    from += bytes;
  }
  return parts;
}

/** `for (const c of text)`: the characters one after the other, of the text as it was when the loop began. */
class Characters {
 public:
  class Iterator {
   public:
    Iterator(const String& text, uint32_t from) : text_(text), from_(from), bytes_(0) { measure(); }
    String operator*() const { return textFromBytes(text_.c_str() + from_, bytes_); }
    Iterator& operator++() {
      from_ += bytes_;
      measure();
      return *this;
    }
    bool operator!=(const Iterator& other) const { return from_ != other.from_; }

   private:
    void measure() {
      const uint32_t size = text_.length();
      if (from_ < size) bytes_ = utf8::charBytes(text_.c_str(), size, from_);
    }
    const String& text_;
    uint32_t from_;
    uint32_t bytes_;
  };
  explicit Characters(String text) : text_(static_cast<String&&>(text)) {}
  Iterator begin() const { return Iterator(text_, 0); }
  Iterator end() const { return Iterator(text_, text_.length()); }

 private:
  String text_;
};

inline Characters eachCharacter(String text) { return Characters(static_cast<String&&>(text)); }

}  // namespace tsino
