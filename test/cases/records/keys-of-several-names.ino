// keys-of-several-names: written by tsino from keys-of-several-names.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Shape;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Shared<tsino::Record<uint8_t>>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Shape : tsino::Object {
  tsino::Shared<tsino::Record<tsino::Shared<tsino::Array<uint8_t>>>> deep;
  void construct(tsino::Shared<tsino::Record<tsino::Shared<tsino::Array<uint8_t>>>> deep) {
    this->deep = tsino::moved(deep);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("deep"), this->deep);
    out.end();
  }
};

void show(const __FlashStringHelper* key, int32_t count) {
  tsino::inspect(Serial, tsino::makeRecord<uint8_t>({{key, 1}}));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::makeRecord<uint8_t>({{F("x"), 0}, {key, 1}}));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::makeRecord<String>({{String(count), key}}));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape>(
          tsino::makeRecord<tsino::Shared<tsino::Array<uint8_t>>>(
              {
                  {
                      key,
                      tsino::makeShared<tsino::Array<uint8_t>>(
                          tsino::Array<uint8_t>{(uint8_t)count})}})));
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          tsino::toJson(
              tsino::makeRecord<tsino::Union<double, String>>(
                  {
                      {key, tsino::Union<double, String>(2.0)},
                      {F("tail"), tsino::Union<double, String>(String(F("t")))}}))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::makeShared<tsino::Record<uint8_t>>(tsino::makeRecord<uint8_t>({{key, 5}})->copy()));
  Serial.println();
}

void switched(const __FlashStringHelper* mode) {
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Shared<tsino::Record<bool>>>{tsino::makeRecord<bool>({{mode, true}})});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::makeRecord<uint8_t>({{mode, 1}, {F("on"), 9}}));
  Serial.println();
}

void named(const __FlashStringHelper* name) {
  tsino::inspect(Serial, tsino::makeRecord<String>({{name, name}}));
  Serial.println();
}

void setup() {
  Serial.begin(115200);
  switched(F("on"));
  switched(F("off"));
  named(F("q"));
  named(F("r"));
  const Unknown free = Unknown(
      tsino::makeRecord<uint8_t>({{F("on"), 1}, {tsino::concat(F("x"), String(1)), 2}}));
  tsino::inspect(Serial, free);
  Serial.println();
  show(F("a"), 2);
  show(F("b"), 1);
}

void loop() {}
