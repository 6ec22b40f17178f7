// The functions that JSON.stringify and JSON.parse call with each key and value; they may have fewer parameters.
// Costs nothing of its own: the function is inlined.
#pragma once
#include <Arduino.h>

#include "given.h"

namespace tsino {

template <class Value, class F>
Value visitedBy(F& act, const String& key, const Value& value, Given<2>, decltype(act(key, value))* = nullptr) {
  return act(key, value);
}
template <class Value, class F>
Value visitedBy(F& act, const String& key, const Value&, Given<1>, decltype(act(key))* = nullptr) {
  return act(key);
}
template <class Value, class F> Value visitedBy(F& act, const String&, const Value&, Given<0>, decltype(act())* = nullptr) {
  return act();
}

}  // namespace tsino
