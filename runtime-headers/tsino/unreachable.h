// The end of a function that TypeScript proved can't be reached. Cost: nothing in a release build.
#pragma once
#include "check.h"

namespace tsino {

/** Stops a checked build that gets here after all; tells the compiler that a release build does not. */
[[noreturn]] inline void unreachable() {
  fail("unreachable", "the end of a function that must return a value");
  __builtin_unreachable();
}

}  // namespace tsino
