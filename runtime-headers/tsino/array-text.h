// The parts of Array that need the elements' text: join, and sort without a comparator.
// Cost: join makes each element's text once (none for Strings) and grows the result; sort() makes two texts a compare
// unless the elements are Strings.
#pragma once
#include <Arduino.h>

#include "array.h"
#include "optional-text.h"
#include "to-text.h"
#include "text-build.h"
#include "text-search.h"

namespace tsino {

template <class T> class Shared;
template <class... Types> class Union;

/** An element as join writes it: an absent one is empty, an array in an array is joined by commas. */
template <class T> typename When<!IsUnion<T>::value, String>::type elementText(const T& value) { return ValueText<T, __is_enum(T)>::of(value); }
inline const String& elementText(const String& value) { return value; }
template <class T> String elementText(const Optional<T>& value) {
  return value.has() ? String(elementText(value.value())) : String();
}
template <class T> String elementText(const Array<T>& value) { return value.join(F(",")); }
template <class T> String elementText(const Shared<Array<T>>& value) { return elementText(*value); }

struct UnionElementText {
  template <class T> String operator()(const T& value) const { return String(elementText(value)); }
};
template <class... Types> String elementText(const Union<Types...>& value) {
  UnionElementText act;
  return value.template visit<String>(act);
}

template <class T> String Array<T>::join() const { return join(String(',')); }

template <class T> String Array<T>::join(const String& separator) const {
  String result;
  for (int32_t i = 0; i < count_; ++i) {
    if (i) appendBytes(result, separator.c_str(), separator.length());
    const String& part = elementText(at_(i));
    appendBytes(result, part.c_str(), part.length());
  }
  return result;
}

/** `array.join(separator)` */
template <class T> String join(const Array<T>& array, const String& separator) { return array.join(separator); }
template <class T> String join(const Array<T>& array) { return array.join(F(",")); }

/** Orders by the elements' text in UTF-16 code units. */
template <class T> struct TextOrder {
  int operator()(const T& a, const T& b) const { return compare(elementText(a), elementText(b)); }
};

template <class T> Array<T>& Array<T>::sort() & {
  sortItems(items_, count_, TextOrder<T>());
  return *this;
}
template <class T> Array<T> Array<T>::sort() && {
  sortItems(items_, count_, TextOrder<T>());
  return static_cast<Array&&>(*this);
}

template <class T> Array<T> Array<T>::toSorted() const {
  Array result = copy();
  result.sort();
  return result;
}

}  // namespace tsino
