// Math.hypot of any number of values: scaled by the largest and summed with compensation, to the bit as V8 does it.
// Cost: two divisions and a dozen other operations of doubles for each value.
#pragma once
#include <math.h>
#include <stdint.h>

namespace tsino {

/** The largest of the absolute values; NaN where there is one and no infinity. */
inline double largestOf(const double* values, int32_t count) {
  double largest = 0;
  bool isNan = false;
  for (int32_t i = 0; i < count; ++i) {
    const double value = fabs(values[i]);
    if (value != value) isNan = true;
    if (value > largest) largest = value;
  }
  return isNan && largest - largest == 0 ? __builtin_nan("") : largest;
}

inline double hypotOf(const double* values, int32_t count) {
  const double largest = largestOf(values, count);
  if (!(largest > 0) || largest - largest != 0) return largest;
  double sum = 0;
  double lost = 0;
  for (int32_t i = 0; i < count; ++i) {
    const double part = fabs(values[i]) / largest;
    const double summand = part * part - lost;
    const double next = sum + summand;
    lost = (next - sum) - summand;
    sum = next;
  }
  return sqrt(sum) * largest;
}

/** `Math.hypot()`, `Math.hypot(a, b, c)` */
inline double hypot() { return 0; }
template <class... Values> double hypot(Values... values) {
  const double list[] = {static_cast<double>(values)...};
  return hypotOf(list, static_cast<int32_t>(sizeof...(values)));
}

}  // namespace tsino
