// What console.log prints of a value that is no text: util.inspect of Node with its defaults. The program's own types
// and collections add functions `inspect(out, value)` of their own (inspector.h shows one).
// Cost: that of inspector.h and of the text of numbers; nothing for types that are never printed.
#pragma once
#include <Arduino.h>
#include <math.h>
#include <stdint.h>

#include "array.h"
#include "inspector.h"
#include "memory.h"
#include "optional.h"
#include "ref.h"
#include "shared.h"
#include "to-text.h"

namespace tsino {

inline void inspect(Inspector& out, const String& value) { out.giveText(value); }
inline void inspect(Inspector& out, const __FlashStringHelper* value) { out.giveText(String(value)); }
inline void inspect(Inspector& out, bool value) { out.give(toText(value)); }
inline void inspect(Inspector& out, int value) { out.give(toText(value)); }
inline void inspect(Inspector& out, unsigned value) { out.give(toText(value)); }
inline void inspect(Inspector& out, long value) { out.give(toText(value)); }
inline void inspect(Inspector& out, unsigned long value) { out.give(toText(value)); }
inline void inspect(Inspector& out, long long value) { out.give(toText(value)); }
inline void inspect(Inspector& out, unsigned long long value) { out.give(toText(value)); }
#if __SIZEOF_DOUBLE__ == 8
inline void inspect(Inspector& out, double value) {
  out.give(value == 0 && signbit(value) ? String(F("-0")) : toText(value));
}
inline void inspect(Inspector& out, float value) { inspect(out, static_cast<double>(value)); }
#endif
template <class T> typename When<IsEnum<T>::value>::type inspect(Inspector& out, T value) {
  inspect(out, static_cast<int32_t>(value));
}
template <class T> void inspect(Inspector& out, const Optional<T>& value) {
  if (value.has()) inspect(out, value.value());
  else out.giveAbsent();
}
template <class T> void inspect(Inspector& out, const Shared<T>& value) { inspect(out, *value); }
template <class T> void inspect(Inspector& out, const Ref<T>& value) { value->inspect(out); }
template <class T> void inspect(Inspector& out, const Array<T>& value) {
  value.requireWhole();
  out.beginList(value);
  out.elements(value);
  out.end();
}

/** The text of console.log(value), where the value is no text. */
template <class T> String inspected(const T& value) {
  Inspector out;
  inspect(out, value);
  return out.result();
}
/** The same where an absent value is null. */
template <class T> String inspectedOrNull(const T& value) {
  Inspector out;
  out.absentIsNull();
  inspect(out, value);
  return out.result();
}

/** Writes what console.log shows of a list or object. */
template <class T> typename When<IsClass<T>::value && !IsUnion<T>::value>::type inspect(Print& out, const T& value) {
  out.print(inspected(value));
}
template <class T> typename When<!IsUnion<T>::value>::type inspectOrNull(Print& out, const T& value) {
  out.print(inspectedOrNull(value));
}

}  // namespace tsino
