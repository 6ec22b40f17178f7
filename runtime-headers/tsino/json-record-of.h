// JSON of an object that is a table by name, in programs that say somewhere which names they want.
// Cost: that of its values, and an array of its names.
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
  const Array<String>* const wanted = out.names();
  const Array<String> all = wanted ? Array<String>() : value.keys();
  const Array<String>& names = wanted ? *wanted : all;
  for (int32_t i = 0; i < names.length(); ++i) {
    if (!wanted || (out.isNew(i) && value.has(names[i]))) out.entry(names[i], value.at(names[i]));
  }
  out.end();
}
#endif

}  // namespace tsino
