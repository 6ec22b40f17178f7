// unknown-with-narrowing: written by tsino from unknown-with-narrowing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/unreachable.h"

struct First;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Ref<First>, tsino::Ref<tsino::Error>, tsino::Function<int32_t()>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct First : tsino::Chained {
  tsino::Optional<Unknown> x;
  tsino::Optional<Unknown> y;
  int32_t a = 0;
  void construct(tsino::Optional<Unknown> x, tsino::Optional<Unknown> y = {}, int32_t a = 0) {
    this->x = tsino::moved(x);
    this->y = tsino::moved(y);
    this->a = a;
  }
};

// @run
// `unknown` values: narrowed by typeof, instanceof, Array.isArray, null tests and guards.
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

bool isPoint(const Unknown& value) {
  return tsino::isObject(value) && !value.is<tsino::Null>()
      && (value.is<tsino::Ref<First>>() && value.get<tsino::Ref<First>>()->x.has())
      && (value.is<tsino::Ref<First>>() && value.get<tsino::Ref<First>>()->y.has())
      && tsino::fromOptional<Unknown, tsino::Undefined>(value.get<tsino::Ref<First>>()->x).is<double>()
      && tsino::fromOptional<Unknown, tsino::Undefined>(value.get<tsino::Ref<First>>()->y).is<double>();
}

String text(const Unknown& value) {
  return value.is<String>() ? value.get<String>() : tsino::toText(value);
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
      Unknown(tsino::make<First>(tsino::Optional<Unknown>{}, tsino::Optional<Unknown>{}, 1)),
      Unknown(tsino::make<tsino::Error>(F("bad"))),
      Unknown(tsino::Function<int32_t()>([]() -> int32_t { return 1; })),
      Unknown(0.5),
      Unknown(String(F("")))};
  for (const Unknown& value : values) Serial.println(kindOf(value));
  tsino::Array<Unknown> candidates{
      Unknown(
          tsino::make<First>(
              tsino::Optional<Unknown>(Unknown(1.0)),
              tsino::Optional<Unknown>(Unknown(2.0)))),
      Unknown(
          tsino::make<First>(
              tsino::Optional<Unknown>(Unknown(String(F("1")))),
              tsino::Optional<Unknown>(Unknown(2.0)))),
      Unknown(tsino::make<First>(tsino::Optional<Unknown>(Unknown(1.0)))),
      Unknown(5.0),
      Unknown(tsino::Null{})};
  Serial.println(
      candidates.map<bool>([](const Unknown& value) -> bool { return isPoint(value); }).join());
  const Unknown first = tsino::fromOptional<Unknown, tsino::Undefined>(candidates.get(0));
  if (isPoint(first)) {
    tsino::Ref<First> object = first.get<tsino::Ref<First>>();
    object->x = Unknown((double)((int32_t)object->x.value().get<double>() + 10));
    Serial.println(
        (int32_t)first.get<tsino::Ref<First>>()->x.value().get<double>()
            + (int32_t)first.get<tsino::Ref<First>>()->y.value().get<double>());
  }
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
  Serial.print(tsino::withoutFormat(text(Unknown(String(F("s"))))));
  Serial.print(F(" "));
  Serial.print(text(Unknown(1.5)));
  Serial.print(F(" "));
  Serial.print(text(Unknown(tsino::Null{})));
  Serial.print(F(" "));
  Serial.print(text(Unknown(tsino::Undefined{})));
  Serial.print(F(" "));
  Serial.print(text(Unknown(true)));
  Serial.print(F(" "));
  Serial.println(
      text(
          Unknown(
              tsino::makeShared<tsino::Array<Unknown>>(
                  tsino::Array<Unknown>{Unknown(1.0), Unknown(2.0)}))));
}

void loop() {}
