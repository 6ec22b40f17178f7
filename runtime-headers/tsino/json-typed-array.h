// JSON of a typed array, whose indices JavaScript takes for names: `{"0":7,"1":8}`. Cost: a text for each index.
#pragma once
#include <Arduino.h>

#include "json.h"
#include "typed-array.h"

namespace tsino {

template <class T> void writeJson(JsonWriter& out, const TypedArray<T>& value) {
  out.begin(F(""), value);
  for (int32_t i = 0; i < value.length(); ++i) out.entry(toText(i), value[i]);
  out.end();
}

}  // namespace tsino
