// Constant tables that may lie in flash (PROGMEM), which ESP8266 and AVR can't read like RAM.
// Cost per element: one load for numbers and pointers of up to 4 bytes (a shift more for 1 and 2), two for 8 bytes,
// a memcpy_P for structs.
#pragma once
#include <Arduino.h>
#include <stdint.h>
#include <string.h>

#include "check.h"

namespace tsino {

/** Four bytes at an address that is a multiple of four. */
inline uint32_t readTableWord(const void* from) {
#ifdef ESP8266
  // Volatile, so that the load is never narrowed to a byte, which flash can't do. pgm_read_dword would load two words.
  typedef uint32_t __attribute__((__may_alias__)) Word;
  return *static_cast<const volatile Word*>(from);
#else
  return pgm_read_dword(from);
#endif
}

/** Reads a value by its size; the general case, for structs and what is not aligned. */
template <class T, size_t size, bool aligned> struct TableReader {
  static T read(const T* from) {
    T value;
    memcpy_P(&value, from, sizeof value);
    return value;
  }
};
template <class T, bool aligned> struct TableReader<T, 1, aligned> {
  static T read(const T* from) {
    const uint8_t bits = pgm_read_byte(from);
    T value;
    memcpy(&value, &bits, sizeof value);
    return value;
  }
};
template <class T> struct TableReader<T, 2, true> {
  static T read(const T* from) {
    const uint16_t bits = pgm_read_word(from);
    T value;
    memcpy(&value, &bits, sizeof value);
    return value;
  }
};
template <class T> struct TableReader<T, 4, true> {
  static T read(const T* from) {
    const uint32_t bits = readTableWord(from);
    T value;
    memcpy(&value, &bits, sizeof value);
    return value;
  }
};
template <class T> struct TableReader<T, 8, true> {
  static T read(const T* from) {
    const char* bytes = reinterpret_cast<const char*>(from);
    const uint32_t bits[2] = {readTableWord(bytes), readTableWord(bytes + 4)};
    T value;
    memcpy(&value, bits, sizeof value);
    return value;
  }
};

/** Reads `*from`, in flash or RAM. T is a number, bool, pointer or a struct of such. */
template <class T> T readTable(const T* from) {
  return TableReader<T, sizeof(T), alignof(T) == sizeof(T)>::read(from);
}

/** `table[index]` of a table in flash. */
template <class T, size_t size> T tableAt(const T (&table)[size], int32_t index) {
  requireIndex(index, static_cast<int32_t>(size));
  return readTable(table + index);
}

/** A text of a table of texts; table and texts lie in flash. Print it or make a String of it. */
template <size_t size> const __FlashStringHelper* tableText(const char* const (&table)[size], int32_t index) {
  return reinterpret_cast<const __FlashStringHelper*>(tableAt(table, index));
}

/** A text of a table of texts of one width. */
template <size_t size, size_t width> const __FlashStringHelper* tableText(const char (&table)[size][width], int32_t index) {
  requireIndex(index, static_cast<int32_t>(size));
  return reinterpret_cast<const __FlashStringHelper*>(table[index]);
}

/** The texts of such a table, for `for (auto text : tsino::eachText(table))`. */
template <size_t width> class TextRange {
 public:
  class Iterator {
   public:
    explicit Iterator(const char (*at)[width]) : at_(at) {}
    const __FlashStringHelper* operator*() const { return reinterpret_cast<const __FlashStringHelper*>(*at_); }
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    bool operator!=(const Iterator& other) const { return at_ != other.at_; }

   private:
    const char (*at_)[width];
  };
  TextRange(const char (*first)[width], const char (*last)[width]) : first_(first), last_(last) {}
  Iterator begin() const { return Iterator(first_); }
  Iterator end() const { return Iterator(last_); }

 private:
  const char (*first_)[width];
  const char (*last_)[width];
};

template <size_t size, size_t width> TextRange<width> eachText(const char (&table)[size][width]) {
  return TextRange<width>(table, table + size);
}

/** The elements of a table, for `for (auto x : tsino::each(table))`. */
template <class T> class TableRange {
 public:
  class Iterator {
   public:
    explicit Iterator(const T* at) : at_(at) {}
    T operator*() const { return readTable(at_); }
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    bool operator!=(const Iterator& other) const { return at_ != other.at_; }

   private:
    const T* at_;
  };
  TableRange(const T* first, const T* last) : first_(first), last_(last) {}
  Iterator begin() const { return Iterator(first_); }
  Iterator end() const { return Iterator(last_); }

 private:
  const T* first_;
  const T* last_;
};

template <class T, size_t size> TableRange<T> each(const T (&table)[size]) {
  return TableRange<T>(table, table + size);
}

/** The texts of a table of texts, for `for (const __FlashStringHelper* text : tsino::eachText(table))`. */
template <size_t size> TableRange<const __FlashStringHelper*> eachText(const char* const (&table)[size]) {
  // The same pointers under the name by which the core prints text in flash.
  const __FlashStringHelper* const* const first = reinterpret_cast<const __FlashStringHelper* const*>(table);
  return TableRange<const __FlashStringHelper*>(first, first + size);
}

}  // namespace tsino
