// JSON of a function: objects leave it out, in a list it is null. Costs nothing.
#pragma once
#include <Arduino.h>

#include "function.h"
#include "json.h"

namespace tsino {

template <class Signature> void writeJson(JsonWriter& out, const Function<Signature>&) { out.write(F("null")); }
template <class Signature> bool isAbsent(const Function<Signature>&) { return true; }

}  // namespace tsino
