// Math.random from the core's own generator. Cost: two calls of random() and two soft-float operations.
#pragma once
#include <Arduino.h>
#include <math.h>
#include <stdint.h>

namespace tsino {

/** `Math.random()`: 0 <= x < 1 with 53 random bits. */
inline double randomUnit() {
  const double high = static_cast<double>(::random(1L << 26));
  const double low = static_cast<double>(::random(1L << 27));
  return (high * 134217728.0 + low) / 9007199254740992.0;
}

}  // namespace tsino
