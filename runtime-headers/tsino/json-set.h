// JSON of a Set, which shows nothing of what it holds: `{}`. Costs nothing.
#pragma once
#include <Arduino.h>

#include "json.h"
#include "set.h"

namespace tsino {

template <class T> void writeJson(JsonWriter& out, const Set<T>&) { out.write(F("{}")); }

}  // namespace tsino
