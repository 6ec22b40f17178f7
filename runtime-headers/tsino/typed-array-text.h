// The text of a typed array. Cost: the text of each number is made once and the result grows.
#pragma once
#include <Arduino.h>

#include "text-build.h"
#include "to-text.h"
#include "typed-array.h"

namespace tsino {

template <class Element> String TypedArray<Element>::join() const { return join(String(',')); }

template <class Element> String TypedArray<Element>::join(const String& separator) const {
  String result;
  for (int32_t i = 0; i < length_; ++i) {
    if (i) appendBytes(result, separator.c_str(), separator.length());
    const T item = items_[i];
    const String part = toText(item);
    appendBytes(result, part.c_str(), part.length());
  }
  return result;
}

}  // namespace tsino
