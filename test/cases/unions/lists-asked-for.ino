// lists-asked-for: written by tsino from lists-asked-for.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"

struct F_;

struct F_ : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

// @run
// Array.isArray and instanceof of what is known already: tuples are arrays, and what is asked runs.
int32_t n = 0;

tsino::Ref<F_> f() {
  n++;
  return tsino::make<F_>(1, F("a"));
}

tsino::Array<uint8_t> g() {
  n++;
  return tsino::Array<uint8_t>{1};
}

tsino::Uint8Array h() {
  n++;
  return tsino::Uint8Array(2);
}

tsino::Union<String, tsino::Ref<F_>> either(int32_t k) {
  return k != 0 ? tsino::Union<String, tsino::Ref<F_>>(tsino::make<F_>(1, F("b"))) : tsino::Union<String, tsino::Ref<F_>>(
      String(F("t")));
}

tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> o(int32_t k) {
  return k != 0 ? tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{(uint8_t)k})) : tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>{};
}

void setup() {
  Serial.begin(115200);
  bool value = ((void)f(), true);
  bool value2 = ((void)g(), true);
  bool value3 = ((void)h(), false);
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(n);
  bool value4 = ((void)f(), true);
  bool value5 = ((void)g(), true);
  bool value6 = ((void)h(), true);
  Serial.print(value4 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value5 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value6 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(n);
  Serial.print(either(1).is<tsino::Ref<F_>>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(either(0).is<tsino::Ref<F_>>() ? F("true") : F("false"));
  const tsino::Union<String, tsino::Ref<F_>> e = either(1);
  if (e.is<tsino::Ref<F_>>()) {
    tsino::Ref<F_> value7 = e.get<tsino::Ref<F_>>();
    Serial.print(tsino::withoutFormat(e.get<tsino::Ref<F_>>()->item1));
    Serial.print(F(" "));
    Serial.println(2);
  }
  tsino::Array<uint8_t> gResult = g();
  const __FlashStringHelper* value7 = F("object");
  Serial.print(o(0).has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(o(2).has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value7);
}

void loop() {}
