// casts-to-one-overload: written by tsino from casts-to-one-overload.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Printer;
struct Framed;

// @run
// A cast tells TypeScript which signature is meant; the value goes on as it is, whatever it is.
struct Printer : tsino::Object {
  void construct();
  virtual String show(const tsino::Union<double, String>& value);
  virtual ~Printer() {}
};

struct Framed : Printer {
  String show(const tsino::Union<double, String>& value) final;
};

String Printer::show(const tsino::Union<double, String>& value) {
  return value.is<double>() ? tsino::concat(F("#"), tsino::toText(value)) : tsino::concat(
      F("\""),
      tsino::toText(value),
      F("\""));
}

void Printer::construct() {}

String Framed::show(const tsino::Union<double, String>& value) {
  return tsino::concat(F("["), Printer::show(value), F("]"));
}

String name(const tsino::Union<bool, double, String>& value) {
  return tsino::concat(
      value.is<bool>() ? F("boolean") : value.is<double>() ? F("number") : F("string"),
      F(" "),
      tsino::toText(value));
}

String both(const tsino::Union<double, String>& value) {
  return tsino::concat(
      name(tsino::Union<bool, double, String>(value)),
      F(", "),
      name(tsino::Union<bool, double, String>(value)));
}

int32_t total(const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& values) {
  return values.is<double>() ? (int32_t)values.get<double>() : values.get<tsino::Shared<tsino::Array<uint8_t>>>()->reduce<int32_t>(
      [](int32_t sum, int32_t value) -> int32_t { return sum + value; },
      0);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Framed> framed = tsino::make<Framed>();
  Serial.print(tsino::withoutFormat(framed->show(tsino::Union<double, String>(3.0))));
  Serial.print(F(" "));
  Serial.println(framed->show(tsino::Union<double, String>(String(F("three")))));
  Serial.print(tsino::withoutFormat(both(tsino::Union<double, String>(1.0))));
  Serial.print(F(" "));
  Serial.println(both(tsino::Union<double, String>(String(F("one")))));
  tsino::Array<tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>> some{
      tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(4.0),
      tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}))};
  Serial.print(
      tsino::withoutFormat(
          some.map<int32_t>(
              [](const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& one) -> int32_t {
                return total(one);
              }).join()));
  Serial.print(F(" "));
  Serial.println(
      some.map<int32_t>(
          [](const tsino::Union<double, tsino::Shared<tsino::Array<uint8_t>>>& one) -> int32_t {
            return total(one);
          }).join());
}

void loop() {}
