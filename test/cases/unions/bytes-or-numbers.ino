// bytes-or-numbers: written by tsino from bytes-or-numbers.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"

struct Encoder;

struct Encoder : tsino::Object {
  tsino::Array<uint8_t> out;
  void construct();
  tsino::Ref<Encoder> write(const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>& data);
  int32_t first(const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>& data, tsino::Optional<int32_t> atGiven = {});
  int32_t get_size();
};

// @run
// Uint8Array | number[]: elements, lengths, loops, and which of them it is.

int32_t crc8(const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>& data) {
  int32_t crc = 0;
  for (int32_t i = 0; i
      < (data.is<tsino::Uint8Array>() ? data.get<tsino::Uint8Array>().length() : data.get<tsino::Shared<tsino::Array<uint8_t>>>()->length()); i++) {
    crc ^= data.is<tsino::Shared<tsino::Array<uint8_t>>>() ? (*data.get<tsino::Shared<tsino::Array<uint8_t>>>())[i] : data.get<tsino::Uint8Array>()[i];
    for (int32_t bit_ = 0; bit_ < 8; bit_++) {
      crc = (crc & 0x80) != 0 ? ((crc << 1) ^ 0x07) & 0xff : (crc << 1) & 0xff;
    }
  }
  return crc;
}

int32_t fletcher(const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>& data) {
  int32_t a = 0;
  int32_t b = 0;
  for (int32_t index = 0; index
      < (data.is<tsino::Uint8Array>() ? data.get<tsino::Uint8Array>().length() : data.get<tsino::Shared<tsino::Array<uint8_t>>>()->length()); index++) {
    const int32_t byte = data.is<tsino::Shared<tsino::Array<uint8_t>>>() ? (*data.get<tsino::Shared<tsino::Array<uint8_t>>>())[index] : data.get<tsino::Uint8Array>()[index];
    a = (a + byte) % 255;
    b = (b + a) % 255;
  }
  return (b << 8) | a;
}

tsino::Ref<Encoder> Encoder::write(const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>& data) {
  for (int32_t index = 0; index
      < (data.is<tsino::Uint8Array>() ? data.get<tsino::Uint8Array>().length() : data.get<tsino::Shared<tsino::Array<uint8_t>>>()->length()); index++) {
    const int32_t b = data.is<tsino::Shared<tsino::Array<uint8_t>>>() ? (*data.get<tsino::Shared<tsino::Array<uint8_t>>>())[index] : data.get<tsino::Uint8Array>()[index];
    if (b == 0) continue;
    this->out.push((uint8_t)b);
  }
  return tsino::Ref<Encoder>(this);
}

int32_t Encoder::first(const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>& data, tsino::Optional<int32_t> atGiven) {
  const int32_t at = atGiven.valueOr(0);
  tsino::Optional<uint8_t> value = data.is<tsino::Shared<tsino::Array<uint8_t>>>() ? data.get<tsino::Shared<tsino::Array<uint8_t>>>()->get(
      at) : data.get<tsino::Uint8Array>().item(at);
  return value.has() ? value.value() : -1;
}

int32_t Encoder::get_size() {
  return this->out.length();
}

void Encoder::construct() {
  this->out = tsino::Array<uint8_t>{};
}

int32_t grow(const tsino::Union<tsino::Shared<tsino::Array<int32_t>>, tsino::Uint8Array>& data) {
  int32_t n = 0;
  for (int32_t index = 0; index
      < (data.is<tsino::Uint8Array>() ? data.get<tsino::Uint8Array>().length() : data.get<tsino::Shared<tsino::Array<int32_t>>>()->length()); index++) {
    const int32_t x = data.is<tsino::Shared<tsino::Array<int32_t>>>() ? (*data.get<tsino::Shared<tsino::Array<int32_t>>>())[index] : data.get<tsino::Uint8Array>()[index];
    n += x;
    if (data.is<tsino::Shared<tsino::Array<int32_t>>>()
        && data.get<tsino::Shared<tsino::Array<int32_t>>>()->length() < 4) {
      data.get<tsino::Shared<tsino::Array<int32_t>>>()->push(x + 1);
    }
  }
  return n;
}

String toHex(const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>& d) {
  String s = F("");
  for (int32_t i = 0; i
      < (d.is<tsino::Uint8Array>() ? d.get<tsino::Uint8Array>().length() : d.get<tsino::Shared<tsino::Array<uint8_t>>>()->length()); i++) {
    s += tsino::padStart(
        tsino::toRadix(
            d.is<tsino::Shared<tsino::Array<uint8_t>>>() ? (*d.get<tsino::Shared<tsino::Array<uint8_t>>>())[i] : d.get<tsino::Uint8Array>()[i],
            16),
        2,
        F("0"));
  }
  return s;
}

double d2(const tsino::Union<tsino::Shared<tsino::Array<double>>, tsino::Float32Array>& xs) {
  double best = (double)-INFINITY;
  for (int32_t index = 0; index
      < (xs.is<tsino::Float32Array>() ? xs.get<tsino::Float32Array>().length() : xs.get<tsino::Shared<tsino::Array<double>>>()->length()); index++) {
    const double x = xs.is<tsino::Shared<tsino::Array<double>>>() ? (*xs.get<tsino::Shared<tsino::Array<double>>>())[index] : (double)xs.get<tsino::Float32Array>()[index];
    best = tsino::maximum(best, x);
  }
  return best
      + (xs.is<tsino::Shared<tsino::Array<double>>>() ? (*xs.get<tsino::Shared<tsino::Array<double>>>())[0] : (double)xs.get<tsino::Float32Array>()[0]);
}

String label(const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>& d) {
  return d.is<tsino::Uint8Array>() ? tsino::concat(
      F("bytes "),
      String(d.get<tsino::Uint8Array>().byteLength())) : tsino::concat(
      F("list "),
      d.get<tsino::Shared<tsino::Array<uint8_t>>>()->join());
}
int32_t calls = 0;

tsino::Union<tsino::Shared<tsino::Array<int32_t>>, tsino::Uint8Array> pick() {
  calls++;
  return calls % 2 != 0 ? tsino::Union<tsino::Shared<tsino::Array<int32_t>>, tsino::Uint8Array>(
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{calls})) : tsino::Union<tsino::Shared<tsino::Array<int32_t>>, tsino::Uint8Array>(
      tsino::Uint8Array::of(calls));
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      crc8(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}))));
  Serial.print(F(" "));
  Serial.print(
      crc8(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::Uint8Array::of(1, 2, 3))));
  Serial.print(F(" "));
  Serial.print(
      crc8(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))));
  Serial.print(F(" "));
  Serial.println(
      crc8(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::Uint8Array(0))));
  Serial.print(
      fletcher(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}))));
  Serial.print(F(" "));
  Serial.println(
      fletcher(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::Uint8Array::of(1, 2, 3))));
  const tsino::Ref<Encoder> e = tsino::make<Encoder>()->write(
      tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 0, 2})))->write(
      tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
          tsino::Uint8Array::of(3, 0)));
  Serial.print(e->get_size());
  Serial.print(F(" "));
  Serial.print(
      e->first(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{9}))));
  Serial.print(F(" "));
  Serial.print(
      e->first(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})),
          0));
  Serial.print(F(" "));
  Serial.print(
      e->first(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::Uint8Array::of(7, 8)),
          1));
  Serial.print(F(" "));
  Serial.println(
      e->first(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})),
          5));
  const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array> either = e->get_size()
      > 2 ? tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
      tsino::Uint8Array::of(5, 6)) : tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}));
  Serial.print(crc8(either));
  Serial.print(F(" "));
  Serial.print(
      either.is<tsino::Uint8Array>() ? either.get<tsino::Uint8Array>().length() : either.get<tsino::Shared<tsino::Array<uint8_t>>>()->length());
  Serial.print(F(" "));
  Serial.println(
      either.is<tsino::Shared<tsino::Array<uint8_t>>>() ? (*either.get<tsino::Shared<tsino::Array<uint8_t>>>())[1] : either.get<tsino::Uint8Array>()[1]);
  int32_t growResult = grow(
      tsino::Union<tsino::Shared<tsino::Array<int32_t>>, tsino::Uint8Array>(
          tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1})));
  int32_t growResult2 = grow(
      tsino::Union<tsino::Shared<tsino::Array<int32_t>>, tsino::Uint8Array>(
          tsino::Uint8Array::of(4, 5)));
  Serial.print(growResult);
  Serial.print(F(" "));
  Serial.println(growResult2);
  tsino::Array<tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>> frames{
      tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})),
      tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
          tsino::Uint8Array::of(3))};
  for (const tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>& f : frames) {
    for (int32_t index = 0; index
        < (f.is<tsino::Uint8Array>() ? f.get<tsino::Uint8Array>().length() : f.get<tsino::Shared<tsino::Array<uint8_t>>>()->length()); index++) {
      {
        const int32_t x = f.is<tsino::Shared<tsino::Array<uint8_t>>>() ? (*f.get<tsino::Shared<tsino::Array<uint8_t>>>())[index] : f.get<tsino::Uint8Array>()[index];
        for (int32_t index2 = 0; index2
            < (f.is<tsino::Uint8Array>() ? f.get<tsino::Uint8Array>().length() : f.get<tsino::Shared<tsino::Array<uint8_t>>>()->length()); index2++) {
          const int32_t y = f.is<tsino::Shared<tsino::Array<uint8_t>>>() ? (*f.get<tsino::Shared<tsino::Array<uint8_t>>>())[index2] : f.get<tsino::Uint8Array>()[index2];
          if (y > x) goto next_loop1;
        }
        Serial.println(x);
      }
      next_loop1:;
    }
  }
  Serial.print(
      tsino::withoutFormat(
          toHex(
              tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{255, 16})))));
  Serial.print(F(" "));
  Serial.print(
      toHex(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::Uint8Array::of(1))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      d2(
          tsino::Union<tsino::Shared<tsino::Array<double>>, tsino::Float32Array>(
              tsino::Float32Array::of(1.5))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      d2(
          tsino::Union<tsino::Shared<tsino::Array<double>>, tsino::Float32Array>(
              tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{2.25, 3.0}))));
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          label(
              tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
                  tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})))));
  Serial.print(F(" "));
  Serial.println(
      label(
          tsino::Union<tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::Uint8Array(3))));
  tsino::Union<tsino::Shared<tsino::Array<int32_t>>, tsino::Uint8Array> pickResult = pick();
  int32_t value = pickResult.is<tsino::Shared<tsino::Array<int32_t>>>() ? (*pickResult.get<tsino::Shared<tsino::Array<int32_t>>>())[0] : pickResult.get<tsino::Uint8Array>()[0];
  tsino::Union<tsino::Shared<tsino::Array<int32_t>>, tsino::Uint8Array> pickResult2 = pick();
  int32_t value2 = pickResult2.is<tsino::Shared<tsino::Array<int32_t>>>() ? (*pickResult2.get<tsino::Shared<tsino::Array<int32_t>>>())[0] : pickResult2.get<tsino::Uint8Array>()[0];
  tsino::Union<tsino::Shared<tsino::Array<int32_t>>, tsino::Uint8Array> pickResult3 = pick();
  int32_t value3 = calls - 3;
  int32_t value4 = pickResult3.is<tsino::Shared<tsino::Array<int32_t>>>() ? (*pickResult3.get<tsino::Shared<tsino::Array<int32_t>>>())[value3] : pickResult3.get<tsino::Uint8Array>()[value3];
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.println(calls);
}

void loop() {}
