// `String.fromCharCode(...list)`: the low 16 bits of each number are a code unit. `String.fromCodePoint(...list)`.
// Cost: one walk, the text grows as it is needed.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "array-spread.h"
#include "number.h"
#include "text-build.h"

namespace tsino {

/** Joins the halves of surrogate pairs. */
class UnitWriter {
 public:
  explicit UnitWriter(String& result) : result_(result), high_(0) {}
  template <class Number> void write(Number unit) {
    const uint32_t low = static_cast<uint32_t>(whole(unit)) & 0xFFFF;
    if (high_ && utf8::isLowSurrogate(low)) {
      appendCodePoint(result_, 0x10000 + ((high_ & 0x3FF) << 10) + (low & 0x3FF));
      high_ = 0;
      return;
    }
    end();
    // A high surrogate waits for its other half.
    if (utf8::isHighSurrogate(low)) {
      high_ = low;
    } else {
      appendCodePoint(result_, low);
    }
  }
  void end() {
    if (high_) appendCodePoint(result_, high_);
    high_ = 0;
  }

 private:
  template <class Whole> static int32_t whole(Whole unit) { return static_cast<int32_t>(unit); }
  static int32_t whole(double unit) { return toInt32(unit); }
  static int32_t whole(float unit) { return toInt32(static_cast<double>(unit)); }
  String& result_;
  uint32_t high_;
};

struct WriteUnit {
  UnitWriter& writer;
  template <class Number> void operator()(Number unit) const { writer.write(unit); }
};

template <class List> String fromCharCodes(const List& list) {
  String result;
  UnitWriter writer(result);
  allOf(list).each(WriteUnit{writer});
  writer.end();
  return result;
}

struct WritePoint {
  String& result;
  template <class Number> void operator()(Number point) const {
    const int32_t whole = exactInt(static_cast<double>(point));
    requireRange(whole, 0, 0x10FFFF, "code point");
    appendCodePoint(result, static_cast<uint32_t>(whole));
  }
};

template <class List> String fromCodePoints(const List& list) {
  String result;
  allOf(list).each(WritePoint{result});
  return result;
}

}  // namespace tsino
