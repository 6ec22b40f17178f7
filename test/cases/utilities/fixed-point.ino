// fixed-point: written by tsino from fixed-point.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/typed-array-generate.h"
#include "src/tsino/typed-array.h"

// @run
// Q16.16 and Q8.8 numbers: conversion, product, quotient, square root, sine table, rounding, saturation.
const int32_t ONE = 1 << 16;

int32_t toFixed(double x) {
  return (int32_t)tsino::round(x * ONE);
}

double toFloat(double x) {
  return x / ONE;
}

int32_t mul(int32_t a, int32_t b) {
  return (int32_t)floor((double)a * b / ONE);
}

double div_(int32_t a, int32_t b) {
  return trunc((double)a * ONE / b);
}

int32_t sqrt_(int32_t x) {
  int32_t result = 0;
  for (int32_t bit_ = 1 << 23; bit_ > 0; bit_ >>= 1) {
    const int32_t test = result | bit_;
    if ((double)test * test / ONE <= x) result = test;
  }
  return result;
}
tsino::Int16Array sines = tsino::generatedBytes<tsino::Int16Array>(
    65,
    [](int32_t i) -> double { return tsino::round(sin(i * 3.141592653589793 / 128.0) * 32767.0); });

int32_t sine(int32_t angle) {
  const int32_t a = angle & 255;
  const int32_t index = a & 63;
  const int32_t value = (a & 64) != 0 ? sines[64 - index] : sines[index];
  return (a & 128) != 0 ? -value : value;
}

double saturate(int32_t x, int32_t bits) {
  return tsino::maximum(
      -(double)(int32_t)((uint32_t)1 << (bits - 1)),
      tsino::minimum((int32_t)((uint32_t)1 << (bits - 1)) - 1.0, (double)x));
}

int32_t q8(int32_t x) {
  return (int32_t)((uint32_t)x << 8) >> 8;
}

int32_t bcd(int32_t n) {
  return ((n / 10) << 4) | (n % 10);
}

int32_t unbcd(int32_t b) {
  return (b >> 4) * 10 + (b & 15);
}

int32_t isqrt(int32_t n) {
  int32_t x = n;
  for (int32_t y = (x + 1) >> 1; y < x; y = (int32_t)((uint32_t)x
      + (uint32_t)tsino::floorQuotient(n, x)) >> 1) {
    x = y;
    yield();
  }
  return x;
}

void setup() {
  Serial.begin(115200);
  Serial.print(toFixed(1.5));
  Serial.print(F(" "));
  Serial.print(toFixed(-0.25));
  Serial.print(F(" "));
  tsino::inspect(Serial, toFloat(98304.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, toFloat(-1.0));
  Serial.println();
  tsino::inspect(Serial, toFloat(mul(toFixed(1.5), toFixed(-2.25))));
  Serial.print(F(" "));
  tsino::inspect(Serial, toFloat(div_(toFixed(1.0), toFixed(3.0))));
  Serial.print(F(" "));
  Serial.print(mul(-1, 1));
  Serial.print(F(" "));
  tsino::inspect(Serial, div_(-ONE, 3 * ONE));
  Serial.println();
  Serial.print(tsino::withoutFormat(tsino::toFixed(toFloat(sqrt_(toFixed(2.0))), 4)));
  Serial.print(F(" "));
  Serial.print(sqrt_(0));
  Serial.print(F(" "));
  tsino::inspect(Serial, toFloat(sqrt_(toFixed(100.0))));
  Serial.println();
  Serial.println(
      tsino::Array<int16_t>{0, 32, 64, 96, 128, 192, 255, -1, 300}.map<int32_t>(
          [](int32_t angle) -> int32_t { return sine(angle); }).join());
  tsino::inspect(Serial, saturate(40000, 16));
  Serial.print(F(" "));
  tsino::inspect(Serial, saturate(-40000, 16));
  Serial.print(F(" "));
  tsino::inspect(Serial, saturate(100, 8));
  Serial.print(F(" "));
  tsino::inspect(Serial, saturate(200, 8));
  Serial.println();
  Serial.print(q8(0x12345678));
  Serial.print(F(" "));
  Serial.print((0x7fff * 0x7fff) >> 15);
  Serial.print(F(" "));
  Serial.print((-0x8000 * 0x7fff) >> 15);
  Serial.print(F(" "));
  Serial.print((300 * 77 + 128) >> 8);
  Serial.print(F(" "));
  Serial.print(-300 >> 3);
  Serial.print(F(" "));
  Serial.println(4294966996u >> 28);
  int32_t filtered = 0;
  tsino::Array<int32_t> response;
  tsino::Array<int16_t> list{0, 1000, 1000, 1000, -500, 0};
  for (const int32_t sample : list) {
    filtered += (sample * 256 - filtered) >> 2;
    response.push((filtered + 128) >> 8);
  }
  Serial.println(response.join());
  Serial.print(
      tsino::withoutFormat(
          tsino::Array<uint8_t>{0, 9, 10, 59}.map<uint16_t>(
              [](int32_t n) -> int32_t { return bcd(n); }).join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<uint8_t>{0, 9, 16, 89}.map<uint8_t>(
          [](int32_t b) -> int32_t { return unbcd(b); }).join());
  Serial.println(
      tsino::Array<int32_t>{0, 1, 15, 16, 17, 1000000, 2147395600}.map<int32_t>(
          [](int32_t n) -> int32_t { return isqrt(n); }).join());
}

void loop() {}
