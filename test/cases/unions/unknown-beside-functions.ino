// unknown-beside-functions: written by tsino from unknown-beside-functions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect-unshown.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json-unshown.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Shape;
struct Values;
struct Values_;
struct Values2;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Ref<Values>, tsino::Ref<tsino::Error>, tsino::Ref<Values2>, tsino::Function<int32_t()>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Shape : tsino::Object {
  Unknown value;
  void construct(Unknown value) {
    this->value = tsino::moved(value);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("value"), this->value);
    out.end();
  }
};

struct Values : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("a"), this->a);
    out.end();
  }
};

struct Values_ : tsino::Object {
  int32_t f = 0;
};

struct Values2 : tsino::Object {
  int32_t f = 0;
  void construct(int32_t f) {
    this->f = f;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("f"), this->f);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("f"), this->f);
    out.end();
  }
};

// @run
// Functions and errors that become unknown do not keep the others from being printed or written as JSON.
String show(const Unknown& value) {
  if (value.is<tsino::Function<int32_t()>>()) return F("a function");
  if (value.is<tsino::Ref<tsino::Error>>()) {
    return tsino::concat(
        value.get<tsino::Ref<tsino::Error>>()->name,
        F(": "),
        value.get<tsino::Ref<tsino::Error>>()->message);
  }
  tsino::inspectFirst(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<Unknown>{value});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape>(value));
  Serial.println();
  tsino::Optional<String> value2 = tsino::toJsonOrNothing(value);
  return value2.has() ? value2.value() : String(F("nothing"));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<Unknown> values{
      Unknown(1.0),
      Unknown(String(F("two"))),
      Unknown(tsino::Null{}),
      Unknown(tsino::Undefined{}),
      Unknown(true),
      Unknown(
          tsino::makeShared<tsino::Array<Unknown>>(
              tsino::Array<Unknown>{Unknown(1.0), Unknown(2.0)})),
      Unknown(tsino::make<Values>(1)),
      Unknown(tsino::Function<int32_t()>([]() -> int32_t { return 3; })),
      Unknown(tsino::Ref<tsino::Error>(tsino::make<tsino::RangeError>(F("far")))),
      Unknown(
          tsino::makeShared<tsino::Array<Unknown>>(
              tsino::Array<Unknown>{Unknown(tsino::make<Values2>(1))}))};
  for (const Unknown& value : values) Serial.println(show(value));
  const auto parts = tsino::makeRecord<Unknown>(
      {
          {F("n"), Unknown(1.0)},
          {F("f"), Unknown(tsino::Function<int32_t()>([]() -> int32_t { return 1; }))},
          {
              F("list"),
              Unknown(
                  tsino::makeShared<tsino::Array<Unknown>>(
                      tsino::Array<Unknown>{
                          Unknown(tsino::Union<double, String>(1.0)),
                          Unknown(tsino::Union<double, String>(String(F("a"))))}))}});
  Serial.print(tsino::withoutFormat(tsino::toJson(parts)));
  Serial.print(F(" "));
  Serial.print(
      tsino::toJson(
          tsino::Array<Unknown>{
              Unknown(tsino::Function<int32_t()>([]() -> int32_t { return 1; })),
              Unknown(2.0)}));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::fromOptional<Unknown, tsino::Undefined>(parts->get(F("n"))));
  Serial.println();
  Unknown last = Unknown(String(F("none")));
  tsino::raise(tsino::make<tsino::TypeError>(F("odd")));
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    last = Unknown(error);
  }
  Serial.print(tsino::withoutFormat(show(last)));
  Serial.print(F(" "));
  Serial.print(tsino::typeOf(last));
  Serial.print(F(" "));
  Serial.println(
      last.is<tsino::Ref<tsino::Error>>()
          && last.get<tsino::Ref<tsino::Error>>()->isA(tsino::TypeError::classId) ? F("true") : F("false"));
}

void loop() {}
