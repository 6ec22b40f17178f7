// thrown-values-of-all-kinds: written by tsino from thrown-values-of-all-kinds.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/thrown.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Signal;
struct Shape;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Ref<tsino::Error>, tsino::Ref<Shape>, tsino::Ref<Signal>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// Texts, numbers, objects, null and classes that are no errors may be thrown and caught as unknown.
struct Signal : tsino::Object {
  int32_t code = 0;
  void construct(int32_t code);
};

struct Shape : tsino::Chained {
  Unknown reason;
  void construct(Unknown reason) {
    this->reason = tsino::moved(reason);
  }
};

void Signal::construct(int32_t code) {
  this->code = code;
}

void raise_(int32_t kind) {
  if (kind == 0) {
    tsino::raise(tsino::boxed(Unknown(String(F("text")))));
    return;
  }
  if (kind == 1) {
    tsino::raise(tsino::boxed(Unknown(42.5)));
    return;
  }
  if (kind == 2) {
    tsino::raise(tsino::boxed(Unknown(tsino::make<Shape>(Unknown(String(F("object")))))));
    return;
  }
  if (kind == 3) {
    tsino::raise(tsino::boxed(Unknown(tsino::Null{})));
    return;
  }
  if (kind == 4) {
    tsino::raise(tsino::boxed(Unknown(tsino::make<Signal>(7))));
    return;
  }
  if (kind == 5) {
    tsino::raise(tsino::boxed(Unknown(tsino::Undefined{})));
    return;
  }
  if (kind == 6) {
    tsino::raise(tsino::boxed(Unknown(false)));
    return;
  }
  tsino::raise(tsino::make<tsino::Error>(F("error")));
}

String describe(const Unknown& error) {
  if (error.is<tsino::Ref<tsino::Error>>()) {
    return tsino::concat(F("Error "), error.get<tsino::Ref<tsino::Error>>()->message);
  }
  if (error.is<tsino::Ref<Signal>>()) {
    return tsino::concat(F("Signal "), String(error.get<tsino::Ref<Signal>>()->code));
  }
  if (error.is<String>()) {
    return tsino::concat(F("text "), String(tsino::length(error.get<String>())));
  }
  if (error.is<double>()) {
    return tsino::concat(F("number "), tsino::toText(error.get<double>() + 0.5));
  }
  if (error.is<tsino::Null>()) return F("null");
  if (error.is<tsino::Undefined>()) return F("undefined");
  if (tsino::isObject(error)
      && (error.is<tsino::Ref<Shape>>() && ((void)error.get<tsino::Ref<Shape>>(), true))) {
    return tsino::concat(F("object "), tsino::toText(error.get<tsino::Ref<Shape>>()->reason));
  }
  return tsino::typeOf(error);
}

tsino::Ref<tsino::Error> toError(const Unknown& value) {
  return value.is<tsino::Ref<tsino::Error>>() ? value.get<tsino::Ref<tsino::Error>>() : tsino::make<tsino::Error>(
      tsino::toText(value));
}

void setup() {
  Serial.begin(115200);
  for (int32_t kind = 0; kind <= 7; kind++) {
    {
      raise_(kind);
      goto caught;
      Serial.println(F("not reached"));
    }
    caught:;
    {
      const Unknown error = tsino::unboxed<Unknown>(tsino::caught());
      Serial.print(kind);
      Serial.print(F(" "));
      Serial.println(describe(error));
    }
  }
  int32_t caught = 0;
  tsino::Array<tsino::Union<bool, double, String>> list{
      tsino::Union<bool, double, String>(String(F("a"))),
      tsino::Union<bool, double, String>(1.0),
      tsino::Union<bool, double, String>(true)};
  for (const tsino::Union<bool, double, String>& value : list) {
    tsino::raise(tsino::boxed(Unknown(value)));
    {
      const Unknown error = tsino::unboxed<Unknown>(tsino::caught());
      if (error == Unknown(value)) caught++;
    }
  }
  Serial.println(caught);
  Serial.print(tsino::withoutFormat(toError(Unknown(String(F("x"))))->message));
  Serial.print(F(" "));
  Serial.print(
      toError(Unknown(tsino::Ref<tsino::Error>(tsino::make<tsino::RangeError>(F("r")))))->name);
  Serial.print(F(" "));
  Serial.println(toError(Unknown(5.0))->message);
}

void loop() {}
