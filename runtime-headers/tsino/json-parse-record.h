// JSON.parse into an object that is a table by name. Cost: that of its values and of record.h.
#pragma once
#include <Arduino.h>

#include "json-parse.h"
#include "record.h"

namespace tsino {

template <class V> void readJson(JsonReader& in, Record<V>& value) {
  if (in.peek() != '{') return in.refuse(F("an object"));
  in.takeBracket();
  for (bool first = true; in.nextName(first); first = false) {
    const String name = in.takeName();
    V fresh = V();
    readJson(in, fresh);
    value.set(name, static_cast<V&&>(fresh));
  }
}

}  // namespace tsino
