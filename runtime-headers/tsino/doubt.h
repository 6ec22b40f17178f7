// Values of which TypeScript still says what a test found, though a call in between may have put something else there.
// Cost: the test of a byte, in release builds too: `if (this.job) { this.stop(); use(this.job) }`.
#pragma once
#include "check.h"
#include "optional.h"

namespace tsino {

/** The same optional, which has a value: `tsino::present(job).value()`. */
template <class Maybe> Maybe&& present(Maybe&& value) {
  if (!value.has()) failAnywhere("null", "the value is undefined");
  return static_cast<Maybe&&>(value);
}

/** The same union, which holds a T: `tsino::holding<double>(size).get<double>()`. */
template <class T, class Whole> Whole&& holding(Whole&& value) {
  if (!value.template is<T>()) failAnywhere("null", "the value has another type");
  return static_cast<Whole&&>(value);
}

}  // namespace tsino
