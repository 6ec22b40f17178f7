// console.log(...list): each element as an argument of its own, with spaces between them.
// Cost: a loop; what each element costs to print. No list is made.
#pragma once
#include <Arduino.h>

#include "console.h"
#include "inspect.h"
#include "optional-text.h"

namespace tsino {

inline void inspectItem(Print& out, const String& value) { out.print(value); }
inline void inspectItem(Print& out, bool value) { out.print(value ? F("true") : F("false")); }
template <class T> typename When<!IsClass<T>::value>::type inspectItem(Print& out, const T& value) {
  out.print(inspected(value));
}
template <class T> typename When<IsClass<T>::value>::type inspectItem(Print& out, const T& value) {
  inspect(out, value);
}
template <class T> void inspectItem(Print& out, const Optional<T>& value) {
  if (value.has()) inspectItem(out, value.value());
  else out.print(F("undefined"));
}

/** Of the first of several arguments, where Node fills in format characters. */
inline void inspectFirstItem(Print& out, const String& value) { out.print(withoutFormat(value)); }
template <class T> void inspectFirstItem(Print& out, const T& value) { inspectItem(out, value); }

/** console.log(...list) */
template <class List> void inspectEach(Print& out, const List& list) {
  for (int32_t i = 0; i < list.length(); ++i) {
    if (i > 0) out.print(' ');
    if (i == 0 && list.length() > 1) inspectFirstItem(out, list[i]);
    else inspectItem(out, list[i]);
  }
}

/** console.log(...list, more) */
template <class List> void inspectEachBefore(Print& out, const List& list) {
  for (int32_t i = 0; i < list.length(); ++i) {
    if (i == 0) inspectFirstItem(out, list[i]);
    else inspectItem(out, list[i]);
    out.print(' ');
  }
}

/** console.log(first, ...list) */
template <class List> void inspectEachAfter(Print& out, const List& list) {
  for (int32_t i = 0; i < list.length(); ++i) {
    out.print(' ');
    inspectItem(out, list[i]);
  }
}

template <class T> void inspectEach(Print& out, const Shared<T>& list) { inspectEach(out, *list); }
template <class T> void inspectEachBefore(Print& out, const Shared<T>& list) { inspectEachBefore(out, *list); }
template <class T> void inspectEachAfter(Print& out, const Shared<T>& list) { inspectEachAfter(out, *list); }

}  // namespace tsino
