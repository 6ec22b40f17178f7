// null-beside-a-default: written by tsino from null-beside-a-default.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Makers;
struct Key;
struct Meter;

struct Makers : tsino::Object {
  tsino::Function<tsino::Ref<Key>(const tsino::Union<tsino::Undefined, tsino::Null, String>&)> key;
  void construct(tsino::Function<tsino::Ref<Key>(const tsino::Union<tsino::Undefined, tsino::Null, String>&)> key) {
    this->key = tsino::moved(key);
  }
};

struct Key : tsino::Object {
  tsino::Optional<String> name;
  void construct(tsino::Optional<String> name = tsino::Optional<String>("k"));
};

struct Meter : tsino::Object {
  void construct();
  tsino::Optional<tsino::Union<double, String>> read(const tsino::Union<tsino::Undefined, tsino::Null, double, String>& unitGiven = tsino::Union<tsino::Undefined, tsino::Null, double, String>(
      tsino::Undefined{}));
};

// @run
// Parameters that may be null and have a default: undefined takes it, null does not.
String show(const tsino::Optional<String>& text = tsino::Optional<String>("x"), tsino::Optional<int32_t> n = 3) {
  return tsino::concat(tsino::optionalTextOrNull(text), F(" "), tsino::optionalTextOrNull(n));
}

tsino::Union<tsino::Undefined, tsino::Null, String> maybe(int32_t i) {
  return i > 1 ? tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("m"))) : tsino::Union<tsino::Undefined, tsino::Null, String>(
      i > 0 ? tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{}) : tsino::Union<tsino::Undefined, tsino::Null>(
          tsino::Undefined{}));
}

tsino::Ref<Key> newKey(const tsino::Union<tsino::Undefined, tsino::Null, String>& name) {
  return tsino::make<Key>(
      name.is<tsino::Undefined>() ? tsino::Optional<String>(F("k")) : tsino::optionalMember<String, tsino::Null>(
          name));
}

void Key::construct(tsino::Optional<String> name) {
  this->name = tsino::moved(name);
}

tsino::Optional<tsino::Union<double, String>> Meter::read(const tsino::Union<tsino::Undefined, tsino::Null, double, String>& unitGiven) {
  const tsino::Optional<tsino::Union<double, String>> unit = unitGiven.is<tsino::Undefined>() ? tsino::Optional<tsino::Union<double, String>>(
      tsino::Union<double, String>(5.0)) : tsino::optionalUnion<tsino::Union<double, String>, tsino::Null>(
      unitGiven);
  return unit;
}

void Meter::construct() {}

String add(const tsino::Union<tsino::Undefined, tsino::Null, String>& aGiven = tsino::Union<tsino::Undefined, tsino::Null, String>(
    tsino::Undefined{}), const tsino::Union<tsino::Undefined, tsino::Null, double>& bGiven = tsino::Union<tsino::Undefined, tsino::Null, double>(
    tsino::Undefined{})) {
  const tsino::Optional<String> a = aGiven.is<tsino::Undefined>() ? tsino::Optional<String>(
      F("dflt")) : tsino::optionalMember<String, tsino::Null>(aGiven);
  const tsino::Optional<int32_t> b = tsino::convertOptional(
      bGiven.is<tsino::Undefined>() ? tsino::Optional<double>(5.0) : tsino::optionalMember<double, tsino::Null>(
          bGiven));
  return tsino::concat(tsino::optionalTextOrNull(a), F("+"), tsino::optionalTextOrNull(b));
}

String format(const tsino::Optional<String>& a, const tsino::Union<tsino::Undefined, tsino::Null, double>& n = tsino::Union<tsino::Undefined, tsino::Null, double>(
    tsino::Undefined{})) {
  return tsino::concat(tsino::optionalTextOrNull(a), F("-"), tsino::toText(n));
}

String second(int32_t args0, const tsino::Union<tsino::Undefined, tsino::Null, String>& args1 = tsino::Union<tsino::Undefined, tsino::Null, String>(
    tsino::Undefined{})) {
  return args1.is<tsino::Undefined>() ? String(F("none")) : tsino::toText(args1);
}

void setup() {
  Serial.begin(115200);
  tsino::Union<tsino::Undefined, tsino::Null, String> maybeResult = maybe(0);
  tsino::Union<tsino::Undefined, tsino::Null, String> maybeResult2 = maybe(1);
  tsino::Union<tsino::Undefined, tsino::Null, String> maybeResult3 = maybe(2);
  Serial.print(
      tsino::withoutFormat(
          show(
              maybeResult.is<tsino::Undefined>() ? tsino::Optional<String>(F("x")) : tsino::optionalMember<String, tsino::Null>(
                  maybeResult))));
  Serial.print(F(" "));
  Serial.print(
      show(
          maybeResult2.is<tsino::Undefined>() ? tsino::Optional<String>(F("x")) : tsino::optionalMember<String, tsino::Null>(
              maybeResult2)));
  Serial.print(F(" "));
  Serial.print(
      show(
          maybeResult3.is<tsino::Undefined>() ? tsino::Optional<String>(F("x")) : tsino::optionalMember<String, tsino::Null>(
              maybeResult3),
          {}));
  Serial.print(F(" "));
  Serial.println(show());
  const tsino::Ref<Makers> makers = tsino::make<Makers>(
      tsino::Function<tsino::Ref<Key>(const tsino::Union<tsino::Undefined, tsino::Null, String>&)>::of<decltype(newKey), newKey>());
  tsino::Union<tsino::Undefined, tsino::Null, String> maybeResult4 = maybe(0);
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalTextOrNull(
              makers->key(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}))->name)));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalTextOrNull(
          makers->key(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}))->name));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalTextOrNull(
          makers->key(tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("z"))))->name));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalTextOrNull(
          tsino::make<Key>(
              maybeResult4.is<tsino::Undefined>() ? tsino::Optional<String>(F("k")) : tsino::optionalMember<String, tsino::Null>(
                  maybeResult4))->name));
  const tsino::Ref<Meter> meter = tsino::make<Meter>();
  tsino::printFirstUnionOrNull(
      Serial,
      meter->read(tsino::Union<tsino::Undefined, tsino::Null, double, String>(maybe(0))));
  Serial.print(F(" "));
  tsino::printUnionOrNull(
      Serial,
      meter->read(tsino::Union<tsino::Undefined, tsino::Null, double, String>(maybe(1))));
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, meter->read());
  Serial.print(F(" "));
  tsino::printUnionOrNull(
      Serial,
      meter->read(tsino::Union<tsino::Undefined, tsino::Null, double, String>(tsino::Null{})));
  Serial.println();
  tsino::Array<tsino::Function<String(const tsino::Union<tsino::Undefined, tsino::Null, String>&, const tsino::Union<tsino::Undefined, tsino::Null, double>&)>> all{
      tsino::Function<String(const tsino::Union<tsino::Undefined, tsino::Null, String>&, const tsino::Union<tsino::Undefined, tsino::Null, double>&)>::of<decltype(add), add>(),
      [](const tsino::Union<tsino::Undefined, tsino::Null, String>& aGiven, const tsino::Union<tsino::Undefined, tsino::Null, double>&) -> String {
        const tsino::Optional<String> a = aGiven.is<tsino::Undefined>() ? tsino::Optional<String>{} : tsino::optionalMember<String, tsino::Null>(
            aGiven);
        return tsino::optionalTextOrNull(a);
      }};
  for (const tsino::Function<String(const tsino::Union<tsino::Undefined, tsino::Null, String>&, const tsino::Union<tsino::Undefined, tsino::Null, double>&)>& one : all) {
    Serial.print(
        tsino::withoutFormat(
            one(
                tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}),
                tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{}))));
    Serial.print(F(" "));
    Serial.print(
        one(
            tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}),
            tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{})));
    Serial.print(F(" "));
    Serial.println(
        one(
            tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("v"))),
            tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{})));
  }
  Serial.print(tsino::withoutFormat(format({})));
  Serial.print(F(" "));
  Serial.print(
      format(
          tsino::Optional<String>(F("x")),
          tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{})));
  Serial.print(F(" "));
  Serial.println(
      format(
          tsino::Optional<String>(F("y")),
          tsino::Union<tsino::Undefined, tsino::Null, double>(2.0)));
  Serial.print(tsino::withoutFormat(second(1)));
  Serial.print(F(" "));
  Serial.print(second(1, tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{})));
  Serial.print(F(" "));
  Serial.println(second(1, tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("x")))));
}

void loop() {}
