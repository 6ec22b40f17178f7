// unknown-values: written by tsino from unknown-values.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/unreachable.h"

struct Circle;
struct Values;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Ref<Values>, tsino::Ref<tsino::Error>, tsino::Ref<Circle>, tsino::Function<int32_t()>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// unknown holds whatever is put there.
struct Circle : tsino::Object {
  int32_t radius = 0;
  void construct(int32_t radius);
};

struct Values : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
};

void Circle::construct(int32_t radius) {
  this->radius = radius;
}

String kindOf(const Unknown& value) {
  if (value.is<tsino::Null>()) return F("null");
  if (value.is<tsino::Shared<tsino::Array<Unknown>>>()) {
    return tsino::concat(
        F("array of "),
        String(value.get<tsino::Shared<tsino::Array<Unknown>>>()->length()));
  }
  if (value.is<tsino::Ref<tsino::Error>>()) {
    return tsino::concat(F("error "), value.get<tsino::Ref<tsino::Error>>()->message);
  }
  if (value.is<tsino::Ref<Circle>>()) {
    return tsino::concat(F("circle "), String(value.get<tsino::Ref<Circle>>()->radius));
  }
  String choice = tsino::typeOf(value);
  if (choice == F("number")) {
    return tsino::concat(F("number "), tsino::toText(value.get<double>() + 1.0));
  } else if (choice == F("string")) {
    return tsino::concat(F("text "), tsino::toUpperCase(value.get<String>()));
  } else if (choice == F("boolean")) {
    return value.get<bool>() ? F("yes") : F("no");
  } else if (choice == F("undefined")) {
    return F("undefined");
  } else if (choice == F("function")) {
    return F("function");
  } else {
    return F("object");
  }
  tsino::unreachable();
}

void setup() {
  Serial.begin(115200);
  tsino::Array<Unknown> values{
      Unknown(1.0),
      Unknown(String(F("a"))),
      Unknown(true),
      Unknown(tsino::Null{}),
      Unknown(tsino::Undefined{}),
      Unknown(
          tsino::makeShared<tsino::Array<Unknown>>(
              tsino::Array<Unknown>{Unknown(1.0), Unknown(2.0)})),
      Unknown(tsino::make<Values>(1)),
      Unknown(tsino::make<tsino::Error>(F("bad"))),
      Unknown(tsino::Function<int32_t()>([]() -> int32_t { return 1; })),
      Unknown(0.5),
      Unknown(String(F(""))),
      Unknown(tsino::make<Circle>(2))};
  for (const Unknown& value : values) Serial.println(kindOf(value));
  Unknown box = Unknown(5.0);
  tsino::Array<String> parts;
  for (int32_t i = 0; i < 3; i++) {
    if (box.is<double>()) {
      box = Unknown(tsino::concat(F("text"), tsino::toText(box.get<double>())));
    } else if (box.is<String>()) {
      box = Unknown(tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{box}));
    }
    parts.push(tsino::typeOf(box));
  }
  Serial.print(tsino::withoutFormat(parts.join()));
  Serial.print(F(" "));
  Serial.println(kindOf(box));
}

void loop() {}
