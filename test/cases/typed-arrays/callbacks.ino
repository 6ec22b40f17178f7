// callbacks: written by tsino from callbacks.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-typed-array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array-visit.h"
#include "src/tsino/typed-array.h"

struct Frame;

struct Frame : tsino::Object {
  tsino::Uint8Array data;
  void construct();
  int32_t sum();
  void shout();
};

int32_t Frame::sum() {
  return tsino::reduceBytes<int32_t>(
      this->data,
      [](int32_t s, int32_t v) -> int32_t { return (s + v) & 0xff; },
      0) ^ 0xff;
}

void Frame::shout() {
  tsino::forEachByte(
      this->data,
      [&](int32_t v) {
        this->data = tsino::Uint8Array(0);
        Serial.print(v);
        Serial.print(F(" "));
        Serial.println(this->data.length());
      });
}

void Frame::construct() {
  this->data = tsino::Uint8Array::of(1, 2, 3);
}

int32_t twice(int32_t v) {
  return v * 2;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Functions called for each number of a typed array; the list changes or goes away meanwhile.
  tsino::Uint8Array a = tsino::Uint8Array::of(1, 200, 3, 250);
  tsino::forEachByte(
      a,
      [&](int32_t v, int32_t i) {
        if (i == 0) a.put(1, 7);
        Serial.print(i);
        Serial.print(F(" "));
        Serial.println(v);
      });
  tsino::inspect(Serial, tsino::mapBytes(a, [](int32_t v) -> int32_t { return v * 2; }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::mapBytes(a, [](int32_t v, int32_t i) -> int32_t { return v - i * 100; }));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::filterBytes(a, [](int32_t v) -> bool { return v > 2; }));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::filterBytes(a, []() -> bool { return true; }));
  Serial.print(F(" "));
  Serial.println(tsino::filterBytes(a, []() -> bool { return false; }).length());
  Serial.print(
      tsino::reduceBytes<int32_t>(a, [](int32_t s, int32_t v) -> int32_t { return s + v; }, 0));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::reduceBytes<double>(a, [](double s, int32_t v) -> double { return s * 10.0 + v; }));
  Serial.print(F(" "));
  Serial.print(
      tsino::reduceBytes<String>(
          a,
          [](const String& t, int32_t v) -> String {
            return tsino::concat(t, tsino::toRadix(v, 16));
          },
          String(F(""))));
  Serial.print(F(" "));
  Serial.println(
      tsino::reduceBytes<int32_t>(
          a,
          [](int32_t m, int32_t v, int32_t i) -> int32_t {
            return tsino::maximum<int32_t>(m, v * i);
          },
          -1));
  Serial.print(tsino::optionalText(tsino::findByte(a, [](int32_t v) -> bool { return v > 5; })));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::findByte(a, [](int32_t v) -> bool { return v > 255; })));
  Serial.print(F(" "));
  Serial.print(tsino::findByteIndex(a, [](int32_t v) -> bool { return v == 3; }));
  Serial.print(F(" "));
  Serial.print(
      tsino::someByte(a, [](int32_t v) -> bool { return v == 250; }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::everyByte(a, [](int32_t v) -> bool { return v < 250; }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::everyByte(tsino::Uint8Array(0), []() -> bool { return false; }) ? F("true") : F("false"));
  tsino::Float32Array f = tsino::Float32Array::of(0.1, 1.5);
  tsino::inspect(Serial, tsino::mapBytes(f, [](double x) -> double { return x / 3.0; }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::reduceBytes<double>(f, [](double s, double x) -> double { return s + x; }, 0.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::findByte(f, [](double x) -> bool { return x > 1.0; }));
  Serial.println();
  tsino::Uint32Array u = tsino::Uint32Array::of(4000000000u, 5);
  tsino::inspect(
      Serial,
      tsino::reduceBytes<double>(u, [](double s, uint32_t v) -> double { return s + v; }, 0.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::mapBytes(u, [](uint32_t v) -> double { return v * 2.0; }));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(tsino::findByte(u, [](uint32_t v) -> bool { return v > 10; })));
  Serial.print(
      tsino::withoutFormat(
          tsino::arrayOfBytes<String>(
              a,
              [](int32_t v) -> String { return tsino::padStart(tsino::toRadix(v, 16), 2, F("0")); }).join(
              F(" "))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::arrayOfBytes<int32_t>(a, [](int32_t v, int32_t i) -> int32_t { return v + i; }));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<uint8_t>{tsino::allOf(a)});
  Serial.println();
  tsino::Uint8Array b = tsino::Uint8Array(3);
  tsino::forEachByte(
      b,
      [&](int32_t _, int32_t i) {
        b = tsino::Uint8Array(9);
        Serial.print(i);
        Serial.print(F(" "));
        Serial.println(b.length());
      });
  Serial.println(b.length());
  const tsino::Ref<Frame> fr = tsino::make<Frame>();
  Serial.println(fr->sum());
  fr->shout();
  tsino::Uint8ClampedArray c8 = tsino::Uint8ClampedArray::of(250);
  tsino::inspect(Serial, tsino::mapBytes(c8, [](int32_t v) -> int32_t { return v + 10; }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::mapBytes(tsino::Int8Array::of(-1, 5), [](int32_t v) -> int32_t { return v * 100; }));
  Serial.println();
  tsino::inspect(Serial, tsino::mapBytes(a, [](int32_t v) -> int32_t { return twice(v); }));
  Serial.print(F(" "));
  Serial.println(
      tsino::someByte(a, [](int32_t value) -> bool { return isnan((double)value); }) ? F("true") : F("false"));
}

void loop() {}
