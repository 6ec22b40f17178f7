// The characters of a text as JavaScript walks them: by code points, `[...text]` and `for (const c of text)`.
// Cost: one String for each character (no heap), one heap block for the array; the loop makes no array, and no copy of a
// text that stays as it is meanwhile.
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

/** `for (const c of text)`: the characters one after the other, of a text that the loop does not change. */
class Characters {
 public:
  class Iterator {
   public:
    Iterator(const char* data, uint32_t size) : data_(data), left_(size), bytes_(0) { measure(); }
    String operator*() const { return textFromBytes(data_, bytes_); }
    Iterator& operator++() {
      data_ += bytes_;
      left_ -= bytes_;
      measure();
      return *this;
    }
    bool operator!=(const Iterator& other) const { return left_ != other.left_; }

   private:
    void measure() {
      if (left_) bytes_ = utf8::charBytes(data_, left_, 0);
    }
    const char* data_;
    uint32_t left_;
    uint32_t bytes_;
  };
  explicit Characters(const String& text) : text_(text) {}
  Iterator begin() const { return Iterator(text_.c_str(), text_.length()); }
  Iterator end() const { return Iterator(nullptr, 0); }

 private:
  const String& text_;
};

/** The same of a text that the loop may change, or that would end before it: as it was when the loop began. */
class KeptCharacters {
 public:
  explicit KeptCharacters(String text) : text_(static_cast<String&&>(text)) {}
  Characters::Iterator begin() const { return Characters(text_).begin(); }
  Characters::Iterator end() const { return Characters(text_).end(); }

 private:
  String text_;
};

inline Characters eachCharacter(const String& text) { return Characters(text); }
inline KeptCharacters eachCharacterOf(String text) { return KeptCharacters(static_cast<String&&>(text)); }

}  // namespace tsino
