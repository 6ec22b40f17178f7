// JSON of a Map, which shows nothing of what it holds: `{}`. Costs nothing.
#pragma once
#include <Arduino.h>

#include "json.h"
#include "map.h"

namespace tsino {

template <class K, class V> void writeJson(JsonWriter& out, const Map<K, V>&) { out.write(F("{}")); }

}  // namespace tsino
