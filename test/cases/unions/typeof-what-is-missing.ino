// typeof-what-is-missing: written by tsino from typeof-what-is-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"

struct P;

struct P : tsino::Object {
  tsino::Optional<String> name;
  tsino::Shared<tsino::Array<int32_t>> list;
  void construct(tsino::Optional<String> name, tsino::Shared<tsino::Array<int32_t>> list) {
    this->name = tsino::moved(name);
    this->list = tsino::moved(list);
  }
};

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Union<double, String>> xs{
      tsino::Union<double, String>(1.0),
      tsino::Union<double, String>(String(F("a")))};
  for (int32_t i = 0; i < 3; i++) {
    tsino::Optional<tsino::Union<double, String>> getResult = xs.get(i);
    tsino::Optional<tsino::Union<double, String>> getResult2 = xs.get(i);
    Serial.print(
        tsino::withoutFormat(
            getResult.has() && getResult.value().is<double>() ? F("number") : getResult.has()
                && getResult.value().is<String>() ? F("string") : F("undefined")));
    Serial.print(F(" "));
    Serial.println(getResult2.has() && getResult2.value().is<String>() ? F("true") : F("false"));
  }
  const tsino::Optional<tsino::Union<double, String>> a = xs.get(0);
  const tsino::Optional<tsino::Union<double, String>> c = xs.get(2);
  Serial.print(
      tsino::withoutFormat(
          a.has() && a.value().is<double>() ? F("number") : a.has() && a.value().is<String>() ? F("string") : F("undefined")));
  Serial.print(F(" "));
  Serial.print(
      c.has() && c.value().is<double>() ? F("number") : c.has() && c.value().is<String>() ? F("string") : F("undefined"));
  Serial.print(F(" "));
  Serial.println(!c.has() ? F("true") : F("false"));
  tsino::Array<tsino::Function<void()>> fs;
  Serial.print(tsino::withoutFormat(fs.get(0).has() ? F("function") : F("undefined")));
  Serial.print(F(" "));
  Serial.println(fs.get(0).has() ? F("true") : F("false"));
  tsino::Uint8Array bytes = tsino::Uint8Array(2);
  Serial.print(tsino::withoutFormat(bytes.item(1).has() ? F("number") : F("undefined")));
  Serial.print(F(" "));
  Serial.println(bytes.item(2).has() ? F("number") : F("undefined"));
  const String text = F("ab");
  Serial.print(
      tsino::withoutFormat(tsino::elementOrNone(text, 1).has() ? F("string") : F("undefined")));
  Serial.print(F(" "));
  Serial.println(tsino::elementOrNone(text, 5).has() ? F("string") : F("undefined"));
  tsino::Array<tsino::Optional<String>> opt{
      tsino::Optional<String>(F("x")),
      tsino::Optional<String>{}};
  Serial.print(tsino::withoutFormat(opt.get(0).has() ? F("string") : F("undefined")));
  Serial.print(F(" "));
  Serial.print(opt.get(1).has() ? F("string") : F("undefined"));
  Serial.print(F(" "));
  Serial.println(opt.get(2).has() ? F("string") : F("undefined"));
  tsino::Array<tsino::Optional<String>> nul{
      tsino::Optional<String>(F("x")),
      tsino::Optional<String>{}};
  tsino::Union<tsino::Undefined, tsino::Null, String> value = 0 < nul.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      nul.get(0)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  tsino::Union<tsino::Undefined, tsino::Null, String> value2 = 1 < nul.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      nul.get(1)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  tsino::Union<tsino::Undefined, tsino::Null, String> value3 = 2 < nul.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
      nul.get(2)) : tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{});
  Serial.print(
      tsino::withoutFormat(
          value.is<tsino::Undefined>() ? F("undefined") : value.is<tsino::Null>() ? F("object") : F("string")));
  Serial.print(F(" "));
  Serial.print(
      value2.is<tsino::Undefined>() ? F("undefined") : value2.is<tsino::Null>() ? F("object") : F("string"));
  Serial.print(F(" "));
  Serial.println(
      value3.is<tsino::Undefined>() ? F("undefined") : value3.is<tsino::Null>() ? F("object") : F("string"));
  const auto rec = tsino::makeRecord<tsino::Optional<int32_t>>(
      {{F("a"), tsino::Optional<int32_t>{}}});
  tsino::Union<tsino::Undefined, tsino::Null, double> value4 = rec->has(F("a")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(rec->at(F("a"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Undefined{});
  tsino::Union<tsino::Undefined, tsino::Null, double> value5 = rec->has(F("b")) ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(rec->at(F("b"))))) : tsino::Union<tsino::Undefined, tsino::Null, double>(
      tsino::Undefined{});
  Serial.print(
      tsino::withoutFormat(
          value4.is<tsino::Undefined>() ? F("undefined") : value4.is<tsino::Null>() ? F("object") : F("number")));
  Serial.print(F(" "));
  Serial.println(
      value5.is<tsino::Undefined>() ? F("undefined") : value5.is<tsino::Null>() ? F("object") : F("number"));
  const tsino::Ref<P> p = tsino::make<P>(
      tsino::Optional<String>{},
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{}));
  Serial.print(tsino::withoutFormat(p->name.has() ? F("string") : F("undefined")));
  Serial.print(F(" "));
  Serial.print(p->list->get(0).has() ? F("number") : F("undefined"));
  Serial.print(F(" "));
  Serial.println(F("object"));
}

void loop() {}
