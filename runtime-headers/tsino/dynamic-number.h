// Number(x) of a value that may be anything. Cost: a test of its byte, and that of Number(text).
#pragma once
#include <Arduino.h>
#include <math.h>

#include "dynamic.h"
#include "number-parse.h"

namespace tsino {

struct NumberOf {
  double operator()(Undefined) const { return NAN; }
  double operator()(Null) const { return 0; }
  double operator()(bool value) const { return value ? 1 : 0; }
  double operator()(double value) const { return value; }
  double operator()(const String& value) const { return toNumber(value); }
  template <class Signature> double operator()(const Function<Signature>&) const { return NAN; }
  template <class T> double operator()(const Ref<T>& object) const { return ofObject(object, 0); }
  /** Lists and tables have the number of their text. */
  template <class T> double operator()(const T& value) const { return toNumber(String(toText(value))); }

  template <class T> auto ofObject(const Ref<T>& object, int) const -> decltype(object->valueOf(), 0.0) {
    fail("unsupported-conversion", "an object with a `valueOf` has no number here");
    return NAN;
  }
  template <class T> double ofObject(const Ref<T>& object, long) const { return toNumber(String(toText(object))); }
};

template <class... Types> double numberOf(const Union<Types...>& value) {
  NumberOf act;
  return value.template visit<double>(act);
}

}  // namespace tsino
