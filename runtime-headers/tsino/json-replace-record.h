// An object that is a table by name, each entry of which a function gets before JSON.stringify writes it.
// Cost: that of its values, and an array of its names.
#pragma once
#include <Arduino.h>

#include "json-replace.h"
#include "record.h"

namespace tsino {

template <class Value, class V> void replaceTable(JsonReplacer<Value>& out, const Record<V>& table) {
  out.begin(F(""), table);
  const Array<String> names = table.keys();
  for (int32_t i = 0; i < names.length(); ++i) out.property(names[i], asAnything<Value>(table.at(names[i])));
  out.end();
}

}  // namespace tsino
