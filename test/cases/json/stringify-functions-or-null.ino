// stringify-functions-or-null: written by tsino from stringify-functions-or-null.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/json-function.h"
#include "src/tsino/json-nulls.h"
#include "src/tsino/json-of.h"
#include "src/tsino/json-record-of.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Button;
struct Literal;

// @run
// JSON leaves out a function, and writes the `null` where there is none.
struct Button : tsino::Object {
  tsino::Optional<tsino::Function<void()>> onPress;
  tsino::Optional<tsino::Function<void()>> onHold;
  tsino::Optional<tsino::Union<String, tsino::Function<String()>>> label;
  void construct();
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("Button"), *this);
    do {
      if (out.wants(F("onPress"))) out.fieldOrNull(F("onPress"), this->onPress);
      if (out.wants(F("label"))) out.fieldOrNull(F("label"), this->label);
    } while (out.again());
    out.end();
  }
};

struct Literal : tsino::Object {
  tsino::Optional<tsino::Function<int32_t(int32_t)>> act;
  int32_t n = 0;
  void construct(tsino::Optional<tsino::Function<int32_t(int32_t)>> act, int32_t n) {
    this->act = tsino::moved(act);
    this->n = n;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    do {
      if (out.wants(F("act"))) out.fieldOrNull(F("act"), this->act);
      if (out.wants(F("n"))) out.field(F("n"), this->n);
    } while (out.again());
    out.end();
  }
};

void Button::construct() {
  this->onPress = {};
  this->label = {};
}

// A value that turns out to be a function is no JSON.
tsino::Union<double, String, tsino::Function<void()>> pick(int32_t n) {
  return n == 0 ? tsino::Union<double, String, tsino::Function<void()>>(
      tsino::Function<void()>([] {})) : tsino::Union<double, String, tsino::Function<void()>>(
      n == 1 ? tsino::Union<double, String>(5.0) : tsino::Union<double, String>(String(F("text"))));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Button> button = tsino::make<Button>();
  Serial.println(tsino::toJson(button));
  button->onPress = tsino::Optional<tsino::Function<void()>>([] {});
  button->onHold = button->onPress.value();
  button->label = tsino::Union<String, tsino::Function<String()>>(
      tsino::Function<String()>([]() -> String { return F("now"); }));
  Serial.println(tsino::toJson(button));
  button->label = tsino::Union<String, tsino::Function<String()>>(String(F("then")));
  Serial.println(tsino::toJson(button));

  const tsino::Ref<Literal> literal = tsino::make<Literal>(
      tsino::Optional<tsino::Function<int32_t(int32_t)>>{},
      1);
  Serial.print(tsino::withoutFormat(tsino::toJson(literal)));
  Serial.print(F(" "));
  Serial.println(tsino::toJsonOf(literal, tsino::Array<String>{F("act")}));
  literal->act = tsino::Optional<tsino::Function<int32_t(int32_t)>>(
      [](int32_t n) -> int32_t { return n + 1; });
  Serial.print(tsino::withoutFormat(tsino::toJson(literal)));
  Serial.print(F(" "));
  Serial.println(literal->act.value()(1));

  const auto handlers = tsino::makeRecord<tsino::Optional<tsino::Function<void()>>>(
      {
          {F("none"), tsino::Optional<tsino::Function<void()>>{}},
          {F("some"), tsino::Optional<tsino::Function<void()>>([] {})}});
  const auto others = tsino::makeRecord<tsino::Optional<tsino::Function<void()>>>(
      {
          {F("none"), tsino::Optional<tsino::Function<void()>>{}},
          {F("some"), tsino::Optional<tsino::Function<void()>>([] {})}});
  tsino::Array<tsino::Optional<tsino::Function<void()>>> list{
      tsino::Optional<tsino::Function<void()>>{},
      tsino::Optional<tsino::Function<void()>>([] {})};
  Serial.print(tsino::withoutFormat(tsino::toJson(tsino::withNulls(handlers))));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(others));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(list));
  for (int32_t n = 0; n < 3; n++) {
    Serial.println(tsino::optionalText(tsino::toJsonOrNothing(pick(n))));
  }
}

void loop() {}
