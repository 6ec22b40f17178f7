// logical-assignment-values: written by tsino from logical-assignment-values.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect-typed-array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/print.h"
#include "src/tsino/truth.h"
#include "src/tsino/typed-array.h"

// @run
// `||=`, `&&=` and `??=` of an element of a typed array as a value: the number before it was fitted into the element.
tsino::Uint8Array u = tsino::Uint8Array(3);

int32_t f(int32_t i) {
  return tsino::truthy(u.item(i)) ? u[i] : ((void)u.put(i, 9), 9);
}
tsino::Float32Array w = tsino::Float32Array::of(0, 1.5, 2);

double g(int32_t i) {
  return tsino::truthy(w.item(i)) ? ((void)w.put(i, (float)0.1), 0.1) : (double)w[i];
}
int32_t n = 0;

int32_t at() {
  return n++;
}
tsino::Float64Array big = tsino::Float64Array(1);

double pick(int32_t k) {
  return tsino::truthy(big[0]) ? big[0] : [&] {
    double value = k / 2.0;
    big.put(0, value);
    return value;
  }();
}

// Past the end there is nothing, and nothing is written; a list gets the element.
int32_t past(int32_t i) {
  return tsino::truthy(u.item(i)) ? u[i] : ((void)u.put(i, 4), 4);
}

void setup() {
  Serial.begin(115200);
  int32_t fResult = f(0);
  int32_t value = !u.item(1).has() ? ((void)u.put(1, 7), 7) : u[1];
  Serial.print(fResult);
  Serial.print(F(" "));
  Serial.println(value);
  double gResult = g(0);
  double gResult2 = g(1);
  double value2 = tsino::truthy(w[2]) ? (double)w[2] : (double)((void)w.put(2, 4.0), 4);
  int32_t value3 = u[0] != 0 ? ((void)u.put(0, (uint8_t)300), 300) : u[0];
  tsino::inspect(Serial, gResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, gResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, w);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, u);
  Serial.println();
  for (int32_t i = 0; i < 3; i++) {
    if (u[i] == 0) u.put(i, (uint8_t)(70 * i));
    if (u[0] != 0) u.put(0, 5);
  }
  int32_t atResult = at();
  int32_t value4 = tsino::truthy(u.item(atResult)) ? u[atResult] : ((void)u.put(
      atResult,
      (uint8_t)258), 258);
  int32_t atResult2 = at();
  int32_t value5 = tsino::truthy(u.item(atResult2)) ? ((void)u.put(atResult2, (uint8_t)-1), -1) : u[atResult2];
  int32_t atResult3 = at();
  int32_t value6 = !u.item(atResult3).has() ? ((void)u.put(atResult3, 3), 3) : u[atResult3];
  tsino::inspect(Serial, u);
  Serial.print(F(" "));
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.print(value5);
  Serial.print(F(" "));
  Serial.print(value6);
  Serial.print(F(" "));
  Serial.print(n);
  Serial.print(F(" "));
  tsino::inspect(Serial, u);
  Serial.println();
  int32_t t;
  int32_t value7 = t = u[1] != 0 ? u[1] : ((void)u.put(1, 4), 4);
  uint16_t value8 = (uint16_t)(u[0] != 0 ? ((void)u.put(0, (uint8_t)1000), 1000) : u[0]);
  tsino::Array<uint16_t> value9{value8, (uint16_t)u[0]};
  Serial.print(value7);
  Serial.print(F(" "));
  Serial.print(t);
  Serial.print(F(" "));
  tsino::inspect(Serial, value9);
  Serial.println();
  double pickResult = pick(3);
  double pickResult2 = pick(5);
  tsino::inspect(Serial, pickResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, pickResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, big);
  Serial.println();
  int32_t far = 9;
  if (!tsino::truthy(u.item(far))) u.put(far, 4);
  if (tsino::truthy(u.item(far))) u.put(far, 5);
  if (!u.item(far).has()) u.put(far, 6);
  int32_t pastResult = past(1);
  int32_t pastResult2 = past(9);
  double value10 = tsino::truthy(w.item(far)) ? (double)w[far] : ((void)w.put(far, (float)0.5), 0.5);
  Serial.print(pastResult);
  Serial.print(F(" "));
  Serial.print(pastResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, u);
  Serial.print(F(" "));
  tsino::inspect(Serial, value10);
  Serial.print(F(" "));
  tsino::inspect(Serial, w);
  Serial.println();
  tsino::Array<uint8_t> counts{3, 0};
  tsino::Array<uint8_t> list{1, 2, 2, 0};
  for (const int32_t digit : list) {
    if (!tsino::truthy(counts.get(digit))) counts.set(digit, digit + 10);
  }
  far = counts.length();
  if (!tsino::truthy(counts.get(far))) counts.set(far, 1);
  if (tsino::truthy(counts.get(far + 1))) counts.set(far + 1, 2);
  tsino::inspect(Serial, counts);
  Serial.println();
}

void loop() {}
