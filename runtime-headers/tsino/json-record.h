// JSON of an object that is a table by name. Cost: that of its values, and an array of its names.
#pragma once
#include <Arduino.h>

#include "json.h"
#include "record.h"

namespace tsino {

// One of json-record.h and json-record-of.h is enough.
#ifndef TSINO_JSON_RECORD
#define TSINO_JSON_RECORD
template <class V> void writeJson(JsonWriter& out, const Record<V>& value) {
  out.begin(F(""), value);
  for (const String& name : value.keys()) out.entry(name, value.at(name));
  out.end();
}
#endif

}  // namespace tsino
