// Math.log2, exp and cosh where a C library misses the value that everybody knows: the ESP8266's says 29.000000000000004 for
// Math.log2(2 ** 29), whose Math.ceil is 30 then, and 2.7182818284590455 for Math.exp(1). Elsewhere they are the library's.
// Cost: a look at the exponent, or one comparison of doubles.
#pragma once
#include <math.h>

// newlib has a macro of this name.
#ifdef log2
#undef log2
#endif

#if __SIZEOF_DOUBLE__ == 8

namespace tsino {

/** `Math.log2(value)`: of a power of two its exponent. Some libraries divide two logarithms. */
inline double log2(double value) {
  int exponent;
  return frexp(value, &exponent) == 0.5 ? exponent - 1 : ::log2(value);
}

/** `Math.exp(value)`: of 1 it is `Math.E`. */
inline double exp(double value) { return value == 1 ? 2.718281828459045 : ::exp(value); }

/** `Math.cosh(value)`: of ±1 it is half of `Math.E` and its reciprocal. */
inline double cosh(double value) { return fabs(value) == 1 ? 1.5430806348152437 : ::cosh(value); }

}  // namespace tsino

#endif
