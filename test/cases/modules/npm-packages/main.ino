// npm-packages: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Length;
struct Checked;

struct Length : tsino::Object {
  double value = 0;
  String unit;
  void construct(double value, String unit) {
    this->value = value;
    this->unit = tsino::moved(unit);
  }
};

struct Checked : tsino::Object {
  String name;
  tsino::Shared<tsino::Array<uint8_t>> bytes;
  void construct(String name, tsino::Shared<tsino::Array<uint8_t>> bytes);
  bool isValid();
  String toString();
};

// --- small-units ---

int32_t made = 0;

tsino::Ref<Length> inch(int32_t value) {
  made++;
  return tsino::make<Length>((double)value, F("in"));
}

double toInches(const tsino::Ref<Length>& length) {
  const double value = length->value;
  const String& unit = length->unit;
  return unit == F("in") ? value : value / 2.54;
}

// --- step ---

int32_t step(int32_t crc, int32_t byte) {
  int32_t next = crc ^ byte;
  for (int32_t bit_ = 0; bit_ < 8; bit_++) {
    next = (next & 0x80) != 0 ? ((next << 1) ^ 0x07) & 0xff : (next << 1) & 0xff;
  }
  return next;
}

// --- checks ---

// Check sums. Uses another package.

int32_t count = 0;

int32_t checks(const tsino::Array<uint8_t>& bytes) {
  count++;
  return bytes.reduce<int32_t>(
      [](int32_t crc, int32_t byte) -> int32_t { return step(crc, byte); },
      0);
}

int32_t checks_() {
  return count;
}

void Checked::construct(String name, tsino::Shared<tsino::Array<uint8_t>> bytes) {
  this->name = tsino::moved(name);
  this->bytes = tsino::moved(bytes);
}

bool Checked::isValid() {
  return this->bytes->reduce<int32_t>(
      [](int32_t crc, int32_t byte) -> int32_t { return step(crc, byte); },
      0) != 0;
}

String Checked::toString() {
  return tsino::concat(this->name, F(":"), String(this->bytes->length()));
}
// @run
// Packages of npm that are written in TypeScript: found in node_modules, with packages of their own, run once and in order.

void setup() {
  Serial.begin(115200);
  Serial.println(F("units are loaded"));
  double value = inch(1)->value;
  Serial.print(F("checks are loaded "));
  tsino::inspect(Serial, value);
  Serial.println();

  int32_t checksResult = checks(tsino::Array<uint8_t>{1, 2, 3});
  int32_t checksResult2 = checks(tsino::Array<uint8_t>{});
  Serial.print(checksResult);
  Serial.print(F(" "));
  Serial.print(checksResult2);
  Serial.print(F(" "));
  Serial.println(checks_());
  tsino::Array<tsino::Ref<Length>> lengths{tsino::make<Length>(2.54, F("cm")), inch(3)};
  Serial.print(
      tsino::withoutFormat(
          lengths.map<double>(
              [](const tsino::Ref<Length>& length) -> double { return toInches(length); }).join()));
  Serial.print(F(" "));
  Serial.println(made);
  const tsino::Ref<Checked> checked = tsino::make<Checked>(
      F("frame"),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4, 5}));
  Serial.print(tsino::withoutFormat(checked->toString()));
  Serial.print(F(" "));
  Serial.print(checked->isValid() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(checks_());
}

void loop() {}
