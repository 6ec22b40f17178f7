// wrapped-and-clamped: written by tsino from wrapped-and-clamped.ts
// Change the TypeScript, not this file.
#include "src/tsino/byte-element.h"
#include "src/tsino/inspect-typed-array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/print.h"
#include "src/tsino/typed-array.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Numbers that an element has no room for: wrapped, clamped, rounded; what an assignment gives; the ends of the widths.
  tsino::Uint8Array u8 = tsino::Uint8Array(4);
  tsino::Int8Array i8 = tsino::Int8Array(4);
  tsino::Uint16Array u16 = tsino::Uint16Array(2);
  tsino::Int16Array i16 = tsino::Int16Array(3);
  tsino::Uint32Array u32 = tsino::Uint32Array(2);
  tsino::Int32Array i32 = tsino::Int32Array(2);
  tsino::Uint8ClampedArray c = tsino::Uint8ClampedArray(6);
  tsino::Float32Array f = tsino::Float32Array(3);
  tsino::Float64Array d = tsino::Float64Array(2);
  u8.put(0, (uint8_t)300);
  u8.put(1, (uint8_t)-1);
  u8.put(2, (uint8_t)tsino::toInt32(3.99));
  u8.put(3, (uint8_t)tsino::toInt32(-3.99));
  i8.put(0, (int8_t)200);
  i8.put(1, (int8_t)-129);
  i8.put(2, (int8_t)tsino::toInt32((double)NAN));
  i8.put(3, (int8_t)tsino::toInt32((double)INFINITY));
  u16.put(0, (uint16_t)70000);
  u16.put(1, (uint16_t)-1);
  i16.put(0, (int16_t)40000);
  i16.put(1, (int16_t)2147483648u);
  i16.put(2, (int16_t)tsino::toInt32(10000000000.0));
  u32.put(0, (uint32_t)-1);
  u32.put(1, tsino::toUint32(4294967296.0 + 5.0));
  i32.put(0, (int32_t)2147483648u);
  i32.put(1, tsino::toInt32(-2147483648.0 - 1.0));
  c.put(0, tsino::ByteElement<tsino::Clamped>::from(300));
  c.put(1, tsino::ByteElement<tsino::Clamped>::from(-5));
  c.put(2, tsino::ByteElement<tsino::Clamped>::from(1.5));
  c.put(3, tsino::ByteElement<tsino::Clamped>::from(2.5));
  c.put(4, tsino::ByteElement<tsino::Clamped>::from((double)NAN));
  c.put(5, tsino::ByteElement<tsino::Clamped>::from(254.5));
  f.put(0, (float)0.1);
  f.put(1, (float)1e40);
  f.put(2, (float)-0.0);
  d.put(0, 0.1);
  d.put(1, -0.0);
  tsino::inspect(Serial, u8);
  Serial.print(F(" "));
  tsino::inspect(Serial, i8);
  Serial.print(F(" "));
  tsino::inspect(Serial, u16);
  Serial.print(F(" "));
  tsino::inspect(Serial, i16);
  Serial.print(F(" "));
  tsino::inspect(Serial, u32);
  Serial.print(F(" "));
  tsino::inspect(Serial, i32);
  Serial.print(F(" "));
  tsino::inspect(Serial, c);
  Serial.print(F(" "));
  tsino::inspect(Serial, f);
  Serial.print(F(" "));
  tsino::inspect(Serial, d);
  Serial.println();
  u8[0] += 1;
  u8[1] += 1;
  u8[2] -= 1;
  u8[3] -= 300;
  int32_t element = u8[1];
  u8.put(1, (uint8_t)(element - 1));
  int32_t value = element;
  int32_t value2 = u8[1] - 1;
  u8.put(1, (uint8_t)value2);
  int32_t value3 = value2;
  int32_t element2 = u8[1];
  u8.put(1, (uint8_t)(element2 + 1));
  int32_t value4 = element2;
  tsino::inspect(Serial, u8);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.println(value4);
  Serial.print(tsino::optionalText(u8.at(-1)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(u8.at(9)));
  u8.put(4, 5);
  u8.put(-1, 6);
  tsino::inspect(Serial, u8);
  Serial.print(F(" "));
  Serial.println(u8.length());
  int32_t x = ((void)u8.put(0, (uint8_t)513), 513);
  Serial.print(x);
  Serial.print(F(" "));
  Serial.println(u8[0]);
  int32_t value5 = u8[0] + 255;
  u8.put(0, (uint8_t)value5);
  x = value5;
  Serial.print(x);
  Serial.print(F(" "));
  Serial.println(u8[0]);
  u32.put(0, 4000000000u);
  tsino::inspect(Serial, u32[0] + 1000000000.0);
  Serial.print(F(" "));
  Serial.print((int32_t)u32[0]);
  Serial.print(F(" "));
  Serial.print(u32[0] >> 1);
  Serial.print(F(" "));
  tsino::inspect(Serial, u32[0] * 2.0);
  Serial.print(F(" "));
  Serial.println(~(int32_t)u32[0]);
  u32[0] >>= 4;
  u32[0] ^= -1;
  Serial.println(u32[0]);
  i32.put(0, -2147483647);
  i32.put(0, i32[0] - 1);
  if (u8[0] == 0) u8.put(0, 7);
  if (u8[2] != 0) u8.put(2, 9);
  tsino::inspect(Serial, u8);
  Serial.println();
  const double k = (double)u32[0] + u32[1];
  tsino::inspect(Serial, k);
  Serial.println();
  double s = 0.0;
  for (int32_t i = 0; i < u32.length(); i++) s += u32[i];
  tsino::inspect(Serial, s);
  Serial.println();
  int32_t h = 0;
  for (const int32_t v : u8) h = (uint32_t)h * 31 + (uint32_t)v;
  Serial.println(h);
}

void loop() {}
