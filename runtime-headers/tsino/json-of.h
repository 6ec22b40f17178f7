// JSON.stringify with a list of the names that are written. Cost: each object is looked through once for each name.
#pragma once
#include <Arduino.h>

#include "json.h"

namespace tsino {

/** `JSON.stringify(value, names)` */
template <class T> String toJsonOf(const T& value, const Array<String>& names) {
  JsonWriter out;
  out.pick(names);
  writeJson(out, value);
  return finished(out);
}
template <class T, class Indent> String toJsonOf(const T& value, const Array<String>& names, const Indent& indent) {
  JsonWriter out(indent);
  out.pick(names);
  writeJson(out, value);
  return finished(out);
}

template <class T> Optional<String> toJsonOfOrNothing(const T& value, const Array<String>& names) {
  return isAbsent(value) ? Optional<String>() : Optional<String>(toJsonOf(value, names));
}
template <class T, class Indent>
Optional<String> toJsonOfOrNothing(const T& value, const Array<String>& names, const Indent& indent) {
  return isAbsent(value) ? Optional<String>() : Optional<String>(toJsonOf(value, names, indent));
}

}  // namespace tsino
