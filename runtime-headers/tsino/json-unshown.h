// JSON of a value that may be anything and turns out to be a function, which objects leave out, or an error, whose
// properties are not known: there the simulator stops.
// Cost: none for what is neither.
#pragma once
#include <Arduino.h>

#include "check.h"
#include "error.h"
#include "json-function.h"

namespace tsino {

inline void writeJson(JsonWriter& out, const Ref<Error>&) {
  fail("unsupported-json", "JSON.stringify of an error");
  out.write(F("{}"));
}

}  // namespace tsino
