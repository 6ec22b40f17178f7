// passed-stored-and-captured: written by tsino from passed-stored-and-captured.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/typed-array-text.h"
#include "src/tsino/typed-array-visit.h"
#include "src/tsino/typed-array.h"

struct Ring;

struct Ring : tsino::Object {
  tsino::Float64Array data;
  int32_t at = 0;
  void construct(int32_t size);
  tsino::Ref<Ring> push(double value);
  double get_mean();
};

// @run
// Typed arrays as parameters, fields, in arrays, maps and closures: references like all objects.
tsino::Uint8Array invert(const tsino::Uint8Array& image) {
  for (int32_t i = 0; i < image.length(); i++) image.put(i, (uint8_t)(255 - image[i]));
  return image;
}

void Ring::construct(int32_t size) {
  this->at = 0;
  this->data = tsino::Float64Array(size);
}

tsino::Ref<Ring> Ring::push(double value) {
  this->data.put(this->at++ % this->data.length(), value);
  return tsino::Ref<Ring>(this);
}

double Ring::get_mean() {
  return tsino::reduceBytes<double>(
      this->data,
      [](double sum, double v) -> double { return sum + v; },
      0.0) / this->data.length();
}

tsino::Function<int32_t()> makeCounter() {
  tsino::Uint16Array cell = tsino::Uint16Array(1);
  return [cell]() -> int32_t {
    int32_t value = cell[0] + 1;
    cell.put(0, (uint16_t)value);
    return value;
  };
}

tsino::Uint8Array swapBytes(const tsino::Uint8Array& v) {
  int32_t element = v[0];
  v.put(0, v[1]);
  return (void)((void)v.put(1, (uint8_t)element), 0), v;
}

void setup() {
  Serial.begin(115200);
  tsino::Uint8Array image = tsino::Uint8Array::of(0, 100, 255);
  bool value = invert(image) == image;
  String joinResult = image.join();
  bool value2 = invert(image.slice()) == image;
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(image.join());
  double meanResult = tsino::make<Ring>(4)->push(1.0)->push(2.0)->get_mean();
  double meanResult2 = tsino::make<Ring>(1)->push(5.0)->push(0.25)->get_mean();
  tsino::inspect(Serial, meanResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, meanResult2);
  Serial.println();
  tsino::Array<tsino::Uint8Array> rows{tsino::Uint8Array(2), tsino::Uint8Array(2)};
  rows[0].put(1, 5);
  rows.set(1, rows[0]);
  rows[1].put(0, 6);
  Serial.print(
      tsino::withoutFormat(
          rows.map<String>([](const tsino::Uint8Array& row) -> String { return row.join(); }).join(
              F("|"))));
  Serial.print(F(" "));
  Serial.println(rows[0] == rows[1] ? F("true") : F("false"));
  const auto named = tsino::makeMap<String, tsino::Int16Array>({{F("a"), tsino::Int16Array(1)}});
  tsino::Int16Array row = named->at(F("a"));
  row.put(0, (int16_t)(row[0] + 32767));
  tsino::Int16Array row2 = named->at(F("a"));
  row2.put(0, (int16_t)(row2[0] + 1));
  tsino::Optional<tsino::Int16Array> getResult = named->get(F("b"));
  Serial.print(tsino::withoutFormat(named->at(F("a")).join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult.has() ? tsino::Optional<int32_t>(getResult.value().length()) : tsino::Optional<int32_t>{}));
  const tsino::Function<int32_t()> count = makeCounter();
  for (int32_t i = 0; i < 70000; i++) count();
  int32_t value3 = count();
  int32_t value4 = makeCounter()();
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.println(value4);
  tsino::Uint8Array current = tsino::Uint8Array::of(1, 2);
  tsino::Uint8Array old = current;
  current = tsino::mapBytes(current, [](int32_t v) -> int32_t { return v + 1; });
  Serial.print(tsino::withoutFormat(old.join()));
  Serial.print(F(" "));
  Serial.print(current.join());
  Serial.print(F(" "));
  Serial.println(old == current ? F("true") : F("false"));
  String withoutFormatResult = tsino::withoutFormat(swapBytes(current).join());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(tsino::Array<uint8_t>{tsino::allOf(old), tsino::allOf(current)}.join());
}

void loop() {}
