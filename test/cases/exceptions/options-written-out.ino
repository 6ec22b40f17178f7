// options-written-out: written by tsino from options-written-out.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/union.h"

struct E1;

// @run
// A constructor of an error that writes out the type of its options, chains of causes.
struct E1 : tsino::Error {
  int32_t code = 0;
  void construct(const String& m, int32_t code, const tsino::Optional<tsino::Ref<tsino::Error>>& options = {});
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

void E1::construct(const String& m, int32_t code, const tsino::Optional<tsino::Ref<tsino::Error>>& options) {
  tsino::Error::construct(m, options);
  this->code = code;
  this->name = F("E1");
}

void wrap(const __FlashStringHelper* what, const tsino::Function<void()>& f) {
  {
    f();
    if (tsino::thrown()) goto caught;
    return;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> cause = tsino::caught();
    tsino::raise(tsino::make<E1>(what, 3, tsino::Optional<tsino::Ref<tsino::Error>>(cause)));
  }
}

tsino::Ref<E1> make(const tsino::Optional<tsino::Ref<tsino::Error>>& oGiven = {}) {
  const tsino::Optional<tsino::Ref<tsino::Error>> o = oGiven.has() ? oGiven : tsino::Optional<tsino::Ref<tsino::Error>>{};
  return tsino::make<E1>(F("m"), 1, o);
}

void setup() {
  Serial.begin(115200);
  wrap(
      F("outer"),
      [] { wrap(F("inner"), [] { tsino::raise(tsino::make<tsino::RangeError>(F("deep"))); }); });
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    for (tsino::Optional<tsino::Ref<tsino::Error>> x = e; x.has() && x->isA(tsino::Error::classId); x = x.value()->cause) {
      Serial.print(tsino::withoutFormat(x.value()->name));
      Serial.print(F(" "));
      Serial.print(x.value()->message);
      Serial.print(F(" "));
      tsino::printUnion(
          Serial,
          x.value()->isA(E1::classId) ? tsino::Union<double, String>(
              (double)tsino::downcast<E1>(x).value()->code) : tsino::Union<double, String>(
              String(F("-"))));
      Serial.println();
      yield();
    }
  }
  Serial.println(!::make({})->cause.has() ? F("true") : F("false"));
  const tsino::Optional<tsino::Ref<tsino::Error>> c = ::make(
      tsino::Optional<tsino::Ref<tsino::TypeError>>(tsino::make<tsino::TypeError>(F("t"))))->cause;
  bool value = c.has() && c->isA(tsino::TypeError::classId);
  tsino::printUnion(
      Serial,
      value ? tsino::Union<bool, String>(tsino::downcast<tsino::TypeError>(c).value()->message) : tsino::Union<bool, String>(
          value));
  Serial.println();
}

void loop() {}
