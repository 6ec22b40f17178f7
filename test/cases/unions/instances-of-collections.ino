// instances-of-collections: written by tsino from instances-of-collections.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/map.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"

struct Unknown : tsino::Union<tsino::Undefined, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Ref<tsino::Error>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

int32_t size(const tsino::Union<String, tsino::Shared<tsino::Map<String, uint8_t>>>& x) {
  if (x.is<tsino::Shared<tsino::Map<String, uint8_t>>>()) {
    return x.get<tsino::Shared<tsino::Map<String, uint8_t>>>()->size();
  }
  return tsino::length(x.get<String>()) * 1000;
}

int32_t sz(const tsino::Optional<tsino::Union<double, tsino::Shared<tsino::Set<uint8_t>>>>& x = {}) {
  return x.has() && x.value().is<tsino::Shared<tsino::Set<uint8_t>>>() ? x.value().get<tsino::Shared<tsino::Set<uint8_t>>>()->size() : (int32_t)tsino::optionalMember<double, tsino::Undefined>(
      x).valueOr(-1.0);
}

int32_t len(const tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>& v) {
  if (v.is<tsino::Uint8Array>()) return v.get<tsino::Uint8Array>().byteLength();
  if (v.is<tsino::Shared<tsino::Array<uint8_t>>>()) {
    return v.get<tsino::Shared<tsino::Array<uint8_t>>>()->length();
  }
  return tsino::length(v.get<String>());
}

String kind(const Unknown& x) {
  if (x.is<tsino::Shared<tsino::Array<Unknown>>>()) {
    return tsino::concat(
        F("list of "),
        String(x.get<tsino::Shared<tsino::Array<Unknown>>>()->length()));
  }
  if (x.is<tsino::Ref<tsino::Error>>()) return x.get<tsino::Ref<tsino::Error>>()->name;
  return tsino::typeOf(x);
}

void setup() {
  Serial.begin(115200);
  // @run
  // instanceof of the library's own classes, where a value may be something else, too; Array of what may be anything.
  const tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>> o = tsino::Array<uint8_t>{1}.length()
      > 0 ? tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>>(
      tsino::makeMap<String, uint8_t>({{F("a"), 1}})) : tsino::Optional<tsino::Shared<tsino::Map<String, uint8_t>>>{};
  Serial.println(o.has() ? F("true") : F("false"));
  Serial.print(
      size(
          tsino::Union<String, tsino::Shared<tsino::Map<String, uint8_t>>>(
              tsino::makeMap<String, uint8_t>({{F("a"), 1}}))));
  Serial.print(F(" "));
  Serial.println(
      size(tsino::Union<String, tsino::Shared<tsino::Map<String, uint8_t>>>(String(F("abc")))));
  Serial.print(
      sz(
          tsino::Union<double, tsino::Shared<tsino::Set<uint8_t>>>(
              tsino::makeShared<tsino::Set<uint8_t>>(1, 2))));
  Serial.print(F(" "));
  Serial.print(sz(tsino::Union<double, tsino::Shared<tsino::Set<uint8_t>>>(7.0)));
  Serial.print(F(" "));
  Serial.println(sz({}));
  const tsino::Union<String, tsino::Ref<tsino::Error>> e = tsino::Array<uint8_t>{1}.length() > 5 ? tsino::Union<String, tsino::Ref<tsino::RangeError>>(
      String(F("x"))) : tsino::Union<String, tsino::Ref<tsino::RangeError>>(
      tsino::make<tsino::RangeError>(F("r")));
  Serial.print(
      e.is<tsino::Ref<tsino::Error>>()
          && e.get<tsino::Ref<tsino::Error>>()->isA(tsino::RangeError::classId) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      e.is<tsino::Ref<tsino::Error>>()
          && e.get<tsino::Ref<tsino::Error>>()->isA(tsino::TypeError::classId) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      e.is<tsino::Ref<tsino::Error>>()
          && e.get<tsino::Ref<tsino::Error>>()->isA(tsino::Error::classId) ? F("true") : F("false"));
  Serial.print(
      len(
          tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              String(F("abc")))));
  Serial.print(F(" "));
  Serial.print(
      len(
          tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::Uint8Array(4))));
  Serial.print(F(" "));
  Serial.println(
      len(
          tsino::Union<String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Uint8Array>(
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}))));
  Serial.print(
      tsino::withoutFormat(
          kind(
              Unknown(
                  tsino::makeShared<tsino::Array<Unknown>>(
                      tsino::Array<Unknown>{
                          Unknown(tsino::Union<double, String>(1.0)),
                          Unknown(tsino::Union<double, String>(String(F("a"))))})))));
  Serial.print(F(" "));
  Serial.print(kind(Unknown(tsino::Ref<tsino::Error>(tsino::make<tsino::TypeError>(F("x"))))));
  Serial.print(F(" "));
  Serial.print(kind(Unknown(1.0)));
  Serial.print(F(" "));
  Serial.println(kind(Unknown(tsino::Undefined{})));
}

void loop() {}
