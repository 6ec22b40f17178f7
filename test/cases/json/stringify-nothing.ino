// stringify-nothing: written by tsino from stringify-nothing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct U;
struct Shape;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Ref<Shape>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct U : tsino::Object {
  tsino::Optional<int32_t> a;
  void construct(tsino::Optional<int32_t> a) {
    this->a = tsino::moved(a);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct Shape : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("a"), this->a);
    out.end();
  }
};

// @run
// JSON.stringify of what may be undefined: undefined, not text, where something asks; ??= of what may be undefined or null.
String show(const Unknown& v) {
  tsino::Optional<String> value = tsino::toJsonOrNothing(v);
  return value.has() ? value.value() : String(F("nothing"));
}

String or_(const tsino::Optional<tsino::Union<double, String>>& n = {}) {
  const tsino::Optional<String> s = tsino::toJsonOrNothing(n);
  return !s.has() ? String(F("u")) : s.value();
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(show(Unknown(1.0))));
  Serial.print(F(" "));
  Serial.print(show(Unknown(tsino::Undefined{})));
  Serial.print(F(" "));
  Serial.print(
      show(
          Unknown(
              tsino::makeShared<tsino::Array<Unknown>>(
                  tsino::Array<Unknown>{
                      Unknown(tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{})),
                      Unknown(tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{}))}))));
  Serial.print(F(" "));
  Serial.print(show(Unknown(String(F("x")))));
  Serial.print(F(" "));
  Serial.println(show(Unknown(tsino::make<Shape>(1))));
  tsino::Optional<tsino::Ref<U>> u;
  Serial.print(tsino::withoutFormat(tsino::optionalText(tsino::toJsonOrNothing(u))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::toJsonOrNothing(u)));
  Serial.print(F("! <"));
  Serial.print(tsino::optionalText(tsino::toJsonOrNothing(u)));
  Serial.println(F(">"));
  tsino::Optional<String> value = tsino::toJsonOrNothing(u, 2);
  Serial.print(!tsino::toJsonOrNothing(u).has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value.has() ? value.value() : String(F("none")));
  u = tsino::make<U>(tsino::Optional<int32_t>(1));
  Serial.println(tsino::length(tsino::toJson(u.value())));
  Serial.print(tsino::withoutFormat(or_(tsino::Union<double, String>(1.0))));
  Serial.print(F(" "));
  Serial.println(or_(tsino::Union<double, String>(String(F("b")))));
  if (tsino::truthy(tsino::toJson(u.value()))) Serial.println(F("yes"));
  const String text = tsino::toJson(u.value());
  String value2 = tsino::toJson(u.value());
  Serial.print(tsino::withoutFormat(text));
  Serial.print(F(" "));
  Serial.println(F("string"));
  tsino::Union<tsino::Undefined, tsino::Null, String> w;
  if (w.is<tsino::Undefined>() || w.is<tsino::Null>()) {
    w = tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{});
  }
  tsino::printUnion(Serial, w);
  Serial.println();
  tsino::Union<tsino::Undefined, tsino::Null, String> q = tsino::Union<tsino::Undefined, tsino::Null, String>(
      String(F("s")));
  if (q.is<tsino::Undefined>() || q.is<tsino::Null>()) {
    q = tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{});
  }
  tsino::printUnion(Serial, q);
  Serial.println();
}

void loop() {}
