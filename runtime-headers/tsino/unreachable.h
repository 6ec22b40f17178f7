// The end of a function that TypeScript proved can't be reached. Cost: a call in code that never runs.
#pragma once
#include "check.h"

namespace tsino {

/** Stops the program that gets here after all. */
[[noreturn]] inline void unreachable() {
  failAnywhere("unreachable", "the end of a function that must return a value");
}

}  // namespace tsino
