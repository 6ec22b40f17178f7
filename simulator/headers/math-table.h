// The functions of <math.h> that the simulator asks JavaScript's Math for, so that both agree to the last bit: the
// numbers are those of simulator/engine/math-table.ts. What IEEE 754 fixes (sqrt, floor, fmod …) stays native.
#pragma once

#define TSINO_MATH1(use) \
  use(0, sin) use(1, cos) use(2, tan) use(3, asin) use(4, acos) use(5, atan) use(6, sinh) use(7, cosh) \
  use(8, tanh) use(9, asinh) use(10, acosh) use(11, atanh) use(12, exp) use(13, expm1) use(14, log) \
  use(15, log1p) use(16, log2) use(17, log10) use(18, cbrt)
#define TSINO_MATH2(use) use(0, atan2) use(1, pow) use(2, hypot)
