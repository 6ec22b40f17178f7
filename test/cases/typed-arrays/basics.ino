// basics: written by tsino from basics.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/print.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/typed-array-text.h"
#include "src/tsino/typed-array-visit.h"
#include "src/tsino/typed-array.h"

void setup() {
  Serial.begin(115200);
  // @run
  // Made by length, from lists, from other typed arrays; values wrap to the width of the elements.
  tsino::Uint8Array bytes = tsino::Uint8Array(4);
  bytes.put(0, 255);
  bytes.put(1, (uint8_t)256);
  bytes.put(2, (uint8_t)-1);
  bytes.put(3, (uint8_t)tsino::toInt32(3.9));
  Serial.print(tsino::withoutFormat(bytes.join()));
  Serial.print(F(" "));
  Serial.print(bytes.length());
  Serial.print(F(" "));
  Serial.print(bytes.byteLength());
  Serial.print(F(" "));
  Serial.println(1);
  tsino::Int8Array signed_ = tsino::Int8Array::of(127, 128, -129, 300);
  Serial.print(tsino::withoutFormat(signed_.join()));
  Serial.print(F(" "));
  Serial.print(tsino::Uint16Array::of(65536, -1, 65535).join());
  Serial.print(F(" "));
  Serial.println(tsino::Int16Array::of(32768, -32769).join());
  Serial.print(tsino::withoutFormat(tsino::Int32Array::of(2147483648u, -1.9, 4294967295u).join()));
  Serial.print(F(" "));
  Serial.println(tsino::Uint32Array::of(-1, 4294967296.0).join());
  Serial.print(
      tsino::withoutFormat(tsino::Uint8ClampedArray::of(300, -5, 1.5, 2.5, (double)NAN).join()));
  Serial.print(F(" "));
  Serial.print(tsino::Float32Array::of(0.1, 1e40, 5).join());
  Serial.print(F(" "));
  Serial.println(tsino::Float64Array::of(0.1, 1.0 / 3.0).join());
  bytes[0] += 2;
  bytes[1] -= 1;
  bytes.put(2, (uint8_t)(bytes[2] << 4));
  bytes[3] *= 100;
  Serial.print(tsino::withoutFormat(bytes.join()));
  Serial.print(F(" "));
  Serial.print(bytes[0] + bytes[1]);
  Serial.print(F(" "));
  Serial.print(bytes.indexOf(44));
  Serial.print(F(" "));
  Serial.println(bytes.includes(240) ? F("true") : F("false"));
  tsino::Uint8Array copy = tsino::Uint8Array::from(bytes);
  copy.put(0, 99);
  Serial.print(bytes[0]);
  Serial.print(F(" "));
  Serial.print(copy[0]);
  Serial.print(F(" "));
  Serial.print(tsino::Int8Array::from(bytes).join());
  Serial.print(F(" "));
  Serial.print(tsino::Uint8Array::from(tsino::Array<uint8_t>{1, 2, 3}).join());
  Serial.print(F(" "));
  Serial.print(tsino::Uint8Array::of(7, 8).join());
  Serial.print(F(" "));
  Serial.println(1);
  int32_t sum = 0;
  for (const int32_t byte : bytes) sum += byte;
  for (int32_t i = 0; i < bytes.length(); i++) sum += bytes[i] << 1;
  String joinResult = tsino::Array<uint8_t>{tsino::allOf(bytes)}.reverse().join();
  Serial.print(sum);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::largest(bytes));
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(bytes.at(-1)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(bytes.at(9)));
  Serial.print(
      tsino::withoutFormat(
          tsino::arrayOfBytes<double>(
              tsino::Float32Array::of(0.5, 0.25),
              [](double x) -> double { return x * 2.0; }).join()));
  Serial.print(F(" "));
  Serial.print(tsino::Uint8Array(0).length());
  Serial.print(F(" "));
  Serial.println(
      tsino::Uint8Array::from(tsino::makeShared<tsino::Set<uint8_t>>(5, 5, 6)->values()).join());
}

void loop() {}
