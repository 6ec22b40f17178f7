// JSON of a value of several types. Cost: a test of its byte, and that of each type.
#pragma once
#include <Arduino.h>

#include "json.h"
#include "union.h"

namespace tsino {

inline void writeJson(JsonWriter& out, Undefined) { out.write(F("null")); }
inline void writeJson(JsonWriter& out, Null) { out.write(F("null")); }
inline bool isAbsent(Undefined) { return true; }

struct UnionJson {
  JsonWriter& out;
  template <class T> void operator()(const T& value) const { writeJson(out, value); }
};
template <class... Types> void writeJson(JsonWriter& out, const Union<Types...>& value) {
  UnionJson act = {out};
  value.template visit<void>(act);
}

struct UnionAbsent {
  template <class T> bool operator()(const T& value) const { return isAbsent(value); }
};
template <class... Types> bool isAbsent(const Union<Types...>& value) {
  UnionAbsent act;
  return value.template visit<bool>(act);
}

}  // namespace tsino
