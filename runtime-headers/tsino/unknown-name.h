// `object[key]` with a key that the object's type does not name, though the key's type says that it does.
// Cost: a call in code that never runs.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "check.h"

namespace tsino {

#ifdef TSINO_CHECKED
__attribute__((noreturn, noinline)) inline void unknownName(const String& name) {
  fail("null", Detail().say("there is no property `").say(name.c_str()).say("`").text());
}
__attribute__((noreturn, noinline)) inline void unknownName(int32_t index) {
  fail("null", Detail().say("there is no property ").say(index).text());
}
/** A branch that the types rule out. */
__attribute__((noreturn, noinline)) inline void impossible(int32_t) {
  fail("null", "this value can't be, as its type says, and is here all the same");
}
/** `a < b` in a generic function that was given objects: JavaScript asks their `valueOf` or text. */
__attribute__((noreturn, noinline)) inline void incomparable(int32_t) {
  fail("null", "objects are compared with `<`, `>`, `<=` or `>=`: give a function that compares them");
}
#else
[[noreturn]] inline void impossible(int32_t) { abort(); }
[[noreturn]] inline void incomparable(int32_t) { abort(); }
[[noreturn]] inline void unknownName(const String&) { abort(); }
[[noreturn]] inline void unknownName(int32_t) { abort(); }
#endif

}  // namespace tsino
