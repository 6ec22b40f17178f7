// The parts of Array that need the elements' text: join, and sort without a comparator.
// Cost: join makes each element's text once (none for Strings) and grows the result; sort() makes two texts a compare
// unless the elements are Strings.
#pragma once
#include <Arduino.h>

#include "array.h"
#include "number-text.h"
#include "text-build.h"
#include "text-search.h"

namespace tsino {

/** An absent element joins as the empty text. */
template <class T> String toText(const Optional<T>& value) { return value.has() ? String(toText(value.value())) : String(); }

template <class T> String Array<T>::join(const String& separator) const {
  String result;
  for (int32_t i = 0; i < count_; ++i) {
    if (i) appendBytes(result, separator.c_str(), separator.length());
    const String& part = toText(items_[i]);
    appendBytes(result, part.c_str(), part.length());
  }
  return result;
}

/** Orders by the elements' text in UTF-16 code units. */
template <class T> struct TextOrder {
  int operator()(const T& a, const T& b) const { return compare(toText(a), toText(b)); }
};

template <class T> Array<T>& Array<T>::sort() {
  sortItems(items_, count_, TextOrder<T>());
  return *this;
}

}  // namespace tsino
