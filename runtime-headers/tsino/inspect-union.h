// What console.log prints of a value of several types. Cost: a test of its byte, and that of each type.
#pragma once
#include <Arduino.h>

#include "console.h"
#include "inspect.h"
#include "union.h"

namespace tsino {

inline void inspect(Inspector& out, Undefined) { out.give(F("undefined")); }
inline void inspect(Inspector& out, Null) { out.give(F("null")); }

struct UnionInspection {
  Inspector& out;
  template <class T> void operator()(const T& value) const { inspect(out, value); }
};
template <class... Types> void inspect(Inspector& out, const Union<Types...>& value) {
  UnionInspection act = {out};
  value.template visit<void>(act);
}

struct UnionNumeric {
  template <class T> bool operator()(const T& value) const { return isNumeric(value); }
};
template <class... Types> bool isNumeric(const Union<Types...>& value) {
  UnionNumeric act;
  return value.template visit<bool>(act);
}

/** As an argument of its own a text is shown as it is. */
struct UnionLog {
  Print& out;
  bool orNull;
  /** The first of several arguments, whose format characters Node fills in. */
  bool first;
  void operator()(const String& value) const { out.print(first ? withoutFormat(value) : value); }
  template <class T> void operator()(const T& value) const {
    out.print(orNull ? inspectedOrNull(value) : inspected(value));
  }
  template <class... Types> void log(const Union<Types...>& value) { value.template visit<void>(*this); }
  template <class T> void log(const Optional<T>& value) {
    if (value.has()) log(value.value());
    else out.print(orNull ? F("null") : F("undefined"));
  }
};

template <class... Types> void inspect(Print& out, const Union<Types...>& value) { UnionLog{out, false, false}.log(value); }
template <class... Types> void inspectOrNull(Print& out, const Union<Types...>& value) {
  UnionLog{out, true, false}.log(value);
}
template <class... Types> void inspect(Print& out, const Optional<Union<Types...>>& value) {
  UnionLog{out, false, false}.log(value);
}
template <class... Types> void inspectOrNull(Print& out, const Optional<Union<Types...>>& value) {
  UnionLog{out, true, false}.log(value);
}
template <class T> void inspectFirst(Print& out, const T& value) { UnionLog{out, false, true}.log(value); }
template <class T> void inspectFirstOrNull(Print& out, const T& value) { UnionLog{out, true, true}.log(value); }

}  // namespace tsino
