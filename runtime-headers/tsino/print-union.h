// console.log of a value that is a number, text or boolean, where only running tells which: -0 keeps its sign.
// Cost: that of union.h and print.h; no text is built but that of 64-bit integers and booleans.
#pragma once
#include <Arduino.h>

#include "console.h"
#include "optional.h"
#include "print.h"
#include "union.h"

namespace tsino {

struct UnionPrinting {
  Print& out;
  /** The first of several arguments, whose format characters Node fills in. */
  bool first;
#if __SIZEOF_DOUBLE__ == 8
  void operator()(double value) const { inspect(out, value); }
#endif
  void operator()(const String& value) const { out.print(first ? withoutFormat(value) : value); }
  template <class T> void operator()(const T& value) const { out.print(toText(value)); }
};

template <class... Types> void printUnion(Print& out, const Union<Types...>& value) {
  UnionPrinting act = {out, false};
  value.template visit<void>(act);
}
template <class... Types> void printFirstUnion(Print& out, const Union<Types...>& value) {
  UnionPrinting act = {out, true};
  value.template visit<void>(act);
}
template <class T> void printUnion(Print& out, const Optional<T>& value) {
  if (value.has()) printUnion(out, value.value());
  else out.print(F("undefined"));
}
template <class T> void printFirstUnion(Print& out, const Optional<T>& value) {
  if (value.has()) printFirstUnion(out, value.value());
  else out.print(F("undefined"));
}
template <class T> void printUnionOrNull(Print& out, const Optional<T>& value) {
  if (value.has()) printUnion(out, value.value());
  else out.print(F("null"));
}
template <class T> void printFirstUnionOrNull(Print& out, const Optional<T>& value) {
  if (value.has()) printFirstUnion(out, value.value());
  else out.print(F("null"));
}

}  // namespace tsino
