// What console.log prints of a Map: `Map(2) { 'a' => 1, 'b' => 2 }`. Cost: that of its keys and values.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "inspect.h"
#include "map.h"

namespace tsino {

template <class K, class V> void inspect(Inspector& out, const Map<K, V>& value) {
  out.beginCollection(F("Map"), value.size(), value);
  int32_t shown = 0;
  for (const auto& entry : value) {
    if (++shown > inspectMost) break;
    out.pair(entry.key(), entry.value());
  }
  out.more(value.size() - inspectMost);
  out.end();
}

}  // namespace tsino
