// console.log of a value that may be anything and turns out to be a function or an error, which C++ can't show as Node does:
// the simulator stops there, a board prints what it knows. Costs nothing where nobody prints such values.
#pragma once
#include <Arduino.h>

#include "check.h"
#include "error.h"
#include "function.h"
#include "inspect.h"

namespace tsino {

template <class Signature> void inspect(Inspector& out, const Function<Signature>&) {
  fail("unsupported-inspect", "console.log of a function");
  out.give(F("[Function]"));
}
inline void inspectUnshown(Inspector& out, const Error& error) {
  fail("unsupported-inspect", "console.log of an error, with its stack");
  out.give(error.describe());
}
inline void inspect(Inspector& out, const Ref<Error>& error) {
  fail("unsupported-inspect", "console.log of an error, with its stack");
  out.give(error->toString());
}

}  // namespace tsino
