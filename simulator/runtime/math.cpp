// The functions of math-table.h as calls of the host. The float forms round the double's result once.
#include <host.h>
#include <math-table.h>

extern "C" {
#define MATH1(number, name)                                       \
  double name(double x) { return host_math1(number, x); }         \
  float name##f(float x) { return static_cast<float>(host_math1(number, static_cast<double>(x))); }
TSINO_MATH1(MATH1)
#define MATH2(number, name)                                                             \
  double name(double x, double y) { return host_math2(number, x, y); }                  \
  float name##f(float x, float y) {                                                     \
    return static_cast<float>(host_math2(number, static_cast<double>(x), static_cast<double>(y))); \
  }
TSINO_MATH2(MATH2)
}
