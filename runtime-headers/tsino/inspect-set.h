// What console.log prints of a Set: `Set(2) { 'a', 'b' }`. Cost: that of its values.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "inspect.h"
#include "set.h"

namespace tsino {

template <class T> void inspect(Inspector& out, const Set<T>& value) {
  out.beginCollection(F("Set"), value.size(), value);
  int32_t shown = 0;
  for (const T& item : value) {
    if (++shown > inspectMost) break;
    out.element(item);
  }
  out.more(value.size() - inspectMost);
  out.end();
}

}  // namespace tsino
